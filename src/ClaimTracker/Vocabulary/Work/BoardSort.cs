namespace ClaimTracker.Vocabulary;

/// <summary>In which order the board stands; never by rating.</summary>
public enum BoardSort
{
    [Term("newest edition first")]
    Newest,

    [Term("longest unchanged first")]
    Oldest,

    [Term("latest event first")]
    Event,
}
