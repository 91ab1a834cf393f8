// Kills a process that writes, again and again, and looks each time at what it left behind. tests/kill/run starts it.
// Usage: Kills KILLS   on SQLite, and on the PostgreSQL that CLAIMTRACKER_TEST_POSTGRES names.
// The process that is killed is this program too, started as: Kills write PROVIDER FOLDER ROUND ACCOUNT.
using System.Globalization;
using ClaimTracker.Kills;
using ClaimTracker.Tests.Databases;

if (args is ["write", .. var rest])
{
    await Victim.Write(rest);
    return 0;
}
var kills = int.Parse(args[0], CultureInfo.InvariantCulture);
var (passed, failed) = (0, 0);
foreach (var host in DatabaseHost.All)
{
    if (host.WhyNot is { } reason)
    {
        Console.WriteLine(reason);
        continue;
    }
    await using var trial = await Trial.Begin(host, kills);
    await trial.Run();
    passed += trial.Passed;
    failed += trial.Failed;
}
await new TemplateRemoval().DisposeAsync();
Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
