using ClaimTracker.Accounts;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Together.Comments;

/// <summary>What one person said in a thread. Nobody amends it; its author can take it back, and the history keeps what it said.</summary>
public sealed class Comment : Thing
{
    /// <summary>Longest comment, in characters.</summary>
    public const int TextLimit = 20_000;

    private Comment()
    {
    }

    public Comment(Guid id, CommentThread thread, Guid authorId, DateTimeOffset saidAt, string text)
    {
        Id = id;
        (ThreadId, DisputeId, AuthorId, SaidAt, Text) = (thread.Id, thread.DisputeId, authorId, saidAt, text);
    }

    public Guid ThreadId { get; private set; }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public Guid AuthorId { get; private set; }

    public DateTimeOffset SaidAt { get; private set; }

    /// <summary>Plain text; empty once it was taken back or erased.</summary>
    public string Text { get; private set; } = string.Empty;

    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Whose attention it draws.</summary>
    public ICollection<Mention> Mentions { get; } = [];

    /// <summary>Its thread stands with another dispute from now on.</summary>
    public void MoveTo(Guid disputeId) => DisputeId = disputeId;

    /// <summary>What was taken back already stays as it is.</summary>
    public void TakeBack(DateTimeOffset at)
    {
        if (TakenBackAt is null) (Text, TakenBackAt) = (string.Empty, at);
    }

    /// <summary>Its words leave with the published text that they are about.</summary>
    public void Erase() => Text = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<Comment>
    {
        public void Configure(EntityTypeBuilder<Comment> builder)
        {
            builder.ToTable("comments");
            builder.HasIndex(comment => comment.ThreadId);
            builder.HasOne<CommentThread>().WithMany().HasForeignKey(comment => comment.ThreadId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(comment => comment.AuthorId).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(comment => comment.Mentions).WithOne().HasForeignKey(mention => mention.CommentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
