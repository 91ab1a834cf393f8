using ClaimTracker.Data;

namespace ClaimTracker.Matching;

/// <summary>Refuses to add what may be there already, until the person says that theirs is another one.</summary>
internal static class SeenBefore
{
    /// <summary>Most records that one warning names.</summary>
    public const int Most = 3;

    /// <summary>One sentence on what is known, which goes away once the draft says that it is another one.</summary>
    public static void RefuseKnown(this Intake intake, string field, string sentence, KnownRecord known) =>
        intake.Refuse(field, $"{sentence} Use it, or say that yours is another one.", known);
}
