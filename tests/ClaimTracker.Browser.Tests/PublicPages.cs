namespace ClaimTracker.Browser.Tests;

/// <summary>The pages of the reading room; a new page is added here by one line.</summary>
public static class PublicPages
{
    public const string Dispute = "/disputes/ganja-strike-2020-10-11";

    public static IEnumerable<TheoryDataRow<string>> All { get; } =
    [
        "/",
        "/?q=Ganja&topic=strikes-on-towns",
        "/?after=not-a-key",
        Dispute,
        $"{Dispute}/history",
        $"{Dispute}/editions/1",
        $"{Dispute}/editions/2",
        "/methodology",
        "/corrections-policy",
        "/about",
        "/audit",
        "/report-an-error",
        "/disputes/there-is-none",
    ];
}
