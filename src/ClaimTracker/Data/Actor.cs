namespace ClaimTracker.Data;

/// <summary>Who writes: a person, a named job, or a visitor (signing in, accepting an invitation). Nothing is saved without one.</summary>
public sealed record Actor
{
    private Actor(ActorKind kind, Guid? accountId, string name, Guid? sessionId = null) => (Kind, AccountId, Name, SessionId) = (kind, accountId, name, sessionId);

    public ActorKind Kind { get; }

    /// <summary>The person's account; empty for jobs and visitors.</summary>
    public Guid? AccountId { get; }

    /// <summary>The session in which the person acts.</summary>
    public Guid? SessionId { get; }

    /// <summary>The job's name, <c>visitor</c>, or <c>person</c>.</summary>
    public string Name { get; }

    public static Actor Visitor { get; } = new(ActorKind.Visitor, null, "visitor");

    /// <summary>A person who signed in. Without a session, only the software itself acts for its sample accounts: whatever asks for a second factor is refused to everybody else.</summary>
    public static Actor Person(Guid accountId, Guid? sessionId = null) => new(ActorKind.Person, accountId, "person", sessionId);

    public static Actor Job(string name) => new(ActorKind.Job, null, name);
}
