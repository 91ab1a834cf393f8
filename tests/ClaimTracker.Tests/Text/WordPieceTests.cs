using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

/// <summary>Differences by words: nothing of either text is lost, and what cannot be read word by word is shown whole.</summary>
public sealed class WordPieceTests
{
    [Theory]
    [InlineData("Seven people died.", "Nine people died.")]
    [InlineData("a b c d e f", "a x c d y f")]
    [InlineData("one\ntwo", "one\ntwo\nthree")]
    [InlineData("Գանձակ 😀 was hit", "Գանձակ 😁 was hit")]
    [InlineData("quite another thing", "nothing like it, 12")]
    [InlineData("the same", "the same")]
    public void Both_texts_can_be_read_out_of_the_pieces(string said, string says)
    {
        var pieces = WordPiece.Between(said, says);
        var isWhole = pieces is [{ Kind: WordPiece.Change.Removed }, { Kind: WordPiece.Change.Kept, Text: "\n" }, { Kind: WordPiece.Change.Added }];
        Assert.Equal(said, Read(isWhole ? [pieces[0]] : pieces, WordPiece.Change.Added));
        Assert.Equal(says, Read(isWhole ? [pieces[2]] : pieces, WordPiece.Change.Removed));
        Assert.All(pieces, piece => Assert.True(piece.Text.IsNormalized(), "A character was cut in two."));
    }

    [Fact]
    public void Only_the_words_that_differ_are_marked() =>
        Assert.Equal(
            [(WordPiece.Change.Removed, "Seven"), (WordPiece.Change.Added, "Nine"), (WordPiece.Change.Kept, " people died in the harbour.")],
            WordPiece.Between("Seven people died in the harbour.", "Nine people died in the harbour.").Select(piece => (piece.Kind, piece.Text)));

    [Fact]
    public void Something_against_nothing_is_added_whole()
    {
        Assert.Equal([new WordPiece(WordPiece.Change.Added, "new")], WordPiece.Between(null, "new"));
        Assert.Equal([new WordPiece(WordPiece.Change.Removed, "old")], WordPiece.Between("old", ""));
    }

    [Fact]
    public void Texts_too_long_to_compare_are_shown_one_after_the_other()
    {
        var (said, says) = (string.Join(' ', Enumerable.Repeat("a", 10_000)), string.Join(' ', Enumerable.Repeat("b", 10_000)));
        Assert.Equal([WordPiece.Change.Removed, WordPiece.Change.Kept, WordPiece.Change.Added], WordPiece.Between(said, says).Select(piece => piece.Kind));
    }

    private static string Read(IEnumerable<WordPiece> pieces, WordPiece.Change without) => string.Concat(pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text));
}
