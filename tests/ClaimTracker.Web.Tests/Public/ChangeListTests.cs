using AngleSharp.Dom;
using ClaimTracker.Public.Editions;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>What a notice said and says: a text by its words, a value or a text that was replaced as a whole by both.</summary>
public sealed class ChangeListTests
{
    private const string Before = "The ministry says that seven people were killed in the night and that the fire came from the border.";

    [Fact]
    public async Task A_text_of_which_a_word_changed_shows_that_word_alone()
    {
        var change = await Change(Before, Before.Replace("seven", "nine", StringComparison.Ordinal));

        Assert.Equal(("[removed: seven]", "[added: nine]"), (change.QuerySelector("del").Words(), change.QuerySelector("ins").Words()));
        Assert.StartsWith("The ministry says that", change.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("It said", change.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 May 2024", "4 May 2024")]
    [InlineData(Before, "Nobody was found who saw it; two agencies had asked around for weeks, without an answer.")]
    public async Task A_value_and_a_text_without_a_word_in_common_are_shown_before_and_after(string said, string says)
    {
        var change = await Change(said, says);

        Assert.Equal($"It said: {said} It says: {says}", change.Words());
        Assert.Equal((said, says), (change.QuerySelector("del").Words(), change.QuerySelector("ins").Words()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task What_was_not_there_before_is_shown_as_nothing(string? said) => Assert.Equal($"It said: nothing It says: {Before}", (await Change(said, Before)).Words());

    private static async Task<IElement> Change(string? said, string? says) =>
        (await Page.Of<ChangeList>((nameof(ChangeList.Changes), new[] { new NoticePart.ChangedField("Wording", said, says) }))).QuerySelector("dd")!;
}
