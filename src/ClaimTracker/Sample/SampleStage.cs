using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sample;

/// <summary>How far the sample data has come. A load that was killed stays "loading", and the next start begins it again.</summary>
public enum SampleStage
{
    [Term("loading")]
    Loading,

    [Term("loaded")]
    Loaded,

    [Term("removed")]
    Removed,
}
