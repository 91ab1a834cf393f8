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
    private static readonly PropertyInfo EditionOfPart = typeof(EditionPart).GetProperty(nameof(EditionPart.EditionId))!;

    public static T Give<T>(T thing, string kind, long number) where T : Thing
    {
        Id.SetValue(thing, Of(kind, number));
        return thing;
    }

    /// <summary>Names the edition of a part, as saving would.</summary>
    public static void Tie(EditionPart part, Edition edition) => EditionOfPart.SetValue(part, edition.Id);

    public static Guid Of(string kind, long number) => new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind} {number}"))).AsSpan(0, 16));
}
