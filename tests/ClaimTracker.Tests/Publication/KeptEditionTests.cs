using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Publication;

/// <summary>An edition is kept as a document; what can change is read anew each time, and whatever changed makes what is read another thing than before.</summary>
public sealed class KeptEditionTests
{
    [Theory, OnEveryDatabase]
    public async Task The_same_edition_read_twice_is_equal_and_its_parts_are_read_once(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();

        var (first, again) = (await room.Read(), await room.Read());

        Assert.Equal(first.Document, again.Document);
        Assert.Same(first.Document.Claims, again.Document.Claims);
        Assert.Equal(first.KnownThen, again.KnownThen);
    }

    [Theory, OnEveryDatabase]
    public async Task A_chosen_name_a_look_and_a_new_edition_make_it_another_one(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var first = await room.Read();

        await room.The<ChoosePublicName>().Do(room.FactChecker, new PublicNameDraft { PublicName = "Zyqqora" }).Done();
        var named = await room.Read();
        Assert.NotEqual(first.Document, named.Document);
        Assert.Contains("Zyqqora", named.Document.Names.Values, StringComparer.Ordinal);

        await room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 1).Done();
        Assert.NotEqual(named.Look, (await room.Read()).Look);

        await room.Reword(room.FactChecker, "Southland says that nobody fired.");
        await room.Publish(Press.Notice("correction", room.Harbour.Denial, "We had the wrong words."));
        var newest = await room.Read();
        Assert.NotEqual(named.Document.EditionId, newest.Document.EditionId);
        Assert.NotEqual(named.KnownThen, newest.KnownThen);
    }

    [Theory, OnEveryDatabase]
    public async Task A_held_claim_is_gone_at_once_from_an_edition_that_is_kept_and_back_when_it_is_lifted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = await room.Read();

        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, room.Harbour.Denial, "A court asked us to wait.").Done();
        var held = await room.Read();
        Assert.DoesNotContain(held.Document.Claims, claim => claim.Id == room.Harbour.Denial);
        Assert.NotEqual(before.Document, held.Document);
        Assert.NotEqual(held.Document, (await room.Read()).Document);

        await room.The<LiftHold>().Do(room.Staff.SecondEditor, hold, 1, "The court has ruled.").Done();
        Assert.Equal(before.Document, (await room.Read()).Document);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_erased_is_gone_at_once_from_an_edition_that_is_kept(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        Assert.NotEmpty((await room.Read()).Document.Verdicts);
        await using var data = room.Look();
        var verdicts = await data.Set<EditionPart>().Where(part => part.Kind == PartKind.Verdict).Select(part => part.Id.ToString()).ToListAsync();

        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, new ErasureDraft { Ground = "data-protection", Why = "It names a child.", Parts = [.. verdicts] }).Done();
        await room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 1).Done();

        var (first, again) = (await room.Read(), await room.Read());
        Assert.Empty(first.Document.Verdicts);
        Assert.Equal(PartKind.Verdict, first.Document.Erased.Distinct().Single());
        Assert.NotEqual(first.Document, again.Document);
    }

    [Theory, OnEveryDatabase]
    public async Task An_edition_whose_Markdown_another_renderer_made_is_read_anew(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        Assert.NotEmpty((await room.Read()).Document.Html);
        await using var data = room.Look();
        foreach (var part in await data.Set<EditionPart>().ToListAsync()) part.Render(html: null, SafeMarkdown.RendererVersion - 1);
        await data.SaveChangesAsync();

        var (first, again) = (await room.Read(), await room.Read());

        Assert.Empty(first.Document.Html);
        Assert.NotEqual(first.Document, again.Document);
    }
}
