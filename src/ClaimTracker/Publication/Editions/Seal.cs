using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>
/// Takes the text of all editions of a dispute from readers for good; number, date, hash, the ground and a public sentence remain. One editor asks for it, a second one seals.
/// It is ended in the same way: one editor asks, a second one unseals.
/// </summary>
public sealed class Seal : Thing
{
    private Seal()
    {
    }

    public Seal(Guid disputeId, SealGround ground, string reason, Guid? holdId, Guid askedById, DateTimeOffset at)
    {
        (DisputeId, Ground, Reason, HoldId, AskedById, AskedAt) = (disputeId, ground, reason, holdId, askedById, at);
        OpenFor = disputeId;
    }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public SealGround Ground { get; private set; }

    /// <summary>The sentence that readers get, which does not repeat the matter.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The hold that began with the wish, and ends with it or with the seal; empty where the dispute was held already.</summary>
    public Guid? HoldId { get; private set; }

    public Guid AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The second editor; empty while it is only asked for.</summary>
    public Guid? SealedById { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    /// <summary>Who asks that it be unsealed; empty while nobody does.</summary>
    public Guid? UnsealAskedById { get; private set; }

    public DateTimeOffset? UnsealAskedAt { get; private set; }

    /// <summary>The public sentence on why readers get it again.</summary>
    public string? UnsealReason { get; private set; }

    /// <summary>When the wish was dropped, or the seal ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The dispute, while the seal is asked for or in force: nothing is sealed twice at once.</summary>
    public Guid? OpenFor { get; private set; }

    /// <summary>It is in force.</summary>
    public bool IsSealed => OpenFor is not null && SealedAt is not null;

    public void Confirm(Guid accountId, DateTimeOffset at) => (SealedById, SealedAt) = (accountId, at);

    /// <summary>Nothing is sealed.</summary>
    public void Drop(DateTimeOffset at) => (EndedAt, OpenFor) = (at, null);

    public void AskToEnd(Guid accountId, DateTimeOffset at, string reason) => (UnsealAskedById, UnsealAskedAt, UnsealReason) = (accountId, at, reason);

    /// <summary>It stays sealed.</summary>
    public void Keep() => (UnsealAskedById, UnsealAskedAt, UnsealReason) = (null, null, null);

    /// <summary>Readers get again what they got before; who asked for it and why stays.</summary>
    public void End(DateTimeOffset at) => (EndedAt, OpenFor) = (at, null);

    internal sealed class Mapping : IEntityTypeConfiguration<Seal>
    {
        public void Configure(EntityTypeBuilder<Seal> builder)
        {
            builder.ToTable("seals").Ignore(seal => seal.IsSealed);
            builder.HasIndex(seal => seal.OpenFor).IsUnique();
            builder.HasIndex(seal => seal.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(seal => seal.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
