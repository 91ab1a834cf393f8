using System.Globalization;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data;

/// <summary>Stores a member of the vocabulary as its code.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(value => value.Code(), code => Terms.Read<T>(code)) where T : struct, Enum;

/// <summary>Stores UTC times on SQLite as text that sorts like the time.</summary>
internal sealed class SortableTimeConverter() : ValueConverter<DateTimeOffset, string>(
    time => time.ToUniversalTime().ToString(Shape, CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, Shape, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal))
{
    private const string Shape = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
}

/// <summary>Stores a list of short texts as lines.</summary>
internal sealed class LinesConverter() : ValueConverter<IReadOnlyList<string>, string>(
    lines => string.Join('\n', lines),
    text => text.Length == 0 ? Array.Empty<string>() : text.Split('\n'));

/// <summary>Two lists of lines are equal when they hold the same lines in the same order.</summary>
internal sealed class LinesComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => left!.SequenceEqual(right!, StringComparer.Ordinal),
    lines => lines.Aggregate(0, (hash, line) => HashCode.Combine(hash, line.GetHashCode(StringComparison.Ordinal))));

/// <summary>Stores a list of members of the vocabulary as their codes.</summary>
internal sealed class CodesConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
    members => string.Join(' ', members.Select(member => member.Code())),
    text => text.Length == 0 ? Array.Empty<T>() : text.Split(' ').Select(Terms.Read<T>).ToArray()) where T : struct, Enum;

/// <summary>Two lists of terms are equal when they hold the same terms in the same order.</summary>
internal sealed class CodesComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => left!.SequenceEqual(right!),
    members => members.Aggregate(0, (hash, member) => HashCode.Combine(hash, member))) where T : struct, Enum;
