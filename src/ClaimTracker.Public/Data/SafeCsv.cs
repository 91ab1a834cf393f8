using CsvHelper;

namespace ClaimTracker.Public.Data;

/// <summary>CSV (RFC 4180) that no spreadsheet runs: a cell that would run as a formula gets an apostrophe before it, as OWASP asks, and comes back intact.</summary>
public static class SafeCsv
{
    public static CsvWriterOptions Options { get; } = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    /// <summary>A cell that has an apostrophe of its own gets one more, so that whoever takes one away from each cell that has one gets back every cell as it was.</summary>
    public static string Cell(string text) => text.StartsWith('\'') ? $"'{text}" : text;
}
