namespace ClaimTracker.Review.Interests;

/// <summary>An interest as typed into the form.</summary>
public sealed class InterestDraft
{
    /// <summary>Kind and id, such as <c>party:…</c>.</summary>
    public string? Subject { get; set; }

    /// <summary>What the interest is.</summary>
    public string? Why { get; set; }

    /// <summary>The first day; empty for today.</summary>
    public string? From { get; set; }

    /// <summary>The last day; empty while no end is known.</summary>
    public string? Until { get; set; }
}
