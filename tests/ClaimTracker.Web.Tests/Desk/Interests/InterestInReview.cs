using ClaimTracker.Disputes.Sides;
using ClaimTracker.Review.Interests;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk.Interests;

/// <summary>Interests in what a dispute in review contains.</summary>
public static class InterestInReview
{
    /// <summary>Why, in every interest that is declared here.</summary>
    public const string Why = "My sister speaks for its ministry.";

    /// <summary>A party of the dispute, and of no other.</summary>
    public static async Task<(Guid Id, string Name)> Party(DisputeInReview dispute)
    {
        var party = await dispute.Desk.Look(data => data.Set<Party>().FirstAsync(row => data.Set<Side>().Any(side => side.DisputeId == dispute.Id && side.Parties.Any(link => link.PartyId == row.Id))));
        return (party.Id, party.Name);
    }

    /// <summary>Answers the interest's id.</summary>
    public static async Task<Guid> Declare(DeskSite desk, string person, Guid party)
    {
        var who = await desk.Person(person);
        var declared = await desk.Do(services => services.GetRequiredService<DeclareInterest>().Do(who, new InterestDraft { Subject = $"party:{party}", Why = Why }));
        Assert.True(declared.IsDone, declared.Sentence);
        return declared.Value;
    }
}
