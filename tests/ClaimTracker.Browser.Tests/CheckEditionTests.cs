using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>A reader checks an edition in their own browser, and is told when it does not fit.</summary>
public sealed class CheckEditionTests(RunningApp app)
{
    private const string History = $"{PublicPages.Dispute}/history";

    [Fact]
    public async Task A_reader_checks_an_edition_and_is_told_what_was_checked()
    {
        var page = await Open();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check in this browser" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(new Regex("^Checked here: [0-9]+ texts of this edition are as they were committed to\\. Their entry is number [0-9]+ of the [0-9]+ that the key [0-9a-f]{8} signed for localhost/audit\\.$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("a text", ".json", "The text of part 0 (header) is not what was committed to.")]
    [InlineData("the index", ".json", "The proof is of another entry.")]
    [InlineData("a commitment", ".json", "Part 0 (header) is not the one that the entry names.")]
    [InlineData("the path", ".tlog-proof", "The entry is not in the tree that was signed.")]
    [InlineData("the size", ".tlog-proof", "The signature under the checkpoint is false.")]
    [InlineData("the name of the key", "vkey", "The verifier key contradicts itself.")]
    public async Task What_was_changed_on_the_way_does_not_fit(string what, string file, string sentence)
    {
        var page = await Open();
        await page.RouteAsync($"**/*{file}", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = Forge(what, await answer.TextAsync()) });
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Check in this browser" }).Last.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Last).ToHaveTextAsync($"This does not fit. {sentence}");
        await page.Context.CloseAsync();
    }

    private static string Forge(string what, string file) => what switch
    {
        "a text" => Once(file, "Night strike", "Day strike"),
        "the index" => Once(file, "\"index\":", "\"index\":1"),
        "a commitment" => Once(file, "\"commitment\":\"", "\"commitment\":\"AAAA"),
        "the path" => Once(file, "\n\n", $"\n{Convert.ToBase64String(new byte[32])}\n\n"),
        "the size" => Once(file, "localhost/audit\n", "localhost/audit\n9"),
        _ => Once(file, "localhost", "otherhost"),
    };

    private static string Once(string file, string said, string says)
    {
        var at = file.IndexOf(said, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{said}” does not stand in it.");
        return file[..at] + says + file[(at + said.Length)..];
    }

    private async Task<IPage> Open()
    {
        var page = await app.Visit();
        do
        {
            await page.GotoAsync(History);
        }
        while (await page.GetByText("Proof pending").CountAsync() > 0);
        return page;
    }
}
