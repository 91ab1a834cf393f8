using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample.Loading;

/// <summary>Where sample data is entered: the workroom, the sample people, and the ids behind the keys of the files.</summary>
internal sealed class SampleDesk
{
    private readonly IDbContextFactory<ClaimTrackerContext> contexts;
    private readonly Dictionary<(string Kind, string Key), Guid> ids = [];

    private SampleDesk(Workroom workroom, IDbContextFactory<ClaimTrackerContext> contexts, IReadOnlyDictionary<string, Guid> people)
    {
        (Room, this.contexts) = (workroom, contexts);
        Person(people, "fact-checker@sample.test", out var checker);
        Person(people, "editor@sample.test", out var editor);
        (Checker, Editor) = (checker, editor);
    }

    public Workroom Room { get; }

    /// <summary>Enters, proposes and submits.</summary>
    public Actor Checker { get; }

    /// <summary>Approves, and enters nothing.</summary>
    public Actor Editor { get; }

    public static async Task<SampleDesk> Open(Workroom workroom, IDbContextFactory<ClaimTrackerContext> contexts, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var people = await data.Users.Where(account => account.IsSample && account.IsActive).ToDictionaryAsync(account => account.Email!, account => account.Id, StringComparer.Ordinal, stop);
        return new SampleDesk(workroom, contexts, people);
    }

    public void Keep(string kind, string key, Guid id) => ids[(kind, key)] = id;

    /// <summary>The id behind a key, if it was entered already.</summary>
    public Guid? Known(string kind, string key) => ids.TryGetValue((kind, key), out var id) ? id : null;

    /// <summary>The id behind a key as a form has it; an empty key stays empty.</summary>
    public string? Id(string kind, string? key) =>
        key is null ? null : Known(kind, key)?.ToString() ?? throw new InvalidOperationException($"Sample data: there is no {kind} “{key}”. Write its entry before it is used.");

    /// <summary>The concurrency number of a thing as it stands now; 0 for a new one.</summary>
    public async Task<int> Version<T>(Guid? id, CancellationToken stop) where T : Thing
    {
        if (id is null) return 0;
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<T>().Where(thing => thing.Id == id).Select(thing => thing.Version).FirstOrDefaultAsync(stop);
    }

    /// <summary>Reads from the database as it stands now.</summary>
    public async Task<TAnswer> Look<TAnswer>(Func<ClaimTrackerContext, Task<TAnswer>> look, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await look(data);
    }

    private static void Person(IReadOnlyDictionary<string, Guid> people, string email, out Actor actor) =>
        actor = people.TryGetValue(email, out var id) ? Actor.Person(id) : throw new InvalidOperationException($"Sample data: there is no active sample account {email}.");
}
