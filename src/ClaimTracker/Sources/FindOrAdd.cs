using ClaimTracker.Data;
using ClaimTracker.Matching;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources;

/// <summary>Finds the outlet, source or origin that a form names, or adds the new one that it describes; no detour to another page.</summary>
internal static class FindOrAdd
{
    /// <param name="part">The part of the form in which the outlet is named, such as <c>NewSource.</c>; empty for the form itself.</param>
    public static async Task<Outlet?> FindOrAddOutlet(this Work work, SourceDraft draft, Intake intake, string part = "")
    {
        intake.RefuseBoth(draft.OutletId, draft.NewOutlet, $"{part}{nameof(draft.NewOutlet)}", "an outlet");
        if (intake.Id(draft.OutletId, $"{part}{nameof(draft.OutletId)}", "the outlet") is { } id) return await work.Find<Outlet>(id, "outlet");
        if (string.IsNullOrWhiteSpace(draft.NewOutlet)) return null;
        var name = intake.Required(draft.NewOutlet, $"{part}{nameof(draft.NewOutlet)}", "the name of the outlet", Outlet.NameLimit);
        if (await work.Data.Set<Outlet>().FirstOrDefaultAsync(known => known.Name == name, work.Stop) is { } same) return same;
        var outlet = work.Data.Add(new Outlet()).Entity;
        outlet.Amend(new OutletDraft { Name = name }, new Intake());
        await work.RefuseLike(outlet, draft.IsAnotherOutlet, $"{part}{nameof(draft.IsAnotherOutlet)}", intake);
        return outlet;
    }

    public static async Task<Source?> FindOrAddSource(this Work work, CitationDraft draft, Intake intake)
    {
        const string part = $"{nameof(draft.NewSource)}.";
        intake.RefuseBoth(draft.SourceId, $"{draft.NewSource.Title}{draft.NewSource.Url}{draft.NewSource.NewOutlet}", nameof(draft.SourceId), "a source");
        if (intake.Id(draft.SourceId, nameof(draft.SourceId), "the source") is { } id)
            return await work.Find(work.Data.Set<Source>().Include(source => source.Outlet).Include(source => source.Captures).Where(source => source.Id == id), "source");
        if (draft.NewSource.IsEmpty) return null;
        if (WebAddress.TryRead(draft.NewSource.Url, out var address)
            && await work.Data.Set<Source>().Include(known => known.Captures).FirstOrDefaultAsync(known => known.Url == address.Text, work.Stop) is { } same) return same;
        var outlet = await work.FindOrAddOutlet(draft.NewSource, intake, part);
        var source = new Source();
        intake.At(part, () => source.Amend(draft.NewSource, outlet, intake));
        await work.RefuseLike(source, draft.NewSource.IsAnother, $"{part}{nameof(draft.NewSource.IsAnother)}", intake);
        return work.Data.Add(source).Entity;
    }

    public static async Task<Origin?> FindOrAddOrigin(this Work work, CitationDraft draft, Guid disputeId, Intake intake)
    {
        var ofDispute = work.Data.Set<Origin>().Where(origin => origin.DisputeId == disputeId);
        intake.RefuseBoth(draft.OriginId, draft.NewOrigin.Name, nameof(draft.OriginId), "an origin");
        if (intake.Id(draft.OriginId, nameof(draft.OriginId), "the origin") is { } id)
            return await work.Find(ofDispute.Where(origin => origin.Id == id), "origin");
        if (draft.NewOrigin.IsEmpty) return null;
        if (intake.Text(draft.NewOrigin.Name, $"{nameof(draft.NewOrigin)}.{nameof(draft.NewOrigin.Name)}", "whose statement or observation it rests on", Origin.NameLimit) is not { } name) return null;
        if (await ofDispute.FirstOrDefaultAsync(origin => origin.Name == name, work.Stop) is { } same) return same;
        var added = new Origin(disputeId);
        intake.At($"{nameof(draft.NewOrigin)}.", () => added.Amend(draft.NewOrigin, intake));
        await work.RefuseUnknown<Party>(added.PartyId, $"{nameof(draft.NewOrigin)}.{nameof(draft.NewOrigin.PartyId)}", "party", intake);
        return work.Data.Add(added).Entity;
    }

    /// <summary>Something chosen from the list and something new together are refused: one of the two would be lost.</summary>
    private static void RefuseBoth(this Intake intake, string? chosen, string? described, string field, string what)
    {
        if (!string.IsNullOrWhiteSpace(chosen) && !string.IsNullOrWhiteSpace(described))
            intake.Refuse(field, $"You chose {what} from the list and described a new one too. Set the list to empty, or clear the new one.");
    }
}
