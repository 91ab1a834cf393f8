using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>Takes single fields into the draft of a thing that is there. A field that somebody else saved in between is refused, whatever happened to the others.</summary>
internal static class TakingFields
{
    /// <summary>Most fields that one save can change.</summary>
    private const int Most = 60;

    /// <summary>Answers the names of the fields that really change.</summary>
    public static async Task<IReadOnlyList<string>> Take(this Work work, Thing thing, object draft, IReadOnlyList<FieldChange> changes)
    {
        var changed = changes.Where(change => change.IsChange).ToList();
        if (changed.Count > Most) throw new RefusedException(RefusalKind.Invalid, $"At most {Most} fields are saved at once. Save some of them first.");
        var moved = new List<Refusal>();
        var taken = new List<string>();
        foreach (var change in changed)
        {
            if (DraftField.Find(draft, change.Field) is not { } field)
                moved.Add(new Refusal(change.Field, "This field is no longer there: somebody removed what it belonged to. Copy your text and load the page again."));
            else if (field.Text is var stored && change.IsStored(stored)) continue;
            else if (!change.BeganWith(stored))
                moved.Add(new Refusal(change.Field, $"{await LastToSave(work, thing, field.Property)} saved this field while you were typing. Both texts stand here: choose one, or write a third."));
            else
            {
                field.Text = change.Now;
                taken.Add(change.Field);
            }
        }
        if (moved.Count > 0) throw new RefusedException(RefusalKind.Stale, moved);
        return taken;
    }

    /// <summary>Refuses the deed when anything did not fit, each sentence at the field as the page names it.</summary>
    public static void Insist(this Intake intake, object draft)
    {
        if (!intake.Fits) throw new RefusedException(RefusalKind.Invalid, [.. intake.Refusals.Select(refusal => refusal with { Field = DraftField.NameOf(draft, refusal.Field) })]) { Forged = intake.Forged };
    }

    /// <summary>What is stored in those fields now, as a page would fill them.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(object draft, IEnumerable<string> names) =>
        names.Select(name => (name, Field: DraftField.Find(draft, name))).Where(pair => pair.Field is not null).ToDictionary(pair => pair.name, pair => pair.Field!.Text, StringComparer.Ordinal);

    private static async Task<string> LastToSave(Work work, Thing thing, string property)
    {
        var actor = await work.Data.Changes.AsNoTracking().Where(change => change.ThingId == thing.Id && change.Texts.Any(text => text.Field == property || text.Field.EndsWith(": " + property)))
            .OrderByDescending(change => change.Number).Select(change => change.ActorId).FirstOrDefaultAsync(work.Stop);
        return await work.Data.Users.Where(account => account.Id == actor).Select(account => account.PublicName ?? account.Email).FirstOrDefaultAsync(work.Stop) ?? "Somebody else";
    }
}
