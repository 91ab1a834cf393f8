using ClaimTracker.Text;

namespace ClaimTracker.Public.Words;

/// <summary>English names of language tags, country codes and zones; a code without a name stands for itself.</summary>
public static class CodeNames
{
    public static string Language(string code) => LanguageTag.TryRead(code, out var tag) ? tag.DisplayName : code;

    public static string Country(string code) => Countries.TryRead(code, out var country) ? country.Name : code;

    public static string Zone(string code) => ClaimTracker.Text.Zone.TryRead(code, out var zone) ? zone.Words : code;
}
