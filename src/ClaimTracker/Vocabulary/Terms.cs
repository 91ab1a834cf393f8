using System.Reflection;
using System.Text.RegularExpressions;

namespace ClaimTracker.Vocabulary;

/// <summary>Gives each member of the vocabulary its word, its definition and its code; the same three everywhere.</summary>
public static partial class Terms
{
    /// <summary>The word that people read.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => Table<T>.Of(value).Word;

    /// <summary>The public one-sentence definition; empty where there is none.</summary>
    public static string Definition<T>(this T value) where T : struct, Enum => Table<T>.Of(value).Definition;

    /// <summary>The kebab-case code that tables, documents and addresses carry, such as <c>partly-corroborated</c>.</summary>
    public static string Code<T>(this T value) where T : struct, Enum => Table<T>.Of(value).Code;

    /// <summary>All members in the order in which they are declared.</summary>
    public static IReadOnlyList<T> All<T>() where T : struct, Enum => Table<T>.Members;

    /// <summary>Reads a code; false for anything that is not exactly one.</summary>
    public static bool TryRead<T>(string? code, out T value) where T : struct, Enum =>
        Table<T>.ByCode.TryGetValue(code ?? string.Empty, out value);

    /// <summary>Reads a code that the software itself wrote.</summary>
    /// <exception cref="FormatException">The code is not one of the vocabulary.</exception>
    public static T Read<T>(string code) where T : struct, Enum =>
        TryRead<T>(code, out var value) ? value : throw new FormatException($"'{code}' is no {typeof(T).Name}.");

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordBreak();

    private sealed record Entry(string Word, string Definition, string Code);

    private static class Table<T> where T : struct, Enum
    {
        public static readonly T[] Members = Enum.GetValues<T>();
        public static readonly Dictionary<string, T> ByCode = Members.ToDictionary(CodeOf, member => member, StringComparer.Ordinal);
        private static readonly Dictionary<T, Entry> Entries = Members.ToDictionary(member => member, Describe);

        public static Entry Of(T value) =>
            Entries.TryGetValue(value, out var entry) ? entry : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name}.");

        private static string CodeOf(T value) =>
            WordBreak().Replace(Enum.GetName(value)!, "-").ToLowerInvariant();

        private static Entry Describe(T value)
        {
            var term = typeof(T).GetField(Enum.GetName(value)!)!.GetCustomAttribute<TermAttribute>()
                ?? throw new InvalidOperationException($"{typeof(T).Name}.{value} has no term.");
            return new Entry(term.Word, term.Definition, CodeOf(value));
        }
    }
}
