namespace ClaimTracker.Web.Hosting;

/// <summary>How many requests one address may send in a minute; above that it is told to wait. Settings <c>RequestRates:Reads</c>, <c>:Posts</c>, <c>:Accounts</c> and <c>:FailedSignIns</c>.</summary>
/// <param name="Reads">Pages and files.</param>
/// <param name="Posts">Posted forms of the newsroom.</param>
/// <param name="Accounts">Posted forms under <c>/account</c>: signing in, invitations, resets.</param>
/// <param name="FailedSignIns">Failed sign-ins in a quarter of an hour.</param>
public sealed record RequestRates(int Reads, int Posts, int Accounts, int FailedSignIns)
{
    public static RequestRates Usual { get; } = new(600, 120, 10, 30);
}
