using ClaimTracker.History;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review;

/// <summary>One part of the frozen copy: the canonical bytes that approving publishes unchanged.</summary>
public sealed class SubmissionPart(int ordinal, PartKind kind, Guid? thingId, byte[] bytes) : IDerived
{
    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid SubmissionId { get; private set; }

    public int Ordinal { get; private set; } = ordinal;

    public PartKind Kind { get; private set; } = kind;

    public Guid? ThingId { get; private set; } = thingId;

    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>Erases the bytes together with those of the edition.</summary>
    public void Erase() => Bytes = [];

    internal sealed class Mapping : IEntityTypeConfiguration<SubmissionPart>
    {
        public void Configure(EntityTypeBuilder<SubmissionPart> builder)
        {
            builder.ToTable("submission_parts");
            builder.Property(part => part.Id).ValueGeneratedNever();
        }
    }
}
