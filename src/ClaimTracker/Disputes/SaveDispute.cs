using ClaimTracker.Data;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Matching;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>Starts a dispute, or amends its own fields. Topics that do not exist yet are added.</summary>
public sealed class SaveDispute(Workroom workroom)
{
    private const int MostTopics = 12;

    /// <summary>Answers the id. Without one, a new dispute is started.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, DisputeDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveDispute), Right.Write, async work =>
        {
            var dispute = id is { } known
                ? await work.Find(work.Data.Disputes.Include(row => row.Topics).Where(row => row.Id == known), "dispute")
                : work.Data.Add(new Dispute()).Entity;
            if (id is not null)
            {
                await work.RefuseWithdrawn(dispute.Id);
                await work.RefuseStale(dispute, draft.Version);
            }
            var intake = new Intake();
            await Amend(work, dispute, draft, intake);
            if (id is null) await work.RefuseLike(dispute, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return dispute.Id;
        }, stop);

    /// <summary>Takes the whole draft, however it came together.</summary>
    internal static async Task Amend(Work work, Dispute dispute, DisputeDraft draft, Intake intake)
    {
        var placeId = intake.Id(draft.PlaceId, nameof(draft.PlaceId), "the place");
        var place = placeId is { } chosen ? await work.Find<Place>(chosen, "place") : null;
        dispute.Amend(draft, place, await Topics(work, draft, intake), intake);
        if (await work.Data.Disputes.AnyAsync(other => other.Id != dispute.Id && other.Slug == dispute.Slug, work.Stop))
            intake.Refuse(nameof(draft.Slug), $"Another dispute has the address “{dispute.Slug}”. Write another one, for example with the date.");
    }

    private static async Task<IReadOnlyList<Guid>> Topics(Work work, DisputeDraft draft, Intake intake)
    {
        var ids = new List<Guid>();
        foreach (var name in intake.Lines(draft.Topics, nameof(draft.Topics), "Topics", MostTopics, Topic.NameLimit).Distinct(StringComparer.Ordinal))
        {
            var slug = Slug.From(name);
            if (slug.Length == 0)
            {
                intake.Refuse(nameof(draft.Topics), $"“{name}” has no letters that an address can show. Write the topic in letters.");
                continue;
            }
            var topic = work.Data.Set<Topic>().Local.FirstOrDefault(known => known.Slug == slug)
                ?? await work.Data.Set<Topic>().FirstOrDefaultAsync(known => known.Slug == slug, work.Stop)
                ?? work.Data.Add(new Topic(name)).Entity;
            ids.Add(topic.Id);
        }
        return [.. ids.Distinct()];
    }
}
