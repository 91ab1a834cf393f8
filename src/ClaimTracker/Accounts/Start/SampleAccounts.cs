using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts.Start;

/// <summary>The accounts that sample data is entered under.</summary>
public static class SampleAccounts
{
    public static readonly IReadOnlyList<(string Email, string PublicName, Role Role)> All =
    [
        ("fact-checker@sample.test", "Sample fact-checker", Role.FactChecker),
        ("second-checker@sample.test", "Second sample fact-checker", Role.FactChecker),
        ("editor@sample.test", "Sample editor", Role.Editor),
        ("second-editor@sample.test", "Second sample editor", Role.Editor),
        ("legal-reader@sample.test", "Sample legal reader", Role.LegalReader),
        ("admin@sample.test", "Sample administrator", Role.Administrator),
    ];
}
