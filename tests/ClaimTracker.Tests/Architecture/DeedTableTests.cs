using System.Reflection;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Architecture;

/// <summary>Role by deed, as <c>docs/roles.md</c> tells it: every deed that a person asks for is tried as each role, with arguments that make no sense. A new deed fails until the table names it.</summary>
public sealed class DeedTableTests
{
    private static readonly string[] Denials = ["Only fact-checkers and editors may do this", "Only an editor may do this", "Only an administrator may do this", "Only a legal reader may do this", "Sign in first", "Only the software itself"];

    /// <summary>Tried last: afterwards nobody is let in.</summary>
    private static readonly string[] EndsSessions = [nameof(RecordSignOut), nameof(SignOutEverywhere)];

    private static readonly Dictionary<string, Type> Deeds = typeof(Workroom).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsClass: true } && type != typeof(Workroom) && Do(type) is not null).ToDictionary(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void The_table_names_every_deed_that_a_person_asks_for() =>
        Assert.Equal(Deeds.Keys.Order(StringComparer.Ordinal), Table().Select(row => row.Deed).Order(StringComparer.Ordinal));

    [Theory, OnEveryDatabase]
    public async Task Each_role_may_do_what_the_table_gives_it_and_nothing_else(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var wrong = new List<string>();
        foreach (var (deed, checker, editor, administrator, legal) in Table().OrderBy(row => EndsSessions.Contains(row.Deed)))
        {
            foreach (var (name, actor, may) in new[] { ("fact-checker", room.FactChecker, checker), ("editor", room.Staff.Editor, editor), ("administrator", room.Staff.Administrator, administrator), ("legal reader", room.Staff.LegalReader, legal), ("visitor", Actor.Visitor, false) })
            {
                if (await IsDenied(room, Deeds[deed], actor) == may) wrong.Add($"{deed} as {name}: {(may ? "is refused and should not be" : "is not refused and should be")}");
            }
        }
        SourceFile.None(wrong);
    }

    private static MethodInfo? Do(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).FirstOrDefault(method => method.Name == "Do" && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor));

    private static async Task<bool> IsDenied(Newsroom room, Type type, Actor actor)
    {
        var method = Do(type)!;
        try
        {
            var task = (Task)method.Invoke(ActivatorUtilities.GetServiceOrCreateInstance(room.Services, type), [actor, .. method.GetParameters().Skip(1).Select(parameter => Nonsense(parameter.ParameterType))])!;
            await task;
            return task.GetType().GetProperty("Result")?.GetValue(task) is Outcome { Kind: RefusalKind.NotAllowed } outcome && Denials.Any(denial => outcome.Sentence.Contains(denial, StringComparison.Ordinal));
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentException or TargetInvocationException or InvalidOperationException)
        {
            // Whoever gets as far as the arguments was let in.
            return false;
        }
    }

    private static object? Nonsense(Type type) =>
        type == typeof(Guid) || type == typeof(Guid?) ? Guid.NewGuid()
        : type == typeof(string) ? "nonsense"
        : type.IsValueType ? Activator.CreateInstance(type)
        : type.GetConstructor(Type.EmptyTypes) is { } make && !type.IsAbstract ? make.Invoke(null)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))
        : type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : null;

    private static List<(string Deed, bool Checker, bool Editor, bool Administrator, bool Legal)> Table() =>
        [.. File.ReadAllLines(Path.Combine(SourceFile.Root, "docs", "roles.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Trim('`'), cells[2] == "yes", cells[3] == "yes", cells[4] == "yes", cells[5] == "yes"))];
}
