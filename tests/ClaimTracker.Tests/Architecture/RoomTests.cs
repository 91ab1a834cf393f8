using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>The rooms and what may be used in which.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] OpenToReaders = ["Publication", "Board", "Vocabulary", "Log", "Text", "Public"];

    [Fact]
    public void What_is_known_knows_neither_http_nor_components() =>
        SourceFile.None(SourceFile.Under("src/ClaimTracker", ".cs", ".csproj").SelectMany(file => file.Matches(WebRooms())));

    [Fact]
    public void The_reading_room_uses_published_things_only()
    {
        var foreign = SourceFile.Under("src/ClaimTracker.Public", ".cs", ".razor")
            .SelectMany(file => file.Lines.SelectMany((line, at) => Rooms().Matches(line).Select(match => (Where: $"{file.Path}:{at + 1}", Room: match.Groups["room"].Value))))
            .Where(use => !OpenToReaders.Contains(use.Room))
            .Select(use => $"{use.Where} uses {use.Room}");
        SourceFile.None(foreign);
    }

    [Fact]
    public void The_reading_room_names_no_context_and_no_deed() =>
        SourceFile.None(SourceFile.Under("src/ClaimTracker.Public", ".cs", ".razor").SelectMany(file => file.Matches(Insides())));

    [Fact]
    public void The_reading_room_refers_to_one_room_only()
    {
        var references = SourceFile.Under("src/ClaimTracker.Public", ".csproj").SelectMany(file => file.Matches(ProjectReference())).ToList();
        Assert.Contains("ClaimTracker/ClaimTracker.csproj", Assert.Single(references).Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_refers_to_no_other_room() =>
        Assert.All(SourceFile.Under("src/ClaimTracker", ".csproj").SelectMany(file => file.Matches(ProjectReference())), line => Assert.Contains("Microsoft.SqlServer.Server", line, StringComparison.Ordinal));

    [Fact]
    public void Only_the_data_folder_writes_sql()
    {
        var elsewhere = SourceFile.Under("src", ".cs", ".razor").Where(file => !file.Path.StartsWith("src/ClaimTracker/Data/", StringComparison.Ordinal));
        SourceFile.None(elsewhere.SelectMany(file => file.Matches(RawSql())));
    }

    [Fact]
    public void Time_comes_from_the_clock_that_was_handed_in() =>
        SourceFile.None(SourceFile.Under("src", ".cs", ".razor").SelectMany(file => file.Matches(WallClock())));

    [Fact]
    public void Desk_components_do_not_touch_the_http_context() =>
        SourceFile.None(SourceFile.Under("src/ClaimTracker.Web/Desk", ".razor").SelectMany(file => file.Matches(HttpContext())));

    [Fact]
    public void Our_claim_and_the_claims_of_a_sign_in_do_not_meet() =>
        SourceFile.None(SourceFile.Under("src/ClaimTracker", ".cs").SelectMany(file => file.Matches(SecurityClaims())));

    [Fact]
    public void There_is_no_mediator_and_no_mocking_library() =>
        Assert.DoesNotMatch("(?i)MediatR|Moq|NSubstitute|FakeItEasy|AutoMapper|MassTransit", File.ReadAllText(Path.Combine(SourceFile.Root, "Directory.Packages.props")));

    [GeneratedRegex(@"Microsoft\.AspNetCore\.(Http|Components|Mvc|Builder|Routing|Hosting)\b|\bHttpContext\b|\bIHttpContextAccessor\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WebRooms();

    [GeneratedRegex(@"(?<![\w./])ClaimTracker\.(?<room>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rooms();

    [GeneratedRegex(@"\bClaimTrackerContext\b|\bWorkroom\b|\bDbContext\b|\bIDbContextFactory\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Insides();

    [GeneratedRegex("<ProjectReference ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"\bExecuteUpdate|\bExecuteDelete|\bExecuteSql|\bFromSql|\bSqlQuery|\.CommandText\b|\bCreateCommand\(|\b(Npgsql|Sqlite|Sql)Command\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\.GetTimestamp\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\bI?HttpContext(Accessor)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HttpContext();

    [GeneratedRegex(@"System\.Security\.Claims", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SecurityClaims();
}
