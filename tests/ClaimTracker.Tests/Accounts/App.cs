using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Tests.Accounts;

/// <summary>Somebody's authenticator app: knows the secret and the time.</summary>
public sealed class App(House house)
{
    public string Secret { get; } = Totp.NewSecret();

    /// <summary>What it shows, so many steps from now.</summary>
    public SecondStepDraft Code(int steps = 0) => new() { Code = Totp.Code(Secret, Totp.StepAt(house.Clock.GetUtcNow()) + steps) };

    /// <summary>A code that none of the accepted steps has.</summary>
    public SecondStepDraft WrongCode()
    {
        var right = Enumerable.Range(-2, 5).Select(step => Code(step).Code).ToHashSet(StringComparer.Ordinal);
        return new SecondStepDraft { Code = Enumerable.Range(0, 10).Select(i => $"00000{i}").First(code => !right.Contains(code)) };
    }
}
