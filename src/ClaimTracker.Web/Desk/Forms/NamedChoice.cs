namespace ClaimTracker.Web.Desk.Forms;

/// <summary>One entry of a list to choose from: what is posted, and what people read.</summary>
public sealed record NamedChoice(string Value, string Name)
{
    public NamedChoice(Guid id, string name) : this(id.ToString(), name)
    {
    }
}
