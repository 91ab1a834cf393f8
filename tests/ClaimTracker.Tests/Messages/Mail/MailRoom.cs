using ClaimTracker.Data;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Tests.World;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Messages.Mail;

/// <summary>One instance of the app beside a newsroom, on the same database, that sends its mail to a server of the test, or into a folder of its own.</summary>
internal sealed class MailRoom : IAsyncDisposable
{
    public static readonly Uri Site = new("https://claims.test");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-mail-");
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    /// <param name="room">The newsroom.</param>
    /// <param name="port">Where the mail server listens; empty: mails go into the folder.</param>
    public MailRoom(Newsroom room, int? port = null)
    {
        var settings = new MailSettings(port is null ? null : "127.0.0.1", port ?? 0, UsesTls: false, null, null, "newsroom@claims.test", Path.Combine(folder.FullName, "mail"), Site);
        services = new ServiceCollection().AddLogging().AddClaimTracker(room.Settings).AddSingleton<TimeProvider>(room.Clock).AddSingleton(settings)
            .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()).BuildServiceProvider();
        scope = services.CreateAsyncScope();
    }

    public T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>What the job does every minute; answers how many mails were sent.</summary>
    public Task<int> Send() => The<SendMails>().AtOnce().Done();

    /// <summary>What the job does every hour.</summary>
    public Task<int> SendDigests() => The<SendMails>().Digests().Done();

    /// <summary>The mails in the folder, as they are on the wire.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Path.Combine(folder.FullName, "mail"))
        ? [.. Directory.GetFiles(Path.Combine(folder.FullName, "mail"), "*.eml").Select(File.ReadAllText)] : [];

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
