using ClaimTracker.Disputes;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.World;
using ClaimTracker.Web.Tests.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>A dispute of a test's own that is no sample, taken through review to its first edition.</summary>
internal static class FirstEdition
{
    /// <param name="desk">The app.</param>
    /// <param name="start">What the title begins with, where the test cares.</param>
    public static async Task<DisputeInReview> Enter(DeskSite desk, string? start = null)
    {
        var entered = await DisputeInReview.Enter(desk);
        var (who, editor) = (await desk.Person("fact-checker"), await desk.Person("editor"));
        return await desk.Do(async services =>
        {
            T The<T>() where T : notnull => services.GetRequiredService<T>();
            var published = entered;
            if (start is not null)
            {
                published = entered with { Title = $"{start} {entered.Title}" };
                Assert.True((await The<RecallSubmission>().Do(who, entered.Submission, 1)).IsDone);
                var draft = Drafts.Dispute(published.Title);
                (draft.Version, draft.Slug) = (await desk.VersionOf(entered.Id), (await entered.Now()).Slug);
                Assert.True((await The<SaveDispute>().Do(who, entered.Id, draft)).IsDone);
                published = published with { Submission = (await The<SubmitDispute>().Do(who, entered.Id, new SubmitDraft { Version = await desk.VersionOf(entered.Id) })).Value };
            }
            Assert.True((await The<ApproveSubmission>().Do(editor, published.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."] })).IsDone);
            return published;
        });
    }
}
