using System.Collections.ObjectModel;

namespace ClaimTracker.Publication.Reading;

/// <summary>A list that equals every list of the same things in the same order, so that a record that holds one is compared by what it says.</summary>
internal sealed class SameList<T>(IList<T> things) : ReadOnlyCollection<T>(things)
{
    public override bool Equals(object? obj) => obj is SameList<T> other && this.SequenceEqual(other);

    public override int GetHashCode() => Count;
}
