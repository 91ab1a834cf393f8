using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account.Passkeys;

/// <summary>
/// What browser and server say to each other about a passkey (WebAuthn Level 3, sections 7.1 and 7.2). The challenge goes into the page sealed and comes back with the answer;
/// the answer must come from a page of this very origin and from a device that asked who uses it.
/// </summary>
public sealed class PasskeyCeremony(IPasskeyHandler<Accounts.Account> handler, Sealed sealing, IHttpContextAccessor http)
{
    private const string SigningIn = "passkey sign-in";

    public static void Configure(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = Sealed.Lifetime;
        options.ValidateOrigin = asked => ValueTask.FromResult(
            !asked.CrossOrigin && asked.Origin.Equals($"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Asks any device for a passkey of this site.</summary>
    public async Task<PasskeyQuestion> AskToSignIn()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Context);
        return new PasskeyQuestion(asked.RequestOptionsJson, sealing.Close(asked.AssertionState ?? string.Empty, SigningIn));
    }

    /// <summary>Whose passkey answered and what it brought, and a hash that names the challenge; nobody where the answer does not fit.</summary>
    public async Task<(Guid? AccountId, UserPasskeyInfo? Passkey, string Challenge)> HearSignIn(PasskeyAnswer answer)
    {
        if (sealing.Open(answer.Question, SigningIn) is not { } state || string.IsNullOrEmpty(answer.Credential)) return (null, null, string.Empty);
        var heard = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Context, AssertionState = state, CredentialJson = answer.Credential });
        return heard.Succeeded ? (heard.User.Id, heard.Passkey, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))) : (null, null, string.Empty);
    }

    /// <summary>Asks a device to make a passkey for this account; devices that hold one already say so themselves.</summary>
    public async Task<PasskeyQuestion> AskToAdd(Guid accountId, string email)
    {
        var asked = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = accountId.ToString(), Name = email, DisplayName = email }, Context);
        return new PasskeyQuestion(asked.CreationOptionsJson, sealing.Close(asked.AttestationState ?? string.Empty, Adding(accountId)));
    }

    /// <summary>The new passkey; null where the answer does not fit.</summary>
    public async Task<UserPasskeyInfo?> HearAdded(Guid accountId, PasskeyAnswer answer)
    {
        if (sealing.Open(answer.Question, Adding(accountId)) is not { } state || string.IsNullOrEmpty(answer.Credential)) return null;
        var heard = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Context, AttestationState = state, CredentialJson = answer.Credential });
        return heard.Succeeded ? heard.Passkey : null;
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request can ask for a passkey.");

    private static string Adding(Guid accountId) => $"new passkey of {accountId}";
}
