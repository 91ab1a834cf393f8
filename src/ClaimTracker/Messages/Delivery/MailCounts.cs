namespace ClaimTracker.Messages.Delivery;

/// <summary>How mail goes.</summary>
/// <param name="Waiting">Messages that wait to be mailed.</param>
/// <param name="Failing">Those of them at which an attempt failed already.</param>
/// <param name="GivenUp">Messages whose mail was given up; they stand in the newsroom.</param>
/// <param name="LastGivenUpAt">When the last one was given up.</param>
/// <param name="LastFault">What the mail server answered to it, as a code.</param>
public sealed record MailCounts(int Waiting, int Failing, int GivenUp, DateTimeOffset? LastGivenUpAt, string? LastFault);
