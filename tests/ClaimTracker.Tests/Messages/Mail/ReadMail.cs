using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Messages.Mail;

/// <summary>Reads a mail as a mail program would (RFC 5322, RFC 2045, RFC 2047), as far as ours need it.</summary>
internal static partial class ReadMail
{
    /// <summary>The headers of the mail itself, in order, each on one line.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers(string mail) =>
        [.. Unfolded(mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)]).Split("\r\n").Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]))];

    public static string Header(string mail, string name) => Assert.Single(Headers(mail), header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The subject in plain letters.</summary>
    public static string Subject(string mail) => EncodedWord().Replace(Header(mail, "Subject").Replace("?= =?", "?==?", StringComparison.Ordinal), word => word.Groups["how"].Value is "B" or "b"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value)) : Quoted(word.Groups["text"].Value.Replace('_', ' ')));

    /// <summary>The body of that kind, decoded.</summary>
    public static string Body(string mail, string type)
    {
        var start = mail.IndexOf($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase);
        Assert.True(start >= 0, $"There is no {type} in the mail.");
        var body = mail[(mail.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4)..];
        var end = body.IndexOf("\r\n--", StringComparison.Ordinal);
        return Quoted((end < 0 ? body : body[..end]).Replace("=\r\n", string.Empty, StringComparison.Ordinal));
    }

    private static string Unfolded(string head) => Fold().Replace(head, " ");

    private static string Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=' || at + 2 >= text.Length) bytes.AddRange(Encoding.UTF8.GetBytes([text[at]]));
            else
            {
                bytes.Add(byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 2;
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"\r\n[ \t]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fold();

    [GeneratedRegex(@"=\?utf-8\?(?<how>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EncodedWord();
}
