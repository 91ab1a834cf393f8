using System.Text.RegularExpressions;
using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>Whose attention a comment draws: those who were ticked, and those whom its text calls by an at sign and the first part of their address, or the whole of it.</summary>
internal static partial class Mentioning
{
    /// <summary>The accounts, without the author; says in the intake when somebody was ticked who cannot come.</summary>
    public static async Task<IReadOnlyList<Guid>> Read(Work work, CommentDraft draft, string text, Intake intake)
    {
        var others = (await Colleagues.All(work.Data, work.Stop)).Where(colleague => colleague.MayWrite).ToList();
        var ticked = draft.Mentioned.Select(typed => others.Find(colleague => colleague.Id.ToString() == typed)).ToList();
        if (ticked.Contains(null)) intake.Refuse(nameof(draft.Mentioned), "Somebody whom you ticked cannot work on disputes any more. Choose again from the list.");
        var called = Calls().Matches(text).Select(match => match.Groups["handle"].Value.TrimEnd('.', '-', '_')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. ticked.OfType<Colleague>().Concat(others.Where(colleague => called.Contains(colleague.Handle))).Select(colleague => colleague.Id).Where(id => id != work.PersonId).Distinct()];
    }

    /// <summary>An at sign within a word is none: it belongs to somebody's e-mail address.</summary>
    [GeneratedRegex(@"(?<![\w.+-])@(?<handle>[\w.+-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Calls();
}
