namespace ClaimTracker.Publication;

/// <summary>When the mark “developing” stands: on every day (UTC) up to and with the last one that the edition names. Nothing is written when it ends.</summary>
public static class DevelopingDays
{
    public static bool Stands(DateOnly until, TimeProvider clock) => until >= Today(clock);

    /// <summary>The day on which everything that depends on days is shown.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
