using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ClaimTracker.Tests.Messages.Mail;

/// <summary>A mail server that takes everything, or refuses it, and keeps what it was told (RFC 5321, as much as a client needs).</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;

    public MailServer()
    {
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How it answers to each recipient; 250 takes the mail.</summary>
    public string Answer { get; set; } = "250 with pleasure";

    /// <summary>The mails that it took: whom they were for, and their text.</summary>
    public List<(IReadOnlyList<string> To, string Text)> Taken { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await serving;
        listener.Dispose();
        end.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                try
                {
                    await Talk(client.GetStream());
                }
                catch (IOException)
                {
                    // Whoever sent mail has gone: the next one may come.
                }
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The test is over: no mail is waited for any more.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var recipients = new List<string>();
        await writer.WriteLineAsync("220 mail.test");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT":
                    if (Answer.StartsWith("250", StringComparison.Ordinal)) recipients.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.LastIndexOf('>')]);
                    await writer.WriteLineAsync(Answer);
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync(end.Token) is { } said && said != ".") text.Append(said).Append("\r\n");
                    Taken.Add(([.. recipients], text.ToString()));
                    recipients.Clear();
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 mail.test");
                    break;
            }
        }
    }
}
