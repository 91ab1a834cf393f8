using ClaimTracker.Sources;
using ClaimTracker.Sources.Outlets;

namespace ClaimTracker.Tests.Sources;

/// <summary>What is pasted fills the fields of a source as far as it can be told; nothing is guessed and nothing typed is overwritten.</summary>
public sealed class PastedSourceTests
{
    [Theory]
    [InlineData("“Missiles hit Ganja”, Reuters, 11 October 2020, https://www.reuters.com/article/x.", "https://www.reuters.com/article/x", "Missiles hit Ganja", "2020-10-11", "Reuters")]
    [InlineData("https://example.org/2020/10/11/night-strike?x=1", "https://example.org/2020/10/11/night-strike?x=1", null, "2020-10-11", null)]
    [InlineData("Strike on a town | Local News\nhttps://news.example/a-2020-10-12", "https://news.example/a-2020-10-12", "Strike on a town", "2020-10-12", "Local News")]
    [InlineData("«Ночной удар», Вестник, 2020-10-11", null, "Ночной удар", "2020-10-11", "Вестник")]
    [InlineData("October 11, 2020 — By A. Reporter — Night strike", null, "Night strike", "2020-10-11", null)]
    [InlineData("Accessed 12 October 2020", null, null, "2020-10-12", null)]
    [InlineData("Accessed 30 February 2020", null, null, null, null)]
    [InlineData("javascript:alert(1)", null, "javascript:alert(1)", null, null)]
    [InlineData("", null, null, null, null)]
    [InlineData(null, null, null, null, null)]
    public void Address_title_day_and_outlet_are_told_apart(string? pasted, string? url, string? title, string? day, string? outlet)
    {
        var draft = new SourceDraft();
        PastedSource.Read(pasted).Fill(draft, [], []);
        Assert.Equal((url, title, day, outlet), (draft.Url, draft.Title, draft.PublishedOn, draft.NewOutlet));
    }

    [Fact]
    public void An_outlet_of_the_list_is_chosen_by_its_name_and_what_was_typed_stays()
    {
        var outlet = new Outlet();
        outlet.Amend(new OutletDraft { Name = "Reuters" }, new ClaimTracker.Data.Intake());
        var draft = new SourceDraft { Title = "My own title" };
        PastedSource.Read("“Missiles hit Ganja”, REUTERS, 11 October 2020").Fill(draft, [], [outlet]);
        Assert.Equal(("My own title", outlet.Id.ToString(), null), (draft.Title, draft.OutletId, draft.NewOutlet));
    }

    [Fact]
    public void A_long_hostile_text_ends_in_time() => Assert.Null(PastedSource.Read(new string('“', 100_000) + string.Concat(Enumerable.Repeat("https://x 2020-1", 10_000))).Url);
}
