using System.Text;

namespace ClaimTracker.Web.Desk.History;

/// <summary>Writes the name of a deed or a thing in words: <c>ApproveSubmission</c> is “Approve submission”.</summary>
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
