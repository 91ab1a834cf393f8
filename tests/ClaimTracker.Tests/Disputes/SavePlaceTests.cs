using ClaimTracker.Data;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Disputes;

public sealed class SavePlaceTests
{
    [Theory, OnEveryDatabase]
    public async Task A_place_keeps_its_names_codes_and_point_as_typed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Place();
        draft.Names = "Stepanakert | hy-Latn | Armenians\nXankəndi | az | Azerbaijanis\nAverin";
        draft.Countries = "az, am AZ";
        var id = await room.The<SavePlace>().Do(room.FactChecker, null, draft).Done();
        var place = await room.Row<Place>(id);
        Assert.Equal(["Stepanakert | hy-Latn | Armenians", "Xankəndi | az | Azerbaijanis", "Averin"], place.Names);
        Assert.Equal(["AZ", "AM"], place.Countries);
        Assert.Equal(("40.683", "46.361", 2000L, "Stepanakert"), (place.Latitude, place.Longitude, place.RadiusMetres, place.FirstName));
        Assert.Equal("SavePlace", Assert.Single(await room.HistoryOf(id)).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_a_place_leaves_a_line_with_before_and_after(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Place();
        (draft.Version, draft.RadiusMetres) = (1, "5000");
        await room.The<SavePlace>().Do(room.FactChecker, room.Harbour.Place, draft).Done();
        var text = Assert.Single((await room.HistoryOf(room.Harbour.Place))[^1].Texts);
        Assert.Equal(("RadiusMetres", "2000", "5000"), (text.Field, text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public async Task A_place_that_does_not_exist_is_not_amended(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SavePlace>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Place()), "place");
    }

    [Theory, OnEveryDatabase]
    public Task A_place_without_a_name_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Names = "\n ", "Names", "at least one name");

    [Theory, OnEveryDatabase("a | en | b | c", "| en | both")]
    public Task A_name_line_of_another_shape_is_refused(DatabaseProvider provider, string line) => Refuses(provider, draft => draft.Names = line, "Names", "name | language | who uses it");

    [Theory, OnEveryDatabase]
    public Task A_name_that_is_too_long_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Names = new string('a', 161), "Names", "does not fit");

    [Theory, OnEveryDatabase]
    public Task A_name_in_a_language_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Names = "Averin | northish_tongue", "Names", "language tag");

    [Theory, OnEveryDatabase]
    public Task More_than_thirty_names_are_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.Names = string.Join('\n', Enumerable.Range(1, 31).Select(number => $"Name {number}")), "Names", "at most 30");

    [Theory, OnEveryDatabase("XX", "AZE", "1", "A<")]
    public Task A_country_that_is_none_is_refused(DatabaseProvider provider, string code) => Refuses(provider, draft => draft.Countries = code, "Countries", "ISO 3166-1");

    [Theory, OnEveryDatabase]
    public Task Control_without_its_day_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.ControlledAsOf = "", "ControlledAsOf", "on which day");

    [Theory, OnEveryDatabase]
    public Task A_day_of_control_that_does_not_exist_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.ControlledAsOf = "2024-02-30", "ControlledAsOf", "a day that exists");

    [Theory, OnEveryDatabase("91", "-90.1", "north", "1e1", "NaN", "40,683")]
    public Task A_latitude_that_is_none_is_refused(DatabaseProvider provider, string degrees) => Refuses(provider, draft => draft.Latitude = degrees, "Latitude", "decimal degrees");

    [Theory, OnEveryDatabase("180.5", "-181")]
    public Task A_longitude_that_is_none_is_refused(DatabaseProvider provider, string degrees) => Refuses(provider, draft => draft.Longitude = degrees, "Longitude", "decimal degrees");

    [Theory, OnEveryDatabase]
    public Task Half_a_point_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Latitude = null, "Longitude", "both latitude and longitude");

    [Theory, OnEveryDatabase]
    public Task A_point_without_its_radius_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.RadiusMetres = null, "RadiusMetres", "within how many metres");

    [Theory, OnEveryDatabase("-1", "2.5", "many", "1000000001")]
    public Task A_radius_that_is_no_count_is_refused(DatabaseProvider provider, string radius) => Refuses(provider, draft => draft.RadiusMetres = radius, "RadiusMetres", "whole number");

    private static async Task Refuses(DatabaseProvider provider, Action<PlaceDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Place();
        spoil(draft);
        await room.Refuses(() => room.The<SavePlace>().Do(room.FactChecker, null, draft), field, words);
    }
}
