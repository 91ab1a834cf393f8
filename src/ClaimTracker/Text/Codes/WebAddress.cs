using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker.Text;

/// <summary>
/// The address of a page on the web: absolute, http or https, without a user name or password, without white space or invisible
/// characters. It is kept as typed; <see cref="Host"/> is what a reader should recognise.
/// </summary>
public sealed record WebAddress
{
    public const int MaxLength = 2_000;

    private WebAddress(string text, string host)
    {
        Text = text;
        Host = host;
    }

    public string Text { get; }

    public string Host { get; }

    public static bool TryRead(string? text, [NotNullWhen(true)] out WebAddress? address)
    {
        var typed = text?.Trim() ?? "";
        address = typed.Length <= MaxLength
            && (typed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && typed.All(IsAllowed) && PlainText.Fault(typed) is null
            && Uri.TryCreate(typed, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && !Authority(typed).Contains('@', StringComparison.Ordinal)
            ? new WebAddress(typed, uri.IdnHost)
            : null;
        return address is not null;
    }

    public override string ToString() => Text;

    // Browsers read a backslash as a slash, and nobody sees a character that is not drawn.
    private static bool IsAllowed(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\\' or '"' or '<' or '>' or '`')
        && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format;

    private static string Authority(string typed)
    {
        var start = typed.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = typed.AsSpan(start).IndexOfAny('/', '?', '#');
        return end < 0 ? typed[start..] : typed[start..(start + end)];
    }
}
