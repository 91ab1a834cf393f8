using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication;

/// <summary>What remains for readers of a sealed dispute: no title, no address in words, no text.</summary>
/// <param name="DisputeId">The random id by which the public log knows it.</param>
/// <param name="Ground">Why, as a word of the vocabulary.</param>
/// <param name="Reason">The public sentence.</param>
/// <param name="At">Since when.</param>
/// <param name="Sample">It is sample data (rule 11).</param>
/// <param name="Editions">Every edition, newest first.</param>
public sealed record PublicSeal(Guid DisputeId, SealGround Ground, string Reason, DateTimeOffset At, bool Sample, IReadOnlyList<PublicSeal.Stamp> Editions)
{
    /// <summary>What readers call it.</summary>
    public const string Name = "A sealed dispute";

    /// <summary>In a few words, for files and frames.</summary>
    public string Sentence => $"We sealed this dispute ({Ground.Word()}). {Reason}";

    /// <summary>One edition without its text.</summary>
    public sealed record Stamp(int Number, DateTimeOffset PublishedAt, EditionKind Kind, string Sha256);
}
