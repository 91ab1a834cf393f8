using AngleSharp.Dom;
using ClaimTracker.Public.Maps;
using ClaimTracker.Public.Record;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>When and where: the timeline and the map of a dispute.</summary>
public sealed class TimelineTests
{
    private static readonly HeaderPart.EventPlace Town = new(Guid.NewGuid(), [new("Ganja", "en", null)], [], null, null, "40.68", "46.36", 8000, "the ministry");

    [Fact]
    public async Task Event_statements_sources_and_editions_stand_by_date_and_what_has_none_last()
    {
        var document = EditionOnPaper.WithHeader(header => header with { Time = new("2024-05", "at night", null, "the ministry") }) with { Claims = [EditionOnPaper.Whole.Claims[0], EditionOnPaper.Whole.Claims[1] with { StatedOn = null }] };
        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), document), (nameof(DisputeView.Editions), new PublishedDispute.Stamp[] { new(1, new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), EditionKind.Published) }));

        Assert.Equal(["May 2024", "3 May 2024", "22 November 2026", "Date not given"], page.QuerySelectorAll(".timeline h3").Select(day => day.Words()), StringComparer.Ordinal);
        Assert.Equal(
            ["The event, at night, according to the ministry", "Eastland's ministry: Westland shelled the town from the border and killed at least 7 people.", "Sources: The Coast Daily [1], The Coast Daily [2]", "We published edition 1", "A. Speaker: No shell was fired from Westland."],
            page.QuerySelectorAll(".timeline li li").Select(entry => entry.Words()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_map_shows_the_place_with_its_radius_towns_and_a_scale_and_says_them_in_words()
    {
        var map = (await Map(Town)).QuerySelector(".map")!;

        Assert.StartsWith("Ganja, according to the ministry: somewhere within the circle, 8 km around its middle. Towns around it, the largest first: ", map.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
        Assert.Contains("North is up; no borders are drawn.", map.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
        Assert.InRange(map.QuerySelectorAll("circle.town").Length, 3, 6);
        Assert.EndsWith(" km", map.QuerySelectorAll("text").Last().Words(), StringComparison.Ordinal);
        Assert.Equal(map.QuerySelector("figcaption")!.Id, map.QuerySelector("svg")!.GetAttribute("aria-labelledby"));
        Assert.DoesNotContain("Ganja", map.QuerySelectorAll("text").Select(name => name.Words()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("40.37", "49.89", true)]
    [InlineData("48.0", "68.0", false)]
    public async Task The_coast_is_drawn_where_there_is_one(string latitude, string longitude, bool coast)
    {
        var path = (await Map(Town with { Latitude = latitude, Longitude = longitude })).QuerySelector(".coast")!.GetAttribute("d");

        Assert.Equal(coast, path is { Length: > 20 });
    }

    [Theory]
    [InlineData("89.99", "0")]
    [InlineData("-90", "180")]
    [InlineData("0", "-179.99")]
    public async Task Even_at_the_ends_of_the_earth_a_page_comes(string latitude, string longitude) =>
        Assert.NotNull((await Map(Town with { Latitude = latitude, Longitude = longitude })).QuerySelector(".map"));

    [Fact]
    public async Task A_place_without_a_radius_says_that_it_is_not_said_how_near_the_dot_is()
    {
        var map = (await Map(Town with { RadiusMetres = null })).QuerySelector(".map")!;

        Assert.Null(map.QuerySelector("circle.place"));
        Assert.StartsWith("Ganja, according to the ministry: about where the dot is; how near is not said. Towns", map.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_without_coordinates_has_no_map() =>
        Assert.Null((await Map(Town with { Latitude = null, Longitude = null })).QuerySelector(".map"));

    private static Task<IDocument> Map(HeaderPart.EventPlace place) => Page.Of<PlaceMapView>((nameof(PlaceMapView.Place), place));
}
