using ClaimTracker.Data;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review;

/// <summary>From the second edition on, every change that matters needs its notice, and a clarification covers wording only.</summary>
internal static class Notices
{
    /// <summary>A notice that was read, with what changed.</summary>
    public sealed record Read(SubjectDifference Subject, NoticeKind Kind, string Reason);

    /// <summary>Reads the notices for what differs; says in the intake which are missing or do not fit.</summary>
    public static IReadOnlyList<Read> From(IReadOnlyList<NoticeDraft> drafts, IReadOnlyList<SubjectDifference> differences, Intake intake)
    {
        var read = new List<Read>();
        foreach (var subject in differences.Where(subject => subject.Matters))
        {
            var at = drafts.ToList().FindIndex(draft => Matches(draft, subject));
            if (at < 0)
            {
                intake.Refuse("Notices", $"Write a notice for “{subject.Subject}”: readers must be told what changed and why.");
                continue;
            }
            intake.At($"Notices[{at}].", () => read.Add(One(drafts[at], subject, intake)));
        }
        return read;
    }

    private static Read One(NoticeDraft draft, SubjectDifference subject, Intake intake)
    {
        var kind = intake.RequiredChoice<NoticeKind>(draft.Kind, nameof(draft.Kind), "what kind of change it is");
        var reason = intake.Required(draft.Reason, nameof(draft.Reason), "the public reason for the change", ProposedNotice.ReasonLimit);
        if (kind == NoticeKind.Clarification && !subject.WordingOnly && !string.IsNullOrEmpty(draft.Kind))
            intake.Refuse(nameof(draft.Kind), $"More than wording changed ({string.Join(", ", subject.Fields.Where(field => field is { Matters: true, WordingOnly: false }).Select(field => field.Field))}). Choose an update, a correction or a retraction.");
        return new Read(subject, kind, reason);
    }

    private static bool Matches(NoticeDraft draft, SubjectDifference subject) =>
        subject.ClaimId is { } claim ? Guid.TryParse(draft.ClaimId, out var id) && id == claim : string.IsNullOrWhiteSpace(draft.ClaimId);
}
