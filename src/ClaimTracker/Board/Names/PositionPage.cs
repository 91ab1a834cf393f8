using ClaimTracker.Publication.Document;

namespace ClaimTracker.Board;

/// <summary>What a party or a speaker says in the disputes that are published, latest first. It holds no number of anything (rule 7).</summary>
/// <param name="Name">The name in the newest edition that holds it.</param>
/// <param name="Party">The party itself, or the party for which the speaker speaks.</param>
/// <param name="Speaker">Empty on the page of a party.</param>
/// <param name="Positions">At most <see cref="PageSize"/>.</param>
/// <param name="Next">The key of the next page; empty on the last.</param>
public sealed record PositionPage(string Name, HeaderPart.NamedParty? Party, ClaimPart.NamedSpeaker? Speaker, IReadOnlyList<PositionEntry> Positions, string? Next)
{
    public const int PageSize = 50;
}
