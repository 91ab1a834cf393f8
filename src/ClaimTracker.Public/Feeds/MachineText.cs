using System.Xml;
using ClaimTracker.Text;

namespace ClaimTracker.Public.Feeds;

/// <summary>Text of people as other programs get it: characters that turn the direction of writing by name, as on our pages, and without what XML cannot carry.</summary>
public static class MachineText
{
    public static string Of(string? text) =>
        string.Concat(PlainText.Visible(text ?? string.Empty).Select(run => run.ControlName ?? run.Text).SelectMany(Carried));

    private static IEnumerable<string> Carried(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) yield return rune.ToString();
    }
}
