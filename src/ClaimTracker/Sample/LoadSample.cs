using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.Sample.Loading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample;

/// <summary>
/// Enters the sample disputes through the deeds, as the sample people, into a database that holds nothing yet. All or nothing: a load
/// that was killed is begun again by the next start. Once removed, samples come back only when asked for. One instance at a time (the host's turn).
/// </summary>
/// <remarks>The roles must exist. The sample accounts are made where they are missing, and those that were not active are so only meanwhile.</remarks>
public sealed class LoadSample(Workroom workroom, IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>At a start: loads where nothing was ever entered, and finishes what was killed; leaves any other database as it is.</summary>
    /// <exception cref="InvalidOperationException">A deed refused an entry of the sample files; the message names the entry and gives the sentence.</exception>
    public async Task Do(CancellationToken stop = default)
    {
        if (await Begin(asked: false, stop) is { IsDone: true, Value: true }) await Enter(stop);
    }

    /// <summary>On command: loads also where samples were removed, and says in a sentence why it does not.</summary>
    /// <exception cref="InvalidOperationException">A deed refused an entry of the sample files; the message names the entry and gives the sentence.</exception>
    public async Task<Outcome> DoAsAsked(CancellationToken stop = default)
    {
        var begun = await Begin(asked: true, stop);
        if (!begun.IsDone) return Outcome.Refused(begun.Kind, begun.Refusals);
        if (begun.Value) await Enter(stop);
        return Outcome.Done;
    }

    /// <summary>Answers whether there is something to load.</summary>
    private Task<Outcome<bool>> Begin(bool asked, CancellationToken stop) =>
        workroom.Do(SampleJob.Actor, nameof(LoadSample), Right.Job, async work =>
        {
            var state = await work.Data.Set<SampleState>().SingleOrDefaultAsync(work.Stop);
            if (state?.Stage == SampleStage.Loaded || (state?.Stage == SampleStage.Removed && !asked)) return false;
            if (state?.Stage == SampleStage.Loading)
            {
                await work.RefuseOthersWork(state);
                await SampleContent.Empty(work.Data, work.Stop);
                state.Remove(await work.Data.LastContentLine(work.Stop));
                await work.Data.SaveChangesAsync(work.Stop);
                state.Begin();
                return true;
            }
            if (await work.Data.LastContentLine(work.Stop) > (state?.LastLine ?? 0))
                throw new RefusedException(RefusalKind.Invalid, "This database holds entries already, so the sample data is not loaded. Start on an empty database to see it.");
            (state ?? work.Data.Add(new SampleState()).Entity).Begin();
            return true;
        }, stop);

    private async Task Enter(CancellationToken stop)
    {
        var book = SampleBook.Read();
        var people = new EnsureSampleAccounts(workroom);
        var wereActive = await ArePeopleActive(stop);
        (await people.Do(active: true, stop)).Insist("the sample accounts");
        var desk = await SampleDesk.Open(workroom, contexts, stop);
        await new EnterRecords(desk).Do(book.Records, stop);
        foreach (var dispute in book.Disputes.Reverse()) await new EnterEdition(desk, dispute.Key).Do(dispute.First, stop);
        foreach (var (key, _, second) in book.Disputes.Reverse())
            if (second is not null) await new EnterEdition(desk, key).Do(second, stop);
        if (!wereActive) (await people.Do(active: false, stop)).Insist("the sample accounts");
        await Finish(stop);
    }

    private async Task<bool> ArePeopleActive(CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Users.AnyAsync(account => account.IsSample && account.IsActive, stop);
    }

    private async Task Finish(CancellationToken stop) =>
        (await workroom.Do(SampleJob.Actor, nameof(LoadSample), Right.Job, async work =>
        {
            // Nobody wants to be told how the samples were made, least of all by mail.
            await SampleContent.DropMessages(work.Data, work.Stop);
            (await work.Data.Set<SampleState>().SingleAsync(work.Stop)).Finish(await work.Data.LastContentLine(work.Stop));
        }, stop)).Insist("the sample data");
}
