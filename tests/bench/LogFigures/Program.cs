// What the log costs. tests/bench/log starts it.
// Usage: LogFigures appends SECONDS | approvals COUNT | fill FILE ENTRIES | verify FILE RUNS
using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.LogFigures;
using ClaimTracker.Tests.Databases;

var number = int.Parse(args[^1], CultureInfo.InvariantCulture);
switch (args)
{
    case ["appends", _]:
        Appends.Head();
        foreach (var provider in Tried()) await Appends.Measure(provider, TimeSpan.FromSeconds(number));
        break;
    case ["approvals", _]:
        Approvals.Head();
        foreach (var provider in Tried()) await Approvals.Measure(provider, number);
        break;
    case ["fill", var file, _]:
        await Filling.Fill(file, number);
        break;
    case ["verify", var file, _]:
        Verifying.Head();
        await Verifying.Measure(file, number);
        break;
}
await new TemplateRemoval().DisposeAsync();

static IEnumerable<DatabaseProvider> Tried() => Enum.GetValues<DatabaseProvider>().Where(provider => DatabaseHost.Of(provider).WhyNot is null);
