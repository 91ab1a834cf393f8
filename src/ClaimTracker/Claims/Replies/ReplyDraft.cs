using System.Globalization;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims.Replies;

/// <summary>A reply sought as typed into the form.</summary>
public sealed class ReplyDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new entry.</summary>
    public int Version { get; set; }

    public string? PartyId { get; set; }

    public string? ClaimId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.ReplyOutcome"/>.</summary>
    public string? Outcome { get; set; }

    public string? AskedOn { get; set; }

    public string? Channel { get; set; }

    public string? Deadline { get; set; }

    public string? Searched { get; set; }

    /// <summary>Language tags, parted by spaces or commas.</summary>
    public string? SearchLanguages { get; set; }

    public string? SearchedUntil { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static ReplyDraft From(ReplySought reply) => new()
    {
        Version = reply.Version,
        PartyId = reply.PartyId.ToString(),
        ClaimId = reply.ClaimId?.ToString(),
        Outcome = reply.Outcome.Code(),
        AskedOn = Day(reply.AskedOn),
        Channel = reply.Channel,
        Deadline = Day(reply.Deadline),
        Searched = reply.Searched,
        SearchLanguages = string.Join(' ', reply.SearchLanguages),
        SearchedUntil = Day(reply.SearchedUntil),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
