using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://a.example", "a.example")]
    [InlineData("HTTP://A.example:8080/b?c=d&e=f#g", "a.example")]
    [InlineData(" https://a.example/@person/1 ", "a.example")]
    [InlineData("https://a.example/?mail=a@b.example", "a.example")]
    [InlineData("https://a.example/Gəncə/Գանձակ?q=Гянджа", "a.example")]
    [InlineData("https://пример.example/", "xn--e1afmkfd.example")]
    [InlineData("http://192.0.2.1/a", "192.0.2.1")]
    [InlineData("http://[2001:db8::1]/a", "2001:db8::1")]
    public void An_address_of_the_web_is_kept_as_typed(string text, string host)
    {
        Assert.True(WebAddress.TryRead(text, out var address));
        Assert.Equal((text.Trim(), host), (address.Text, address.Host.Trim('[', ']')));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a.example")]
    [InlineData("//a.example")]
    [InlineData("/a")]
    [InlineData("ftp://a.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://a.example/%0aalert(1)")]
    [InlineData("data:text/html,a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("https:///a")]
    [InlineData("https:a.example")]
    [InlineData("https://name@a.example")]
    [InlineData("https://name:word@a.example/")]
    [InlineData("https://@a.example/")]
    [InlineData("https://a.example\\@b.example")]
    [InlineData("https:\\\\a.example")]
    [InlineData("https://a.example/a b")]
    [InlineData("https://a.example/\tb")]
    [InlineData("https://a.example/\nb")]
    [InlineData("https://a.example/\0")]
    [InlineData("https://a.example/\u202e")]
    [InlineData("https://a\u00ad.example/")]
    [InlineData("https://a.example/\"onclick=")]
    [InlineData("https://a.example/<script>")]
    [InlineData("https://a.example:99999/")]
    [InlineData("http://[::1")]
    public void Anything_else_is_refused(string? text) => Assert.False(WebAddress.TryRead(text, out _));

    [Fact]
    public void The_longest_address_is_read_and_one_more_character_is_too_long()
    {
        var longest = "https://a.example/".PadRight(WebAddress.MaxLength, 'a');
        Assert.True(WebAddress.TryRead(longest, out _));
        Assert.False(WebAddress.TryRead(longest + "a", out _));
    }
}
