using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>What can be told of the stylesheet without a browser: its weight, its contrast in both schemes, and that it calls nobody.</summary>
public sealed class StylesheetTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository(), "wwwroot", "reading.css"));

    [Theory]
    [InlineData("ink", 4.5)]
    [InlineData("soft", 4.5)]
    [InlineData("accent", 4.5)]
    [InlineData("edge", 3)]
    public void Text_and_edges_stand_out_in_light_and_in_dark(string name, double least)
    {
        var papers = Values("paper");
        var inks = Values(name);
        Assert.All([0, 1], scheme => Assert.InRange(Contrast(inks[scheme], papers[scheme]), least, 21));
    }

    [Fact]
    public void It_weighs_little_and_loads_nothing()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(Css));

        Assert.InRange(packed.Length, 1, 8_000);
        Assert.DoesNotContain("url(", Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("animation", Css, StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Values(string name) =>
        [.. Regex.Matches(Css, $"--{name}: (#[0-9a-f]+);", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value)];

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // The relative luminance of WCAG 2.
    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].SelectMany(digit => new[] { digit, digit })) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
        return folder.FullName;
    }
}
