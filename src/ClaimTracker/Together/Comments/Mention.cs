using ClaimTracker.Accounts;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Together.Comments;

/// <summary>A comment draws the attention of a person: it stands in their work until they have opened the thread.</summary>
public sealed class Mention(Guid commentId, Guid accountId) : Detail
{
    public Guid CommentId { get; private set; } = commentId;

    public Guid AccountId { get; private set; } = accountId;

    /// <summary>When the person first opened the thread after it; empty before.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    public override Guid OwnerId => CommentId;

    public void See(DateTimeOffset at) => SeenAt ??= at;

    internal sealed class Mapping : IEntityTypeConfiguration<Mention>
    {
        public void Configure(EntityTypeBuilder<Mention> builder)
        {
            builder.ToTable("mentions");
            builder.HasIndex(mention => new { mention.AccountId, mention.SeenAt });
            builder.HasOne<Account>().WithMany().HasForeignKey(mention => mention.AccountId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
