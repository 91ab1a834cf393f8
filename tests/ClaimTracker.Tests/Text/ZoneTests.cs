using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("Asia/Baku", "Asia/Baku time")]
    [InlineData(" Asia/Yerevan ", "Asia/Yerevan time")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos Aires time")]
    [InlineData("America/Port-au-Prince", "America/Port-au-Prince time")]
    [InlineData("UTC", "UTC")]
    [InlineData("+04:00", "UTC+04:00")]
    [InlineData("-03:30", "UTC-03:30")]
    [InlineData("+00:00", "UTC+00:00")]
    [InlineData("+14:00", "UTC+14:00")]
    public void A_zone_is_kept_as_given(string text, string words)
    {
        Assert.True(Zone.TryRead(text, out var zone));
        Assert.Equal((text.Trim(), words), (zone.Text, zone.Words));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Asia/Nowhere")]
    [InlineData("asia/baku")]
    [InlineData("Azerbaijan Standard Time")]
    [InlineData("Baku")]
    [InlineData("posix/Asia/Baku")]
    [InlineData("right/Asia/Baku")]
    [InlineData("localtime")]
    [InlineData("../../etc/passwd")]
    [InlineData("Asia/../Asia/Baku")]
    [InlineData("/usr/share/zoneinfo/Asia/Baku")]
    [InlineData("+4")]
    [InlineData("+0400")]
    [InlineData("04:00")]
    [InlineData("+04:60")]
    [InlineData("+14:30")]
    [InlineData("+15:00")]
    [InlineData("-00:00")]
    [InlineData("UTC+4")]
    public void What_names_no_zone_is_refused(string? text) => Assert.False(Zone.TryRead(text, out _));
}
