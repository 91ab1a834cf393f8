namespace ClaimTracker.Browser.Tests;

/// <summary>The pages of the reading room; a new page is added here by one line.</summary>
public static class PublicPages
{
    public const string Dispute = "/disputes/ganja-strike-2020-10-11";

    public static IEnumerable<TheoryDataRow<string>> All { get; } =
    [
        "/",
        "/?q=Ganja&topic=strikes-on-towns",
        "/?rating=uncorroborated&contested=origin&from=2020&sort=event&size=50",
        "/?after=not-a-key",
        "/topics/strikes-on-towns",
        "/corrections",
        "/corrections?kind=update",
        "/data",
        Dispute,
        $"{Dispute}/history",
        $"{Dispute}/editions/1",
        $"{Dispute}/editions/2",
        $"{Dispute}/differences?from=1&to=2",
        $"{Dispute}/differences?from=1&to=99",
        $"{Dispute}?on={TimeProvider.System.GetUtcNow():yyyy-MM-dd}",
        $"{Dispute}?on=2020-10-11",
        $"/embed{Dispute}",
        $"/embed{Dispute}?edition=1",
        $"/embed{Dispute}?edition=one",
        "/embed/disputes/there-is-none",
        "/methodology",
        "/corrections-policy",
        "/about",
        "/audit",
        "/report-an-error",
        "/disputes/there-is-none",
    ];
}
