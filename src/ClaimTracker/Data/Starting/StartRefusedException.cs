namespace ClaimTracker.Data.Starting;

/// <summary>The start, or a command, cannot go on. Its message is one sentence that names the setting or the file and says what to do; it holds no secret.</summary>
public sealed class StartRefusedException : Exception
{
    public StartRefusedException(string sentence)
        : base(sentence)
    {
    }

    public StartRefusedException(string sentence, Exception because)
        : base(sentence, because)
    {
    }

    public StartRefusedException()
    {
    }
}
