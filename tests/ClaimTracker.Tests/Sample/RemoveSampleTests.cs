using ClaimTracker.Accounts.Start;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Log.Record;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Messages.Watching;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Sample;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Sample;

public sealed class RemoveSampleTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task Nothing_is_left_but_accounts_and_bare_lines_without_their_text(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        await room.The<RemoveSample>().Do().Done();

        Assert.Empty(await room.Board());
        await using var data = room.Look();
        foreach (var entity in data.Model.GetEntityTypes().Where(IsContent))
            Assert.False(await Any(data, entity.ClrType), $"{entity.ClrType.Name} still has rows.");
        Assert.All(await data.Set<EditionPart>().ToListAsync(), part => Assert.Equal((0, 0, null), (part.Bytes.Length, part.Salt.Length, part.Html)));
        var lines = await data.Changes.Include(change => change.Texts).Where(change => change.ThingKind != "Account" && change.ThingKind != "Role").OrderBy(change => change.Number).ToListAsync();
        Assert.All(lines.Where(line => line.ThingKind != nameof(SampleState)).SelectMany(line => line.Texts), text => Assert.Equal((null, null), (text.Before, text.After)));
        Assert.Equal((nameof(RemoveSample), "sample data", ActorKind.Job), (lines[^1].Deed, lines[^1].ActorName, lines[^1].ActorKind));
        Assert.True(await data.Users.AnyAsync());
    }

    [Theory]
    [OnEveryDatabase]
    public async Task It_stays_away_at_the_next_start_and_comes_back_when_asked_for(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await room.The<RemoveSample>().Do().Done();

        await room.The<LoadSample>().Do();
        Assert.Empty(await room.Board());

        await room.The<LoadSample>().DoAsAsked().Done();
        Assert.Equal(9, (await room.Board()).Count);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_dispute_of_ones_own_keeps_everything(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var person = await room.Join("somebody@newsroom.test", Role.FactChecker);
        await room.The<SaveDispute>().Do(person, null, new DisputeDraft { Title = "Was the bridge open?" }).Done();

        var outcome = await room.The<RemoveSample>().Do();

        Assert.Contains("SaveDispute", outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(9, (await room.Board()).Count);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_change_by_a_sample_person_after_the_loading_counts_too(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await room.The<EnsureSampleAccounts>().Do(active: true).Done();
        await room.The<SaveParty>().Do(await room.Person("fact-checker@sample.test"), null, new PartyDraft { Name = "A party", Kind = "state" }).Done();

        var outcome = await room.The<RemoveSample>().Do();

        Assert.Contains("it would be lost", outcome.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Who_watches_a_sample_and_was_told_of_it_keeps_nothing(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var person = await room.Join("somebody@newsroom.test", Role.FactChecker);
        await using var data = room.Look();
        Assert.False(await data.Set<Message>().AnyAsync());
        Assert.False(await data.Set<OutgoingMail>().AnyAsync());
        var dispute = await data.Disputes.Select(row => row.Id).FirstAsync();
        await room.The<WatchDispute>().Do(person, dispute).Done();
        data.Acting = new Acting(Actor.Job("test world"), "TellInTestWorld", DateTimeOffset.UnixEpoch);
        var message = data.Add(new Message(person.AccountId!.Value, MessageKind.Watched, MessageEvent.Changed, DateTimeOffset.UnixEpoch) { DisputeId = dispute }).Entity;
        data.Add(new OutgoingMail(message, isDigest: true, DateTimeOffset.UnixEpoch));
        await data.SaveChangesAsync();

        await room.The<RemoveSample>().Do().Done();

        Assert.False(await data.Set<Message>().AnyAsync());
        Assert.False(await data.Set<OutgoingMail>().AnyAsync());
        Assert.False(await data.Set<Watch>().AnyAsync());
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Where_there_are_no_samples_there_is_nothing_to_remove(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Empty(provider);

        Assert.Contains("no sample data", (await room.The<RemoveSample>().Do()).Sentence, StringComparison.Ordinal);
    }

    /// <summary>Whatever people enter and publish, so that a table that is added later and forgotten here is found.</summary>
    private static bool IsContent(Microsoft.EntityFrameworkCore.Metadata.IEntityType entity) =>
        (typeof(Thing).IsAssignableFrom(entity.ClrType) || typeof(Detail).IsAssignableFrom(entity.ClrType) || typeof(IDerived).IsAssignableFrom(entity.ClrType))
        && entity.ClrType != typeof(SampleState)
        // What the logs commit to stays as a bare line.
        && entity.ClrType != typeof(Edition) && entity.ClrType != typeof(EditionPart) && entity.ClrType.Namespace != typeof(LogEntry).Namespace
        && !entity.ClrType.Namespace!.EndsWith(".Accounts", StringComparison.Ordinal) && !entity.ClrType.Namespace!.Contains(".Accounts.", StringComparison.Ordinal)
        // Kept pages are told by a number that only rises.
        && entity.ClrType != typeof(BoardState)
        && entity.ClrType.Name is not ("PublicName");

    private static Task<bool> Any(ClaimTrackerContext data, Type type) =>
        (Task<bool>)typeof(RemoveSampleTests).GetMethod(nameof(AnyOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [data])!;

    private static Task<bool> AnyOf<T>(ClaimTrackerContext data) where T : class => data.Set<T>().AnyAsync();
}
