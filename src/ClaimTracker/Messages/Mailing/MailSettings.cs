namespace ClaimTracker.Messages.Mailing;

/// <summary>How mail leaves the site: through a mail server (SMTP, RFC 5321), or into a folder where none is set.</summary>
/// <param name="Server">The server's name; empty: the folder.</param>
/// <param name="Port">Its port.</param>
/// <param name="UsesTls">Whether the connection is encrypted before anything is said (STARTTLS, RFC 3207); a server that cannot gets no mail.</param>
/// <param name="User">Empty where the server asks for none.</param>
/// <param name="Password">Never written anywhere.</param>
/// <param name="From">The address from which the mails come.</param>
/// <param name="Folder">Where mails are written without a server, one file each. A full path.</param>
/// <param name="Address">The address of the site, to which the mails lead.</param>
public sealed record MailSettings(string? Server, int Port, bool UsesTls, string? User, string? Password, string From, string Folder, Uri Address)
{
    /// <summary>Says nothing of user and password, for it can stand in a log.</summary>
    public override string ToString() => Server is null ? $"mail to {Folder}" : $"mail by {Server}:{Port}";
}
