using System.Security.Cryptography;
using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>One part of an edition: canonical bytes (RFC 8785), a salt of 32 random bytes, and the commitment SHA-256(salt ‖ bytes). Only an erasing deed may empty it.</summary>
public sealed class EditionPart : IDerived
{
    private EditionPart()
    {
    }

    public EditionPart(int ordinal, PartKind kind, Guid? thingId, byte[] bytes, byte[] salt)
    {
        (Ordinal, Kind, ThingId, Bytes, Salt) = (ordinal, kind, thingId, bytes, salt);
        Commitment = Log.Entries.Commitment.To(salt, bytes);
    }

    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid EditionId { get; private set; }

    public int Ordinal { get; private set; }

    public PartKind Kind { get; private set; }

    /// <summary>The claim, verdict or source that it holds.</summary>
    public Guid? ThingId { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public byte[] Salt { get; private set; } = [];

    public byte[] Commitment { get; private set; } = [];

    /// <summary>The safe HTML of the part's Markdown as JSON from text to HTML; derived, never hashed.</summary>
    public string? Html { get; private set; }

    /// <summary>The renderer that made <see cref="Html"/>.</summary>
    public int RendererVersion { get; private set; }

    /// <summary>Its text is gone by an erasing deed.</summary>
    public bool IsErased => Bytes.Length == 0;

    /// <summary>SHA-256 over the commitments, in lower-case hexadecimal.</summary>
    public static string Sha256Over(IEnumerable<EditionPart> parts) =>
        Convert.ToHexStringLower(SHA256.HashData([.. parts.OrderBy(part => part.Ordinal).SelectMany(part => part.Commitment)]));

    /// <summary>Makes the derived HTML again.</summary>
    public void Render(string? html, int rendererVersion) => (Html, RendererVersion) = (html, rendererVersion);

    /// <summary>Erases text, salt and HTML; the commitment stays. The database takes no other change of what was published.</summary>
    public void Erase() => (Bytes, Salt, Html) = ([], [], null);

    internal sealed class Mapping : IEntityTypeConfiguration<EditionPart>
    {
        public void Configure(EntityTypeBuilder<EditionPart> builder)
        {
            builder.ToTable("edition_parts");
            builder.Property(part => part.Id).ValueGeneratedNever();
            builder.Ignore(part => part.IsErased);
            builder.Property(part => part.Salt).HasMaxLength(Log.Entries.Commitment.SaltLength);
            builder.Property(part => part.Commitment).HasMaxLength(32);
            builder.HasIndex(part => new { part.EditionId, part.Ordinal }).IsUnique();
        }
    }
}
