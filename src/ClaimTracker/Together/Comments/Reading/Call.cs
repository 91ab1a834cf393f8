namespace ClaimTracker.Together.Comments.Reading;

/// <summary>A comment that draws somebody's attention and that they have not opened yet.</summary>
public sealed record Call(Guid DisputeId, string Title, Guid ThreadId, Guid CommentId, string Author, DateTimeOffset SaidAt, string Text);
