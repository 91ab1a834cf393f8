namespace ClaimTracker.Public.Marks;

/// <summary>The words that mark sample data wherever it is shown, shared, cited or embedded (rule 11).</summary>
public static class SampleWords
{
    public const string Mark = "Sample, not a finding of this newsroom";

    /// <summary>A title that leaves the page, with the mark before it if it is one of a sample.</summary>
    public static string Before(string title, bool sample) => sample ? $"{Mark}: {title}" : title;
}
