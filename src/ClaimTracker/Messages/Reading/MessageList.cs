namespace ClaimTracker.Messages.Reading;

/// <summary>One page of somebody's messages, newest first.</summary>
/// <param name="Entries">At most <see cref="PageSize"/>.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Pages">How many there are; 1 where there is no message.</param>
/// <param name="Unseen">How many the person has not seen, on all pages.</param>
public sealed record MessageList(IReadOnlyList<MessageEntry> Entries, int Number, int Pages, int Unseen)
{
    public const int PageSize = 50;
}
