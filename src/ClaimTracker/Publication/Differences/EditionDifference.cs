using ClaimTracker.Publication.Document;

namespace ClaimTracker.Publication.Differences;

/// <summary>Compares the last edition with what would replace it, field by field, claim by claim.</summary>
public static class EditionDifference
{
    private static readonly HashSet<string> Unannounced = new(StringComparer.Ordinal)
    {
        "format", "proposedAt", "proposedBy", "nextLook", "related", "lead", "topics", "slug", "copies", "evidenceUntil", "sample",
    };

    private static readonly HashSet<string> Wordings = new(StringComparer.Ordinal)
    {
        "title", "summary", "whyExamined", "wording", "rationale", "evidenceFor", "evidenceAgainst", "wouldSettle", "contentNote",
    };

    /// <summary>The subjects that differ, the dispute itself first. Against nothing, everything is new.</summary>
    public static IReadOnlyList<SubjectDifference> Between(EditionDocument? last, EditionDocument now, bool wasWithdrawn = false)
    {
        var text = new PartText(Names(last, now));
        var subjects = new List<SubjectDifference>();
        var dispute = Compare(text, last?.Header, now.Header, string.Empty).ToList();
        if (wasWithdrawn) dispute.Insert(0, new FieldDifference("state", "withdrawn", "published again", Matters: true, WordingOnly: false));
        foreach (var id in Ids(last?.Sources, now.Sources, source => source.Id))
            dispute.AddRange(Compare(text, last?.Source(id), now.Source(id), $"source “{(now.Source(id) ?? last!.Source(id)!).Title}”: "));
        if (dispute.Count > 0) subjects.Add(new SubjectDifference(null, now.Header.Title, dispute));
        foreach (var id in Ids(last?.Claims, now.Claims, claim => claim.Id))
        {
            FieldDifference[] fields = [.. Compare(text, last?.Claim(id), now.Claim(id), string.Empty), .. Compare(text, last?.VerdictOn(id), now.VerdictOn(id), "verdict: ")];
            if (fields.Length > 0) subjects.Add(new SubjectDifference(id, (now.Claim(id) ?? last!.Claim(id)!).Wording, fields));
        }
        return subjects;
    }

    private static IEnumerable<FieldDifference> Compare<T>(PartText text, T? last, T? now, string prefix) where T : class
    {
        var (said, says) = (text.Fields(last), text.Fields(now));
        return from field in said.Keys.Union(says.Keys, StringComparer.Ordinal)
               let before = said.GetValueOrDefault(field)
               let after = says.GetValueOrDefault(field)
               where before != after
               select new FieldDifference(prefix + PartText.Words(field), before, after, !Unannounced.Contains(field), IsWording(field, before, after));
    }

    private static bool IsWording(string field, string? before, string? after) =>
        Wordings.Contains(field) && before is not null && after is not null && Digits(before).SequenceEqual(Digits(after));

    private static IEnumerable<char> Digits(string text) => text.Where(char.IsDigit);

    private static IEnumerable<Guid> Ids<T>(IEnumerable<T>? last, IEnumerable<T> now, Func<T, Guid> id) =>
        now.Select(id).Union((last ?? []).Select(id));

    /// <summary>What stands in place of ids: labels, titles, wordings and elements.</summary>
    private static Dictionary<string, string> Names(params EditionDocument?[] documents)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents.OfType<EditionDocument>())
        {
            foreach (var side in document.Header.Sides) names[side.Id.ToString()] = side.Label;
            foreach (var origin in document.Header.Origins) names[origin.Id.ToString()] = origin.Name;
            foreach (var source in document.Sources) names[source.Id.ToString()] = source.Title;
            foreach (var claim in document.Claims)
            {
                names[claim.Id.ToString()] = $"“{claim.Wording}”";
                foreach (var citation in claim.Citations) names[citation.Id.ToString()] = document.Source(citation.SourceId)?.Title ?? "a source";
                foreach (var point in claim.Points) names[point.Id.ToString()] = Vocabulary.Terms.Word(point.Element);
                foreach (var figure in claim.Figures) names[figure.Id.ToString()] = $"{Vocabulary.Terms.Word(figure.Measure)}, {figure.Counted}";
            }
        }
        return names;
    }
}
