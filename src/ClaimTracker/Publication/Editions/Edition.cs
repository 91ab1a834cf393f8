using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>An immutable publication of a dispute. Its row is never updated or deleted.</summary>
public sealed class Edition : Thing
{
    private Edition()
    {
    }

    public Edition(Guid disputeId, int number, EditionKind kind, Guid? submissionId, DateTimeOffset publishedAt, IReadOnlyList<EditionPart> parts)
    {
        (DisputeId, Number, Kind, SubmissionId, PublishedAt) = (disputeId, number, kind, submissionId, publishedAt);
        Sha256 = EditionPart.Sha256Over(parts);
        foreach (var part in parts) Parts.Add(part);
    }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public EditionKind Kind { get; private set; }

    public Guid? SubmissionId { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>The citable hash, in lower-case hexadecimal: SHA-256 over the parts' commitments, one after another, in their order.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public ICollection<EditionPart> Parts { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Edition>
    {
        public void Configure(EntityTypeBuilder<Edition> builder)
        {
            builder.ToTable("editions");
            builder.Property(edition => edition.Sha256).HasMaxLength(64);
            builder.HasIndex(edition => new { edition.DisputeId, edition.Number }).IsUnique();
            builder.HasMany(edition => edition.Parts).WithOne().HasForeignKey(part => part.EditionId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
