using ClaimTracker.Data;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Sources;

public sealed class SourceTests
{
    [Theory, OnEveryDatabase]
    public async Task An_outlet_keeps_its_grade_with_criteria_and_day_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outlet = await room.Row<Outlet>(room.Harbour.Outlet);
        Assert.Equal((Reliability.B, "Corrects its errors.", new DateOnly(2024, 6, 1)), (outlet.Reliability, outlet.Criteria, outlet.GradedOn));
        var line = Assert.Single(await room.HistoryOf(room.Harbour.Outlet));
        Assert.Equal("SaveOutlet", line.Deed);
        Assert.Contains(line.Texts, text => text is { Field: "Reliability", Before: null, After: "b" });
    }

    [Theory, OnEveryDatabase]
    public Task An_outlet_without_a_name_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.Name = "", "Name", "Write the name");

    [Theory, OnEveryDatabase]
    public Task A_name_that_another_outlet_has_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.Name = "The Coast Daily", "Name", "already");

    [Theory, OnEveryDatabase]
    public Task A_grade_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.Reliability = "g", "Reliability", "Choose a grade");

    [Theory, OnEveryDatabase]
    public Task A_grade_without_criteria_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.Criteria = null, "Criteria", "by which criteria");

    [Theory, OnEveryDatabase]
    public Task A_grade_without_its_day_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.GradedOn = null, "GradedOn", "Write the day");

    [Theory, OnEveryDatabase]
    public Task A_day_of_grade_that_does_not_exist_is_refused(DatabaseProvider provider) => Refuses(provider, (OutletDraft draft) => draft.GradedOn = "2024-06-31", "GradedOn", "a day that exists");

    [Theory, OnEveryDatabase]
    public async Task A_partys_own_channel_has_no_grade(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Outlet("Northland’s channel");
        draft.ChannelOfPartyId = room.Harbour.Northland.ToString();
        await room.Refuses(() => room.The<SaveOutlet>().Do(room.FactChecker, null, draft), "Reliability", "has no grade");
        (draft.Reliability, draft.Criteria, draft.GradedOn) = (null, null, null);
        await room.The<SaveOutlet>().Do(room.FactChecker, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public Task A_channel_of_a_party_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (OutletDraft draft) => (draft.Reliability, draft.ChannelOfPartyId) = (null, Guid.NewGuid().ToString()), "ChannelOfPartyId", "no such party");

    [Theory, OnEveryDatabase]
    public Task An_outlet_controlled_by_a_party_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (OutletDraft draft) => draft.ControlledByPartyId = Guid.NewGuid().ToString(), "ControlledByPartyId", "no such party");

    [Theory, OnEveryDatabase]
    public async Task A_source_finds_its_outlet_by_name_or_adds_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var source = await room.Row<Source>(room.Harbour.Source);
        Assert.Equal((room.Harbour.Outlet, SourceKind.NewsReport, "2024-05-03"), (source.OutletId, source.Kind, source.PublishedOn));
        var draft = Drafts.Source("Another report");
        draft.NewOutlet = "The Hill Herald";
        var id = await room.The<SaveSource>().Do(room.FactChecker, null, draft).Done();
        var added = (await room.Row<Source>(id)).OutletId;
        Assert.NotEqual(room.Harbour.Outlet, added);
        Assert.Equal("SaveSource", Assert.Single(await room.HistoryOf(added)).Deed);
        Assert.Equal("SaveSource", Assert.Single(await room.HistoryOf(id)).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_a_source_records_before_and_after(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Source("Harbour shelled at night");
        (draft.Version, draft.PublishedOn) = (1, "2024-05-04");
        await room.The<SaveSource>().Do(room.FactChecker, room.Harbour.Source, draft).Done();
        var text = Assert.Single((await room.HistoryOf(room.Harbour.Source))[^1].Texts);
        Assert.Equal(("PublishedOn", "2024-05-03", "2024-05-04"), (text.Field, text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public Task A_source_without_a_title_is_refused(DatabaseProvider provider) => Refuses(provider, (SourceDraft draft) => draft.Title = null, "Title", "Write the title");

    [Theory, OnEveryDatabase]
    public Task A_source_of_no_kind_is_refused(DatabaseProvider provider) => Refuses(provider, (SourceDraft draft) => draft.Kind = "rumour", "Kind", "Choose what kind");

    [Theory, OnEveryDatabase]
    public Task A_source_without_an_outlet_is_refused(DatabaseProvider provider) => Refuses(provider, (SourceDraft draft) => draft.NewOutlet = " ", "OutletId", "Choose the outlet");

    [Theory, OnEveryDatabase(
        "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://news.example/a", "//news.example/a", "/local", "news.example",
        "https://user:word@news.example/", "https://", "https://news.example/a b", "https://news.example/\u202Egpj", "https://news.example\\@evil.example/")]
    public Task An_address_that_is_no_web_page_is_refused(DatabaseProvider provider, string address) =>
        Refuses(provider, (SourceDraft draft) => draft.Url = address, "Url", "whole web address");

    [Theory, OnEveryDatabase]
    public Task An_address_that_is_too_long_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SourceDraft draft) => draft.Url = $"https://news.example/{new string('a', 2000)}", "Url", "at most 2,000");

    [Theory, OnEveryDatabase]
    public Task A_source_with_neither_address_nor_day_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SourceDraft draft) => (draft.Url, draft.PublishedOn) = (null, null), "PublishedOn", "the address or the day");

    [Theory, OnEveryDatabase]
    public Task A_day_of_publication_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SourceDraft draft) => draft.PublishedOn = "2024-02-30", "PublishedOn", "no date that we can read");

    [Theory, OnEveryDatabase]
    public Task A_language_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, (SourceDraft draft) => draft.Language = "british english", "Language", "a language tag");

    [Theory, OnEveryDatabase]
    public async Task What_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SaveOutlet>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Outlet("O")), "outlet");
        await room.RefusesUnknown(() => room.The<SaveSource>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Source("S")), "source");
        var draft = Drafts.Source("S");
        (draft.NewOutlet, draft.OutletId) = (null, Guid.NewGuid().ToString());
        await room.RefusesUnknown(() => room.The<SaveSource>().Do(room.FactChecker, null, draft), "outlet");
    }

    private static async Task Refuses(DatabaseProvider provider, Action<OutletDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Outlet("The Hill Herald");
        spoil(draft);
        await room.Refuses(() => room.The<SaveOutlet>().Do(room.FactChecker, null, draft), field, words);
    }

    private static async Task Refuses(DatabaseProvider provider, Action<SourceDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Source("A report");
        spoil(draft);
        await room.Refuses(() => room.The<SaveSource>().Do(room.FactChecker, null, draft), field, words);
    }
}
