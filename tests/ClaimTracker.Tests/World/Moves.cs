using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review;
using ClaimTracker.Review.Moving;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Tests.World;

/// <summary>Merges and splits disputes, and publishes those that are not the newsroom's own.</summary>
public static class Moves
{
    public const string Why = "It is one event.";

    public static async Task<Outcome<Guid>> Merge(this Newsroom room, Guid from, Guid into, Actor? by = null) =>
        await room.The<MergeDisputes>().Do(by ?? room.Staff.SecondEditor, from, new MergeDraft { Version = await room.VersionOf<Dispute>(from), IntoId = into.ToString(), Reason = Why });

    public static async Task<Outcome<Guid>> Split(this Newsroom room, Guid from, string title, params Guid[] claims) =>
        await room.The<SplitDispute>().Do(
            room.Staff.SecondEditor, from, new SplitDraft { Version = await room.VersionOf<Dispute>(from), Title = title, ClaimIds = [.. claims.Select(id => id.ToString())], Reason = "The toll is another question." });

    public static async Task<Guid> SubmitThat(this Newsroom room, Guid dispute, params NoticeDraft[] notices) =>
        await room.The<SubmitDispute>().Do(room.FactChecker, dispute, new SubmitDraft { Version = await room.VersionOf<Dispute>(dispute), Notices = [.. notices] }).Done();

    /// <summary>Submitted by the fact-checker, approved by the editor a minute later.</summary>
    public static async Task PublishThat(this Newsroom room, Guid dispute, params NoticeDraft[] notices)
    {
        var submission = await room.SubmitThat(dispute, notices);
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, new ApprovalDraft { Version = await room.VersionOf<Submission>(submission), Answers = Press.Answers, Notices = [.. notices] }).Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
