using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.World;

/// <summary>Declares interests and ends them.</summary>
public static class Interests
{
    public static Task<Outcome<Guid>> Declare(this Newsroom room, Actor by, InterestKind kind, Guid subject, string? from = null, string? until = null) =>
        room.The<DeclareInterest>().Do(by, new InterestDraft { Subject = new InterestSubject(kind, subject, string.Empty).Value, Why = "Worked there.", From = from, Until = until });

    public static Task<Outcome> End(this Newsroom room, Actor by, Guid interest, int version, string? until) =>
        room.The<EndInterest>().Do(by, interest, new InterestEndDraft { Version = version, Until = until });

    public static Task<IReadOnlyList<DeclaredInterest>> InterestsOf(this Newsroom room, Actor person) => room.The<ReadInterests>().Of(person.AccountId!.Value);
}
