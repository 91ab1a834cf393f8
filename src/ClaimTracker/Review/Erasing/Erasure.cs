using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Erasing;

/// <summary>A wish to erase published text: asked by an administrator on a legal ground, confirmed or dropped by a second person. Number, date, commitments and hash of every edition stay.</summary>
public sealed class Erasure : Thing
{
    public const int WhyLimit = 2000;

    private Erasure()
    {
    }

    public Erasure(Guid disputeId, ErasureGround ground, string why, Guid askedById, DateTimeOffset askedAt) =>
        (DisputeId, Ground, Why, AskedById, AskedAt) = (disputeId, ground, why, askedById, askedAt);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public ErasureGround Ground { get; private set; }

    /// <summary>For the second person and for the record, without repeating what is erased.</summary>
    public string Why { get; private set; } = string.Empty;

    public Guid AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The second person; empty while it waits.</summary>
    public Guid? DecidedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Whether the text was erased; empty while it waits.</summary>
    public bool? Done { get; private set; }

    public ICollection<ErasurePart> Parts { get; } = [];

    /// <summary>A second person decides; the deed has made sure that it is another one.</summary>
    public void Decide(Guid by, DateTimeOffset at, bool done) => (DecidedById, DecidedAt, Done) = (by, at, done);

    internal sealed class Mapping : IEntityTypeConfiguration<Erasure>
    {
        public void Configure(EntityTypeBuilder<Erasure> builder)
        {
            builder.ToTable("erasures");
            builder.HasIndex(erasure => erasure.DisputeId);
            builder.HasMany(erasure => erasure.Parts).WithOne().HasForeignKey(part => part.ErasureId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
