using ClaimTracker.Data;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources.Outlets;

/// <summary>Who published a source. A grade needs its criteria and its date; a party's own channel has no grade.</summary>
public sealed class Outlet : Thing
{
    public const int NameLimit = 160;
    public const int CriteriaLimit = 1000;

    public string Name { get; private set; } = string.Empty;

    /// <summary>Admiralty code A–F; empty: not graded yet.</summary>
    public Reliability? Reliability { get; private set; }

    public string? Criteria { get; private set; }

    public DateOnly? GradedOn { get; private set; }

    /// <summary>The party whose own channel this is.</summary>
    public Guid? ChannelOfPartyId { get; private set; }

    public Guid? ControlledByPartyId { get; private set; }

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(OutletDraft draft, Intake intake)
    {
        Name = intake.Required(draft.Name, nameof(draft.Name), "the name of the outlet", NameLimit);
        Reliability = intake.Choice<Reliability>(draft.Reliability, nameof(draft.Reliability), "a grade");
        Criteria = intake.Text(draft.Criteria, nameof(draft.Criteria), "the criteria", CriteriaLimit);
        GradedOn = intake.Day(draft.GradedOn, nameof(draft.GradedOn), "The day of the grade");
        ChannelOfPartyId = intake.Id(draft.ChannelOfPartyId, nameof(draft.ChannelOfPartyId), "the party");
        ControlledByPartyId = intake.Id(draft.ControlledByPartyId, nameof(draft.ControlledByPartyId), "the party");
        if (Reliability is null) return;
        if (ChannelOfPartyId is not null)
            intake.Refuse(nameof(draft.Reliability), "A party's own channel has no grade. Leave the grade empty, or say that it is no party's channel.");
        if (Criteria is null)
            intake.Refuse(nameof(draft.Criteria), "Write by which criteria the outlet was graded.");
        if (GradedOn is null)
            intake.Refuse(nameof(draft.GradedOn), "Write the day on which the outlet was graded, like 2020-10-11.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Outlet>
    {
        public void Configure(EntityTypeBuilder<Outlet> builder)
        {
            builder.ToTable("outlets");
            builder.Property(outlet => outlet.Name).HasMaxLength(NameLimit);
            builder.Property(outlet => outlet.Criteria).HasMaxLength(CriteriaLimit);
            builder.HasIndex(outlet => outlet.Name).IsUnique();
            builder.HasOne<Party>().WithMany().HasForeignKey(outlet => outlet.ChannelOfPartyId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Party>().WithMany().HasForeignKey(outlet => outlet.ControlledByPartyId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
