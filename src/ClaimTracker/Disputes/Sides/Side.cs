using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes.Sides;

/// <summary>A column of one dispute. Standing in one column means no joint responsibility.</summary>
public sealed class Side : Thing
{
    public const int LabelLimit = 80;

    /// <summary>Most columns of one dispute.</summary>
    public const int Most = 6;

    private Side()
    {
    }

    public Side(Guid disputeId) => DisputeId = disputeId;

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public string Label { get; private set; } = string.Empty;

    public ICollection<SideParty> Parties { get; } = [];

    /// <summary>The same column in another dispute, with those parties of it that stand in none there.</summary>
    public Side CopyFor(Guid disputeId, IReadOnlySet<Guid> taken)
    {
        var copy = new Side(disputeId) { Label = Label };
        foreach (var row in Parties.Where(row => !taken.Contains(row.PartyId))) copy.Parties.Add(new SideParty(copy.Id, row.PartyId));
        return copy;
    }

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(SideDraft draft, Intake intake)
    {
        Label = intake.Required(draft.Label, nameof(draft.Label), "a neutral label for the side", LabelLimit);
        var parties = draft.PartyIds.Select(typed => intake.Id(typed, nameof(draft.PartyIds), "the parties")).OfType<Guid>().ToList();
        Parties.KeepOnly(parties, row => row.PartyId, partyId => new SideParty(Id, partyId));
        if (parties.Count == 0) intake.Refuse(nameof(draft.PartyIds), "Choose at least one party for this side.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Side>
    {
        public void Configure(EntityTypeBuilder<Side> builder)
        {
            builder.ToTable("sides");
            builder.Property(side => side.Label).HasMaxLength(LabelLimit);
            builder.HasMany(side => side.Parties).WithOne().HasForeignKey(row => row.SideId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
