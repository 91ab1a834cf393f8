using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>How a person proved at sign-in who they are. Editors and administrators act only in a session that holds a second factor.</summary>
public enum SignInProof
{
    [Term("password", "The password alone.")]
    Password,

    [Term("password and code", "The password and a code of the authenticator app.")]
    Code,

    [Term("password and recovery code", "The password and a recovery code.")]
    RecoveryCode,

    [Term("passkey", "A passkey, whose device asked for a finger, a face or a PIN.")]
    Passkey,

    [Term("sample password", "The password of the sample accounts, which only Development gives them. No second factor is asked of it.")]
    SamplePassword,
}
