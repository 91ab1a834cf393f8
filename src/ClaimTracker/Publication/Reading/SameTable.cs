using System.Collections.ObjectModel;

namespace ClaimTracker.Publication.Reading;

/// <summary>A table that equals every table that gives the same for the same keys, so that a record that holds one is compared by what it says.</summary>
internal sealed class SameTable<TKey, TValue>(IDictionary<TKey, TValue> rows) : ReadOnlyDictionary<TKey, TValue>(rows) where TKey : notnull
{
    public override bool Equals(object? obj) =>
        obj is SameTable<TKey, TValue> other && other.Count == Count && this.All(row => other.TryGetValue(row.Key, out var value) && EqualityComparer<TValue>.Default.Equals(row.Value, value));

    public override int GetHashCode() => Count;
}
