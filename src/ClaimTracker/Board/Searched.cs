using System.Globalization;
using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Says in sentences whether a party was asked, what came of it, and what was searched in which languages until when.</summary>
public static class Searched
{
    /// <summary>What is on record for a side, about the given claims or about the dispute as a whole; empty when nothing is.</summary>
    public static string? OnSide(HeaderPart header, HeaderPart.NamedSide side, IReadOnlyCollection<Guid> claims)
    {
        var entries = header.Replies
            .Where(reply => reply.SideId == side.Id || reply.SideId is null && side.Parties.Any(party => string.Equals(party.Name, reply.Party, StringComparison.Ordinal)))
            .Where(reply => reply.ClaimId is null || claims.Contains(reply.ClaimId.Value))
            .ToList();
        return entries.Count > 0 ? InWords(entries) : null;
    }

    /// <summary>Entries as sentences; parties of which the same is on record share one.</summary>
    public static string InWords(IEnumerable<HeaderPart.ReplySoughtEntry> replies) =>
        string.Join(' ', replies
            .GroupBy(Outcome, StringComparer.Ordinal)
            .Select(alike => Sentence([.. alike.Select(reply => reply.Party).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], alike.Key)));

    private static string Sentence(IReadOnlyList<string> parties, string outcome) =>
        $"{string.Join(" and ", parties)} {(parties.Count == 1 ? "was" : "were")} {outcome}";

    private static string Outcome(HeaderPart.ReplySoughtEntry reply)
    {
        var asked = reply.Outcome == ReplyOutcome.NotAsked
            ? "not asked."
            : $"asked{On(reply.AskedOn)}{Phrase(" through ", reply.Channel)}{Phrase(", to answer by ", Day(reply.Deadline))}: {reply.Outcome.Word()}.";
        return reply.Searched is null && reply.SearchedUntil is null
            ? asked
            : $"{asked} Searched{Phrase(": ", reply.Searched?.TrimEnd('.', ' '))}{Languages(reply.SearchLanguages)}{Phrase(", until ", Day(reply.SearchedUntil))}.";
    }

    private static string On(DateOnly? day) => Phrase(" on ", Day(day));

    private static string Languages(IReadOnlyList<string> tags) =>
        tags.Count == 0 ? "" : $", in {string.Join(", ", tags.Select(LanguageName))}";

    private static string LanguageName(string text) => LanguageTag.TryRead(text, out var tag) ? tag.DisplayName : text;

    private static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Phrase(string lead, string? words) => words is null ? "" : lead + words;
}
