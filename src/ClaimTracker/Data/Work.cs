using ClaimTracker.Accounts;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.History;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>One deed under way: the context, who acts, in which roles, and when.</summary>
public sealed class Work
{
    private Work(ClaimTrackerContext data, Acting acting, Account? person, AccountSession? session, IReadOnlySet<Role> roles, CancellationToken stop) =>
        (Data, this.acting, Person, Session, Roles, Stop) = (data, acting, person, session, roles, stop);

    private readonly Acting acting;
    private readonly HashSet<Guid> stirred = [];

    public ClaimTrackerContext Data { get; }

    /// <summary>The person who acts; empty for jobs and visitors.</summary>
    public Account? Person { get; }

    /// <summary>The session in which the person acts; empty for jobs, visitors and what the software enters for sample accounts.</summary>
    public AccountSession? Session { get; }

    public IReadOnlySet<Role> Roles { get; }

    public DateTimeOffset Now => acting.At;

    /// <summary>The day of it, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public Actor Actor => acting.Actor;

    public CancellationToken Stop { get; }

    /// <summary>The account that acts.</summary>
    /// <exception cref="InvalidOperationException">A job or a visitor acts.</exception>
    public Guid PersonId => Person?.Id ?? throw new InvalidOperationException("This deed needs a person.");

    /// <summary>The role in which a person writes: fact-checker where they are one, otherwise editor.</summary>
    public Role WritingRole => Roles.Contains(Role.FactChecker) ? Role.FactChecker : Role.Editor;

    /// <summary>The reason that every history line of this deed carries.</summary>
    public void Because(string? reason) => acting.Reason = reason;

    public string? Reason => acting.Reason;

    /// <summary>Says that a dispute looks different to those who have it open, where no line of history says so.</summary>
    public void Stirs(Guid disputeId) => stirred.Add(disputeId);

    /// <summary>The disputes that look different after this deed. Ask once it is saved.</summary>
    internal IReadOnlyCollection<Guid> Stirred() => [.. stirred.Union(Data.Written.Select(line => line.DisputeId).OfType<Guid>())];

    /// <summary>Loads what the deed is about, or refuses.</summary>
    public async Task<T> Find<T>(IQueryable<T> query, string noun) where T : class =>
        await query.FirstOrDefaultAsync(Stop) ?? throw new RefusedException(RefusalKind.NotFound, $"There is no such {noun}. It may have been removed; go back to the list and choose again.");

    /// <summary>Loads a thing by its id, or refuses.</summary>
    public Task<T> Find<T>(Guid id, string noun) where T : Thing => Find(Data.Set<T>().Where(thing => thing.Id == id), noun);

    /// <summary>Says in the intake when a chosen record does not exist.</summary>
    public async Task RefuseUnknown<T>(Guid? id, string field, string noun, Intake intake) where T : Thing
    {
        if (id is { } chosen && !await Data.Set<T>().AnyAsync(thing => thing.Id == chosen, Stop)) intake.RefuseForged(field, $"There is no such {noun} any more. Choose one from the list.");
    }

    /// <summary>Refuses when the thing was saved since the person opened it, and says what changed.</summary>
    public async Task RefuseStale(Thing thing, int seen)
    {
        if (thing.Version == seen) return;
        var texts = await Data.Changes.AsNoTracking().Where(change => change.ThingId == thing.Id && change.ThingVersion > seen)
            .SelectMany(change => change.Texts).OrderBy(text => text.ChangeNumber).ThenBy(text => text.Id).ToListAsync(Stop);
        if (texts.Count > 0 && texts.TrueForAll(text => thing.IsStep(text.Field) || text.Field == ChangeText.ReasonField)) return;
        var refusals = texts.Where(text => !thing.IsStep(text.Field)).Take(20).Select(text => new Refusal(string.Empty, $"{Spelled.Out(text.Field)}: was “{text.Before ?? "empty"}”, is now “{text.After ?? "empty"}”."));
        throw new RefusedException(RefusalKind.Stale, [new Refusal(string.Empty, "Somebody else saved this after you opened it. Your text is kept below; compare it with what changed and save again."), .. refusals]);
    }

    internal static async Task<Work> Begin(ClaimTrackerContext data, Actor actor, string deed, DateTimeOffset now, Right right, CancellationToken stop)
    {
        var person = actor.AccountId is { } id ? await data.Users.FirstOrDefaultAsync(account => account.Id == id && account.IsActive, stop) : null;
        if (actor.Kind == ActorKind.Person && person is null)
            throw new RefusedException(RefusalKind.NotAllowed, "Your account is not active. Ask an administrator.");
        var session = actor.SessionId is { } named ? await data.Set<AccountSession>().FirstOrDefaultAsync(row => row.Id == named && row.AccountId == actor.AccountId && row.EndedAt == null, stop) : null;
        if (actor.SessionId is not null && session is null)
            throw new RefusedException(RefusalKind.NotAllowed, "Your session has ended. Sign in again, then do this once more.");
        var roles = person is null ? new HashSet<Role>() : await RolesOf(data, person.Id, stop);
        Admission.Insist(right, actor, person, session, roles);
        data.Acting = new Acting(actor, deed, now);
        return new Work(data, data.Acting, person, session, roles, stop);
    }

    private static async Task<HashSet<Role>> RolesOf(ClaimTrackerContext data, Guid accountId, CancellationToken stop)
    {
        var names = await data.UserRoles.Where(link => link.UserId == accountId).Join(data.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(stop);
        return [.. names.Select(Enum.Parse<Role>)];
    }
}
