namespace ClaimTracker.Board;

/// <summary>One page of all notices and withdrawals, newest first.</summary>
/// <param name="Notices">At most <see cref="PageSize"/>.</param>
/// <param name="Next">The key of the next page; empty on the last.</param>
/// <param name="Fault">A sentence for the reader when the address cannot be read; the page then answers 400 and lists nothing.</param>
public sealed record NoticePage(IReadOnlyList<NoticeEntry> Notices, string? Next, string? Fault = null)
{
    public const int PageSize = 50;
}
