using ClaimTracker.Board;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Names;

/// <summary>What a kind of notice is called in the list of all, in which withdrawals and erased notices stand too.</summary>
public static class Notices
{
    public static string Word(string kind) => Terms.TryRead<NoticeKind>(kind, out var known) ? known.Word() : kind switch
    {
        ReadNotices.Erased => "Notice without text",
        ReadNotices.Merging => "Merged into another dispute",
        _ => "Withdrawn",
    };
}
