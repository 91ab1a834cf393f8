using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources;

/// <summary>Finds the outlet, source or origin that a form names, or adds the new one that it describes; no detour to another page.</summary>
internal static class FindOrAdd
{
    public static async Task<Outlet?> FindOrAddOutlet(this Work work, SourceDraft draft, Intake intake)
    {
        if (intake.Id(draft.OutletId, nameof(draft.OutletId), "the outlet") is { } id) return await work.Find<Outlet>(id, "outlet");
        if (string.IsNullOrWhiteSpace(draft.NewOutlet)) return null;
        var outlet = new Outlet();
        outlet.Amend(new OutletDraft { Name = draft.NewOutlet }, intake);
        return await work.Data.Set<Outlet>().FirstOrDefaultAsync(known => known.Name == outlet.Name, work.Stop) ?? work.Data.Add(outlet).Entity;
    }

    public static async Task<Source?> FindOrAddSource(this Work work, CitationDraft draft, Intake intake)
    {
        if (intake.Id(draft.SourceId, nameof(draft.SourceId), "the source") is { } id)
            return await work.Find(work.Data.Set<Source>().Include(source => source.Outlet).Include(source => source.Captures).Where(source => source.Id == id), "source");
        if (draft.NewSource.IsEmpty) return null;
        Outlet? outlet = null;
        var source = new Source();
        var url = draft.NewSource.Url?.Trim();
        if (!string.IsNullOrEmpty(url) && await work.Data.Set<Source>().Include(known => known.Captures).FirstOrDefaultAsync(known => known.Url == url, work.Stop) is { } same) return same;
        outlet = await work.FindOrAddOutlet(draft.NewSource, intake);
        intake.At($"{nameof(draft.NewSource)}.", () => source.Amend(draft.NewSource, outlet, intake));
        return work.Data.Add(source).Entity;
    }

    public static async Task<Origin?> FindOrAddOrigin(this Work work, CitationDraft draft, Guid disputeId, Intake intake)
    {
        var ofDispute = work.Data.Set<Origin>().Where(origin => origin.DisputeId == disputeId);
        if (intake.Id(draft.OriginId, nameof(draft.OriginId), "the origin") is { } id)
            return await work.Find(ofDispute.Where(origin => origin.Id == id), "origin");
        if (draft.NewOrigin.IsEmpty) return null;
        var added = new Origin(disputeId);
        intake.At($"{nameof(draft.NewOrigin)}.", () => added.Amend(draft.NewOrigin, intake));
        return await ofDispute.FirstOrDefaultAsync(origin => origin.Name == added.Name, work.Stop) ?? work.Data.Add(added).Entity;
    }
}
