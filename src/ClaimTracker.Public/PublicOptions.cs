namespace ClaimTracker.Public;

/// <summary>What the reading room says about its operator: configuration section <c>Public</c>.</summary>
public sealed class PublicOptions
{
    public const string Section = "Public";

    /// <summary>Who owns and runs this site; printed on the ownership page and in the footer.</summary>
    public string Operator { get; set; } = "";

    /// <summary>Where readers report an error: a mail address or a web address.</summary>
    public string ReportAddress { get; set; } = "";

    /// <summary>The permanent address of the site, such as <c>https://example.org</c>; citations and canonical links start with it.</summary>
    public string BaseAddress { get; set; } = "";
}
