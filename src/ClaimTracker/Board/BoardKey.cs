using System.Globalization;

namespace ClaimTracker.Board;

/// <summary>Where a page of the board begins: after this edition. Written into the address, never trusted.</summary>
internal sealed record BoardKey(DateTimeOffset At, Guid Id)
{
    private const int Longest = 60;

    public override string ToString() => $"{At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}-{Id:N}";

    public static bool TryRead(string text, out BoardKey? key)
    {
        key = null;
        if (text.Length > Longest || text.Split('-') is not [var time, var id]) return false;
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()) return false;
        if (!Guid.TryParseExact(id, "N", out var guid)) return false;
        key = new BoardKey(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), guid);
        return true;
    }
}
