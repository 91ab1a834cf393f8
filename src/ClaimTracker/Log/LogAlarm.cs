namespace ClaimTracker.Log;

/// <summary>Raised when the database is behind what was signed, or differs from it. While it is raised this instance signs nothing, takes no content, and says so; only a new start lowers it.</summary>
public sealed class LogAlarm
{
    /// <summary>What staff read while content cannot be saved.</summary>
    public const string ReadOnly = "The site is read-only, under investigation: its records differ from what the public log has signed. Nothing was saved. Your text is kept below; ask an administrator to look at the health page.";

    private volatile string? fault;

    /// <summary>What was found, naming the log and the index; empty while all is well.</summary>
    public string? Fault => fault;

    /// <summary>The first fault stands.</summary>
    public void Raise(string found) => Interlocked.CompareExchange(ref fault, found, null);
}
