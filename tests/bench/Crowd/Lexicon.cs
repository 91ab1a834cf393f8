namespace Crowd;

/// <summary>Words as a language has them: a few that stand everywhere, many that stand almost nowhere. The same seed always gives the same words.</summary>
internal sealed class Lexicon
{
    private const int Size = 40_000;
    private static readonly string[] Syllables = [.. "ba ka ra mi ne to lu sha vo gen tar ish mar hen dol pur sei bra kon fil yer zan got ulm est orv".Split(' ')];
    private static readonly string[] Common = [.. "the of on in at and that from by said forces town village strike shell house night road civilians killed wounded border line hospital bridge school market".Split(' ')];
    private readonly string[] words = [.. Enumerable.Range(0, Size).Select(Word)];

    /// <summary>A sentence of so many words, most of them common, each rarer the longer the list is.</summary>
    public string Sentence(Random random, int length)
    {
        var chosen = Enumerable.Range(0, length).Select(_ => random.NextDouble() < 0.55 ? Common[random.Next(Common.Length)] : Rare(random));
        var text = string.Join(' ', chosen);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    /// <summary>A word of the long tail: the first ones are met often, the last ones hardly ever.</summary>
    public string Rare(Random random) => words[(int)(Size * Math.Pow(random.NextDouble(), 2.5))];

    private static string Word(int number)
    {
        var random = new Random(number * 7919);
        return string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }
}
