using System.Text.RegularExpressions;
using ClaimTracker.Data;

namespace ClaimTracker.Tests.Architecture;

/// <summary>How files, folders, names and types are shaped.</summary>
public sealed partial class ShapeTests
{
    private const int MostCSharpLines = 200;
    private const int MostRazorLines = 150;
    private const int MostFilesOfAFolder = 15;

    [Fact]
    public void No_hand_written_file_is_too_long()
    {
        var long1 = SourceFile.Under(".", ".cs").Where(file => file.Lines.Count > MostCSharpLines);
        var long2 = SourceFile.Under("src", ".razor").Where(file => file.Lines.Count > MostRazorLines);
        SourceFile.None(long1.Concat(long2).Select(file => $"{file.Path} has {file.Lines.Count} lines"));
    }

    [Fact]
    public void A_folder_that_passes_fifteen_source_files_is_two_folders()
    {
        var folders = SourceFile.Under("src", ".cs", ".razor").Where(file => !file.Path.StartsWith("src/Migrations/", StringComparison.Ordinal)).GroupBy(file => file.Folder, StringComparer.Ordinal);
        SourceFile.None(folders.Where(folder => folder.Count() > MostFilesOfAFolder).Select(folder => $"{folder.Key} holds {folder.Count()} files"));
    }

    /// <summary>A form posts nothing of a list in which nothing is chosen, and the framework then writes null into it.</summary>
    [Fact]
    public void A_list_of_a_draft_is_empty_and_never_null()
    {
        var drafts = typeof(ClaimTrackerContext).Assembly.GetTypes().Where(type => type.Name.EndsWith("Draft", StringComparison.Ordinal) && type.GetConstructor(Type.EmptyTypes) is not null);
        var lists = drafts.SelectMany(type => type.GetProperties().Where(property => property is { CanWrite: true, PropertyType.IsGenericType: true } && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>)), (type, list) => (type, list)).ToList();
        Assert.NotEmpty(lists);
        foreach (var (type, list) in lists)
        {
            var draft = Activator.CreateInstance(type);
            list.SetValue(draft, value: null);
            Assert.True(list.GetValue(draft) is not null, $"{type.Name}.{list.Name} becomes null.");
        }
    }

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it()
    {
        foreach (var file in OwnCode())
        {
            var types = file.Lines.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToList();
            Assert.True(types.Count <= 1, $"{file.Path} holds {string.Join(", ", types)}.");
            var name = file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)];
            Assert.True(types.Count == 0 || name == types[0] || name == $"{types[0]}Of", $"{file.Path} holds {string.Join(", ", types)}.");
        }
    }

    [Fact]
    public void Every_public_type_says_its_rule_or_promise() =>
        SourceFile.None(OwnCode().SelectMany(file => file.Lines.Select((line, at) => (line, at)).Where(pair => PublicType().IsMatch(pair.line) && !HasSummary(file.Lines, pair.at)).Select(pair => $"{file.Path}: {pair.line}")));

    [Fact]
    public void No_name_says_nothing()
    {
        var files = SourceFile.Under("src", ".cs", ".razor").Concat(SourceFile.Under("tests", ".cs")).ToList();
        SourceFile.None(files.Where(file => EmptyName().IsMatch(file.Name.Split('.')[0])).Select(file => file.Path));
        SourceFile.None(files.Where(file => file.Folder.Split('/').Any(folder => EmptyFolder().IsMatch(folder))).Select(file => file.Path));
        SourceFile.None(files.SelectMany(file => file.Lines.Select(line => AnyType().Match(line)).Where(match => match.Success && EmptyName().IsMatch(match.Groups["name"].Value)).Select(match => $"{file.Path}: {match.Value}")));
    }

    [Fact]
    public void No_interface_has_exactly_one_implementation()
    {
        var code = SourceFile.Under("src", ".cs").Concat(SourceFile.Under("tests", ".cs")).ToList();
        var bases = code.Select(file => string.Join(' ', file.Code)).SelectMany(text => BaseList().Matches(text).Select(match => match.Groups["bases"].Value)).ToList();
        var interfaces = code.SelectMany(file => file.Lines).Select(line => Interface().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(interfaces);
        var alone = interfaces.FindAll(name => bases.Count(list => Regex.IsMatch(list, $@"\b{name}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))) == 1);
        SourceFile.None(alone);
    }

    [Fact]
    public void Every_deed_is_a_sealed_class_that_acts_under_its_own_name()
    {
        var deeds = typeof(Workroom).Assembly.GetTypes().Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(Workroom)))).ToList();
        Assert.True(deeds.Count > 20);
        var files = SourceFile.Under("src/ClaimTracker", ".cs").ToLookup(file => file.Name[..^3], StringComparer.Ordinal);
        foreach (var deed in deeds)
        {
            Assert.True(deed is { IsSealed: true, IsPublic: true }, $"{deed.Name} is not a public sealed class.");
            var text = string.Join('\n', Assert.Single(files[deed.Name]).Code);
            Assert.True(text.Contains($"nameof({deed.Name})", StringComparison.Ordinal), $"{deed.Name} does not give its own name to the history.");
        }
    }

    [Fact]
    public void Nothing_is_left_to_do() =>
        SourceFile.None(SourceFile.Under("src", ".cs", ".razor", ".css").SelectMany(file => file.Lines.Where(line => LeftToDo().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}")));

    private static IEnumerable<SourceFile> OwnCode() =>
        SourceFile.Under("src", ".cs").Where(file => !file.Path.StartsWith("src/Migrations/", StringComparison.Ordinal) && !file.Name.EndsWith(".razor.cs", StringComparison.Ordinal));

    private static bool HasSummary(IReadOnlyList<string> lines, int at)
    {
        for (var line = at - 1; line >= 0; line--)
        {
            var text = lines[line].TrimStart();
            if (text.StartsWith("///", StringComparison.Ordinal) && text.Contains("<summary>", StringComparison.Ordinal)) return true;
            if (!text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith('[')) return false;
        }
        return false;
    }

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|partial|readonly|ref) )*(?:class|record struct|record class|record|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\s*(public |internal |private |protected )?((sealed|static|abstract|partial|readonly|ref) )*(class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyType();

    [GeneratedRegex(@"\binterface (?<name>I[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Interface();

    [GeneratedRegex(@"\b(class|record|struct) \w+(<[^>{]*>)?(\([^{;]*?\))?\s*:\s*(?<bases>[^{;]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BaseList();

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Manager|Managers|Service|Services|Models?|Impl|Misc|Stuff|Data(Access)?Layer|Repository)$|^Common$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();

    [GeneratedRegex("^(Common|Helpers?|Services?|Models?|Utils?|Utilities|Misc|Shared)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyFolder();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX:)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftToDo();
}
