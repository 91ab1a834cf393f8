using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Interests;

/// <summary>Reads in what a person can have an interest: parties, then outlets, then topics, each by name.</summary>
internal static class InterestSubjects
{
    /// <summary>Reads what <see cref="InterestSubject.Value"/> writes.</summary>
    public static bool TryRead(string? typed, out InterestKind kind, out Guid id)
    {
        (kind, id) = (default, default);
        return typed?.Split(':') is [var code, var number] && Terms.TryRead(code, out kind) && Guid.TryParse(number, out id);
    }

    /// <summary>Those that are there with these ids.</summary>
    public static Task<IReadOnlyList<InterestSubject>> Of(ClaimTrackerContext data, IReadOnlyCollection<Guid> ids, CancellationToken stop) => Read(data, named => named.Where(row => ids.Contains(row.Id)), stop);

    public static Task<IReadOnlyList<InterestSubject>> All(ClaimTrackerContext data, CancellationToken stop) => Read(data, named => named, stop);

    private static async Task<IReadOnlyList<InterestSubject>> Read(ClaimTrackerContext data, Func<IQueryable<Named>, IQueryable<Named>> choose, CancellationToken stop)
    {
        var kinds = new[]
        {
            (InterestKind.Party, data.Set<Party>().Select(party => new Named { Id = party.Id, Name = party.Name })),
            (InterestKind.Outlet, data.Set<Outlet>().Select(outlet => new Named { Id = outlet.Id, Name = outlet.Name })),
            (InterestKind.Topic, data.Set<Topic>().Select(topic => new Named { Id = topic.Id, Name = topic.Name })),
        };
        var subjects = new List<InterestSubject>();
        foreach (var (kind, named) in kinds)
        {
            var rows = await choose(named).ToListAsync(stop);
            subjects.AddRange(rows.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => new InterestSubject(kind, row.Id, row.Name)));
        }
        return subjects;
    }

    private sealed record Named
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }
    }
}
