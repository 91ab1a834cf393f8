using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>Brings people to the newsroom, where two parties to a dispute are on record.</summary>
public static class Visiting
{
    private static readonly string[] Parties = ["Northland", "Southland"];

    /// <summary>Somebody who has not signed in.</summary>
    public static Visitor Stranger(this DeskSite desk) => new(desk.Site.CreateClient());

    /// <param name="name">The first part of a sample account's address, such as <c>editor</c>.</param>
    public static async Task<Visitor> Visit(this DeskSite desk, string name = "fact-checker")
    {
        await desk.RecordParties();
        var visitor = desk.Stranger();
        await visitor.Open("/account/sign-in");
        await visitor.Fill("Draft.Email", $"{name}@sample.test").Fill("Draft.Password", "sample-data-only").Press("Sign in");
        return visitor;
    }

    private static async Task RecordParties(this DeskSite desk)
    {
        if (await desk.Look(data => data.Set<Party>().AnyAsync(party => party.Name == Parties[0]))) return;
        var checker = await desk.Person("fact-checker");
        foreach (var name in Parties)
            Assert.True((await desk.Do(services => services.GetRequiredService<SaveParty>().Do(checker, id: null, new PartyDraft { Name = name, Kind = "state" }))).IsDone);
    }
}
