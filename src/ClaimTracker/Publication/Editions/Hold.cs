using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>
/// Keeps everything published of a dispute, or of one of its claims, from readers, who get a sentence instead. One editor begins it, at once; a second one confirms or lifts it.
/// What nobody confirms within a day ends by itself.
/// </summary>
public sealed class Hold : Thing
{
    /// <summary>How long a hold lasts that no second editor confirms.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromHours(24);

    private Hold()
    {
    }

    public Hold(Guid disputeId, Guid? claimId, string reason, Guid heldById, Guid publicId, DateTimeOffset at)
    {
        (DisputeId, ClaimId, Reason, HeldById, PublicId, HeldAt) = (disputeId, claimId, reason, heldById, publicId, at);
        (OpenFor, EndsAt) = (claimId ?? disputeId, at + Unconfirmed);
    }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>Empty where the whole dispute is held.</summary>
    public Guid? ClaimId { get; private set; }

    /// <summary>The sentence that readers get.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The account of the editor who began it.</summary>
    public Guid HeldById { get; private set; }

    /// <summary>The same editor, as readers may know them.</summary>
    public Guid PublicId { get; private set; }

    public DateTimeOffset HeldAt { get; private set; }

    /// <summary>When it ends by itself; empty once it is confirmed or lifted.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The editor who lifted it, as readers may know them; empty while it is open, and where it ended by itself.</summary>
    public Guid? LiftedByPublicId { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    public string? LiftedBecause { get; private set; }

    /// <summary>What is held, while it is: nothing is held twice at once.</summary>
    public Guid? OpenFor { get; private set; }

    /// <summary>It waits for the second editor.</summary>
    public bool IsUnconfirmed => OpenFor is not null && ConfirmedAt is null;

    public void Confirm(Guid accountId, DateTimeOffset at) => (ConfirmedById, ConfirmedAt, EndsAt) = (accountId, at, null);

    public void Lift(Guid publicId, DateTimeOffset at, string because) => (LiftedByPublicId, LiftedAt, LiftedBecause, OpenFor, EndsAt) = (publicId, at, because, null, null);

    /// <summary>Nobody confirmed it in time.</summary>
    public void End(DateTimeOffset at) => (LiftedAt, OpenFor, EndsAt) = (at, null, null);

    internal sealed class Mapping : IEntityTypeConfiguration<Hold>
    {
        public void Configure(EntityTypeBuilder<Hold> builder)
        {
            builder.ToTable("holds").Ignore(hold => hold.IsUnconfirmed);
            builder.HasIndex(hold => hold.OpenFor).IsUnique();
            builder.HasIndex(hold => hold.DisputeId);
            builder.HasIndex(hold => hold.EndsAt);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(hold => hold.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
