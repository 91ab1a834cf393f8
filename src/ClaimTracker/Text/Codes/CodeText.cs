namespace ClaimTracker.Text;

/// <summary>What holds of every text that is read as a code: it is short, so that its pattern ends at once.</summary>
internal static class CodeText
{
    /// <summary>Ends a pattern that goes wrong. Long enough that a machine too busy to go on for a moment refuses no good date or tag.</summary>
    public const int MostMilliseconds = 10_000;
}
