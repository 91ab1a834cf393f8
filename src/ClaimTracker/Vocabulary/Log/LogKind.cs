namespace ClaimTracker.Vocabulary;

/// <summary>The two logs of a site: what is published, and everything else that history holds.</summary>
public enum LogKind
{
    [Term("public log", "Every edition, notice, withdrawal, re-opening and erasure, for anyone to check.")]
    Public,

    [Term("internal log", "Every other line of history; the public log commits to it once an hour.")]
    Internal,
}
