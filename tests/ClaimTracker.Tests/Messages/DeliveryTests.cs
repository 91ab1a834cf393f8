using ClaimTracker.Data;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.Messages.Mail;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Messages;

/// <summary>How people choose that messages reach them by mail.</summary>
public sealed class DeliveryTests
{
    [Theory, OnEveryDatabase]
    public async Task A_digest_gathers_a_day_and_comes_at_the_chosen_hour(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var mail = new MailRoom(room);
        await Choose(room, room.Staff.Editor, 11, 0, (MessageKind.Mentioned, MailTiming.Digest)).Done();
        await room.Watch(room.Staff.Editor);
        await room.Watch(room.Staff.SecondEditor);
        await room.Comment(room.FactChecker, "Is the toll right?", null, room.Staff.Editor).Done();
        await room.Reword(room.FactChecker, "Southland did not fire at the harbour.");
        Assert.Equal((0, 0), (await mail.Send(), await mail.SendDigests()));
        room.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await mail.SendDigests());
        room.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await mail.SendDigests(), await mail.SendDigests()));
        var first = Assert.Single(mail.Files());
        Assert.Equal(("editor@newsroom.test", "ClaimTracker: 2 messages"), (ReadMail.Header(first, "To"), ReadMail.Subject(first)));
        Assert.Contains("mentioned you", ReadMail.Body(first, "text/plain"), StringComparison.Ordinal);
        Assert.Contains("changed by", ReadMail.Body(first, "text/html"), StringComparison.Ordinal);

        // More of the same, which was mailed already and not seen yet, brings no further mail.
        await room.Reword(room.FactChecker, "Southland fired nothing at the harbour.");
        room.Clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal(1, await mail.SendDigests());
        Assert.Single(mail.Files(), file => ReadMail.Header(file, "To") == "second-editor@newsroom.test");
        room.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await mail.SendDigests());
    }

    [Theory, OnEveryDatabase]
    public async Task A_choice_is_kept_with_its_line_of_history_and_what_waits_follows_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var me = room.Staff.Editor;
        await room.Comment(room.FactChecker, "Is the toll right?", null, me).Done();
        Assert.Equal((false, Newsroom.Start), await Waiting(room));
        await Choose(room, me, 8, 0, (MessageKind.Mentioned, MailTiming.Digest), (MessageKind.Watched, MailTiming.Never)).Done();
        Assert.Equal((true, new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero)), await Waiting(room));
        await Choose(room, me, 23, 1, (MessageKind.Mentioned, MailTiming.Digest)).Done();
        Assert.Equal((true, new DateTimeOffset(2026, 3, 2, 23, 0, 0, TimeSpan.Zero)), await Waiting(room));
        await Choose(room, me, 23, 2, (MessageKind.Mentioned, MailTiming.AtOnce)).Done();
        Assert.Equal((false, Newsroom.Start), await Waiting(room));
        await Choose(room, me, 23, 3, (MessageKind.Mentioned, MailTiming.Never)).Done();
        Assert.Null(await Waiting(room));
        Assert.Equal(1, await room.UnseenOf(me));

        var chosen = await room.The<ReadDelivery>().Of(me.AccountId!.Value);
        Assert.Equal((23, MailTiming.Never, MailTiming.Never, MailTiming.AtOnce), (chosen.DigestHour, chosen.TimingOf(MessageKind.Mentioned), chosen.TimingOf(MessageKind.Watched), chosen.TimingOf(MessageKind.Returned)));
        var lines = await room.HistoryOf(chosen.Id);
        Assert.Equal([nameof(ChangeDelivery), nameof(ChangeDelivery), nameof(ChangeDelivery), nameof(ChangeDelivery)], lines.Select(line => line.Deed), StringComparer.Ordinal);
        Assert.Contains(lines[0].Texts, text => text.Field.EndsWith("Timing", StringComparison.Ordinal) && text.After == "digest");
        Assert.All(lines, line => Assert.Equal((me.AccountId, null), (line.ActorId, line.DisputeId)));
    }

    [Fact]
    public async Task What_does_not_fit_and_a_stale_choice_are_refused()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var me = room.Staff.Administrator;
        await room.Refuses(() => Choose(room, me, 24, 0), "DigestHour", "from 0 to 23");
        await room.Refuses(() => room.The<ChangeDelivery>().Do(me, new DeliveryDraft { DigestHour = "seven" }), "DigestHour", "from 0 to 23");
        await room.Refuses(() => room.The<ChangeDelivery>().Do(me, new DeliveryDraft { DigestHour = "7", Kinds = [new KindDraft { Kind = "gossip", Timing = "digest" }] }), "Kinds[0].Kind", "from the list");
        await room.Refuses(() => room.The<ChangeDelivery>().Do(me, new DeliveryDraft { DigestHour = "7", Kinds = [new KindDraft { Kind = "watched", Timing = "hourly" }] }), "Kinds[0].Timing", "from the list");
        await room.Refuses(() => room.The<ChangeDelivery>().Do(me, new DeliveryDraft { DigestHour = "7", Kinds = [new KindDraft { Kind = "watched" }] }), "Kinds[0].Timing", "Choose how it reaches you");
        await Choose(room, me, 9, 0).Done();
        await room.RefusesStale(() => Choose(room, me, 10, 0), "in another window");
        await room.Refuses(() => Choose(room, Actor.Visitor, 9, 0), string.Empty, "Sign in first", RefusalKind.NotAllowed);
        Assert.Equal(9, (await room.The<ReadDelivery>().Of(me.AccountId!.Value)).DigestHour);
    }

    [Theory, OnEveryDatabase]
    public async Task The_link_of_a_mail_ends_its_kind_once_and_for_all(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var mail = new MailRoom(room);
        var me = room.Staff.Editor.AccountId!.Value;
        var link = mail.The<UnsubscribeToken>().Read(mail.The<UnsubscribeToken>().Write(new UnsubscribeLink(me, MessageKind.Mentioned)))!;
        await mail.The<Unsubscribe>().Do(link).Done();
        var before = await room.CountHistory();
        await mail.The<Unsubscribe>().Do(link).Done();
        Assert.Equal(before, await room.CountHistory());
        await room.Comment(room.FactChecker, "Is the toll right?", null, room.Staff.Editor).Done();
        Assert.Equal((0, 1), (await mail.Send(), await room.UnseenOf(room.Staff.Editor)));

        await mail.The<Unsubscribe>().Do(new UnsubscribeLink(me, null)).Done();
        var chosen = await room.The<ReadDelivery>().Of(me);
        Assert.Equal((MailTiming.Never, MailTiming.Never, MailTiming.AtOnce), (chosen.TimingOf(MessageKind.Mentioned), chosen.TimingOf(MessageKind.Watched), chosen.TimingOf(MessageKind.Assigned)));
        Assert.All(await room.HistoryOf(chosen.Id), line => Assert.Equal((nameof(Unsubscribe), ActorKind.Visitor), (line.Deed, line.ActorKind)));
        await room.RefusesUnknown(() => mail.The<Unsubscribe>().Do(new UnsubscribeLink(Guid.NewGuid(), null)), "account");
    }

    [Fact]
    public async Task A_link_that_is_forged_cut_off_or_too_old_is_none()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var mail = new MailRoom(room);
        await using var other = new MailRoom(room);
        var tokens = mail.The<UnsubscribeToken>();
        var token = tokens.Write(new UnsubscribeLink(room.FactChecker.AccountId!.Value, MessageKind.Watched));
        Assert.NotNull(tokens.Read(token));
        foreach (var forged in new[] { null, string.Empty, "x", token[..^5], $"{token}AA", token.ToUpperInvariant(), other.The<UnsubscribeToken>().Write(new UnsubscribeLink(Guid.NewGuid(), null)) })
            Assert.Null(tokens.Read(forged));
        room.Clock.Advance(UnsubscribeToken.Lifetime);
        Assert.Null(tokens.Read(token));
    }

    [Fact]
    public async Task News_of_an_account_goes_out_even_if_whoever_is_in_it_silences_and_marks_it()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var mail = new MailRoom(room);
        var me = room.Staff.SecondChecker;
        await using (var data = room.Look())
        {
            data.Acting = new ClaimTracker.History.Acting(Actor.Job("test world"), "SignInToTestWorld", room.Clock.GetUtcNow());
            var message = data.Add(new Message(me.AccountId!.Value, MessageKind.SignIn, MessageEvent.SignedIn, room.Clock.GetUtcNow())).Entity;
            data.Add(new OutgoingMail(message, isDigest: false, room.Clock.GetUtcNow()));
            await data.SaveChangesAsync();
        }
        await Choose(room, me, 7, 0, (MessageKind.SignIn, MailTiming.Never)).Done();
        await room.The<SeeAllMessages>().Do(me, SeeAllMessages.Written(room.Clock.GetUtcNow())).Done();
        Assert.Equal(1, await mail.Send());
        Assert.StartsWith("ClaimTracker: New sign-in", ReadMail.Subject(Assert.Single(mail.Files())), StringComparison.Ordinal);
    }

    private static Task<Outcome> Choose(Newsroom room, Actor person, int hour, int version, params (MessageKind Kind, MailTiming Timing)[] kinds) => room.The<ChangeDelivery>().Do(person, new DeliveryDraft
    {
        Version = version,
        DigestHour = hour.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Kinds = [.. kinds.Select(one => new KindDraft { Kind = one.Kind.Code(), Timing = one.Timing.Code() })],
    });

    private static async Task<(bool IsDigest, DateTimeOffset DueAt)?> Waiting(Newsroom room)
    {
        await using var data = room.Look();
        return await data.Set<OutgoingMail>().Where(mail => mail.DueAt != null).Select(mail => new { mail.IsDigest, mail.DueAt }).SingleOrDefaultAsync() is { } one ? (one.IsDigest, one.DueAt!.Value) : null;
    }
}
