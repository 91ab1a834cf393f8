using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;

namespace Crowd;

/// <summary>Gives things the same id in every run.</summary>
internal static class Identity
{
    private static readonly PropertyInfo Id = typeof(Thing).GetProperty(nameof(Thing.Id))!;
    private static readonly PropertyInfo IdOfPart = typeof(EditionPart).GetProperty(nameof(EditionPart.Id))!;
    private static readonly PropertyInfo EditionOfPart = typeof(EditionPart).GetProperty(nameof(EditionPart.EditionId))!;

    public static T Give<T>(T thing, string kind, long number) where T : Thing
    {
        Id.SetValue(thing, Of(kind, number));
        return thing;
    }

    /// <summary>Names the edition of a part, as saving would.</summary>
    public static void Tie(EditionPart part, Edition edition, int number)
    {
        IdOfPart.SetValue(part, Of("part", (number * 1000L) + part.Ordinal));
        EditionOfPart.SetValue(part, edition.Id);
    }

    /// <summary>Ids of a kind rise with their number, so that a table and its indexes only grow at their ends: filling a million then takes minutes.</summary>
    public static Guid Of(string kind, long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        SHA256.HashData(Encoding.UTF8.GetBytes(kind)).AsSpan(0, 8).CopyTo(bytes[8..]);
        return new Guid(bytes, bigEndian: true);
    }
}
