namespace ClaimTracker.Vocabulary;

/// <summary>How the one whose statement or observation a passage rests on stands to the dispute. Only the last can be independent.</summary>
public enum OriginStanding
{
    [Term("party to the dispute", "Speaks for one of the parties.")]
    PartyToDispute,

    [Term("ally of a party", "Allied with one of the parties.")]
    AllyOfParty,

    [Term("controlled by a party", "An outlet or body that a party controls.")]
    ControlledByParty,

    [Term("not established", "We could not tell; it counts as not independent.")]
    NotEstablished,

    [Term("independent", "Had access to the facts of its own and belongs to no party, ally or controlled outlet.")]
    Independent,
}
