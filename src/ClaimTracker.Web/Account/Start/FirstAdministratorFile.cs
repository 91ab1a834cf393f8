using ClaimTracker.Accounts.Links;

namespace ClaimTracker.Web.Account.Start;

/// <summary>The file in the data folder that holds the set-up link, readable by the app's own user alone, until the link is used.</summary>
public sealed class FirstAdministratorFile(AccountSettings settings)
{
    private const string Name = "first-admin-link.txt";

    public string Path { get; } = System.IO.Path.Combine(settings.DataFolder, Name);

    /// <summary>The token that the file holds; null when there is no such file.</summary>
    public async Task<string?> Token(CancellationToken stop)
    {
        if (!File.Exists(Path)) return null;
        var start = $"?{LocalAddress.TokenParameter}=";
        var line = (await File.ReadAllLinesAsync(Path, stop)).FirstOrDefault(line => line.Contains(start, StringComparison.Ordinal));
        return line?[(line.IndexOf(start, StringComparison.Ordinal) + start.Length)..].Trim();
    }

    /// <summary>Writes the link; the mode is set before the first byte is in the file.</summary>
    public async Task Write(IssuedLink link, CancellationToken stop)
    {
        Delete();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(Path, options);
        var address = new Uri(settings.Address ?? new Uri("http://localhost"), LocalAddress.Of(LocalAddress.FirstAdministrator, link.Token));
        await file.WriteAsync($"{address}\nOpen this address to make the first administrator's account. It works once, until {link.ExpiresAt:yyyy-MM-dd HH:mm} UTC.\n".AsMemory(), stop);
    }

    public void Delete() => File.Delete(Path);
}
