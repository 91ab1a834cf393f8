using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources.Citations;

/// <summary>Ties a claim, or one of its points or figures, to a source. "States it" proves only that it was said and carries no credibility.</summary>
public sealed class Citation : Thing
{
    public const int NoteLimit = 500;

    private Citation()
    {
    }

    public Citation(Guid disputeId, Guid claimId) => (DisputeId, ClaimId) = (disputeId, claimId);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public Guid ClaimId { get; private set; }

    public Guid? PointId { get; private set; }

    public Guid? FigureId { get; private set; }

    public Guid SourceId { get; private set; }

    public Source Source { get; private set; } = null!;

    public CitationRole Role { get; private set; }

    public Guid? OriginId { get; private set; }

    public Origin? Origin { get; private set; }

    /// <summary>The passage, word for word (W3C TextQuoteSelector), with what stands before and after it.</summary>
    public string? Exact { get; private set; }

    public string? Prefix { get; private set; }

    public string? Suffix { get; private set; }

    /// <summary>Whether the stored texts of the source hold the quotation, matched exactly; empty without one. Needs the source with its captures.</summary>
    public QuotationState? QuotationState => Exact is null ? null : StateOf(new Quotation(Exact, Prefix, Suffix), Source.Captures);

    public Credibility? Credibility { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Its claim stands in another dispute from now on, which keeps its own origins.</summary>
    public void MoveTo(Guid disputeId, Origin? origin) => (DisputeId, Origin, OriginId) = (disputeId, origin, origin?.Id);

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(CitationDraft draft, Claim claim, Source? source, Origin? origin, Intake intake)
    {
        Role = intake.RequiredChoice<CitationRole>(draft.Role, nameof(draft.Role), "what the source does for the claim");
        PointId = Known(intake.Id(draft.PointId, nameof(draft.PointId), "the point"), claim.Points.Select(point => point.Id), nameof(draft.PointId), intake);
        FigureId = Known(intake.Id(draft.FigureId, nameof(draft.FigureId), "the figure"), claim.Figures.Select(figure => figure.Id), nameof(draft.FigureId), intake);
        Exact = intake.Verbatim(draft.Exact, nameof(draft.Exact), "the quotation", Quotation.MaxExactLength);
        Prefix = intake.Verbatim(draft.Prefix, nameof(draft.Prefix), "the text before it", Quotation.MaxContextLength);
        Suffix = intake.Verbatim(draft.Suffix, nameof(draft.Suffix), "the text after it", Quotation.MaxContextLength);
        Credibility = intake.Choice<Credibility>(draft.Credibility, nameof(draft.Credibility), "a credibility");
        Note = intake.Text(draft.Note, nameof(draft.Note), "the note", NoteLimit);
        if (source is null) intake.Refuse(nameof(draft.SourceId), "Choose the source, or describe a new one.");
        else (Source, SourceId) = (source, source.Id);
        (Origin, OriginId) = (origin, origin?.Id);
        if (origin is null && Role != CitationRole.Context)
            intake.Refuse(nameof(draft.OriginId), "Choose whose statement or observation the passage rests on, or name a new origin.");
        if (Credibility is not null && Role is CitationRole.StatesIt or CitationRole.Context)
            intake.Refuse(nameof(draft.Credibility), "Credibility is for sources that support or undermine. Leave it empty: “states it” proves only that it was said.");
        if (Exact is null && (Prefix ?? Suffix) is not null)
            intake.Refuse(nameof(draft.Exact), "Write the quotation itself, or leave the text before and after it empty.");
    }

    private static QuotationState StateOf(Quotation quotation, IEnumerable<Capture> captures)
    {
        var matches = captures.Select(capture => capture.Text).OfType<string>().Select(quotation.Find).ToList();
        if (matches.Count == 0) return Vocabulary.QuotationState.NoStoredText;
        if (matches.Exists(match => match.IsFound)) return Vocabulary.QuotationState.Found;
        return matches.Exists(match => match.IsAmbiguous) ? Vocabulary.QuotationState.Ambiguous : Vocabulary.QuotationState.Orphan;
    }

    private static Guid? Known(Guid? id, IEnumerable<Guid> known, string field, Intake intake)
    {
        if (id is null || known.Contains(id.Value)) return id;
        intake.Refuse(field, "That belongs to another claim. Choose from the list.");
        return null;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Citation>
    {
        public void Configure(EntityTypeBuilder<Citation> builder)
        {
            builder.ToTable("citations");
            builder.Ignore(citation => citation.QuotationState);
            builder.Property(citation => citation.Exact).HasMaxLength(Quotation.MaxExactLength);
            builder.Property(citation => citation.Prefix).HasMaxLength(Quotation.MaxContextLength);
            builder.Property(citation => citation.Suffix).HasMaxLength(Quotation.MaxContextLength);
            builder.Property(citation => citation.Note).HasMaxLength(NoteLimit);
            builder.HasIndex(citation => citation.DisputeId);
            builder.HasOne<Claim>().WithMany().HasForeignKey(citation => citation.ClaimId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(citation => citation.Source).WithMany().HasForeignKey(citation => citation.SourceId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(citation => citation.Origin).WithMany().HasForeignKey(citation => citation.OriginId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
