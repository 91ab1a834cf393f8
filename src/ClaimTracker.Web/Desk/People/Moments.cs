using System.Globalization;

namespace ClaimTracker.Web.Desk.People;

/// <summary>How the pages about people write a time: unambiguous, in UTC.</summary>
public static class Moments
{
    public static string Word(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
