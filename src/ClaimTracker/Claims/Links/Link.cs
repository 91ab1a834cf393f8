using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims.Links;

/// <summary>How two claims of one dispute stand to each other. Answers have a direction and may contest elements; a general denial answers with none.</summary>
public sealed class Link : Thing
{
    public const int TextLimit = 300;

    private Link()
    {
    }

    public Link(Guid disputeId) => DisputeId = disputeId;

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>The claim that answers; of a link without direction, the first.</summary>
    public Guid FromId { get; private set; }

    public Guid ToId { get; private set; }

    public LinkKind Kind { get; private set; }

    /// <summary>What an answer contests.</summary>
    public IReadOnlyList<Element> Elements { get; private set; } = [];

    public LimitKind? LimitKind { get; private set; }

    /// <summary>What a limited answer is limited to, such as "the territory of Armenia".</summary>
    public string? Limit { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Both of its claims stand in another dispute from now on.</summary>
    public void MoveTo(Guid disputeId) => DisputeId = disputeId;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(LinkDraft draft, IReadOnlySet<Guid> claims, IReadOnlyCollection<Link> others, Intake intake)
    {
        FromId = End(draft.FromId, nameof(draft.FromId), claims, intake);
        ToId = End(draft.ToId, nameof(draft.ToId), claims, intake);
        Kind = intake.RequiredChoice<LinkKind>(draft.Kind, nameof(draft.Kind), "how the claims stand to each other");
        Elements = [.. draft.Elements.Select(code => intake.Choice<Element>(code, nameof(draft.Elements), "the contested elements")).OfType<Element>().Distinct()];
        LimitKind = intake.Choice<LimitKind>(draft.LimitKind, nameof(draft.LimitKind), "what kind of limit it is");
        Limit = intake.Text(draft.Limit, nameof(draft.Limit), "the limit", TextLimit);
        Note = intake.Text(draft.Note, nameof(draft.Note), "the note", TextLimit);
        if (FromId == ToId && FromId != Guid.Empty) intake.Refuse(nameof(draft.ToId), "A claim cannot be linked to itself. Choose another claim.");
        if (!Kind.IsAnswer() && Elements.Count > 0) intake.Refuse(nameof(draft.Elements), $"A link “{Kind.Word()}” contests nothing by itself. Leave the elements empty, or choose an answer.");
        if (!Kind.IsAnswer() && Limit is not null) intake.Refuse(nameof(draft.Limit), "Only an answer can be limited. Leave the limit empty.");
        if (Limit is null != LimitKind is null) intake.Refuse(nameof(draft.Limit), "Write both what the answer is limited to and whether that is a territory, a unit or a weapon, or neither.");
        if (others.Any(other => other.Kind == Kind && Joins(other))) intake.Refuse(nameof(draft.Kind), "These two claims are linked in this way already. Amend that link.");
        if (Kind.IsAnswer() && FromId != ToId && Reaches(ToId, FromId, others)) intake.Refuse(nameof(draft.ToId), "This would make a circle of answers. The later statement answers the earlier one: exchange the two claims.");
    }

    private static Guid End(string? typed, string field, IReadOnlySet<Guid> claims, Intake intake)
    {
        var id = intake.Id(typed, field, "the claim");
        if (id is null && string.IsNullOrWhiteSpace(typed)) intake.Refuse(field, "Choose a claim of this dispute.");
        if (id is not null && !claims.Contains(id.Value)) intake.Refuse(field, "That claim belongs to another dispute. Link claims of one dispute only.");
        return id ?? Guid.Empty;
    }

    private bool Joins(Link other) =>
        (other.FromId == FromId && other.ToId == ToId) || (!Kind.IsAnswer() && other.FromId == ToId && other.ToId == FromId);

    private static bool Reaches(Guid start, Guid goal, IReadOnlyCollection<Link> links)
    {
        var seen = new HashSet<Guid>();
        var open = new Stack<Guid>([start]);
        while (open.TryPop(out var claim))
        {
            if (claim == goal) return true;
            if (!seen.Add(claim)) continue;
            foreach (var next in links.Where(link => link.Kind.IsAnswer() && link.FromId == claim)) open.Push(next.ToId);
        }
        return false;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Link>
    {
        public void Configure(EntityTypeBuilder<Link> builder)
        {
            builder.ToTable("links");
            builder.Property(link => link.Limit).HasMaxLength(TextLimit);
            builder.Property(link => link.Note).HasMaxLength(TextLimit);
            builder.HasIndex(link => link.DisputeId);
            builder.HasOne<Claim>().WithMany().HasForeignKey(link => link.FromId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Claim>().WithMany().HasForeignKey(link => link.ToId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
