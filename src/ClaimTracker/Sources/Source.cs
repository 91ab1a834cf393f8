using ClaimTracker.Data;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources;

/// <summary>One publication. Without an address, its title, outlet and date identify it.</summary>
public sealed class Source : Thing
{
    public const int TitleLimit = 300;
    public const int NoteLimit = 300;

    public string Title { get; private set; } = string.Empty;

    public string? Url { get; private set; }

    public Guid OutletId { get; private set; }

    public Outlet Outlet { get; private set; } = null!;

    /// <summary>EDTF.</summary>
    public string? PublishedOn { get; private set; }

    public string? Language { get; private set; }

    public SourceKind Kind { get; private set; }

    public string? ContentNote { get; private set; }

    public ICollection<Capture> Captures { get; } = [];

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(SourceDraft draft, Outlet? outlet, Intake intake)
    {
        Title = intake.Required(draft.Title, nameof(draft.Title), "the title of the source", TitleLimit);
        Url = intake.Address(draft.Url, nameof(draft.Url), "The address");
        PublishedOn = intake.Date(draft.PublishedOn, nameof(draft.PublishedOn), "The day of publication")?.Text;
        Language = intake.Language(draft.Language, nameof(draft.Language), "The language");
        Kind = intake.RequiredChoice<SourceKind>(draft.Kind, nameof(draft.Kind), "what kind of source it is");
        ContentNote = intake.Text(draft.ContentNote, nameof(draft.ContentNote), "the content note", NoteLimit);
        if (outlet is null) intake.Refuse(nameof(draft.OutletId), "Choose the outlet, or write the name of a new one.");
        else (Outlet, OutletId) = (outlet, outlet.Id);
        if (Url is null && PublishedOn is null && string.IsNullOrWhiteSpace(draft.Url))
            intake.Refuse(nameof(draft.PublishedOn), "Write the address or the day of publication: without an address, title, outlet and date identify the source.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Source>
    {
        public void Configure(EntityTypeBuilder<Source> builder)
        {
            builder.ToTable("sources");
            builder.Property(source => source.Title).HasMaxLength(TitleLimit);
            builder.Property(source => source.Url).HasMaxLength(2000);
            builder.Property(source => source.PublishedOn).HasMaxLength(80);
            builder.Property(source => source.Language).HasMaxLength(80);
            builder.Property(source => source.ContentNote).HasMaxLength(NoteLimit);
            builder.HasOne(source => source.Outlet).WithMany().HasForeignKey(source => source.OutletId).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(source => source.Captures).WithOne().HasForeignKey(capture => capture.SourceId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
