using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Speakers;

/// <summary>Who a speaker speaks for: a state, a de facto authority, an armed force or an organisation.</summary>
public sealed class Party : Thing
{
    public const int NameLimit = 160;
    public const int MostAliases = 40;

    public string Name { get; private set; } = string.Empty;

    public PartyKind Kind { get; private set; }

    /// <summary>Other names and spellings, in any script; search finds the party by each.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(PartyDraft draft, Intake intake)
    {
        Name = intake.Required(draft.Name, nameof(draft.Name), "the name of the party", NameLimit);
        Kind = intake.RequiredChoice<PartyKind>(draft.Kind, nameof(draft.Kind), "what kind of party it is");
        Aliases = intake.Lines(draft.Aliases, nameof(draft.Aliases), "Other names", MostAliases, NameLimit);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Party>
    {
        public void Configure(EntityTypeBuilder<Party> builder)
        {
            builder.ToTable("parties");
            builder.Property(party => party.Name).HasMaxLength(NameLimit);
            builder.HasIndex(party => party.Name).IsUnique();
        }
    }
}
