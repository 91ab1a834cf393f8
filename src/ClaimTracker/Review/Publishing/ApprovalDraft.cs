using ClaimTracker.Review.Reading;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>An approval as typed: the written answers to <see cref="ReviewQuestions"/> and the confirmed notices.</summary>
public sealed class ApprovalDraft
{
    /// <summary>The submission's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    /// <summary>One answer a question, in their order.</summary>
    public List<string?> Answers { get; set => field = value ?? []; } = [];

    public List<NoticeDraft> Notices { get; set => field = value ?? []; } = [];

    /// <summary>One answer a question and one notice for each change that matters, filled with what the submitter proposed where nothing is typed yet.</summary>
    public void FitTo(SubmissionView view)
    {
        Answers = [.. ReviewQuestions.All.Select((_, at) => Answers.ElementAtOrDefault(at))];
        Notices = view.Submission.BaseEdition == 0 ? [] : [.. view.Differences.Where(subject => subject.Matters).Select(subject => NoticeOn(subject.ClaimId, view.Submission))];
    }

    private NoticeDraft NoticeOn(Guid? claimId, Submission submission)
    {
        if (Notices.Find(typed => Guid.TryParse(typed.ClaimId, out var id) ? id == claimId : claimId is null) is { } known) return known;
        var proposed = submission.Notices.FirstOrDefault(notice => notice.ClaimId == claimId);
        return new NoticeDraft { ClaimId = claimId?.ToString(), Kind = proposed?.Kind.Code(), Reason = proposed?.Reason };
    }
}
