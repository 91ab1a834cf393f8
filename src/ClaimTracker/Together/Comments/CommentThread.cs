using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Together.Comments;

/// <summary>What staff say to each other about one thing of a dispute; open until somebody resolves it, and again once somebody re-opens it or replies. Readers never see it.</summary>
public sealed class CommentThread : Thing
{
    private CommentThread()
    {
    }

    public CommentThread(Guid disputeId, ThreadAbout about) => (DisputeId, Subject, SubjectId, Field) = (disputeId, about.Subject, about.SubjectId, about.Field);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public ThreadSubject Subject { get; private set; }

    /// <summary>The dispute, claim or citation; it may have left the working copy since.</summary>
    public Guid SubjectId { get; private set; }

    public ThreadField? Field { get; private set; }

    /// <summary>Who resolved it; empty while it is open.</summary>
    public Guid? ResolvedById { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public bool IsOpen => ResolvedAt is null;

    public ThreadAbout About => new(Subject, SubjectId, Field);

    /// <summary>What it is about stands in another dispute from now on.</summary>
    public void MoveTo(Guid disputeId) => DisputeId = disputeId;

    /// <summary>What is resolved already stays as it is.</summary>
    public void Resolve(Guid by, DateTimeOffset at)
    {
        if (IsOpen) (ResolvedById, ResolvedAt) = (by, at);
    }

    public void Reopen() => (ResolvedById, ResolvedAt) = (null, null);

    internal sealed class Mapping : IEntityTypeConfiguration<CommentThread>
    {
        public void Configure(EntityTypeBuilder<CommentThread> builder)
        {
            builder.ToTable("comment_threads");
            builder.Ignore(thread => thread.About);
            builder.HasIndex(thread => thread.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(thread => thread.DisputeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(thread => thread.ResolvedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
