namespace ClaimTracker.Board;

/// <summary>The number of the last change of anything public that this instance knows of. A page that was made under an older number may be out of date; one made under this number is not.</summary>
public sealed class BoardRevision
{
    private long current;

    public long Current => Volatile.Read(ref current);

    /// <summary>Told after a commit, or by who asked the database; it never goes back. Answers whether the number is new.</summary>
    public bool Saw(long revision)
    {
        for (var known = Current; revision > known; known = Current)
            if (Interlocked.CompareExchange(ref current, revision, known) == known) return true;
        return false;
    }
}
