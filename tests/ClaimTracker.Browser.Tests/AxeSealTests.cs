namespace ClaimTracker.Browser.Tests;

/// <summary>Two editors seal and unseal a dispute; no page on the way, the newsroom's or the readers', breaks a rule that axe can tell.</summary>
[Collection(nameof(JourneyApp))]
public sealed class AxeSealTests(JourneyApp journey)
{
    [Fact]
    public async Task No_page_of_sealing_and_none_of_what_is_sealed_has_a_violation()
    {
        var editor = new Person(await journey.App.SignIn("editor@sample.test"));
        var second = new Person(await journey.App.SignIn("second-editor@sample.test"));
        var reader = new Person(await journey.App.Visit());
        var dispute = $"/desk/disputes/{await Newsroom.SampleDispute(journey.App, "Was Sunday, 11 October 2020, calm?")}";
        await editor.Go(dispute);
        var published = (await editor.Links()).First(address => address.StartsWith("/disputes/", StringComparison.Ordinal));
        await Axe.Open(second, $"{dispute}/seal");
        await second.Press("Hold it back now and ask to seal it");
        await second.Sees("Choose the ground");
        await Axe.Check(second.Page, "a refused wish to seal");
        await second.Choose("Ground", "danger-to-person");
        await second.Write("Sentence for readers", "It puts somebody in danger.");
        await second.Press("Hold it back now and ask to seal it");
        await second.Page.WaitForURLAsync("**/desk/seals/**");
        var seal = new Uri(second.Page.Url).AbsolutePath;
        await Axe.Check(second.Page, "my own wish to seal");
        foreach (var page in new[] { "/desk/review", dispute, seal }) await Axe.Open(editor, page);
        await editor.Press("Seal it");
        await editor.Sees("Ask that it be unsealed");
        foreach (var page in new[] { seal, dispute }) await Axe.Open(editor, page);
        foreach (var page in new[] { published, $"{published}/history", $"{published}/editions/1", $"/embed{published}" })
        {
            Assert.Equal((page, 410), (page, await reader.Go(page)));
            await reader.Sees("A sealed dispute");
            await Axe.Check(reader.Page, $"sealed: {page}");
        }
        await editor.Go(seal);
        await editor.Write("Sentence for readers", "The danger is over.");
        await editor.Press("Ask to unseal it");
        await editor.Sees("A wish to unseal it");
        await Axe.Open(second, seal);
        await second.Press("Unseal it");
        await second.Page.WaitForURLAsync($"**{dispute}");
        await reader.Go($"{published}/history");
        await reader.Sees("When it was sealed");
        await Axe.Check(reader.Page, "the history of a dispute that was sealed");
    }
}
