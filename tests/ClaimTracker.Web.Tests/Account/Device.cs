using System.Net;
using ClaimTracker.Accounts.SecondFactor;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>The authenticator app of a visitor.</summary>
public sealed class Device
{
    private Device(string secret) => Secret = secret;

    public string Secret { get; }

    /// <summary>The recovery codes that came with it.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private init; } = [];

    /// <summary>Connects an app for a visitor who has just signed in.</summary>
    public static async Task<Device> Connect(Visitor visitor)
    {
        await visitor.Open("/account/authenticator");
        var device = Of(visitor);
        await visitor.Send("save", ("Code", device.Code()));
        Assert.True(visitor.Status == HttpStatusCode.OK, visitor.Text);
        return new Device(device.Secret) { RecoveryCodes = [.. visitor.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent)] };
    }

    /// <summary>An app that reads the key on the page and is not connected yet.</summary>
    public static Device Of(Visitor visitor) => new(visitor.Page.QuerySelector(".secret")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal));

    /// <summary>What it shows, so many steps from now.</summary>
    public string Code(int steps = 0) => Totp.Code(Secret, Totp.StepAt(TimeProvider.System.GetUtcNow()) + steps);
}
