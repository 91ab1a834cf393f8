using ClaimTracker.Data;

namespace ClaimTracker.Review.Publishing;

/// <summary>A reason that must be given, in the field <c>Reason</c>.</summary>
internal static class PublicReason
{
    public const int Limit = 2000;

    public static string Read(string? typed, string what)
    {
        var intake = new Intake();
        var reason = intake.Required(typed, "Reason", what, Limit);
        intake.Insist();
        return reason;
    }
}
