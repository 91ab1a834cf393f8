using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Messages.Reading;

/// <summary>A message with what its sentence names, as it is called now.</summary>
/// <param name="Message">What happened.</param>
/// <param name="Title">The dispute's title in the working copy; empty for what concerns the account.</param>
/// <param name="By">Who did it; empty where it is not known.</param>
/// <param name="Session">The sign-in that it tells of.</param>
public sealed record MessageEntry(Message Message, string? Title, string? By, AccountSession? Session)
{
    /// <summary>What it says, in pieces.</summary>
    public IReadOnlyList<MessagePiece> Sentence => MessageWords.Of(this);

    /// <summary>The sentence in one piece.</summary>
    public string Plain => string.Concat(Sentence.Select(piece => piece.Text));
}
