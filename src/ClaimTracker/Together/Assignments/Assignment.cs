using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Together.Assignments;

/// <summary>Who takes on a dispute, or the review of one submission of it, and by when; one for each. A review's ends with the submission, a dispute's when it is handed back.</summary>
public sealed class Assignment : Thing
{
    private Assignment()
    {
    }

    public Assignment(Guid disputeId, AssignedWork work, Guid workId) => (DisputeId, Work, WorkId) = (disputeId, work, workId);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public AssignedWork Work { get; private set; }

    /// <summary>The dispute or the submission.</summary>
    public Guid WorkId { get; private set; }

    /// <summary>Who takes it on; empty after it was handed back.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>The last day on which it is in time, in UTC like every day here; empty where none is set.</summary>
    public DateOnly? DueOn { get; private set; }

    public Guid? AssignedById { get; private set; }

    public DateTimeOffset? AssignedAt { get; private set; }

    public void Give(Guid assignee, DateOnly? due, Guid by, DateTimeOffset at) => (AssigneeId, DueOn, AssignedById, AssignedAt) = (assignee, due, by, at);

    public void HandBack() => (AssigneeId, DueOn, AssignedById, AssignedAt) = (null, null, null, null);

    /// <summary>Its day has passed.</summary>
    public bool IsOverdueOn(DateOnly day) => DueOn < day;

    internal sealed class Mapping : IEntityTypeConfiguration<Assignment>
    {
        public void Configure(EntityTypeBuilder<Assignment> builder)
        {
            builder.ToTable("assignments");
            builder.HasIndex(assignment => assignment.WorkId).IsUnique();
            builder.HasOne<Dispute>().WithMany().HasForeignKey(assignment => assignment.DisputeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(assignment => assignment.AssigneeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(assignment => assignment.AssignedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
