namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>Disputes and claims that a test starts from, entered through the pages.</summary>
public static class Started
{
    /// <summary>Starts a dispute and answers its address.</summary>
    public static async Task<string> Dispute(this Visitor visitor, string title = "Who shelled the harbour?")
    {
        await visitor.Open("/desk/disputes/new");
        await visitor.Fill("Draft.Title", title).Fill("Draft.Slug", $"harbour-{Guid.NewGuid():N}").Press("Save");
        return visitor.Path;
    }

    /// <summary>A dispute with a side for each of the two parties.</summary>
    public static async Task<string> TwoSides(this Visitor visitor)
    {
        var dispute = await visitor.Dispute();
        await visitor.Side(dispute, "Northern side", "Northland");
        await visitor.Side(dispute, "Southern side", "Southland");
        return dispute;
    }

    public static async Task Side(this Visitor visitor, string dispute, string label, string party)
    {
        await visitor.Open($"{dispute}/sides/new");
        await visitor.Fill("Draft.Label", label).Tick("Draft.PartyIds", party).Press("Save");
    }

    /// <summary>Fills the form of a new claim with what it needs.</summary>
    public static async Task<Visitor> NewClaim(this Visitor visitor, string dispute, string party = "Northland", string wording = "Southland shelled the harbour.", string act = "accuses")
    {
        await visitor.Open($"{dispute}/claims/new");
        return visitor.Fill("Draft.NewSpeaker", $"Ministry of {party}").Choose("Draft.NewSpeakerKind", "body").Choose("Draft.NewSpeakerPartyId", party)
            .Choose("Draft.Act", act).Fill("Draft.Wording", wording);
    }

    /// <summary>Adds a claim and answers the address of its form.</summary>
    public static async Task<string> Claim(this Visitor visitor, string dispute, string party = "Northland", string wording = "Southland shelled the harbour.", string act = "accuses")
    {
        await (await visitor.NewClaim(dispute, party, wording, act)).Press("Save");
        return visitor.Page.QuerySelectorAll("article.claim").Single(claim => claim.TextContent.Contains(wording, StringComparison.Ordinal)).QuerySelector("ul.steps a")!.GetAttribute("href")!;
    }
}
