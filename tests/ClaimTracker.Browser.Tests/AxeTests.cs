using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>No page breaks a rule of WCAG 2.2 AA that axe can tell, wide or narrow, light or dark.</summary>
public sealed class AxeTests(RunningApp app)
{
    public static IEnumerable<TheoryDataRow<string, string>> DeskPages { get; } =
    [
        .. Editors("/desk", "/desk/messages", "/desk/messages/delivery", "/desk/watched", "/desk/disputes/new", "/desk/review", "/desk/interests", "/desk/records", "/desk/records/parties", "/desk/records/speakers", "/desk/records/outlets",
            "/desk/records/sources", "/desk/records/places", "/desk/records/topics", "/desk/records/parties/new", "/desk/records/speakers/new", "/desk/records/outlets/new",
            "/desk/records/sources/new", "/desk/records/places/new", "/account", "/account/password", "/account/second-factor", "/account/authenticator", "/account/sessions"),
        new("admin@sample.test", "/desk/history"),
        new("admin@sample.test", "/desk/messages/delivery"),
        new("admin@sample.test", "/desk/jobs"),
        new("admin@sample.test", "/desk/settings"),
        new("editor@sample.test", "/desk/workload"),
        new("admin@sample.test", "/desk/people"),
        new("admin@sample.test", "/desk/checklist"),
        new("admin@sample.test", "/desk/people/invite"),
        new("admin@sample.test", "/desk/erasures"),
    ];

    [Theory, MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_public_page_has_no_violation(string path)
    {
        var page = await app.Visit();
        await page.GotoAsync(path);
        await Axe.Check(page, path);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", "/parties/")]
    [InlineData("/", "/speakers/")]
    [InlineData(PublicPages.Dispute, "/outlets/")]
    [InlineData(PublicPages.Dispute, "/claims/")]
    public async Task A_page_of_a_party_speaker_outlet_or_statement_has_no_violation(string from, string to)
    {
        var first = await app.Visit();
        await first.GotoAsync(from);
        var path = await first.Locator($"a[href^='{to}']").First.GetAttributeAsync("href");
        await first.Context.CloseAsync();
        await A_public_page_has_no_violation(path!);
    }

    [Theory, MemberData(nameof(DeskPages))]
    public async Task A_newsroom_page_has_no_violation(string email, string path)
    {
        var page = await app.SignIn(email);
        var answer = await page.GotoAsync(path);
        Assert.Equal(200, answer!.Status);
        await Axe.Check(page, path);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("claims/new")]
    [InlineData("links/new")]
    [InlineData("replies/new")]
    [InlineData("sides/new")]
    [InlineData("submit")]
    [InlineData("lead")]
    [InlineData("related")]
    [InlineData("withdraw")]
    [InlineData("look")]
    [InlineData("")]
    public async Task A_page_of_the_working_copy_has_no_violation(string part)
    {
        var page = await app.SignIn("editor@sample.test");
        var dispute = await Newsroom.SampleDispute(app);
        var answer = await page.GotoAsync($"/desk/disputes/{dispute}/{part}".TrimEnd('/'));
        Assert.Equal(200, answer!.Status);
        await Axe.Check(page, part);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Declared_interests_and_the_end_of_one_have_no_violation()
    {
        var page = await app.SignIn("editor@sample.test");
        await page.GotoAsync("/desk/interests");
        await page.GetByLabel("Party, outlet or topic").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("What the interest is").FillAsync("Joins its press office.");
        await page.GetByLabel("First day").FillAsync("2199-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Declare it" }).ClickAsync();
        await page.GetByText("begins later").WaitForAsync();
        await Axe.Check(page, "declared interests");
        await page.GetByRole(AriaRole.Link, new() { Name = "Set its last day" }).ClickAsync();
        await page.GetByLabel("Last day").WaitForAsync();
        await Axe.Check(page, "the end of an interest");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_page_has_no_violation()
    {
        var page = await app.Visit();
        await page.GotoAsync("/account/sign-in");
        await Axe.Check(page, "sign-in");
        await page.Context.CloseAsync();
    }

    private static IEnumerable<TheoryDataRow<string, string>> Editors(params string[] paths) => paths.Select(path => new TheoryDataRow<string, string>("editor@sample.test", path));
}
