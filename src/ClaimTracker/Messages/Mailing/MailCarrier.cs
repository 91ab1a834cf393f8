using System.Net;
using System.Net.Mail;

namespace ClaimTracker.Messages.Mailing;

/// <summary>Hands a mail to the mail server, or writes it as a file where none is set.</summary>
public sealed class MailCarrier(MailSettings settings)
{
    /// <summary>The fault of a server that does not answer, or not in time; then the next mail needs no try.</summary>
    public const string NoAnswer = "no answer from the mail server";

    /// <summary>What is wrong where the folder cannot be written.</summary>
    public const string NoFolder = "the folder for mails cannot be written";

    /// <summary>How long the server may take over one mail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Empty when the mail is handed over; otherwise what went wrong, as a code without words of the server, which may hold an address.</summary>
    public async Task<string?> Send(MailMessage mail, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var client = Client();
            await client.SendMailAsync(mail, patience.Token);
            return null;
        }
        catch (SmtpException fault) when (!stop.IsCancellationRequested)
        {
            return fault.StatusCode == SmtpStatusCode.GeneralFailure ? NoAnswer : fault.StatusCode.ToString();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return NoAnswer;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return settings.Server is null ? NoFolder : NoAnswer;
        }
    }

    private SmtpClient Client()
    {
        if (settings.Server is null) return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Directory.CreateDirectory(settings.Folder).FullName };
        var client = new SmtpClient(settings.Server, settings.Port) { EnableSsl = settings.UsesTls };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        return client;
    }
}
