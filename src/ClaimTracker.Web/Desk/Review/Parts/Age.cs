namespace ClaimTracker.Web.Desk.Review;

/// <summary>How long something has waited, in whole units, never rounded up.</summary>
public static class Age
{
    public static string InWords(TimeSpan age) => age switch
    {
        { TotalDays: >= 1 } => Count((int)age.TotalDays, "day"),
        { TotalHours: >= 1 } => Count((int)age.TotalHours, "hour"),
        { TotalMinutes: >= 1 } => Count((int)age.TotalMinutes, "minute"),
        _ => "less than a minute",
    };

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number:N0} {unit}s";
}
