using System.Net;
using System.Net.Sockets;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Messages.Mail;

/// <summary>Messages that leave by mail.</summary>
public sealed class MailTests
{
    [Theory, OnEveryDatabase]
    public async Task A_message_is_mailed_once_as_text_and_html_with_its_way_and_without_what_was_said(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var server = new MailServer();
        await using var mail = new MailRoom(room, server.Port);
        await room.Comment(room.FactChecker, "The toll is a secret.", null, room.Staff.Editor).Done();
        Assert.Equal((1, 0), (await mail.Send(), await mail.Send()));
        var (to, text) = Assert.Single(server.Taken);
        var message = await room.MessageOf(room.Staff.Editor);
        Assert.Equal(["editor@newsroom.test"], to);
        Assert.Equal("You are mentioned: Who shelled the harbour of Averin on 3 May 2024?", ReadMail.Subject(text));
        foreach (var body in new[] { ReadMail.Body(text, "text/plain"), ReadMail.Body(text, "text/html") })
        {
            Assert.Contains("mentioned you in a comment on", body, StringComparison.Ordinal);
            Assert.Contains($"https://claims.test/desk/messages/{message.Message.Id}", body, StringComparison.Ordinal);
            Assert.Contains("https://claims.test/desk/messages/delivery", body, StringComparison.Ordinal);
            Assert.Contains("fact-checker@newsroom.test", body, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        }
        Assert.Equal("auto-generated", ReadMail.Header(text, "Auto-Submitted"));
        Assert.Equal("newsroom@claims.test", ReadMail.Header(text, "From"));
        Assert.Equal("List-Unsubscribe=One-Click", ReadMail.Header(text, "List-Unsubscribe-Post"));
        var link = ReadMail.Header(text, "List-Unsubscribe");
        Assert.StartsWith("<https://claims.test/account/unsubscribe/", link, StringComparison.Ordinal);
        Assert.Contains(link[1..^1], ReadMail.Body(text, "text/plain"), StringComparison.Ordinal);
        Assert.Equal(new UnsubscribeLink(room.Staff.Editor.AccountId!.Value, MessageKind.Mentioned), mail.The<UnsubscribeToken>().Read(link[1..^1].Split('/')[^1]));
        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 998, "A line is longer than mail servers take."));
    }

    [Fact]
    public async Task Without_a_server_each_mail_is_a_file()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var mail = new MailRoom(room);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker).Done();
        Assert.Equal(1, await mail.Send());
        var file = Assert.Single(mail.Files());
        Assert.Equal(("fact-checker@newsroom.test", "Assigned to you: Who shelled the harbour of Averin on 3 May 2024?"), (ReadMail.Header(file, "To"), ReadMail.Subject(file)));
        Assert.Contains("assigned", ReadMail.Body(file, "text/html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour\r\nBcc: thief@elsewhere.test")]
    [InlineData("Harbour\nX-Evil: yes\n\nA body of somebody else")]
    [InlineData("Harbour\u2028Bcc: thief@elsewhere.test")]
    [InlineData("\u202eruobraH\u202c <script>alert(1)</script>")]
    [InlineData("=?utf-8?B?QmNjOiB0aGllZg==?=")]
    public async Task No_title_or_name_gets_into_a_header_or_becomes_markup(string hostile)
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var mail = new MailRoom(room);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker).Done();
        await using (var data = room.Look())
        {
            // Straight into the tables: the forms would not take all of this.
            await data.Set<Dispute>().ExecuteUpdateAsync(set => set.SetProperty(dispute => dispute.Title, hostile));
            await data.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.PublicName, hostile));
        }
        Assert.Equal(1, await mail.Send());
        var file = Assert.Single(mail.Files());
        string[] ours = ["X-Sender", "X-Receiver", "MIME-Version", "From", "To", "Date", "Subject", "Content-Type", "Content-Transfer-Encoding", "Message-ID", "List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted"];
        Assert.All(ReadMail.Headers(file), header => Assert.Contains(header.Name, ours, StringComparer.OrdinalIgnoreCase));
        Assert.Equal(ReadMail.Headers(file).Count, ReadMail.Headers(file).Select(header => header.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("fact-checker@newsroom.test", ReadMail.Header(file, "To"));
        Assert.Equal($"Assigned to you: {MailWriter.OneLine(hostile).Replace("=?", "= ?", StringComparison.Ordinal)}", ReadMail.Subject(file));
        Assert.DoesNotContain("<script>", ReadMail.Body(file, "text/html"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', ReadMail.Body(file, "text/plain"));
    }

    [Theory, OnEveryDatabase]
    public async Task A_mail_that_is_refused_is_tried_again_with_longer_pauses_and_given_up_in_the_end(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var server = new MailServer { Answer = "450 the box of fact-checker@newsroom.test is full" };
        await using var mail = new MailRoom(room, server.Port);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker).Done();
        foreach (var pause in OutgoingMail.Pauses)
        {
            Assert.Equal((0, 0), (await mail.Send(), await mail.Send()));
            room.Clock.Advance(pause - TimeSpan.FromSeconds(1));
            await mail.Send();
            Assert.Equal((1, 1, 0), await Counts(room));
            room.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        await mail.Send();
        var counts = await room.The<ReadDelivery>().MailTo(room.FactChecker.AccountId!.Value);
        Assert.Equal((0, 0, 1, room.Clock.GetUtcNow(), "MailboxBusy"), (counts.Waiting, counts.Failing, counts.GivenUp, counts.LastGivenUpAt!.Value, counts.LastFault));
        server.Answer = "250 with pleasure";
        room.Clock.Advance(TimeSpan.FromDays(9));
        Assert.Equal(0, await mail.Send());
        Assert.Empty(server.Taken);
        Assert.Equal(1, await room.UnseenOf(room.FactChecker));
    }

    [Fact]
    public async Task A_server_that_is_away_is_asked_once_a_round_and_gets_everything_later()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        // Taken, so that nobody else gets it, but not listened on.
        using var away = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        away.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var cut = new MailRoom(room, ((IPEndPoint)away.LocalEndPoint!).Port);
        await room.Comment(room.FactChecker, "Is the toll right?", null, room.Staff.Editor, room.Staff.SecondEditor, room.Staff.SecondChecker).Done();
        Assert.Equal(0, await cut.Send());
        Assert.Equal((3, 1, 0), await Counts(room));
        Assert.Equal(MailCarrier.NoAnswer, await Fault(room));
        await using var server = new MailServer();
        await using var mail = new MailRoom(room, server.Port);
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(3, await mail.Send());
        Assert.Equal((0, 0, 0), await Counts(room));
    }

    [Fact]
    public async Task What_was_seen_or_may_no_longer_be_known_is_not_mailed()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var mail = new MailRoom(room);
        await room.Comment(room.FactChecker, "Is the toll right?", null, room.Staff.Editor, room.Staff.SecondEditor, room.Staff.SecondChecker).Done();
        await room.The<SeeMessage>().Do(room.Staff.Editor, (await room.MessageOf(room.Staff.Editor)).Message.Id).Done();
        await room.TakeRoles(room.Staff.SecondEditor.AccountId!.Value);
        await room.Deactivate(room.Staff.SecondChecker.AccountId!.Value);
        Assert.Equal(0, await mail.Send());
        Assert.Empty(mail.Files());
        Assert.Equal((0, 0, 0), await Counts(room));
    }

    private static async Task<(int Waiting, int Failing, int GivenUp)> Counts(Newsroom room)
    {
        var counts = await room.The<ReadDelivery>().AllMail();
        return (counts.Waiting, counts.Failing, counts.GivenUp);
    }

    private static async Task<string?> Fault(Newsroom room)
    {
        await using var data = room.Look();
        return await data.Set<OutgoingMail>().Where(mail => mail.Tries > 0).Select(mail => mail.Fault).SingleAsync();
    }
}
