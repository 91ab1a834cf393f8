namespace ClaimTracker.Disputes.Sides;

/// <summary>A side as typed into the form.</summary>
public sealed class SideDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new side.</summary>
    public int Version { get; set; }

    public string? Label { get; set; }

    public List<string> PartyIds { get; set => field = value ?? []; } = [];

    /// <summary>The form filled from what is kept.</summary>
    public static SideDraft From(Side side) => new()
    {
        Version = side.Version,
        Label = side.Label,
        PartyIds = [.. side.Parties.Select(row => row.PartyId.ToString())],
    };
}
