namespace ClaimTracker.Data;

/// <summary>What kind of refusal an outcome is; pages turn it into a status code.</summary>
public enum RefusalKind
{
    /// <summary>What was typed does not fit, or a rule forbids it (422).</summary>
    Invalid,

    /// <summary>This person may not do it (403).</summary>
    NotAllowed,

    /// <summary>There is no such thing, or it is not for this person to know (404).</summary>
    NotFound,

    /// <summary>Somebody else saved it in between (409).</summary>
    Stale,

    /// <summary>Nothing can be saved at the moment, whoever asks (503).</summary>
    Unavailable,
}
