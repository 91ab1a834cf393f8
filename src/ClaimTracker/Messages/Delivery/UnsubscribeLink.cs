using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Delivery;

/// <summary>What the unsubscribe link of a mail stands for.</summary>
/// <param name="AccountId">Whose mails end.</param>
/// <param name="Kind">Of which kind; empty for the digest.</param>
public sealed record UnsubscribeLink(Guid AccountId, MessageKind? Kind);
