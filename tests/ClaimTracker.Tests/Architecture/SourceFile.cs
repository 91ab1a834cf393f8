using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>A source file of the repository, read as plain text.</summary>
public sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules", "artifacts"];

    /// <summary>The folder that holds <c>ClaimTracker.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>The lines that are no comments.</summary>
    public IEnumerable<string> Code => Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>Hand-written files under a folder of the repository, with these endings; paths are relative to the root.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder, params string[] endings)
    {
        var start = System.IO.Path.Combine(Root, folder);
        var files = Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !path.Split('/').Any(Skipped.Contains) && !Generated().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(System.IO.Path.Combine(Root, path))))
            .ToList();
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>The rule holds: nothing was found that breaks it. Otherwise all of it is named.</summary>
    public static void None(IEnumerable<string> found) => Assert.True(!found.Any(), $"Against the rule:\n{string.Join('\n', found)}");

    /// <summary>The lines of code that match, as <c>path:number: line</c>.</summary>
    public IEnumerable<string> Matches(Regex pattern) =>
        Lines.Select((line, at) => (line, at)).Where(pair => !pair.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(pair.line)).Select(pair => $"{Path}:{pair.at + 1}: {pair.line.Trim()}");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ClaimTracker.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie inside the repository: no ClaimTracker.sln above them.");
    }

    [GeneratedRegex("^src/Migrations/[A-Za-z]+/Migrations/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Generated();
}
