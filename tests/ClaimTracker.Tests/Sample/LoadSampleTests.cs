using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sample;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Sample;

public sealed class LoadSampleTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task Nine_disputes_stand_on_the_board_all_marked_as_samples(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        var board = await room.Board();

        Assert.Equal(9, board.Count);
        Assert.All(board, entry => Assert.True(entry.Sample));
        Assert.All(board, entry => Assert.Equal(2, entry.Lead.Count));
        Assert.Equal(SampleRoom.Ganja, board[0].Slug);
        Assert.All(await room.Documents(), document => Assert.True(document.Header.Sample));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task All_is_entered_by_one_person_and_approved_by_another(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await using var data = room.Look();

        var editor = (await room.Person("editor@sample.test")).AccountId;
        var deeds = await data.Changes.Where(change => change.ActorId == editor).Select(change => change.Deed).Distinct().ToListAsync();

        Assert.Equal("ApproveSubmission", Assert.Single(deeds));
        Assert.All(await room.Documents(), document => Assert.All(document.Verdicts, verdict => Assert.NotEqual(document.Publication!.ApprovedBy.PublicId, verdict.ProposedBy.PublicId)));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task The_sample_people_are_active_only_while_samples_are_entered(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await using var data = room.Look();

        var people = await data.Users.Where(account => account.IsSample).ToListAsync();

        Assert.Equal(SampleAccounts.All.Count, people.Count);
        Assert.All(people, person => Assert.Equal((false, null), (person.IsActive, person.PasswordHash)));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_second_start_loads_nothing_again(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await using var data = room.Look();
        var before = await data.Changes.CountAsync();

        await room.The<LoadSample>().Do();

        Assert.Equal(before, await data.Changes.CountAsync());
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_load_that_was_killed_is_begun_again(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Empty(provider);
        using var kill = new CancellationTokenSource();
        var loading = Task.Run(() => room.The<LoadSample>().Do(kill.Token));
        await room.Until(async data => await data.Disputes.AnyAsync());
        await kill.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loading);

        await room.The<LoadSample>().Do();

        Assert.Equal(9, (await room.Board()).Count);
        await using var data = room.Look();
        Assert.Equal(9, await data.Disputes.CountAsync());
        var stages = await data.Changes.Where(change => change.ThingKind == nameof(SampleState)).OrderBy(change => change.Number).SelectMany(change => change.Texts).Where(text => text.Field == "Stage").Select(text => text.After).ToListAsync();
        Assert.Equal(["loading", "removed", "loading", "loaded"], stages, StringComparer.Ordinal);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_database_that_holds_entries_is_left_as_it_is(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Empty(provider);
        var person = await room.Join("somebody@newsroom.test", Role.FactChecker);
        await room.The<SaveParty>().Do(person, null, new PartyDraft { Name = "A party", Kind = "state" }).Done();

        await room.The<LoadSample>().Do();
        var asked = await room.The<LoadSample>().DoAsAsked();

        Assert.Contains("holds entries already", asked.Sentence, StringComparison.Ordinal);
        await using var data = room.Look();
        Assert.False(await data.Set<Dispute>().AnyAsync());
        Assert.False(await data.Set<SampleState>().AnyAsync());
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_published_dispute_is_not_turned_into_a_sample(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        var outcome = await room.The<MarkSample>().Do(Actor.Job("test"), (await room.Document(SampleRoom.Ganja)).Header.DisputeId);

        Assert.Contains("is published", outcome.Sentence, StringComparison.Ordinal);
    }
}
