namespace ClaimTracker.Together.Comments.Reading;

/// <summary>A comment with the name of its author and of those whose attention it draws.</summary>
public sealed record CommentEntry(Comment Comment, string Author, IReadOnlyList<string> Mentioned);
