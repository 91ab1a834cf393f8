using System.Diagnostics;
using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.LogFigures;

/// <summary>Milliseconds that the log adds to an approval: what the approval's transaction does for the log, beside the whole approval.</summary>
internal static class Approvals
{
    private const int ToWarmUp = 5;

    public static void Head() => Console.WriteLine($"{"approval",-10} {"approvals",9} {"whole, ms",10} {"log, ms",8} {"share",6}   (medians)");

    public static async Task Measure(DatabaseProvider provider, int count)
    {
        await using var newsroom = await Newsroom.Open(provider);
        var part = new LogPart();
        await using var room = new LogRoom(newsroom.Settings.Pooled(), TimeProvider.System, watch: part);
        await room.Start();
        var (whole, log) = (new List<double>(), new List<double>());
        for (var number = 0; number < ToWarmUp + count; number++)
        {
            var submission = await newsroom.SubmitAnother(newsroom.FactChecker, $"Who shelled the harbour for the {number}th time?");
            var draft = new ApprovalDraft { Version = await newsroom.VersionOf<Submission>(submission), Answers = Press.Answers };
            var clock = Stopwatch.StartNew();
            await room.The<ApproveSubmission>().Do(newsroom.Staff.Editor, submission, draft).Done();
            if (number < ToWarmUp) continue;
            whole.Add(clock.Elapsed.TotalMilliseconds);
            log.Add(part.Took.TotalMilliseconds);
        }
        var (median, added) = (Median(whole), Median(log));
        Console.WriteLine($"{provider,-10} {count,9} {median,10:F1} {added,8:F1} {added / median,6:P0}");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
