using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.World;

/// <summary>The people of a test's newsroom.</summary>
public sealed record Staff(Actor FactChecker, Actor SecondChecker, Actor Editor, Actor SecondEditor, Actor Administrator, Actor LegalReader)
{
    public static async Task<Staff> Join(Newsroom room) => new(
        await room.Join("fact-checker", Role.FactChecker),
        await room.Join("second-checker", Role.FactChecker),
        await room.Join("editor", Role.Editor),
        await room.Join("second-editor", Role.Editor),
        await room.Join("admin", Role.Administrator),
        await room.Join("legal-reader", Role.LegalReader));
}
