using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ClaimTracker.History;

/// <summary>Writes one line for each thing that a save touches, with its fields before and after, and raises the thing's concurrency number.</summary>
internal static class HistoryLines
{
    /// <summary>Answers the lines; they have their numbers once they are saved.</summary>
    public static IReadOnlyList<Change> Write(ClaimTrackerContext data)
    {
        data.ChangeTracker.DetectChanges();
        var touched = data.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => entry.Entity is not (Change or ChangeText or IDerived))
            .ToList();
        if (touched.Count == 0) return [];
        var acting = data.Acting ?? throw new InvalidOperationException("Nothing is saved without a named actor: set ClaimTrackerContext.Acting first.");
        return [.. touched.GroupBy(entry => Recorded.Owner(entry)).ToList().Select(group => WriteLine(data, acting, group.Key, [.. group]))];
    }

    private static Change WriteLine(ClaimTrackerContext data, Acting acting, Recorded.Identity owner, List<EntityEntry> entries)
    {
        var root = entries.Find(entry => entry.Entity is not (Detail or IdentityUserRole<Guid> or IdentityUserPasskey<Guid> or IdentityPasskeyData));
        var thing = root?.Entity as Thing ?? data.ChangeTracker.Entries<Thing>().FirstOrDefault(entry => entry.Entity.Id == owner.Id)?.Entity;
        if (thing is not null) thing.Version++;
        var line = new Change
        {
            At = acting.At,
            ActorKind = acting.Actor.Kind,
            ActorId = acting.Actor.AccountId,
            ActorName = acting.Actor.Name,
            Deed = acting.Deed,
            ThingKind = owner.Kind,
            ThingId = owner.Id,
            ThingVersion = thing?.Version ?? 0,
            DisputeId = thing?.OwnedByDispute,
            Kind = root?.State switch
            {
                EntityState.Added => ChangeKind.Added,
                EntityState.Deleted => ChangeKind.Removed,
                _ => ChangeKind.Changed,
            },
        };
        foreach (var text in entries.OrderBy(entry => entry.Entity is Detail).SelectMany(Recorded.Texts)) line.Texts.Add(text);
        if (acting.Reason is { } reason) line.Texts.Add(new ChangeText(ChangeText.ReasonField, before: null, reason));
        foreach (var text in line.Texts) text.Seal();
        return data.Changes.Add(line).Entity;
    }
}
