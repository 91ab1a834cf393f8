namespace ClaimTracker.Vocabulary;

/// <summary>What a person may do.</summary>
public enum Role
{
    [Term("fact-checker", "Writes, submits and recalls.")]
    FactChecker,

    [Term("editor", "Does the same and returns, declines, approves, withdraws and re-opens.")]
    Editor,

    [Term("administrator", "Keeps accounts and settings; approves nothing unless also an editor.")]
    Administrator,

    [Term("legal reader", "Reads for the law what waits for review, where that was asked for; writes and approves nothing.")]
    LegalReader,
}
