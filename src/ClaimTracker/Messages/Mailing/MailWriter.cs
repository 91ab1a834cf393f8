using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Messages.Mailing;

/// <summary>
/// Writes the mail of one message, or of a day's messages, as plain text and as HTML. It holds the title of a dispute, who did what, and addresses of the
/// newsroom, which ask for a sign-in; no word of a comment, a draft or a source (rule 9).
/// </summary>
public sealed class MailWriter(MailSettings settings, UnsubscribeToken tokens)
{
    /// <summary>Below which addresses of the site a mail leads.</summary>
    public const string MessagesPath = "desk/messages";

    public const string DeliveryPath = $"{MessagesPath}/delivery";

    public const string UnsubscribePath = "account/unsubscribe";

    /// <summary>Longest title in a subject, in characters.</summary>
    private const int SubjectTitle = 100;

    /// <exception cref="FormatException">The address is none to which mail can be sent.</exception>
    public MailMessage Write(string to, IReadOnlyList<MessageEntry> entries, bool isDigest)
    {
        var first = entries[0];
        var kind = isDigest ? null : (Vocabulary.MessageKind?)first.Message.Kind;
        var unsubscribe = new Uri(settings.Address, $"{UnsubscribePath}/{tokens.Write(new UnsubscribeLink(first.Message.RecipientId, kind))}").AbsoluteUri;
        var mail = new MailMessage(settings.From, to)
        {
            Subject = isDigest ? DigestSubject(entries.Count) : Subject(first),
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            Body = MailText.Plain(entries, kind, unsubscribe, settings.Address),
        };
        var html = AlternateView.CreateAlternateViewFromString(MailText.Html(entries, kind, unsubscribe, settings.Address), Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.QuotedPrintable;
        mail.AlternateViews.Add(html);
        // The same mail, sent again after a crash, can be told by its name.
        mail.Headers.Add("Message-ID", $"<{first.Message.Id:N}.{entries.Count}@{settings.Address.IdnHost}>");
        // RFC 8058: the mail program unsubscribes by one post, without a page.
        mail.Headers.Add("List-Unsubscribe", $"<{unsubscribe}>");
        mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        // RFC 3834: nobody's holiday answer is wanted.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static string DigestSubject(int count) => $"ClaimTracker: {count} {(count == 1 ? "message" : "messages")}";

    private static string Subject(MessageEntry entry)
    {
        var words = MessageWords.Subject(entry.Message);
        return entry.Title is null ? $"ClaimTracker: {words}" : $"{words}: {Short(InSubject(entry.Title))}";
    }

    /// <summary>What looks like an encoded word (RFC 2047) is told apart from one, or mail programs would show something else than the title.</summary>
    private static string InSubject(string title) => OneLine(title).Replace("=?", "= ?", StringComparison.Ordinal);

    /// <summary>A title or name on one line, whatever it holds: no line end reaches a header, and what would turn the direction of writing is named.</summary>
    public static string OneLine(string text) => string.Concat(PlainText.Spelled(text).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static string Short(string title)
    {
        var characters = new System.Globalization.StringInfo(title);
        return characters.LengthInTextElements <= SubjectTitle ? title : $"{characters.SubstringByTextElements(0, SubjectTitle).TrimEnd()}…";
    }
}
