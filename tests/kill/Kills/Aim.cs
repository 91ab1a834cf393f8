using ClaimTracker.Vocabulary;

namespace ClaimTracker.Kills;

/// <summary>The gap in which a kill must fall.</summary>
internal enum Aim
{
    [Term("between commit and tile")]
    CommitAndTile,

    [Term("between tile and signature")]
    TileAndSignature,

    [Term("in a deed that rolls back")]
    Rollback,
}
