using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Checklist;

/// <summary>The questions that an approver answers in writing before anything is published. Administrators keep them; there is always at least one.</summary>
public sealed class ReviewQuestions : Thing
{
    /// <summary>Longest answer, in characters.</summary>
    public const int AnswerLimit = 2000;

    public const int QuestionLimit = 300;

    private const int MostQuestions = 12;

    /// <summary>There is one list.</summary>
    private static readonly Guid OnlyId = new("6d1f0c52-5f0e-4a51-9c57-0f2b3f6f7a10");

    public ReviewQuestions() => Id = OnlyId;

    /// <summary>The questions that come with the software; they stand until an administrator saves others.</summary>
    public static IReadOnlyList<string> First { get; } =
    [
        "Was the same evidence asked of both sides?",
        "Was a reply sought, or is it said what was searched instead?",
        "Is the strongest contrary evidence shown?",
        "Is it worded so that both parties could read it as fair?",
    ];

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(QuestionsDraft draft, Intake intake)
    {
        Questions = [.. intake.Lines(draft.Questions, nameof(draft.Questions), "The questions", MostQuestions, QuestionLimit).Distinct(StringComparer.Ordinal)];
        if (Questions.Count == 0) intake.Refuse(nameof(draft.Questions), "Keep at least one question: nothing is published without a written answer.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewQuestions>
    {
        public void Configure(EntityTypeBuilder<ReviewQuestions> builder) => builder.ToTable("review_questions");
    }
}
