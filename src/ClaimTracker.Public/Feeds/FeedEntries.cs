using ClaimTracker.Board;
using ClaimTracker.Public.Names;
using ClaimTracker.Publication;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Feeds;

/// <summary>What feeds tell of disputes, editions and notices. A statement is always given with who says it and with its rating.</summary>
public static class FeedEntries
{
    public static AtomEntry Of(BoardEntry entry) => new(
        Urn(entry.DisputeId),
        entry.Title,
        Addresses.Dispute(entry.Slug),
        entry.PublishedAt,
        string.Join(' ', new[] { Contested(entry), Edition(entry) }.Concat(entry.Lead.Select(Says)).Where(part => part.Length > 0)),
        [.. entry.Topics.Select(topic => topic.Name)]);

    /// <summary>One edition of a dispute, or its withdrawal.</summary>
    public static AtomEntry Of(PublishedHistory history, PublishedHistory.Line line, string site)
    {
        var address = Addresses.Edition(history.Slug, line.Number!.Value);
        var marks = line.Notices.Select(told => told.Notice.Kind.Word()).Distinct(StringComparer.Ordinal).ToList();
        var what = line.Kind == EditionKind.Withdrawn ? line.Publication?.MergedInto is null ? "withdrawn" : "merged into another dispute" : string.Join(", ", marks).ToLowerInvariant();
        return new AtomEntry(
            site + address,
            $"{history.Title}: edition {line.Number}{(what.Length > 0 ? $", {what}" : "")}",
            address,
            line.At,
            line.Publication?.WithdrawnBecause ?? (line.Notices.Count > 0 ? string.Join(' ', line.Notices.Select(told => $"{told.Notice.Kind.Word()}: {told.Notice.Reason}")) : "First published."),
            marks);
    }

    public static AtomEntry Of(NoticeEntry notice) => new(
        Urn(notice.Id),
        $"{Notices.Word(notice.Kind)}: {notice.DisputeTitle}",
        Addresses.Edition(notice.DisputeSlug, notice.Edition),
        notice.PublishedAt,
        string.Join(' ', new[] { notice.Reason }.Concat(notice.Changes.Select(change => $"{change.Field}: said “{change.Said ?? "nothing"}”, says “{change.Says ?? "nothing"}”."))),
        [Notices.Word(notice.Kind)]);

    private static string Urn(Guid id) => $"urn:uuid:{id}";

    private static string Contested(BoardEntry entry) =>
        entry.Contested.Count == 0 ? "" : $"Contested: {string.Join(", ", entry.Contested.Select(element => element.Word()))}.";

    private static string Edition(BoardEntry entry) => entry.Mark is { } mark ? $"{mark.Word()} in edition {entry.Edition}." : "";

    private static string Says(BoardEntry.Statement statement) =>
        $"{statement.Party ?? statement.Speaker} says: {statement.Wording} [{statement.Rating?.Word() ?? "a denial, not rated"}]";
}
