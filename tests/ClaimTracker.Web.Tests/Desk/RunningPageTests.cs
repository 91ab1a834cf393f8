using System.Net;
using ClaimTracker.Running;
using ClaimTracker.Web.Jobs;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using Quartz.Extensibility;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The pages for those who run it: jobs, workload, settings.</summary>
[Collection(DeskSite.Collection)]
public sealed class RunningPageTests(DeskSite desk)
{
    [Fact]
    public async Task Every_job_and_every_service_of_the_instance_is_listed_with_words()
    {
        var jobs = (await desk.Do(services => services.GetRequiredService<ReadJobs>().All())).ToList();
        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.True(job is { What.Length: > 0, When.Length: > 0 }, job.Key));
        var scheduler = await desk.Site.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var run = new List<Type>();
        foreach (var job in await scheduler.GetJobDetails([.. (await scheduler.QueryJobs(new JobQuery())).Items.Select(job => job.Key)])) run.Add(job.JobType.Type);
        var own = typeof(Schedule).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false });
        Assert.Equal(own.Where(type => type.IsAssignableTo(typeof(IJob))).Select(type => typeof(Told<>).MakeGenericType(type).FullName).Order(StringComparer.Ordinal), run.Select(type => type.FullName).Order(StringComparer.Ordinal));
        var told = desk.Site.Services.GetServices<OwnWork>().Select(work => work.Service).ToList();
        Assert.All(own.Where(type => type.IsAssignableTo(typeof(BackgroundService))), service => Assert.Contains(service, told));

        var failed = new ExecutionHistoryEntry(scheduler.SchedulerName, scheduler.SchedulerInstanceId, "review", "holds", "review", "holds", DateTimeOffset.UtcNow, TimeSpan.FromSeconds(2), Succeeded: false, "The holds could not be read.");
        await desk.Site.Services.GetRequiredService<IExecutionHistoryStore>().AddExecution(failed);

        using var admin = await desk.SignIn("admin");
        var page = await admin.Open("/desk/jobs");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var holds = page.Page.GetElementById("job-review.holds")!;
        Assert.Contains("The holds could not be read.", holds.TextContent, StringComparison.Ordinal);
        Assert.Empty(holds.QuerySelectorAll("button[value=pause]"));
        Assert.All(jobs, job => Assert.Contains(job.What, page.Text, StringComparison.Ordinal));
        Assert.All(desk.Site.Services.GetServices<OwnWork>(), work => Assert.Contains(work.What, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_job_is_run_paused_and_resumed_and_each_order_is_on_record()
    {
        using var admin = await desk.SignIn("admin");
        Assert.Equal("/desk/jobs#job-log.anchor", (await Ask(admin, "run")).Location);
        Assert.Equal(HttpStatusCode.SeeOther, (await Ask(admin, "pause")).Status);
        Assert.Contains("paused", (await admin.Open("/desk/jobs")).Page.GetElementById("job-log.anchor")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Ask(admin, "resume")).Status);
        await Eventually.Holds(async () => (await Anchor()) is { State: JobState.Waiting, Last: not null });
        Assert.Contains("“resume” by", (await admin.Open("/desk/jobs")).Page.GetElementById("job-log.anchor")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["run", "pause", "resume"], await desk.Look(data => data.Changes.Where(change => change.Deed == nameof(AskForJob)).OrderBy(change => change.Number)
            .SelectMany(change => change.Texts).Where(text => text.Field == "Asked").Select(text => text.After!).ToListAsync()));

        var late = await admin.Forge("/desk/jobs", "/desk/jobs", ("_handler", "order-log.anchor"), ("Draft.Job", "log.anchor"), ("Draft.Version", "1"), ("Draft.Request", "run"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Somebody asked for this job after you opened the page", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Forge("/desk/jobs", "/desk/jobs", ("_handler", "order-log.anchor"), ("Draft.Job", "no.such"), ("Draft.Request", "run"))).Status);
    }

    [Fact]
    public async Task What_is_saved_as_the_publisher_stands_on_public_pages_at_once()
    {
        using var admin = await desk.SignIn("admin");
        using var reader = desk.Site.CreateClient();
        Assert.DoesNotContain("The Settings Desk", await reader.GetStringAsync(new Uri("/about", UriKind.Relative)), StringComparison.Ordinal);
        var refused = await admin.Post("/desk/settings", "save", ("Draft.Publisher", "The Settings Desk"), ("Draft.ReportAddress", "nobody"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "nobody"), (refused.Status, refused.ValueOf("Draft.ReportAddress")));
        Assert.Equal(HttpStatusCode.SeeOther, (await admin.Post("/desk/settings", "save", ("Draft.Publisher", "The Settings Desk"), ("Draft.ReportAddress", "errors@settings.test"))).Status);
        Assert.Contains("The Settings Desk", await reader.GetStringAsync(new Uri("/about", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("mailto:errors@settings.test", await reader.GetStringAsync(new Uri("/report-an-error", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("<name>The Settings Desk</name>", await reader.GetStringAsync(new Uri("/feed.atom", UriKind.Relative)), StringComparison.Ordinal);

        var page = await admin.Open("/desk/settings");
        Assert.Equal("The Settings Desk", page.ValueOf("Draft.Publisher"));
        Assert.Contains(desk.Site.Folder, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fact-checker")]
    [InlineData("editor")]
    [InlineData("admin")]
    public async Task Everybody_reads_the_workload_which_counts_by_no_party_and_no_speaker(string person)
    {
        using var session = await desk.SignIn(person);
        var page = await session.Open("/desk/workload");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(4, page.Page.QuerySelectorAll("table > caption").Length);
        Assert.All(page.Page.QuerySelectorAll("th"), heading => Assert.NotNull(heading.GetAttribute("scope")));
        Assert.Contains("says nothing about anyone’s honesty", page.Text, StringComparison.Ordinal);
    }

    private static async Task<DeskSession.Reply> Ask(DeskSession admin, string request) =>
        await admin.Post("/desk/jobs", "order-log.anchor", ("Draft.Request", request));

    private async Task<JobView> Anchor() => (await desk.Do(services => services.GetRequiredService<ReadJobs>().All())).Single(job => job.Key == "log.anchor");
}
