namespace ClaimTracker.Vocabulary;

/// <summary>Why everything that was published of a dispute is sealed.</summary>
public enum SealGround
{
    [Term("danger to a person", "What was published puts somebody in danger.")]
    DangerToPerson,

    [Term("order of a court", "A court ordered that it may not be read.")]
    CourtOrder,

    [Term("a minor", "What was published lets a child be known.")]
    Minor,
}
