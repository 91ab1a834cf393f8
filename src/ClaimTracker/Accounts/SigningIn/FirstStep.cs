namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Says that the password was right. It opens nothing; it lets its holder give the second factor, for ten minutes and while the account's stamp is the same.</summary>
public sealed record FirstStep(Guid AccountId, string Stamp, DateTimeOffset At)
{
    /// <summary>How long the second step may be taken.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
}
