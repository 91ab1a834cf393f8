using System.Globalization;
using ClaimTracker.Board;

namespace ClaimTracker.Public.Figures;

/// <summary>The axis of one ladder: it starts at nought, so that lengths do not mislead, and leaves room for ranges without an end.</summary>
public sealed record LadderAxis(long Top, bool IsOpen)
{
    private const double Closed = 94;
    private const double Open = 70;

    public static LadderAxis Of(FigureLadder ladder) =>
        new(ladder.Top, ladder.Rungs.Any(rung => rung.Figure is { Low: not null, High: null }));

    /// <summary>Where a number stands, in hundredths of the width.</summary>
    public string At(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Top == 0 ? 0 : (IsOpen ? Open : Closed) * number / Top):0.#}%");
}
