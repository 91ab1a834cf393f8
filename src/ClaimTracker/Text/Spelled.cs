using System.Text;

namespace ClaimTracker.Text;

/// <summary>Writes the name of a deed, a thing or a field in words: <c>ApproveSubmission</c> is “Approve submission”.</summary>
public static class Spelled
{
    public static string Out(string name)
    {
        var words = new StringBuilder();
        foreach (var character in name)
        {
            var startsWord = char.IsUpper(character) && words.Length > 0;
            if (startsWord) words.Append(' ');
            words.Append(startsWord ? char.ToLowerInvariant(character) : character);
        }
        return words.ToString();
    }
}
