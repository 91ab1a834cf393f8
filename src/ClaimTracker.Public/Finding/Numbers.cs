using System.Globalization;
using ClaimTracker.Board;

namespace ClaimTracker.Public.Finding;

/// <summary>Numbers as the board says them.</summary>
public static class Numbers
{
    /// <summary>Such as "1,234".</summary>
    public static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Such as "12", and "1,000+" where counting stopped.</summary>
    public static string UpToMost(int number) => number > BoardPage.MostCounted ? $"{Whole(BoardPage.MostCounted)}+" : Whole(number);
}
