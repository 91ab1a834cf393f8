using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;

namespace ClaimTracker.Tests.World;

/// <summary>Puts a session straight into the database, for tests that are about something else.</summary>
public static class Proved
{
    /// <summary>The person acts in a session that holds a second factor, or in one of that other kind. Set <c>Acting</c> first; its time is when the session starts.</summary>
    public static async Task<Actor> SignIn(ClaimTrackerContext data, Guid accountId, SignInProof proof = SignInProof.Code)
    {
        var session = data.Add(new AccountSession(accountId, data.Acting!.At, proof, new SignInPlace("a test on a database"))).Entity;
        await data.SaveChangesAsync();
        return Actor.Person(accountId, session.Id);
    }
}
