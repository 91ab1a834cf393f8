namespace ClaimTracker.Together.Comments.Reading;

/// <summary>A thread with all that was said in it, oldest first.</summary>
/// <param name="Thread">What it is about and whether it is resolved.</param>
/// <param name="ResolvedBy">The name of who resolved it; empty while it is open.</param>
/// <param name="Comments">At least one: the one that opened it.</param>
public sealed record ThreadEntry(CommentThread Thread, string? ResolvedBy, IReadOnlyList<CommentEntry> Comments)
{
    public CommentEntry Opening => Comments[0];

    public DateTimeOffset LastSaidAt => Comments[^1].Comment.SaidAt;
}
