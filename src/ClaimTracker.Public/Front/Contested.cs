using ClaimTracker.Board;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Front;

/// <summary>What a share card says of a dispute: "contested: …", and nothing that one side asserts.</summary>
public static class Contested
{
    public static string InWords(EditionDocument document)
    {
        var elements = Strip.Contested(document);
        return elements.Count == 0
            ? "What each side says, side by side, and what the evidence says."
            : $"Contested: {string.Join(", ", elements.Select(element => element.Word()))}. What each side says, and what the evidence says.";
    }
}
