using System.Globalization;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Reading;

/// <summary>Makes the sentence of a message from what it holds. No word of a comment, a draft or a reason is in it.</summary>
internal static class MessageWords
{
    private const string Unnamed = "The software";

    public static IReadOnlyList<MessagePiece> Of(MessageEntry entry) => entry.Message.Kind switch
    {
        MessageKind.Assigned => [By(entry), Own(entry.Message.What == MessageEvent.ReviewAssigned ? " assigned the review of " : " assigned "), Title(entry), Own($" to you{Due(entry.Message.Day)}.")],
        MessageKind.Mentioned => [By(entry), Own(" mentioned you in a comment on "), Title(entry), Own(".")],
        MessageKind.Returned => [By(entry), Own(" returned the submission of "), Title(entry), Own(". What is to be done stands on its page.")],
        MessageKind.Declined => [By(entry), Own(" declined the submission of "), Title(entry), Own(". The reason stands in its history.")],
        MessageKind.Approved => [By(entry), Own(" approved "), Title(entry), Own(". It is published.")],
        MessageKind.LegalRead => [By(entry), Own(" submitted "), Title(entry), Own(". It waits for a legal read.")],
        MessageKind.Watched => Watched(entry),
        MessageKind.Overdue when entry.Message.What == MessageEvent.DevelopingEnded => [Title(entry), Own($" was marked as developing until {Day(entry.Message.Day)}. Readers do not see the mark any more: is what it says still so?")],
        MessageKind.Overdue => [Own("The review of "), Title(entry), Own($" was due on {Day(entry.Message.Day)} and is not done.")],
        MessageKind.SignIn => [Own($"Your account was signed in{From(entry)}. If that was not you, end the session and change your password.")],
        MessageKind.Roles => [By(entry), Own($" changed what you may do: {(entry.Message.Roles.Count == 0 ? "you have no role now" : $"you are now {string.Join(" and ", entry.Message.Roles.Select(code => Terms.Read<Role>(code).Word()))}")}.")],
        MessageKind.Credentials => [Own($"Your account: {entry.Message.What.Word()}"), .. entry.By is null ? [] : new[] { Own(" by "), By(entry) }, Own(". If that was neither you nor agreed with you, tell an administrator.")],
    };

    /// <summary>A few words for the subject of a mail, without what it is about.</summary>
    public static string Subject(Message message) => message.Kind switch
    {
        MessageKind.Assigned => message.What == MessageEvent.ReviewAssigned ? "Review for you" : "Assigned to you",
        MessageKind.Mentioned => "You are mentioned",
        MessageKind.Watched => message.What == MessageEvent.Changed ? "Changed" : Capital(message.What.Word()),
        MessageKind.Overdue when message.What == MessageEvent.DevelopingEnded => Capital(message.What.Word()),
        MessageKind.Credentials => $"Your account: {message.What.Word()}",
        MessageKind.SignIn => "New sign-in to your account",
        MessageKind.Roles => "Your roles changed",
        var kind => Capital(kind.Word()),
    };

    private static IReadOnlyList<MessagePiece> Watched(MessageEntry entry)
    {
        var message = entry.Message;
        if (message.Count > 1)
            return [Title(entry), Own($": {message.What.Word()} {message.Count.ToString("N0", CultureInfo.InvariantCulture)} times since {Time(message.Since)}, last by "), By(entry), Own(".")];
        return [Title(entry), Own($": {message.What.Word()}"), .. entry.By is null ? [] : new[] { Own(" by "), By(entry) }, Own(".")];
    }

    private static string From(MessageEntry entry)
    {
        if (entry.Session is not { } session) return string.Empty;
        var network = session.Network is null ? string.Empty : $", network {session.Network}";
        return $" from {session.Browser ?? "an unknown browser"}{network}, by {session.Proof.Word()}";
    }

    private static string Due(DateOnly? day) => day is null ? string.Empty : $", due on {Day(day)}";

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "an unknown day";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static MessagePiece Own(string text) => new(text);

    private static MessagePiece By(MessageEntry entry) => new(entry.By ?? Unnamed, IsTheirs: entry.By is not null);

    private static MessagePiece Title(MessageEntry entry) => new($"“{entry.Title}”", IsTheirs: true);
}
