namespace ClaimTracker.Together.Comments;

/// <summary>A comment as typed.</summary>
public sealed class CommentDraft
{
    /// <summary>The id that the comment gets, made together with the form: a form that is sent twice makes one comment.</summary>
    public string? Key { get; set; } = Guid.NewGuid().ToString();

    /// <summary>What the thread is about, as <see cref="ThreadAbout.Value"/> writes it; a reply needs none.</summary>
    public string? About { get; set; }

    public string? Text { get; set; }

    /// <summary>The ids of those whose attention it draws; those whom the text calls by name come on top.</summary>
    public List<string> Mentioned { get; set => field = value ?? []; } = [];
}
