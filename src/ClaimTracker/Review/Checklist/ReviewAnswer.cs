using ClaimTracker.Accounts;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Checklist;

/// <summary>One written answer before approval: the question as it was asked, and who answered it when. Staff read it, readers do not.</summary>
public sealed class ReviewAnswer(Guid submissionId, int position, string question, string answer, Guid answeredById, DateTimeOffset answeredAt) : Detail
{
    public Guid SubmissionId { get; private set; } = submissionId;

    /// <summary>Its place among the answers; those of a second editor follow those of the first.</summary>
    public int Position { get; private set; } = position;

    public string Question { get; private set; } = question;

    public string Answer { get; private set; } = answer;

    public Guid AnsweredById { get; private set; } = answeredById;

    public DateTimeOffset AnsweredAt { get; private set; } = answeredAt;

    public override Guid OwnerId => SubmissionId;

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewAnswer>
    {
        public void Configure(EntityTypeBuilder<ReviewAnswer> builder)
        {
            builder.ToTable("review_answers");
            builder.Property(row => row.Question).HasMaxLength(ReviewQuestions.QuestionLimit);
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AnsweredById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
