using ClaimTracker.Data;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Speakers;

/// <summary>The body or person who said it, or "unattributed, reported by" an outlet. A living private person is never named in public.</summary>
public sealed class Speaker : Thing
{
    public const int NameLimit = 160;
    public const int MostLines = 40;

    public string Name { get; private set; } = string.Empty;

    public SpeakerKind Kind { get; private set; }

    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>One office a line: <c>title | from | until</c>, dates in EDTF or empty.</summary>
    public IReadOnlyList<string> Offices { get; private set; } = [];

    public Guid? PartyId { get; private set; }

    /// <summary>The outlet that reported an unattributed statement.</summary>
    public Guid? OutletId { get; private set; }

    public bool IsLivingPrivatePerson { get; private set; }

    /// <summary>What readers see instead of the name of a living private person, such as "a resident of Ganja".</summary>
    public string? PublicDescription { get; private set; }

    /// <summary>The name that may be published.</summary>
    public string PublicName => IsLivingPrivatePerson ? PublicDescription! : Name;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(SpeakerDraft draft, Intake intake)
    {
        Name = intake.Required(draft.Name, nameof(draft.Name), "the name of the speaker", NameLimit);
        Kind = intake.RequiredChoice<SpeakerKind>(draft.Kind, nameof(draft.Kind), "what kind of speaker it is");
        Aliases = intake.Lines(draft.Aliases, nameof(draft.Aliases), "Other names", MostLines, NameLimit);
        Offices = intake.Offices(draft.Offices, nameof(draft.Offices), MostLines);
        PartyId = intake.Id(draft.PartyId, nameof(draft.PartyId), "the party");
        OutletId = intake.Id(draft.OutletId, nameof(draft.OutletId), "the outlet");
        IsLivingPrivatePerson = draft.IsLivingPrivatePerson;
        PublicDescription = intake.Text(draft.PublicDescription, nameof(draft.PublicDescription), "the public description", NameLimit);
        if (Kind == SpeakerKind.Unattributed && OutletId is null)
            intake.Refuse(nameof(draft.OutletId), "Choose the outlet that reported the unattributed statement.");
        if (Kind == SpeakerKind.Unattributed && PartyId is not null)
            intake.Refuse(nameof(draft.PartyId), "An unattributed statement belongs to no party. Leave the party empty.");
        if (IsLivingPrivatePerson && PublicDescription is null)
            intake.Refuse(nameof(draft.PublicDescription), "Private persons are not named. Write a description that readers see instead, such as “a resident of Ganja”.");
    }

    /// <summary>Puts on record that an office was held on a day, unless it is there; or says in the intake what does not fit.</summary>
    /// <param name="title">The office.</param>
    /// <param name="day">EDTF.</param>
    /// <param name="field">The field in which it was given.</param>
    /// <param name="intake">Takes the sentence.</param>
    public void Held(string title, string day, string field, Intake intake)
    {
        if (Edtf.TryRead(day, out var date) && OfficeLines.HeldOn(Offices, date.Earliest) == title) return;
        if (title.Contains('|', StringComparison.Ordinal)) intake.Refuse(field, "An office holds no “|”. Write its title alone.");
        else if (Offices.Count >= MostLines) intake.Refuse(field, $"A speaker takes at most {MostLines} offices. Put them in order under Records first.");
        else Offices = [.. Offices, OfficeLines.On(title, day)];
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Speaker>
    {
        public void Configure(EntityTypeBuilder<Speaker> builder)
        {
            builder.ToTable("speakers");
            builder.Property(speaker => speaker.Name).HasMaxLength(NameLimit);
            builder.Property(speaker => speaker.PublicDescription).HasMaxLength(NameLimit);
            builder.HasIndex(speaker => speaker.Name);
            builder.HasOne<Party>().WithMany().HasForeignKey(speaker => speaker.PartyId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Sources.Outlets.Outlet>().WithMany().HasForeignKey(speaker => speaker.OutletId).OnDelete(DeleteBehavior.Restrict);
            builder.Ignore(speaker => speaker.PublicName);
        }
    }
}
