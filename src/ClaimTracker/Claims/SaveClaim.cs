using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Matching;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Claims;

/// <summary>Adds a claim to a dispute, or amends it with its points and figures. A speaker that is not on the list yet is found by name and party, or added in place.</summary>
public sealed class SaveClaim(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new claim is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid? id, ClaimDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveClaim), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            var claim = id is { } known ? await Whole(work, disputeId, known) : await Added(work, disputeId);
            if (id is not null) await work.RefuseStale(claim, draft.Version);
            var intake = new Intake();
            await Amend(work, claim, draft, intake);
            if (id is null) await work.RefuseLike(claim, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return claim.Id;
        }, stop);

    /// <summary>The claim with its rows, or a refusal.</summary>
    internal static Task<Claim> Whole(Work work, Guid disputeId, Guid id) => work.Find(
        work.Data.Claims.Include(claim => claim.Speaker).Include(claim => claim.Addressees).Include(claim => claim.Points).Include(claim => claim.Figures).ThenInclude(figure => figure.Counted)
            .Include(claim => claim.Occurrences).Where(claim => claim.Id == id && claim.DisputeId == disputeId), "claim");

    /// <summary>Takes the whole draft, however it came together.</summary>
    internal static async Task Amend(Work work, Claim claim, ClaimDraft draft, Intake intake)
    {
        var speaker = await Speaker(work, draft, intake);
        var sides = await work.Data.Set<Side>().Include(side => side.Parties).Where(side => side.DisputeId == claim.DisputeId).ToListAsync(work.Stop);
        var groups = await work.Data.Set<CountedGroup>().Where(group => group.DisputeId == claim.DisputeId).ToListAsync(work.Stop);
        var citations = await work.Data.Set<Citation>().Where(citation => citation.ClaimId == claim.Id).ToListAsync(work.Stop);
        claim.Amend(draft, speaker, sides, citations, name => Group(work, groups, claim.DisputeId, name), intake);
        await CheckAddressees(work, claim, intake);
        if (speaker is not null) TakeOffice(speaker, claim, draft, intake);
    }

    private static void TakeOffice(Speaker speaker, Claim claim, ClaimDraft draft, Intake intake)
    {
        var chosen = intake.Text(draft.Office, nameof(draft.Office), "the office", OfficeLines.TitleLimit);
        var named = intake.Text(draft.NewOffice, nameof(draft.NewOffice), "the office", OfficeLines.TitleLimit);
        if (chosen is not null && named is not null) intake.Refuse(nameof(draft.NewOffice), "You chose an office from the list and named a new one too. Set the list to empty, or clear the new name.");
        else if (chosen is not null) Take(chosen, nameof(draft.Office));
        else if (named is not null) Take(named, nameof(draft.NewOffice));

        void Take(string title, string field)
        {
            if (claim.StatedOn is { } day) speaker.Held(title, day, field, intake);
            else intake.Refuse(field, "The office is noted for the day of the statement. Write that day too, or keep the office under Records.");
        }
    }

    private static async Task<Claim> Added(Work work, Guid disputeId)
    {
        var last = await work.Data.Claims.Where(claim => claim.DisputeId == disputeId).MaxAsync(claim => (int?)claim.Position, work.Stop) ?? 0;
        return work.Data.Add(new Claim(disputeId, last + 1)).Entity;
    }

    private static async Task<Speaker?> Speaker(Work work, ClaimDraft draft, Intake intake)
    {
        if (!string.IsNullOrWhiteSpace(draft.SpeakerId) && !string.IsNullOrWhiteSpace(draft.NewSpeaker))
            intake.Refuse(nameof(draft.NewSpeaker), "You chose a speaker from the list and named a new one too. Set the list to empty, or clear the new name.");
        if (intake.Id(draft.SpeakerId, nameof(draft.SpeakerId), "the speaker") is { } id) return await work.Find<Speaker>(id, "speaker");
        if (intake.Text(draft.NewSpeaker, nameof(draft.NewSpeaker), "the name of the new speaker", Speakers.Speaker.NameLimit) is not { } name) return null;
        var kind = intake.RequiredChoice<SpeakerKind>(draft.NewSpeakerKind, nameof(draft.NewSpeakerKind), "whether the new speaker is a body, a person or several");
        if (kind == SpeakerKind.Unattributed)
            intake.Refuse(nameof(draft.NewSpeakerKind), "An unattributed statement names the outlet that reported it. Add that speaker to the list of speakers first, then choose it here.");
        var partyId = intake.Id(draft.NewSpeakerPartyId, nameof(draft.NewSpeakerPartyId), "the party");
        await work.RefuseUnknown<Party>(partyId, nameof(draft.NewSpeakerPartyId), "party", intake);
        var added = new Speaker();
        added.Amend(new SpeakerDraft { Name = name, Kind = kind.Code(), PartyId = partyId?.ToString() }, new Intake());
        if (await work.Data.Set<Speaker>().FirstOrDefaultAsync(known => known.Name == added.Name && known.PartyId == added.PartyId, work.Stop) is { } same) return same;
        await work.RefuseLike(added, draft.IsAnotherSpeaker, nameof(draft.IsAnotherSpeaker), intake);
        return work.Data.Add(added).Entity;
    }

    private static CountedGroup Group(Work work, List<CountedGroup> groups, Guid disputeId, string name)
    {
        var group = groups.Find(known => known.Name == name);
        if (group is null) groups.Add(group = work.Data.Add(new CountedGroup(disputeId, name)).Entity);
        return group;
    }

    private static async Task CheckAddressees(Work work, Claim claim, Intake intake)
    {
        var ids = claim.Addressees.Select(row => row.PartyId).ToList();
        if (await work.Data.Set<Party>().CountAsync(party => ids.Contains(party.Id), work.Stop) != ids.Count)
            intake.Refuse(nameof(ClaimDraft.AddresseeIds), "Choose the parties from the list.");
    }
}
