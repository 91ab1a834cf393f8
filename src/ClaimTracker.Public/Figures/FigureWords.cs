using System.Globalization;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Figures;

/// <summary>Says a figure in words that keep its bounds: an empty bound means that none was given.</summary>
public static class FigureWords
{
    public static string Of(ClaimPart.ClaimFigure figure) => (figure.Low, figure.High) switch
    {
        (null, null) => "no number",
        ({ } low, null) => $"at least {Digits(low)}",
        (null, { } high) => $"at most {Digits(high)}",
        ({ } low, { } high) when low == high => Digits(low),
        ({ } low, { } high) => $"{Digits(low)} to {Digits(high)}",
    };

    /// <summary>A thin space groups thousands: it reads the same in every country.</summary>
    public static string Digits(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u2009');
}
