using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class CountriesTests
{
    [Fact]
    public void There_are_249_codes_with_a_name_each()
    {
        Assert.Equal(249, Countries.All.Count);
        Assert.Equal(249, Countries.All.Select(country => country.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{2}$", country.Code));
        Assert.All(Countries.All, country => Assert.Matches(@"^\p{Lu}[\p{L} ,’()-]+$", country.Name));
    }

    [Fact]
    public void The_list_is_in_the_order_of_the_names()
    {
        Assert.Equal("Afghanistan", Countries.All[0].Name);
        Assert.Equal("Zimbabwe", Countries.All[^1].Name);
        Assert.True(Countries.All.ToList().FindIndex(country => country.Code is "AX") < 3);
    }

    [Theory]
    [InlineData("AM", "Armenia")]
    [InlineData("az", "Azerbaijan")]
    [InlineData(" Tr ", "Türkiye")]
    [InlineData("CI", "Côte d’Ivoire")]
    [InlineData("ZW", "Zimbabwe")]
    public void A_code_is_read_in_any_letter_case(string text, string name)
    {
        Assert.True(Countries.TryRead(text, out var country));
        Assert.Equal((text.Trim().ToUpperInvariant(), name), (country.Code, country.Name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("ARM")]
    [InlineData("UK")]
    [InlineData("SU")]
    [InlineData("XK")]
    [InlineData("EU")]
    [InlineData("ZZ")]
    [InlineData("Armenia")]
    public void Anything_else_is_refused(string? text) => Assert.False(Countries.TryRead(text, out _));
}
