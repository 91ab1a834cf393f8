using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources.Citations;

/// <summary>Whose statement or observation passages rest on, kept per dispute. A party, its ally or an outlet it controls is never independent.</summary>
public sealed class Origin : Thing
{
    public const int NameLimit = 160;
    public const int WhyLimit = 500;

    private Origin()
    {
    }

    public Origin(Guid disputeId) => DisputeId = disputeId;

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public string Name { get; private set; } = string.Empty;

    public OriginStanding Standing { get; private set; }

    /// <summary>The party that it is, is allied with or is controlled by.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>Why it counts as it does, such as its own access to the facts.</summary>
    public string? Why { get; private set; }

    /// <summary>The same origin for another dispute.</summary>
    public Origin CopyFor(Guid disputeId) => new(disputeId) { Name = Name, Standing = Standing, PartyId = PartyId, Why = Why };

    /// <summary>Whether both say the same of the same origin.</summary>
    public bool IsLike(Origin other) => (Name, Standing, PartyId, Why) == (other.Name, other.Standing, other.PartyId, other.Why);

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(OriginDraft draft, Intake intake)
    {
        Name = intake.Required(draft.Name, nameof(draft.Name), "whose statement or observation it rests on", NameLimit);
        Standing = intake.RequiredChoice<OriginStanding>(draft.Standing, nameof(draft.Standing), "how the origin stands to the dispute");
        PartyId = intake.Id(draft.PartyId, nameof(draft.PartyId), "the party");
        Why = intake.Text(draft.Why, nameof(draft.Why), "the reason", WhyLimit);
        if (Standing is OriginStanding.PartyToDispute or OriginStanding.AllyOfParty or OriginStanding.ControlledByParty && PartyId is null)
            intake.Refuse(nameof(draft.PartyId), "Choose the party that the origin is, is allied with or is controlled by.");
        if (Standing == OriginStanding.Independent && PartyId is not null)
            intake.Refuse(nameof(draft.PartyId), "An independent origin belongs to no party. Leave the party empty or choose another standing.");
        if (Standing == OriginStanding.Independent && Why is null)
            intake.Refuse(nameof(draft.Why), "Write which access of its own to the facts the origin had.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Origin>
    {
        public void Configure(EntityTypeBuilder<Origin> builder)
        {
            builder.ToTable("origins");
            builder.Property(origin => origin.Name).HasMaxLength(NameLimit);
            builder.Property(origin => origin.Why).HasMaxLength(WhyLimit);
            builder.HasIndex(origin => new { origin.DisputeId, origin.Name }).IsUnique();
            builder.HasOne<Dispute>().WithMany().HasForeignKey(origin => origin.DisputeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Party>().WithMany().HasForeignKey(origin => origin.PartyId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
