using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.History;

/// <summary>What somebody types into one field stands together in the list of history; nothing of it is left out.</summary>
public sealed class HistoryRunTests
{
    [Theory, OnEveryDatabase]
    public async Task Saves_of_one_field_by_one_person_within_five_minutes_are_one_step(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = await room.Row<Claim>(room.Harbour.Accusation);
        await Save(room, room.FactChecker, "Wording", was.Wording, "A.");
        await Save(room, room.Staff.SecondChecker, "Medium", was.Medium, "radio");
        room.Clock.Advance(TimeSpan.FromMinutes(2));
        await Save(room, room.FactChecker, "Wording", "A.", "A. B.");
        room.Clock.Advance(TimeSpan.FromMinutes(3));
        await Save(room, room.FactChecker, "Wording", "A. B.", "A. B. C.");
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        await Save(room, room.FactChecker, "Wording", "A. B. C.", "D.");
        await Save(room, room.Staff.SecondChecker, "Wording", "D.", "E.");

        var runs = HistoryRun.Of((await room.The<ReadHistory>().Read(new HistoryQuery(Deed: nameof(SaveClaimFields)))).Lines);
        Assert.Equal([1, 3, 1, 1], runs.Select(run => run.Lines.Count));
        Assert.Equal(("A.", "D."), (runs[1].Before("Wording"), runs[1].After("Wording")));
        Assert.Equal(6, runs.SelectMany(run => run.Lines).DistinctBy(line => line.Change.Number).Count());
        Assert.Equal([("Medium", "radio"), ("Wording", "A.")], runs.Skip(2).Select(run => (run.Fields.Single(), run.After(run.Fields.Single()))));
    }

    private static Task Save(Newsroom room, Actor who, string field, string? was, string now) =>
        room.The<SaveClaimFields>().Do(who, room.Harbour.Id, room.Harbour.Accusation, [new FieldChange(field, was, now)]).Done();
}
