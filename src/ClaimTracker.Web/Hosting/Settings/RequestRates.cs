namespace ClaimTracker.Web.Hosting;

/// <summary>How many requests one address may send in a minute; above that it is told to wait. Settings <c>RequestRates:Reads</c>, <c>:Posts</c> and <c>:Accounts</c>.</summary>
/// <param name="Reads">Pages and files.</param>
/// <param name="Posts">Posted forms of the newsroom.</param>
/// <param name="Accounts">Posted forms under <c>/account</c>: signing in, invitations, resets.</param>
public sealed record RequestRates(int Reads, int Posts, int Accounts)
{
    public static RequestRates Usual { get; } = new(600, 120, 10);
}
