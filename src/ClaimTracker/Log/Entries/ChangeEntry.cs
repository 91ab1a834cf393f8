using System.Security.Cryptography;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Log.Entries;

/// <summary>An entry of the internal log as canonical JSON: one line of history without its texts, to which it only commits.</summary>
public sealed record ChangeEntry
{
    /// <summary>The version of this shape.</summary>
    public int V { get; init; } = 1;

    public EntryKind Kind { get; init; } = EntryKind.Change;

    public required DateTimeOffset Time { get; init; }

    /// <summary>The number of the line.</summary>
    public required long Line { get; init; }

    public required ActorKind ActorKind { get; init; }

    public Guid? ActorId { get; init; }

    public required string Actor { get; init; }

    public required string Deed { get; init; }

    public required string ThingKind { get; init; }

    public required Guid ThingId { get; init; }

    public required int ThingVersion { get; init; }

    public Guid? DisputeId { get; init; }

    public required ChangeKind Change { get; init; }

    /// <summary>SHA-256 over the commitments of the line's texts, one after another in the order of their ids, in base64; empty where the line has none.</summary>
    public string? Texts { get; init; }

    /// <summary>Set where the line is from before the log.</summary>
    public bool? RecordedLate { get; init; }

    /// <summary>The entry of a line that is saved and has its number.</summary>
    public static ChangeEntry Of(Change line, bool late = false) => new()
    {
        Time = line.At,
        Line = line.Number,
        ActorKind = line.ActorKind,
        ActorId = line.ActorId,
        Actor = line.ActorName,
        Deed = line.Deed,
        ThingKind = line.ThingKind,
        ThingId = line.ThingId,
        ThingVersion = line.ThingVersion,
        DisputeId = line.DisputeId,
        Change = line.Kind,
        Texts = line.Texts.Count == 0 ? null : Convert.ToBase64String(SHA256.HashData([.. line.Texts.OrderBy(text => text.Id).SelectMany(text => text.Commitment ?? [])])),
        RecordedLate = late ? true : null,
    };

    /// <summary>The bytes that are hashed.</summary>
    public byte[] Write() => EditionFormat.Write(this);

    /// <summary>Reads an entry that this software wrote.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no such entry.</exception>
    public static ChangeEntry Read(byte[] bytes) => EditionFormat.Read<ChangeEntry>(bytes);
}
