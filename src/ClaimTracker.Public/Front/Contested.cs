using ClaimTracker.Board;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Front;

/// <summary>What a share card says of a dispute: "contested: …", and nothing that one side asserts.</summary>
public static class Contested
{
    public static string InWords(EditionDocument document)
    {
        var elements = Strip.Of(document.Header, document.Claims)
            .Where(line => line.Kind == StripKind.Contested)
            .Select(line => line.Element)
            .OfType<Element>()
            .Select(element => element.Word())
            .ToList();
        return elements.Count == 0
            ? "What each side says, side by side, and what the evidence says."
            : $"Contested: {string.Join(", ", elements)}. What each side says, and what the evidence says.";
    }
}
