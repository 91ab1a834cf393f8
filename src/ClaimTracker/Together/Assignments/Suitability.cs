using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together.Assignments;

/// <summary>Says why something cannot be assigned to a person; empty where it can. What a person declared is not told to others, only that it keeps them.</summary>
internal static class Suitability
{
    /// <summary>To work on a dispute.</summary>
    public static string? Objection(Colleague colleague)
    {
        if (!colleague.IsActive) return $"The account of {colleague.Name} is closed. Choose somebody else.";
        return colleague.MayWrite ? null : $"{colleague.Name} may not write. Choose a fact-checker or an editor.";
    }

    /// <summary>To decide on a submission, which comes with its contributors.</summary>
    public static async Task<string?> Objection(ClaimTrackerContext data, Submission submission, Colleague colleague, DateOnly day, CancellationToken stop)
    {
        if (!colleague.IsActive) return Objection(colleague);
        if (!colleague.Roles.Contains(Role.Editor)) return $"{colleague.Name} is no editor and cannot decide on a submission. Choose an editor.";
        if (submission.Contributors.Any(row => row.AccountId == colleague.Id)) return $"{colleague.Name} contributed to this submission, so somebody else must decide on it. Choose another editor.";
        if (submission.FirstApprovedById == colleague.Id) return $"{colleague.Name} gave the first approval, so a second editor must decide. Choose another editor.";
        return (await data.Touched(colleague.Id, day, data.Submissions.Where(row => row.Id == submission.Id), stop)).Count == 0
            ? null
            : $"{colleague.Name} declared an interest in something that this submission contains. Choose another editor.";
    }
}
