using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Log.Entries;

/// <summary>An entry of the public log as canonical JSON: random ids, times and commitments. No text, no name, no address, no draft.</summary>
public sealed record PublicEntry
{
    /// <summary>The version of this shape.</summary>
    public int V { get; init; } = 1;

    public required EntryKind Kind { get; init; }

    public required DateTimeOffset Time { get; init; }

    public Guid? DisputeId { get; init; }

    /// <summary>The claim that is held; empty where a whole dispute is.</summary>
    public Guid? ClaimId { get; init; }

    public Guid? EditionId { get; init; }

    /// <summary>The edition's number in its dispute.</summary>
    public int? Number { get; init; }

    /// <summary>The citable hash of the edition, in hexadecimal: SHA-256 over the commitments of its parts.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The commitments of the edition's parts in their order, in base64.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    public NoticeKind? Notice { get; init; }

    /// <summary>The ordinals of the parts that the entry is about: the notice, or what was erased.</summary>
    public IReadOnlyList<int>? Ordinals { get; init; }

    /// <summary>Why text was erased, as a code.</summary>
    public ErasureGround? Ground { get; init; }

    /// <summary>One commitment, in base64: of a notice, or of the internal checkpoint that an anchor holds.</summary>
    public string? Commitment { get; init; }

    /// <summary>The keys that sign from now on, newest first.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>Until when the older key signs too.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The last checkpoint of the log that this one follows.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>Set where the entry was made after the log began, for something from before.</summary>
    public bool? RecordedLate { get; init; }

    /// <summary>The entries of an edition: the edition itself, then one for each notice.</summary>
    public static IEnumerable<PublicEntry> Of(Edition edition, bool late = false)
    {
        var parts = edition.Parts.OrderBy(part => part.Ordinal).ToList();
        yield return new PublicEntry
        {
            Kind = edition.Kind == EditionKind.Withdrawn ? EntryKind.EditionWithdrawn : EntryKind.EditionPublished,
            Time = edition.PublishedAt,
            DisputeId = edition.DisputeId,
            EditionId = edition.Id,
            Number = edition.Number,
            Sha256 = edition.Sha256,
            Parts = [.. parts.Select(part => Convert.ToBase64String(part.Commitment))],
            RecordedLate = late ? true : null,
        };
        foreach (var part in parts.Where(part => part.Kind == PartKind.Notice))
        {
            yield return new PublicEntry
            {
                Kind = EntryKind.Notice,
                Time = edition.PublishedAt,
                DisputeId = edition.DisputeId,
                EditionId = edition.Id,
                Notice = part.Bytes.Length > 0 ? EditionFormat.Read<NoticePart>(part.Bytes).Kind : null,
                Ordinals = [part.Ordinal],
                Commitment = Convert.ToBase64String(part.Commitment),
                RecordedLate = late ? true : null,
            };
        }
    }

    /// <summary>The bytes that are hashed.</summary>
    public byte[] Write() => EditionFormat.Write(this);

    /// <summary>Reads an entry that this software wrote.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no such entry.</exception>
    public static PublicEntry Read(byte[] bytes) => EditionFormat.Read<PublicEntry>(bytes);
}
