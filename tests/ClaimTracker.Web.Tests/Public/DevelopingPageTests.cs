using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>“Developing” leaves every page with the end of its last day, kept pages too, and nothing runs for it.</summary>
public sealed class DevelopingPageTests
{
    private const string Mark = "<strong>Developing</strong>";

    [Fact]
    public async Task Kept_pages_the_board_exports_and_frames_lose_the_mark_at_midnight_and_the_list_of_editions_tells_of_it()
    {
        // Shortly before midnight: each second that passes wakes what works by the second.
        var midnight = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
        var clock = new FakeTimeProvider(midnight.AddMinutes(-2));
        await using var quiet = Site.With(("RequestRates:Reads", "1000"));
        await using var site = quiet.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock)));
        var last = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await Publish(site, last);
        using var client = site.CreateClient();
        string[] pages = [ReadingRoom.Ganja, $"{ReadingRoom.Ganja}/editions/3", "/?q=Ganja", $"/embed{ReadingRoom.Ganja}"];
        string[] files = ["/board.csv?q=Ganja", "/board.json?q=Ganja"];
        var day = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var page in pages.Concat(pages)) Assert.Contains(Mark, await client.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        Assert.EndsWith($",{day}\r\n", await client.GetStringAsync(new Uri(files[0], UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains($"\"developingUntil\":\"{day}\"", await client.GetStringAsync(new Uri(files[1], UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Marked as developing until", await client.GetStringAsync(new Uri($"{ReadingRoom.Ganja}/history", UriKind.Relative)), StringComparison.Ordinal);

        clock.Advance(midnight - clock.GetUtcNow());

        foreach (var page in pages) Assert.DoesNotContain(Mark, await client.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        Assert.EndsWith(",\r\n", await client.GetStringAsync(new Uri(files[0], UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("developingUntil", await client.GetStringAsync(new Uri(files[1], UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Was marked as developing until", await client.GetStringAsync(new Uri($"{ReadingRoom.Ganja}/history", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task Publish(WebApplicationFactory<Program> site, DateOnly last)
    {
        await using var scope = site.Services.CreateAsyncScope();
        T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        await using var data = await The<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        var dispute = await data.Disputes.AsNoTracking().SingleAsync(row => row.Slug == ReadingRoom.Ganja.Substring("/disputes/".Length));
        var topics = await data.Set<Topic>().AsNoTracking().Where(topic => data.Set<DisputeTopic>().Any(row => row.DisputeId == dispute.Id && row.TopicId == topic.Id)).ToListAsync();
        var draft = DisputeDraft.From(dispute, topics);
        draft.DevelopingUntil = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (checker, editor) = (await Person(data, "fact-checker"), await Person(data, "editor"));
        Assert.True((await The<SaveDispute>().Do(checker, dispute.Id, draft)).IsDone);
        var version = await data.Disputes.Where(row => row.Id == dispute.Id).Select(row => row.Version).SingleAsync();
        var submission = await The<SubmitDispute>().Do(checker, dispute.Id, new SubmitDraft { Version = version, Notices = [Update()] });
        Assert.True(submission.IsDone, submission.Sentence);
        var approval = await The<ApproveSubmission>().Do(editor, submission.Value, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."], Notices = [Update()] });
        Assert.True(approval.IsDone, approval.Sentence);
    }

    private static Review.NoticeDraft Update() => new() { Kind = "update", Reason = "It goes on." };

    private static async Task<Actor> Person(ClaimTrackerContext data, string name) => Actor.Person((await data.Users.SingleAsync(account => account.Email == $"{name}@sample.test")).Id);
}
