using ClaimTracker.Review.Reading;
using ClaimTracker.Web.Account;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk;

/// <summary>The disputes that the signed-in person works on, by how far the work has come.</summary>
public sealed partial class MyWork
{
    [Inject]
    private CurrentActor Person { get; set; } = null!;

    [Inject]
    private ReadMyWork Reading { get; set; } = null!;

    private ClaimTracker.Review.Reading.MyWork Work { get; set; } = new([], [], [], []);

    protected override async Task OnInitializedAsync()
    {
        if ((await Person.Find()).AccountId is { } account) Work = await Reading.Read(account);
    }
}
