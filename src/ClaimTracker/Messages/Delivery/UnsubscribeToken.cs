using System.Globalization;
using System.Security.Cryptography;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Messages.Delivery;

/// <summary>Writes the unsubscribe link of a mail as a text that only this site can make, so that nothing secret is stored.</summary>
public sealed class UnsubscribeToken(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long the link of a mail works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private const string Digest = "digest";
    private readonly IDataProtector protector = protection.CreateProtector("unsubscribe");

    public string Write(UnsubscribeLink link) =>
        protector.Protect($"{(clock.Now() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} {link.AccountId:N} {link.Kind?.Code() ?? Digest}");

    /// <summary>Empty for what is too old, or was not written here.</summary>
    public UnsubscribeLink? Read(string? token)
    {
        try
        {
            if (protector.Unprotect(token ?? string.Empty).Split(' ') is not [var until, var account, var kind]) return null;
            if (clock.Now().ToUnixTimeSeconds() >= long.Parse(until, CultureInfo.InvariantCulture)) return null;
            return new UnsubscribeLink(Guid.ParseExact(account, "N"), kind == Digest ? null : Terms.Read<MessageKind>(kind));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
