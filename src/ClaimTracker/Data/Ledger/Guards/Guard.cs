namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>One trigger by which the database itself refuses to rewrite the record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">The table that it guards.</param>
/// <param name="Sql">What makes it.</param>
internal sealed record Guard(string Name, string Table, string Sql);
