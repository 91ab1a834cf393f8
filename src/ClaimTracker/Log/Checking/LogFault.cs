namespace ClaimTracker.Log.Checking;

/// <summary>The first thing that is wrong with a log.</summary>
/// <param name="Log">The origin of the log.</param>
/// <param name="Index">The index of the entry; empty where no single entry is wrong.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record LogFault(string Log, long? Index, string Sentence)
{
    public override string ToString() => Index is { } index ? $"{Log}, entry {index}: {Sentence}" : $"{Log}: {Sentence}";
}
