using System.Globalization;
using System.Text;
using QRCoder;

namespace ClaimTracker.Web.Account.SecondFactor;

/// <summary>A QR code (ISO/IEC 18004) as the path of an SVG, with its quiet zone of four modules, one unit a module.</summary>
public sealed record QrDrawing(int Size, string Path)
{
    public static QrDrawing Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var start = x;
                while (x < rows[y].Length && rows[y][x]) x++;
                if (x > start) path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
        return new QrDrawing(rows.Count, path.ToString());
    }
}
