using System.Text;
using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Publication;

/// <summary>No word of a draft, and no name that must not be named, stands in anything that the public questions read.</summary>
public sealed class DraftsStayInsideTests
{
    private const string Secret = "Zyqqorath";

    [Theory, OnEveryDatabase]
    public async Task What_was_changed_after_the_edition_is_read_nowhere(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, $"{Secret} wording", draft => (draft.Medium, draft.Points[0].Value) = ($"{Secret} medium", $"{Secret} value"));
        var party = Drafts.Party($"{Secret} party");
        party.Version = 1;
        await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Southland, party).Done();
        var added = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, With(Drafts.Accusation(room.Harbour.NorthMinistry), draft => draft.Wording = $"{Secret} claim")).Done();
        await room.Submit(Press.Notice("update", room.Harbour.Denial), Press.Notice("update"), Press.Notice("update", added));
        await HoldsNowhere(room);
        Assert.Null(await room.The<ReadPublished>().ByClaim(added));
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_that_was_never_published_is_read_nowhere(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.SubmitAnother(room.Staff.SecondChecker, $"What of {Secret}?");
        await HoldsNowhere(room);
        var slug = $"what-of-{Secret.ToLowerInvariant()}";
        Assert.Null(await room.The<ReadPublished>().Current(slug));
        Assert.Null(await room.The<ReadPublished>().Edition(slug, 1));
        Assert.Null(await room.The<ReadPublished>().History(slug));
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery(Search: Secret))).Entries);
    }

    [Theory, OnEveryDatabase]
    public async Task A_related_dispute_is_named_only_once_it_is_public_and_then_as_it_was_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.EnterAnother(room.FactChecker, $"What of {Secret}?");
        await room.The<RelateDisputes>().Do(room.FactChecker, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), other, RelationKind.Later).Done();
        await room.Publish();
        await HoldsNowhere(room);
        Assert.Empty((await room.Read()).Related);

        var submission = await room.The<SubmitDispute>().Do(room.FactChecker, other, new SubmitDraft { Version = await room.VersionOf<Dispute>(other) }).Done();
        await room.Approve(room.Staff.Editor, submission).Done();
        var draft = Drafts.Dispute("A title of the working copy");
        draft.Version = await room.VersionOf<Dispute>(other);
        await room.The<SaveDispute>().Do(room.FactChecker, other, draft).Done();
        Assert.Equal(new PublishedDispute.RelatedTo("what-of-zyqqorath", "What of Zyqqorath?"), Assert.Single((await room.Read()).Related).Value);
    }

    [Theory, OnEveryDatabase]
    public async Task A_private_person_is_named_nowhere(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker($"Vera {Secret}", room.Harbour.Southland);
        (draft.Version, draft.Kind, draft.IsLivingPrivatePerson, draft.PublicDescription, draft.Aliases) = (1, "person", true, "a resident of Averin", $"V. {Secret}");
        await room.The<SaveSpeaker>().Do(room.FactChecker, room.Harbour.SouthMinistry, draft).Done();
        await room.Publish();
        Assert.Equal("a resident of Averin", (await room.Read()).Document.Claim(room.Harbour.Denial)!.Speaker.Name);
        await HoldsNowhere(room);
    }

    [Theory, OnEveryDatabase]
    public async Task People_stand_in_an_edition_by_their_public_id_alone(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await using var data = room.Look();
        var accounts = await data.Users.ToListAsync();
        var text = await PublicText(room);
        Assert.DoesNotContain("newsroom.test", text, StringComparison.OrdinalIgnoreCase);
        foreach (var account in accounts) Assert.DoesNotContain(account.Id.ToString(), text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(accounts.Single(account => account.Id == room.FactChecker.AccountId).PublicId.ToString(), text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task HoldsNowhere(Newsroom room)
    {
        var text = await PublicText(room);
        Assert.Contains("Southland", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await room.The<ReadBoard>().Read(new BoardQuery(Secret))).Total);
        Assert.Equal(1, (await room.The<ReadBoard>().Read(new BoardQuery("harbour of Averin"))).Total);
    }

    /// <summary>Everything that the tables of the public side hold, and what the questions make of it.</summary>
    private static async Task<string> PublicText(Newsroom room)
    {
        await using var data = room.Look();
        var text = new StringBuilder();
        foreach (var part in await data.Set<EditionPart>().ToListAsync()) text.Append(Encoding.UTF8.GetString(part.Bytes)).Append(part.Html);
        foreach (var row in await data.Set<BoardDispute>().Include(row => row.Claims).ToListAsync()) text.Append(row.Slug).Append(row.Entry).AppendJoin(' ', row.Facets).AppendJoin(' ', row.Claims.Select(claim => claim.Entry));
        foreach (var facet in await data.Set<BoardFacet>().ToListAsync()) text.Append(facet.Key).Append(facet.Name).Append(facet.Details);
        foreach (var notice in await data.Set<BoardNotice>().ToListAsync()) text.Append(notice.Entry);
        var read = await room.Read();
        text.Append(JsonSerializer.Serialize(read)).Append(JsonSerializer.Serialize(await room.The<ReadBoard>().Read(new BoardQuery())));
        text.Append(JsonSerializer.Serialize(await room.The<ReadPublished>().History(read.Document.Header.Slug)));
        return text.ToString();
    }

    private static TDraft With<TDraft>(TDraft draft, Action<TDraft> change)
    {
        change(draft);
        return draft;
    }
}
