using System.Globalization;
using System.Net;
using System.Text;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Mailing;

/// <summary>The two bodies of a mail: the same words as plain text and as HTML.</summary>
internal static class MailText
{
    // First strong isolate and its end (UAX 9): a title in another script does not turn the sentence around it.
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    /// <summary>What ends a line of text in a mail (RFC 2046, 4.1.1).</summary>
    private const string LineEnd = "\r\n";

    public static string Plain(IReadOnlyList<MessageEntry> entries, MessageKind? kind, string unsubscribe, Uri site)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            foreach (var piece in entry.Sentence) text.Append(piece.IsTheirs ? $"{Isolate}{MailWriter.OneLine(piece.Text)}{EndOfIsolate}" : piece.Text);
            text.Append(CultureInfo.InvariantCulture, $"\n{When(entry.Message)}\n{Link(site, entry.Message)}\n\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"-- \n{Why(kind)}\nEnd {These(kind)}: {unsubscribe}\nChoose how messages reach you: {new Uri(site, MailWriter.DeliveryPath)}\n").Replace("\n", LineEnd).ToString();
    }

    public static string Html(IReadOnlyList<MessageEntry> entries, MessageKind? kind, string unsubscribe, Uri site)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>ClaimTracker</title></head>\n<body style=\"font-family: sans-serif; line-height: 1.5; max-width: 40em\">\n");
        foreach (var entry in entries)
        {
            html.Append("<p>");
            foreach (var piece in entry.Sentence) html.Append(piece.IsTheirs ? $"<bdi>{Safe(MailWriter.OneLine(piece.Text))}</bdi>" : Safe(piece.Text));
            html.Append(CultureInfo.InvariantCulture, $"<br>{When(entry.Message)}<br><a href=\"{Safe(Link(site, entry.Message))}\">Open it in the newsroom</a></p>\n");
        }
        html.Append(CultureInfo.InvariantCulture, $"<hr>\n<p>{Safe(Why(kind))} <a href=\"{Safe(unsubscribe)}\">End {Safe(These(kind))}</a> · <a href=\"{Safe(new Uri(site, MailWriter.DeliveryPath).AbsoluteUri)}\">Choose how messages reach you</a></p>\n");
        return html.Append("</body></html>\n").Replace("\n", LineEnd).ToString();
    }

    private static string When(Message message) => message.At.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Link(Uri site, Message message) => new Uri(site, $"{MailWriter.MessagesPath}/{message.Id}").AbsoluteUri;

    private static string Why(MessageKind? kind) =>
        kind is { } one ? $"You get this mail because you have an account in this newsroom and want messages of the kind “{one.Word()}” at once." : "You get this mail because you have an account in this newsroom and want a daily digest.";

    private static string These(MessageKind? kind) => kind is { } one ? $"mails of the kind “{one.Word()}”" : "the daily digest";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
