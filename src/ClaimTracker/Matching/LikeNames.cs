using ClaimTracker.Data;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>Speakers, parties and outlets of a like name: the same in another script, in another order of words, or but for a typing error.</summary>
internal static class LikeNames
{
    /// <summary>The same name of two parties is no likeness: every state has a ministry of defence.</summary>
    public static async Task RefuseLike(this Work work, Speaker added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added.Name.Length == 0) return;
        var known = await work.Data.Set<Speaker>().AsNoTracking().Where(row => row.Id != added.Id && (row.PartyId == added.PartyId || row.PartyId == null || added.PartyId == null) && row.OutletId == added.OutletId)
            .Select(row => new { row.Id, row.Name, row.Aliases, row.PartyId }).ToListAsync(work.Stop);
        var parties = await work.Data.Set<Party>().AsNoTracking().ToDictionaryAsync(party => party.Id, party => party.Name, work.Stop);
        Refuse([added.Name, .. added.Aliases], known.Select(row => new Named(new KnownRecord(RecordKind.Speaker, row.Id, row.Name, row.PartyId is { } id ? parties[id] : null), [row.Name, .. row.Aliases])), field, intake);
    }

    public static async Task RefuseLike(this Work work, Party added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added.Name.Length == 0) return;
        var known = await work.Data.Set<Party>().AsNoTracking().Where(row => row.Id != added.Id && row.Name != added.Name).Select(row => new { row.Id, row.Name, row.Aliases }).ToListAsync(work.Stop);
        Refuse([added.Name, .. added.Aliases], known.Select(row => new Named(new KnownRecord(RecordKind.Party, row.Id, row.Name), [row.Name, .. row.Aliases])), field, intake);
    }

    public static async Task RefuseLike(this Work work, Outlet added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added.Name.Length == 0) return;
        var known = await work.Data.Set<Outlet>().AsNoTracking().Where(row => row.Id != added.Id && row.Name != added.Name).Select(row => new { row.Id, row.Name }).ToListAsync(work.Stop);
        Refuse([added.Name], known.Select(row => new Named(new KnownRecord(RecordKind.Outlet, row.Id, row.Name), [row.Name])), field, intake);
    }

    private static void Refuse(IReadOnlyList<string> names, IEnumerable<Named> known, string field, Intake intake)
    {
        var typed = names.Select(Likeness.Words).ToList();
        foreach (var like in known.Where(record => record.Names.Any(name => Likeness.Words(name) is var words && typed.Exists(one => Likeness.IsSameName(one, words)))).Take(SeenBefore.Most))
            intake.RefuseKnown(field, $"There is {(like.Record.Kind == RecordKind.Outlet ? "an" : "a")} {like.Record.Kind.Word()} of a like name already: “{like.Record.InWords}”.", like.Record);
    }

    private sealed record Named(KnownRecord Record, IReadOnlyList<string> Names);
}
