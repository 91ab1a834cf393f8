using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Second;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>An approval as typed: the written answers to <see cref="ReviewQuestions"/> and the confirmed notices.</summary>
public sealed class ApprovalDraft
{
    /// <summary>The submission's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    /// <summary>The questions as they were asked, in their order.</summary>
    public List<string?> Questions { get; set => field = value ?? []; } = [];

    /// <summary>One answer a question, in their order.</summary>
    public List<string?> Answers { get; set => field = value ?? []; } = [];

    public List<NoticeDraft> Notices { get; set => field = value ?? []; } = [];

    /// <summary>What readers are told where a second verdict differs from the first, one a claim.</summary>
    public List<DifferenceDraft> Differences { get; set => field = value ?? []; } = [];

    /// <summary>When it is published, in UTC, such as 2026-12-01T06:00; empty: at once.</summary>
    public string? PublishAt { get; set; }

    /// <summary>One answer a question and one notice for each change that matters, filled with what the submitter proposed where nothing is typed yet.</summary>
    public void FitTo(SubmissionView view, IReadOnlyList<string> questions)
    {
        Answers = [.. questions.Select(AnswerTo)];
        Questions = [.. questions];
        Differences = [.. view.SecondVerdicts.Where(view.Differs).Select(second => Differences.Find(row => row.ClaimId == second.ClaimId.ToString()) ?? new DifferenceDraft { ClaimId = second.ClaimId.ToString() })];
        Notices = view.Submission.BaseEdition == 0 ? [] : [.. view.Differences.Where(subject => subject.Matters).Select(subject => NoticeOn(subject.ClaimId, view.Submission))];
    }

    /// <summary>What was typed below that question; empty where it was not asked.</summary>
    internal string? AnswerTo(string question, int at) => Answers.ElementAtOrDefault(Questions.Count == 0 ? at : Questions.IndexOf(question));

    private NoticeDraft NoticeOn(Guid? claimId, Submission submission)
    {
        if (Notices.Find(typed => Guid.TryParse(typed.ClaimId, out var id) ? id == claimId : claimId is null) is { } known) return known;
        var proposed = submission.Notices.FirstOrDefault(notice => notice.ClaimId == claimId);
        return new NoticeDraft { ClaimId = claimId?.ToString(), Kind = proposed?.Kind.Code(), Reason = proposed?.Reason };
    }
}
