using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;

namespace ClaimTracker.Tests.Data;

/// <summary>Every text field of every deed: its limit holds to the character, and what no page or database can carry is refused on the field.</summary>
public sealed class BadTextTests
{
    [Theory, OnEveryDatabase("Title:200", "Summary:20000", "WhyExamined:20000", "Clock:200", "TimeAccordingTo:200", "PlaceAccordingTo:200", "ContentNote:200", "Topics:80")]
    public Task Of_a_dispute(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Dispute("Who shelled the harbour a second time?"), async (room, draft) => await room.The<SaveDispute>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("ControlledBy:160")]
    public Task Of_a_place(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Place(), async (room, draft) => await room.The<SavePlace>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("Label:80")]
    public Task Of_a_side(DatabaseProvider provider, string field) =>
        Check(provider, field, room => Drafts.Side("The mission", room.Harbour.Mission), async (room, draft) => await room.The<SaveSide>().Do(room.FactChecker, room.Harbour.Id, null, draft));

    [Theory, OnEveryDatabase("Name:160", "Aliases:160")]
    public Task Of_a_party(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Party("Eastland"), async (room, draft) => await room.The<SaveParty>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("Name:160", "Aliases:160", "PublicDescription:160")]
    public Task Of_a_speaker(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Speaker("A minister"), async (room, draft) => await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("Name:160", "Criteria:1000")]
    public Task Of_an_outlet(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Outlet("The Hill Herald"), async (room, draft) => await room.The<SaveOutlet>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("Title:300", "NewOutlet:160", "ContentNote:300")]
    public Task Of_a_source(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Source("A report"), async (room, draft) => await room.The<SaveSource>().Do(room.FactChecker, null, draft));

    [Theory, OnEveryDatabase("Pasted:500000")]
    public Task Of_a_capture(DatabaseProvider provider, string field) =>
        Check(provider, field, _ => Drafts.Capture(), async (room, draft) => await room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, draft));

    [Theory, OnEveryDatabase("Exact:2000", "Prefix:200", "Suffix:200", "Note:500", "NewSource.Title:300", "NewSource.NewOutlet:160", "NewSource.ContentNote:300", "NewOrigin.Name:160", "NewOrigin.Why:500")]
    public Task Of_a_citation(DatabaseProvider provider, string field) =>
        Check(
            provider,
            field,
            room => new CitationDraft { NewSource = Drafts.Source("A report"), Role = "supports", NewOrigin = Drafts.Independent("Its reporter"), Exact = "seven" },
            async (room, draft) => await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, null, draft));

    [Theory, OnEveryDatabase("Name:160", "Why:500")]
    public Task Of_an_origin(DatabaseProvider provider, string field) =>
        Check(
            provider,
            field,
            room => new OriginDraft { Name = "A ministry", Standing = "party-to-dispute", PartyId = room.Harbour.Northland.ToString(), Version = 1 },
            async (room, draft) => await room.The<AmendOrigin>().Do(room.FactChecker, room.Harbour.Origin, draft));

    [Theory, OnEveryDatabase("Wording:600", "Words:5000", "Medium:200", "RelayedBy:200", "Points[0].Value:200", "Figures[0].Counted:160", "Figures[0].OfWhom:200", "Figures[0].AsSaid:200", "NewSpeaker:160")]
    public Task Of_a_claim(DatabaseProvider provider, string field) =>
        Check(provider, field, room => NewClaim(room, field), async (room, draft) => await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft));

    [Theory, OnEveryDatabase("Limit:300", "Note:300")]
    public Task Of_a_link(DatabaseProvider provider, string field) =>
        Check(provider, field, room => NewLink(room), async (room, draft) => await room.The<LinkClaims>().Do(room.FactChecker, room.Harbour.Id, null, draft));

    [Theory, OnEveryDatabase("Channel:600", "Searched:600")]
    public Task Of_a_reply(DatabaseProvider provider, string field) =>
        Check(provider, field, room => Drafts.Asked(room.Harbour.Southland), async (room, draft) => await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, null, draft));

    [Theory, OnEveryDatabase("Rationale:20000", "EvidenceFor:5000", "EvidenceAgainst:5000", "WouldSettle:5000", "Findings[0].Note:600")]
    public Task Of_a_verdict(DatabaseProvider provider, string field) =>
        Check(provider, field, room => Drafts.Verdict("none", Drafts.Finding(room.Harbour.DenialPoint, "open")), async (room, draft) => await room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Denial, draft));

    [Theory, OnEveryDatabase("\0", "half \ud83d@newsroom.test", "")]
    public async Task Of_a_sign_in(DatabaseProvider provider, string email)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<RecordSignIn>().Do(new SignInDraft { Email = email, Password = "\0\ud83d" }, new SignInPlace("a test on a database")), string.Empty, RecordSignIn.Denial);
    }

    private static ClaimDraft NewClaim(Newsroom room, string field)
    {
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        if (field.StartsWith("NewSpeaker", StringComparison.Ordinal)) (draft.SpeakerId, draft.NewSpeakerKind) = (null, "body");
        return draft;
    }

    private static LinkDraft NewLink(Newsroom room)
    {
        var draft = Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, "qualifies");
        (draft.Limit, draft.LimitKind) = ("its own territory", "territory");
        return draft;
    }

    private static async Task Check<TDraft>(DatabaseProvider provider, string fieldAndLimit, Func<Newsroom, TDraft> make, Func<Newsroom, TDraft, Task<Outcome>> deed) where TDraft : notnull
    {
        await using var room = await Newsroom.Open(provider);
        var (field, limit) = (fieldAndLimit.Split(':')[0], int.Parse(fieldAndLimit.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
        await Refuses(new string('é', limit + 1), $"at most {limit:N0}");
        await Refuses("half \ud83d of a character", "half of a character (U+D83D)");
        await Refuses("half \ude00 of a character", "half of a character (U+DE00)");
        await Refuses("with a \u0007 bell", "control character (U+0007)");
        await Refuses("with a \u0000 zero", "control character (U+0000)");
        await Refuses("with \ufffe no character", "no character (U+FFFE)");
        var outcome = await deed(room, Filled(make(room), field, new string('é', limit)));
        Assert.True(outcome.IsDone, outcome.Sentence);

        Task Refuses(string text, string words) => room.Refuses(() => deed(room, Filled(make(room), field, text)), field, words);
    }

    private static TDraft Filled<TDraft>(TDraft draft, string path, string text) where TDraft : notnull
    {
        object target = draft;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            var value = target.GetType().GetProperty(step.Replace("[0]", string.Empty, StringComparison.Ordinal))!.GetValue(target)!;
            target = value is System.Collections.IList list ? list[0]! : value;
        }
        target.GetType().GetProperty(steps[^1])!.SetValue(target, text);
        return draft;
    }
}
