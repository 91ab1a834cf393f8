using ClaimTracker.Messages;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Account;

namespace ClaimTracker.Web.Desk.Messages;

/// <summary>Where a message leads.</summary>
/// <param name="Address">The page.</param>
/// <param name="Words">What the way there is called.</param>
public sealed record MessageTarget(string Address, string Words)
{
    public static MessageTarget Of(Message message) => message switch
    {
        { DisputeId: { } dispute, Kind: MessageKind.Mentioned, SubjectId: { } thread } => new(Addresses.Thread(dispute, thread), "Open the thread"),
        { DisputeId: not null, What: MessageEvent.ReviewAssigned or MessageEvent.Overdue, SubjectId: { } submission } => new(Addresses.Submission(submission), "Open the submission"),
        { DisputeId: not null, What: MessageEvent.LegalReadAsked, SubjectId: { } submission } => new(Addresses.LegalRead(submission), "Say what you found"),
        { DisputeId: { } dispute } => new(Addresses.Dispute(dispute), "Open the dispute"),
        { Kind: MessageKind.SignIn } => new(LocalAddress.Sessions, "Look at my sessions"),
        { Kind: MessageKind.Credentials } => new(LocalAddress.SecondFactor, "Look at how I sign in"),
        _ => new(Addresses.Account, "Open my account"),
    };
}
