namespace ClaimTracker.Data;

/// <summary>Which database to use. A wrong setting stops the start with one sentence that names it.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString);
