using System.Net;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>Who may open the pages of the working copy, and what stands where there is nothing.</summary>
[Collection(DeskSite.Collection)]
public sealed class DoorTests(DeskSite desk)
{
    private const string Nothing = "00000000-0000-4000-8000-000000000000";

    private static readonly IReadOnlyList<string> Pages =
    [
        $"/desk/disputes/{Nothing}", $"/desk/disputes/{Nothing}/edit", $"/desk/disputes/{Nothing}/lead", $"/desk/disputes/{Nothing}/related", $"/desk/disputes/{Nothing}/submit",
        $"/desk/disputes/{Nothing}/submission", $"/desk/disputes/{Nothing}/sides/new", $"/desk/disputes/{Nothing}/sides/{Nothing}", $"/desk/disputes/{Nothing}/claims/new",
        $"/desk/disputes/{Nothing}/claims/{Nothing}", $"/desk/disputes/{Nothing}/claims/{Nothing}/remove", $"/desk/disputes/{Nothing}/claims/{Nothing}/citations/new",
        $"/desk/disputes/{Nothing}/claims/{Nothing}/citations/{Nothing}", $"/desk/disputes/{Nothing}/links/new", $"/desk/disputes/{Nothing}/links/{Nothing}",
        $"/desk/disputes/{Nothing}/replies/new", $"/desk/disputes/{Nothing}/replies/{Nothing}", $"/desk/disputes/{Nothing}/origins/{Nothing}",
    ];

    [Fact]
    public async Task What_does_not_exist_is_not_found_in_words()
    {
        var checker = await desk.Visit();
        foreach (var page in Pages)
        {
            await checker.Open(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, checker.Status));
            Assert.StartsWith("There is no such", checker.Heading, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        var stranger = desk.Stranger();
        foreach (var page in Pages)
        {
            await stranger.Open(page);
            Assert.Equal((page, "Sign in"), (page, stranger.Heading));
        }
    }

    [Fact]
    public async Task An_administrator_who_is_no_editor_is_kept_out()
    {
        var administrator = await desk.Visit("admin");
        foreach (var page in Pages)
        {
            await administrator.Open(page);
            Assert.Equal((page, HttpStatusCode.Forbidden), (page, administrator.Status));
        }
    }
}
