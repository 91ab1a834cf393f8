using System.Globalization;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crowd;

/// <summary>Publishes made-up disputes in batches, each composed, printed and indexed as an approval does it. The rows of the working copy are as short as the references between tables allow; no history is written.</summary>
internal sealed class Filling(IServiceProvider services)
{
    private const int Batch = 250;
    private static readonly DateTimeOffset First = new(2026, 1, 10, 0, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<Guid, Guid> PublicIds = new() { [DisputeMaker.Proposer] = Identity.Of("public", 1) };

    /// <summary>Goes on until so many disputes are published.</summary>
    public async Task Until(int count)
    {
        var lexicon = new Lexicon();
        var maker = new DisputeMaker(new Cast(lexicon), lexicon);
        var began = TimeProvider.System.GetTimestamp();
        for (var done = await Published(); done < count;)
        {
            var (from, to) = (done, Math.Min(count, done + Batch));
            var outcome = await services.GetRequiredService<Workroom>().Do(Actor.Job("crowd"), nameof(Filling), Right.Job, work => Publish(work, maker, from, to));
            if (!outcome.IsDone) throw new InvalidOperationException(outcome.Sentence);
            done = to;
            if (done % 5000 == 0 || done == count) await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done} disputes, {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F0} s"));
        }
    }

    private async Task<int> Published()
    {
        await using var data = await services.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        return await data.Set<BoardState>().Select(state => state.Published).FirstOrDefaultAsync();
    }

    private static async Task Publish(Work work, DisputeMaker maker, int from, int to)
    {
        work.Data.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var number = from; number < to; number++)
        {
            var copy = maker.Make(number);
            var composed = EditionComposer.Compose(copy, [], PublicIds);
            var publication = new PublicationPart { DisputeId = copy.Dispute.Id, Number = 1, Kind = EditionKind.Published, PublishedAt = First.AddSeconds(number * 20L), ApprovedBy = new Byline(Identity.Of("public", 2), Role.Editor) };
            var parts = composed.Parts().ToList();
            var edition = EditionPress.Print(publication, submissionId: null, [parts[0], EditionPress.Publication(publication), .. parts.Skip(1)]);
            await Enter(work.Data, copy, edition);
            await BoardWriter.Write(work, edition, composed.AsDocument(new Dictionary<Guid, string>()) with { Publication = publication });
        }
        work.Data.ChangeTracker.DetectChanges();
    }

    private static async Task Enter(ClaimTrackerContext data, WorkingCopy copy, Edition edition)
    {
        var (dispute, sqlite) = (copy.Dispute, data.Database.IsSqlite());
        object at = sqlite ? edition.PublishedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) : edition.PublishedAt;
        await data.Database.ExecuteSqlAsync($"""INSERT INTO disputes ("Id", "Title", "Slug", "State", "LatestEdition", "IsPublic", "IsSample", "Version") VALUES ({dispute.Id}, {dispute.Title}, {dispute.Slug}, {WorkState.Published.Code()}, 1, {true}, {false}, 1)""");
        await data.Database.ExecuteSqlAsync($"""INSERT INTO editions ("Id", "DisputeId", "Number", "Kind", "PublishedAt", "Sha256", "Version") VALUES ({edition.Id}, {dispute.Id}, 1, {edition.Kind.Code()}, {at}, {edition.Sha256}, 1)""");
        data.Attach(edition);
        foreach (var part in edition.Parts) data.Entry(part).State = EntityState.Added;
    }
}
