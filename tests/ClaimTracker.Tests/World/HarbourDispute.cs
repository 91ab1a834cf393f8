using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.World;

/// <summary>The dispute that stands in every newsroom, entered by the fact-checker through the deeds: an accusation, its denial, one source, one verdict.</summary>
public sealed record HarbourDispute
{
    public required Guid Id { get; init; }

    public required Guid Place { get; init; }

    public required Guid Northland { get; init; }

    public required Guid Southland { get; init; }

    /// <summary>A party that stands on no side.</summary>
    public required Guid Mission { get; init; }

    public required Guid NorthSide { get; init; }

    public required Guid SouthSide { get; init; }

    public required Guid NorthMinistry { get; init; }

    public required Guid SouthMinistry { get; init; }

    public required Guid Accusation { get; init; }

    /// <summary>Whence it was fired, and the toll; in this order.</summary>
    public required IReadOnlyList<Guid> AccusationPoints { get; init; }

    public required Guid Denial { get; init; }

    public required Guid DenialPoint { get; init; }

    public required Guid Link { get; init; }

    public required Guid Outlet { get; init; }

    public required Guid Source { get; init; }

    public required Guid Capture { get; init; }

    /// <summary>States the accusation; rests on Northland itself.</summary>
    public required Guid Citation { get; init; }

    public required Guid Origin { get; init; }

    public required Guid Reply { get; init; }

    /// <summary>Uncorroborated, both points open.</summary>
    public required Guid Verdict { get; init; }

    public static async Task<HarbourDispute> Enter(Newsroom room)
    {
        var who = room.FactChecker;
        var place = await room.The<SavePlace>().Do(who, null, Drafts.Place()).Done();
        var draft = Drafts.Dispute();
        draft.PlaceId = place.ToString();
        var dispute = await room.The<SaveDispute>().Do(who, null, draft).Done();
        var north = await room.The<SaveParty>().Do(who, null, Drafts.Party("Northland")).Done();
        var south = await room.The<SaveParty>().Do(who, null, Drafts.Party("Southland")).Done();
        var mission = await room.The<SaveParty>().Do(who, null, Drafts.Party("The observers’ mission")).Done();
        var northSide = await room.The<SaveSide>().Do(who, dispute, null, Drafts.Side("Northland", north)).Done();
        var southSide = await room.The<SaveSide>().Do(who, dispute, null, Drafts.Side("Southland", south)).Done();
        var northMinistry = await room.The<SaveSpeaker>().Do(who, null, Drafts.Speaker("Northland’s ministry of defence", north)).Done();
        var southMinistry = await room.The<SaveSpeaker>().Do(who, null, Drafts.Speaker("Southland’s ministry of defence", south)).Done();
        var accusation = await room.The<SaveClaim>().Do(who, dispute, null, Drafts.Accusation(northMinistry)).Done();
        var denial = await room.The<SaveClaim>().Do(who, dispute, null, Drafts.Denial(southMinistry)).Done();
        var link = await room.The<LinkClaims>().Do(who, dispute, null, Drafts.Link(denial, accusation, "denies", "origin")).Done();
        var outlet = await room.The<SaveOutlet>().Do(who, null, Drafts.Outlet("The Coast Daily")).Done();
        var source = await room.The<SaveSource>().Do(who, null, Drafts.Source("Harbour shelled at night")).Done();
        var capture = await room.The<KeepCapture>().Do(who, source, Drafts.Capture()).Done();
        var citation = await room.The<CiteSource>().Do(who, accusation, null, Drafts.Citation(source, "states-it", Drafts.OfParty("Northland’s ministry", north))).Done();
        await room.The<CiteSource>().Do(who, denial, null, Drafts.Citation(source, "states-it", Drafts.OfParty("Southland’s ministry", south))).Done();
        var reply = await room.The<RecordReply>().Do(who, dispute, null, Drafts.NotAsked(south)).Done();
        await using var data = room.Look();
        var points = await data.Claims.Where(claim => claim.Id == accusation).SelectMany(claim => claim.Points).OrderBy(point => point.Position).Select(point => point.Id).ToListAsync();
        var denied = await data.Claims.Where(claim => claim.Id == denial).SelectMany(claim => claim.Points).Select(point => point.Id).SingleAsync();
        var verdict = await room.The<ProposeVerdict>().Do(who, accusation, Drafts.Verdict("uncorroborated", Drafts.Finding(points[0], "open"), Drafts.Finding(points[1], "open"))).Done();
        await room.The<ChooseLeadPair>().Do(who, dispute, await room.VersionOf<Dispute>(dispute), accusation, denial).Done();
        return new HarbourDispute
        {
            Id = dispute, Place = place, Northland = north, Southland = south, Mission = mission, NorthSide = northSide, SouthSide = southSide,
            NorthMinistry = northMinistry, SouthMinistry = southMinistry, Accusation = accusation, AccusationPoints = points, Denial = denial, DenialPoint = denied,
            Link = link, Outlet = outlet, Source = source, Capture = capture, Citation = citation, Reply = reply, Verdict = verdict,
            Origin = await data.Set<Citation>().Where(row => row.Id == citation).Select(row => row.OriginId!.Value).SingleAsync(),
        };
    }
}
