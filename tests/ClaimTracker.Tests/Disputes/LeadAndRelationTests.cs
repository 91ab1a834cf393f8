using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Disputes;

public sealed class LeadAndRelationTests
{
    [Theory, OnEveryDatabase]
    public async Task The_lead_pair_is_kept_with_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Lead(room, room.Harbour.Denial, room.Harbour.Accusation).Done();
        var dispute = await room.Row<Dispute>(room.Harbour.Id);
        Assert.Equal((room.Harbour.Denial, room.Harbour.Accusation), (dispute.LeadFirstId, dispute.LeadSecondId));
        var line = (await room.HistoryOf(room.Harbour.Id))[^1];
        Assert.Equal("ChooseLeadPair", line.Deed);
        Assert.Contains(line.Texts, text => text.Field == "LeadFirstId" && text.Before == room.Harbour.Accusation.ToString() && text.After == room.Harbour.Denial.ToString());
    }

    [Theory, OnEveryDatabase]
    public async Task One_claim_is_no_pair(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => Lead(room, room.Harbour.Denial, room.Harbour.Denial, version), "Lead", "two different claims");
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_of_another_dispute_does_not_lead(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Another dispute")).Done();
        var foreign = await room.The<SaveClaim>().Do(room.FactChecker, other, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => Lead(room, room.Harbour.Denial, foreign, version), "Lead", "of this dispute");
        await room.Refuses(() => Lead(room, room.Harbour.Denial, Guid.NewGuid(), version), "Lead", "of this dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_claims_of_one_side_are_no_lead_pair(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var second = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => Lead(room, room.Harbour.Accusation, second, version), "Lead", "different sides");
    }

    [Theory, OnEveryDatabase]
    public async Task The_lead_of_a_dispute_that_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<ChooseLeadPair>().Do(room.FactChecker, Guid.NewGuid(), 1, room.Harbour.Denial, room.Harbour.Accusation), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task A_relation_is_added_changed_and_taken_back_each_with_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("An earlier strike")).Done();
        foreach (var kind in new RelationKind?[] { RelationKind.Later, RelationKind.SamePlace, null })
        {
            await Relate(room, other, kind, await room.VersionOf<Dispute>(room.Harbour.Id)).Done();
            await using var data = room.Look();
            var rows = await data.Set<DisputeRelation>().Where(row => row.DisputeId == room.Harbour.Id).ToListAsync();
            Assert.Equal(kind is null ? [] : [(other, kind.Value)], rows.Select(row => (row.OtherId, row.Kind)));
            Assert.Equal("RelateDisputes", (await room.HistoryOf(room.Harbour.Id))[^1].Deed);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_is_not_related_to_itself(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => Relate(room, room.Harbour.Id, RelationKind.PartOf, version), "OtherId", "not related to itself");
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_is_not_related_to_one_that_does_not_exist(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => Relate(room, Guid.NewGuid(), RelationKind.PartOf, 1), "dispute");
        await room.RefusesUnknown(() => room.The<RelateDisputes>().Do(room.FactChecker, Guid.NewGuid(), 1, room.Harbour.Id, RelationKind.PartOf), "dispute");
    }

    private static async Task<Outcome> Lead(Newsroom room, Guid first, Guid second, int? version = null) =>
        await room.The<ChooseLeadPair>().Do(room.FactChecker, room.Harbour.Id, version ?? await room.VersionOf<Dispute>(room.Harbour.Id), first, second);

    private static Task<Outcome> Relate(Newsroom room, Guid other, RelationKind? kind, int version) =>
        room.The<RelateDisputes>().Do(room.FactChecker, room.Harbour.Id, version, other, kind);
}
