namespace ClaimTracker.Web.Account.Sessions;

/// <summary>Which session's button was pressed.</summary>
public sealed class SessionChoiceDraft
{
    public string? Session { get; set; }

    /// <summary>An id that belongs to nothing, where none was posted.</summary>
    public Guid Id => Guid.TryParse(Session, out var id) ? id : Guid.Empty;
}
