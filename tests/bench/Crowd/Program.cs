// Fills a database with many made-up disputes, or asks the board of one and measures what it costs.
// Usage: Crowd fill Sqlite|Postgres CONNECTION COUNT     goes on where an earlier run ended
//        Crowd ask  Sqlite|Postgres CONNECTION [ROUNDS]  prints matches, ms of CPU and p50, p99 of each kind of question
using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using Crowd;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

if (args is not [var verb, var provider, var connection, ..] || !Enum.TryParse<DatabaseProvider>(provider, out var named) || verb is not ("fill" or "ask"))
{
    await Console.Error.WriteLineAsync("Usage: Crowd fill|ask Sqlite|Postgres CONNECTION [COUNT or ROUNDS]");
    return 1;
}
await using var services = new ServiceCollection().AddLogging(log => log.SetMinimumLevel(LogLevel.Warning)).AddClaimTracker(new DatabaseSettings(named, connection)).BuildServiceProvider();
await using var scope = services.CreateAsyncScope();
await scope.ServiceProvider.GetRequiredService<PrepareDatabase>().Do(_ => Task.CompletedTask);
var number = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 200;
if (verb == "fill") await new Filling(scope.ServiceProvider).Until(number);
else await new Asking(scope.ServiceProvider, named).Measure(number);
return 0;
