using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Differences;

/// <summary>Turns the code in a field of a document into the word that people read; text that is no code stays as it is.</summary>
internal static class CodeWords
{
    private static readonly Dictionary<string, Func<string, string?>> Fields = new(StringComparer.Ordinal)
    {
        ["act"] = Word<Act>,
        ["element"] = Word<Element>,
        ["elements"] = Word<Element>,
        ["stance"] = Word<Stance>,
        ["basis"] = Word<Basis>,
        ["form"] = Word<WordsForm>,
        ["whose"] = Word<WhoseWords>,
        ["measure"] = Word<Measure>,
        ["population"] = Word<Population>,
        ["role"] = code => Word<CitationRole>(code) ?? Word<Role>(code),
        ["credibility"] = Word<Credibility>,
        ["reliability"] = Word<Reliability>,
        ["standing"] = Word<OriginStanding>,
        ["rating"] = Word<Rating>,
        ["notRatedReason"] = Word<NotRatedReason>,
        ["result"] = Word<FindingResult>,
        ["outcome"] = Word<ReplyOutcome>,
        ["limitKind"] = Word<LimitKind>,
        ["state"] = Word<QuotationState>,
        ["kind"] = code => Word<LinkKind>(code) ?? Word<SpeakerKind>(code) ?? Word<PartyKind>(code) ?? Word<SourceKind>(code),
    };

    public static string Of(string field, string text) => Fields.TryGetValue(field, out var word) ? word(text) ?? text : text;

    private static string? Word<T>(string code) where T : struct, Enum => Terms.TryRead<T>(code, out var term) ? term.Word() : null;
}
