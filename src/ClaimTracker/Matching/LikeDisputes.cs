using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>Disputes that may be about the same event: of the same day or the one beside it, at the same place or near it, with words of the title in common.</summary>
internal static class LikeDisputes
{
    private const int MostCompared = 500;
    private const int LongestDays = 3;
    private const double AlikeTitles = 0.3;
    private const double NearKilometres = 15;
    private const double KilometresOfADegree = 111.2;

    public static async Task RefuseLike(this Work work, Dispute added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added is not { EventEarliest: { } from, EventLatest: { } until, Place: { } place } || until.DayNumber - from.DayNumber > LongestDays) return;
        var (first, last) = (from.AddDays(-1), until.AddDays(1));
        var others = await work.Data.Disputes.AsNoTracking().Include(dispute => dispute.Place).Where(dispute => dispute.Id != added.Id && dispute.PlaceId != null && dispute.EventEarliest <= last && dispute.EventLatest >= first)
            .OrderBy(dispute => dispute.EventEarliest).Take(MostCompared).ToListAsync(work.Stop);
        var title = Likeness.Words(added.Title);
        foreach (var like in others.Where(dispute => IsShort(dispute) && IsNear(place, dispute.Place!) && Likeness.Shared(title, Likeness.Words(dispute.Title)) >= AlikeTitles).Take(SeenBefore.Most))
        {
            var known = new KnownRecord(RecordKind.Dispute, like.Id, like.Title, $"{like.EventDate}, {like.Place!.FirstName}");
            intake.RefuseKnown(field, $"There is a dispute about an event of that day and place already: “{known.InWords}”.", known);
        }
    }

    private static bool IsShort(Dispute dispute) => dispute is { EventEarliest: { } from, EventLatest: { } until } && until.DayNumber - from.DayNumber <= LongestDays;

    private static bool IsNear(Place one, Place other) =>
        one.Id == other.Id || Names(one).Intersect(Names(other), StringComparer.Ordinal).Any() || (Point(one) is { } here && Point(other) is { } there && Kilometres(here, there) <= NearKilometres);

    private static IEnumerable<string> Names(Place place) => place.Names.Select(line => RoughText.Of(line.Split('|')[0]));

    private static (double Latitude, double Longitude)? Point(Place place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude } ? (double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture)) : null;

    /// <summary>As if the earth were flat, which is near enough at this distance.</summary>
    private static double Kilometres((double Latitude, double Longitude) one, (double Latitude, double Longitude) other)
    {
        var north = one.Latitude - other.Latitude;
        var east = (one.Longitude - other.Longitude) * Math.Cos((one.Latitude + other.Latitude) / 2 * Math.PI / 180);
        return KilometresOfADegree * Math.Sqrt((north * north) + (east * east));
    }
}
