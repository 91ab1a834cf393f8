using ClaimTracker.Log.Checking;
using ClaimTracker.Log.Keeping;
using ClaimTracker.Log.Signing;

namespace ClaimTracker.Web.Hosting;

/// <summary>What the commands about the public log say on the command line.</summary>
internal static class LogCommands
{
    /// <summary>Answers 0 when everything fits, otherwise 1.</summary>
    public static async Task<int> Verify(this IServiceProvider services)
    {
        var verdict = await services.GetRequiredService<VerifyLog>().Do();
        foreach (var earlier in verdict.Earlier) await Console.Out.WriteLineAsync($"An earlier log, given up: {earlier}");
        await Console.Out.WriteLineAsync(verdict.Fault is { } fault
            ? $"The first fault is in {fault}"
            : $"Everything fits: {verdict.Public} entries of the public log, {verdict.Internal} of the internal log, {verdict.Checkpoints} signed checkpoints.");
        return verdict.Fault is null ? 0 : 1;
    }

    public static async Task Rotate(this IServiceProvider services, CancellationToken stop)
    {
        var (verifier, until) = Commands.Insist(await services.GetRequiredService<RotateKey>().Do(stop)).Value;
        await Console.Out.WriteLineAsync($"""
            The new key signs from now on; the one before it signs too until {until:yyyy-MM-dd HH:mm} UTC.
            Its public half: {verifier}
            Its private half was added to {services.GetRequiredService<KeyRing>().File}. Restart the app, and give the line to every other instance.
            """.AsMemory(), stop);
    }
}
