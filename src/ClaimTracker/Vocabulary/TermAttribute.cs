namespace ClaimTracker.Vocabulary;

/// <summary>The word that people read for a member of the vocabulary, and its one-sentence public definition.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string word, string definition = "") : Attribute
{
    /// <summary>The word as pages print it; three words at most for a rating.</summary>
    public string Word => word;

    /// <summary>One sentence that the methodology page prints; empty where the word needs none.</summary>
    public string Definition => definition;
}
