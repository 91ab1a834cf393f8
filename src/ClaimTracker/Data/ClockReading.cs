namespace ClaimTracker.Data;

/// <summary>Times are UTC and cut to the millisecond, so that every database keeps exactly what the documents say.</summary>
public static class ClockReading
{
    public static DateTimeOffset Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
