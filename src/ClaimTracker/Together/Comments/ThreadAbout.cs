using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together.Comments;

/// <summary>What a thread is about: the dispute, one of its claims or citations, or one field of the dispute or of a claim.</summary>
public sealed record ThreadAbout(ThreadSubject Subject, Guid SubjectId, ThreadField? Field = null)
{
    /// <summary>How it is posted and stands in addresses, such as <c>claim:…</c> or <c>claim:…:wording</c>.</summary>
    public string Value => Field is { } one ? $"{Subject.Code()}:{SubjectId}:{one.Code()}" : $"{Subject.Code()}:{SubjectId}";

    /// <summary>The fields that a thread on this kind of thing can be about; a citation is short enough to have none.</summary>
    public static IReadOnlyList<ThreadField> FieldsOf(ThreadSubject subject) => subject switch
    {
        ThreadSubject.Dispute => [.. Terms.All<ThreadField>().Where(field => field < ThreadField.Speaker)],
        ThreadSubject.Claim => [.. Terms.All<ThreadField>().Where(field => field >= ThreadField.Speaker)],
        ThreadSubject.Citation => [],
    };

    /// <summary>Reads what <see cref="Value"/> writes; empty for anything else.</summary>
    public static ThreadAbout? Read(string? typed)
    {
        if (typed?.Split(':') is not [var code, var number, .. var rest] || !Terms.TryRead<ThreadSubject>(code, out var subject) || !Guid.TryParse(number, out var id)) return null;
        if (rest.Length == 0) return new ThreadAbout(subject, id);
        return rest.Length == 1 && Terms.TryRead<ThreadField>(rest[0], out var field) && FieldsOf(subject).Contains(field) ? new ThreadAbout(subject, id, field) : null;
    }
}
