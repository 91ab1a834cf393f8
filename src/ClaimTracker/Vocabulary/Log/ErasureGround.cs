namespace ClaimTracker.Vocabulary;

/// <summary>The legal ground on which published text is erased.</summary>
public enum ErasureGround
{
    [Term("data protection", "A person has the right that what is said of them here is erased.")]
    DataProtection,

    [Term("court order", "A court ordered it.")]
    CourtOrder,

    [Term("danger to a person", "What was published puts somebody in danger.")]
    DangerToPerson,

    [Term("sample removed", "It was sample data, which came with the software.")]
    SampleRemoved,
}
