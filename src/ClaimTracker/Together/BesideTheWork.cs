using ClaimTracker.Data.Attempts;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;

namespace ClaimTracker.Together;

/// <summary>What staff say to each other, who takes on what, and what was refused: it stands beside a dispute, is no contribution to it (rule 1) and never becomes public.</summary>
internal static class BesideTheWork
{
    /// <summary>The kinds of thing in the history that it consists of.</summary>
    public static readonly string[] Kinds = [nameof(CommentThread), nameof(Comment), nameof(Assignment), nameof(RefusedAttempt)];
}
