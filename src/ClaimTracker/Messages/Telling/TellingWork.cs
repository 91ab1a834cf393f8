using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Review;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>Whom work on a dispute concerns by name: who takes it on, who is called, whose submission was decided on.</summary>
internal static class TellingWork
{
    public static IEnumerable<Message> OfAssignment(this Work work, Change line)
    {
        if (line.Kind == ChangeKind.Removed || work.Touched<Assignment>(line) is not { AssigneeId: { } assignee } assignment) return [];
        var what = assignment.Work == AssignedWork.Review ? MessageEvent.ReviewAssigned : MessageEvent.DisputeAssigned;
        return [About(work, assignee, MessageKind.Assigned, what, assignment.DisputeId, assignment.Work == AssignedWork.Review ? assignment.WorkId : null, assignment.DueOn)];
    }

    public static IEnumerable<Message> OfComment(this Work work, Change line)
    {
        if (line.Kind != ChangeKind.Added) return [];
        var comment = work.Touched<Comment>(line);
        return comment.Mentions.Select(mention => About(work, mention.AccountId, MessageKind.Mentioned, MessageEvent.Mentioned, comment.DisputeId, comment.ThreadId));
    }

    /// <summary>The contributors were frozen with the submission; its submitter is one of them.</summary>
    public static async Task<IEnumerable<Message>> OfDecision(this Work work, Change line)
    {
        var submission = work.Touched<Submission>(line);
        if (line.Deed == nameof(SubmitDispute) && submission.NeedsLegalRead) return await OfLegalRead(work, submission);
        if (line.Deed == nameof(ReleaseDue) && submission.IsOpen) return await OfFailedRelease(work, submission, line);
        if (line.Texts.All(text => text.Field != nameof(Submission.Decision))) return [];
        (MessageKind Kind, MessageEvent What)? told = submission.Decision switch
        {
            StepKind.Returned => (MessageKind.Returned, MessageEvent.Returned),
            StepKind.Declined => (MessageKind.Declined, MessageEvent.Declined),
            StepKind.Approved => (MessageKind.Approved, MessageEvent.Published),
            _ => null,
        };
        if (told is not { } news) return [];
        return (await Contributors(work, submission)).Select(person => About(work, person, news.Kind, news.What, submission.DisputeId, submission.Id));
    }

    /// <summary>Who approved it is told too.</summary>
    private static async Task<IEnumerable<Message>> OfFailedRelease(Work work, Submission submission, Change line)
    {
        var approver = line.Texts.Where(text => text.Field.EndsWith($": {nameof(PlannedRelease.ApprovedById)}", StringComparison.Ordinal)).Select(text => Guid.Parse(text.Before!));
        return (await Contributors(work, submission)).Union(approver).Select(person => About(work, person, MessageKind.Approved, MessageEvent.ReleaseFailed, submission.DisputeId, submission.Id));
    }

    /// <summary>Every legal reader who could read it.</summary>
    private static async Task<IEnumerable<Message>> OfLegalRead(Work work, Submission submission)
    {
        var role = nameof(Role.LegalReader);
        var readers = await work.Data.Users.Where(account => account.IsActive && work.Data.UserRoles.Any(link => link.UserId == account.Id && work.Data.Roles.Any(row => row.Id == link.RoleId && row.Name == role)))
            .Select(account => account.Id).ToListAsync(work.Stop);
        return readers.Except(await Contributors(work, submission)).Select(person => About(work, person, MessageKind.LegalRead, MessageEvent.LegalReadAsked, submission.DisputeId, submission.Id));
    }

    private static async Task<IEnumerable<Guid>> Contributors(Work work, Submission submission)
    {
        var contributors = await work.Data.Set<SubmissionContributor>().Where(row => row.SubmissionId == submission.Id).Select(row => row.AccountId).ToListAsync(work.Stop);
        return contributors.Append(submission.SubmittedById).Distinct();
    }

    private static Message About(Work work, Guid recipient, MessageKind kind, MessageEvent what, Guid disputeId, Guid? subjectId, DateOnly? day = null) =>
        new(recipient, kind, what, work.Now) { ById = work.Person?.Id, DisputeId = disputeId, SubjectId = subjectId, Day = day };
}
