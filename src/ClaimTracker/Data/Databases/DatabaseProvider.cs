namespace ClaimTracker.Data;

/// <summary>The databases that ClaimTracker runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    Postgres,
    SqlServer,
}
