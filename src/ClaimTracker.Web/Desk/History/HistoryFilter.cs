using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.History;
using Microsoft.AspNetCore.Http.Extensions;

namespace ClaimTracker.Web.Desk.History;

/// <summary>The filters of the history as they stand in an address: kept as they were typed, read into a question, or refused with a sentence for each that cannot be read.</summary>
/// <param name="Who">An account's id, <c>visitor</c>, <c>job</c> for any job, or <c>job:</c> with a job's name.</param>
public sealed record HistoryFilter(string? Dispute, string? Who, string? Deed, string? Kind, string? From, string? Until, string? Before)
{
    /// <summary>The names of the filters in the address.</summary>
    public const string DisputeKey = "dispute", WhoKey = "person", DeedKey = "deed", KindKey = "kind", FromKey = "from", UntilKey = "until", BeforeKey = "before";

    public const string AnyJob = "job";
    public const string Visitor = "visitor";

    private const string JobStart = "job:";
    private const string DayFormat = "yyyy-MM-dd";

    public static HistoryFilter Of(IQueryCollection asked) => new(asked[DisputeKey], asked[WhoKey], asked[DeedKey], asked[KindKey], asked[FromKey], asked[UntilKey], asked[BeforeKey]);

    /// <summary>The value of the filter <see cref="Who"/> for one job.</summary>
    public static string Job(string name) => JobStart + name;

    public bool IsEmpty => Filled().All(filter => string.IsNullOrEmpty(filter.Value));

    /// <summary>What is asked for; each filter that cannot be read has a sentence among the faults, by its name in the address.</summary>
    public HistoryQuery Read(out IReadOnlyDictionary<string, string> faults)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var query = new HistoryQuery(Id(Dispute), Id(Who), Deed, Kind, Key(found))
        {
            ActorKind = Who is Visitor ? ActorKind.Visitor : Who is AnyJob ? ActorKind.Job : null,
            Job = Who?.StartsWith(JobStart, StringComparison.Ordinal) == true ? Who[JobStart.Length..] : null,
            From = Day(From, FromKey, found),
            Until = Day(Until, UntilKey, found),
        };
        if (!string.IsNullOrEmpty(Dispute) && query.DisputeId is null) found[DisputeKey] = "This is no dispute. Choose one from the list.";
        if (!string.IsNullOrEmpty(Who) && query is { ActorId: null, ActorKind: null } && string.IsNullOrEmpty(query.Job)) found[WhoKey] = "This is nobody who writes. Choose from the list.";
        if (query is { From: { } from, Until: { } until } && from > until) found[UntilKey] = "The last day is before the first. Exchange them, or leave one empty.";
        faults = found;
        return query;
    }

    /// <summary>The address of this view under another path.</summary>
    public string At(string path)
    {
        var asked = new QueryBuilder();
        foreach (var (name, value) in Filled().Where(filter => !string.IsNullOrEmpty(filter.Value))) asked.Add(name, value!);
        return path + asked.ToQueryString();
    }

    private (string Name, string? Value)[] Filled() =>
        [(DisputeKey, Dispute), (WhoKey, Who), (DeedKey, Deed), (KindKey, Kind), (FromKey, From), (UntilKey, Until), (BeforeKey, Before)];

    private static Guid? Id(string? asked) => Guid.TryParse(asked, out var id) ? id : null;

    private static DateOnly? Day(string? typed, string key, Dictionary<string, string> faults)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        faults[key] = "This is no day of the calendar. Write it like 2026-03-02.";
        return null;
    }

    private long? Key(Dictionary<string, string> faults)
    {
        if (string.IsNullOrEmpty(Before)) return null;
        if (long.TryParse(Before, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        faults[BeforeKey] = "The address names no line of history to go on from. Begin with the newest.";
        return null;
    }
}
