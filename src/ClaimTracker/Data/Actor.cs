namespace ClaimTracker.Data;

/// <summary>Who writes: a person, a named job, or a visitor (signing in, accepting an invitation). Nothing is saved without one.</summary>
public sealed record Actor
{
    private Actor(ActorKind kind, Guid? accountId, string name) => (Kind, AccountId, Name) = (kind, accountId, name);

    public ActorKind Kind { get; }

    /// <summary>The person's account; empty for jobs and visitors.</summary>
    public Guid? AccountId { get; }

    /// <summary>The job's name, <c>visitor</c>, or <c>person</c>.</summary>
    public string Name { get; }

    public static Actor Visitor { get; } = new(ActorKind.Visitor, null, "visitor");

    public static Actor Person(Guid accountId) => new(ActorKind.Person, accountId, "person");

    public static Actor Job(string name) => new(ActorKind.Job, null, name);
}
