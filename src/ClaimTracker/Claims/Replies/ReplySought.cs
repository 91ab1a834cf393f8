using ClaimTracker.Data;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims.Replies;

/// <summary>That a party was asked, or that it was not and what was searched instead: where, in which languages, until when.</summary>
public sealed class ReplySought : Thing
{
    public const int TextLimit = 600;

    private ReplySought()
    {
    }

    public ReplySought(Guid disputeId) => DisputeId = disputeId;

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public Guid PartyId { get; private set; }

    public Guid? SideId { get; private set; }

    /// <summary>The claim that the reply is about; empty: the whole dispute.</summary>
    public Guid? ClaimId { get; private set; }

    public ReplyOutcome Outcome { get; private set; }

    public DateOnly? AskedOn { get; private set; }

    public string? Channel { get; private set; }

    public DateOnly? Deadline { get; private set; }

    public string? Searched { get; private set; }

    public IReadOnlyList<string> SearchLanguages { get; private set; } = [];

    public DateOnly? SearchedUntil { get; private set; }

    /// <summary>Counts for another dispute from now on, on that side of it on which the party stands.</summary>
    public void MoveTo(Guid disputeId, IEnumerable<Side> sides) =>
        (DisputeId, SideId) = (disputeId, sides.FirstOrDefault(side => side.Parties.Any(row => row.PartyId == PartyId))?.Id);

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(ReplyDraft draft, Party? party, IReadOnlyCollection<Side> sides, IReadOnlySet<Guid> claims, Intake intake)
    {
        if (party is null) intake.Refuse(nameof(draft.PartyId), "Choose the party.");
        PartyId = party?.Id ?? Guid.Empty;
        SideId = sides.FirstOrDefault(side => side.Parties.Any(row => row.PartyId == PartyId))?.Id;
        ClaimId = intake.Id(draft.ClaimId, nameof(draft.ClaimId), "the claim");
        if (ClaimId is { } claim && !claims.Contains(claim)) intake.Refuse(nameof(draft.ClaimId), "That claim belongs to another dispute. Choose from the list.");
        Outcome = intake.RequiredChoice<ReplyOutcome>(draft.Outcome, nameof(draft.Outcome), "what came of it");
        AskedOn = intake.Day(draft.AskedOn, nameof(draft.AskedOn), "The day of the question");
        Channel = intake.Text(draft.Channel, nameof(draft.Channel), "the channel", TextLimit);
        Deadline = intake.Day(draft.Deadline, nameof(draft.Deadline), "The deadline");
        Searched = intake.Text(draft.Searched, nameof(draft.Searched), "where was searched", TextLimit);
        SearchLanguages = intake.Lines(draft.SearchLanguages?.Replace(' ', '\n').Replace(',', '\n'), nameof(draft.SearchLanguages), "Languages", 20, 40);
        foreach (var language in SearchLanguages) intake.Language(language, nameof(draft.SearchLanguages), "Each language");
        SearchedUntil = intake.Day(draft.SearchedUntil, nameof(draft.SearchedUntil), "The end of the search");
        if (Outcome == ReplyOutcome.NotAsked)
        {
            if (Searched is null) intake.Refuse(nameof(draft.Searched), "Write where was searched instead.");
            if (SearchedUntil is null && string.IsNullOrWhiteSpace(draft.SearchedUntil)) intake.Refuse(nameof(draft.SearchedUntil), "Write until which day was searched.");
            return;
        }
        if (AskedOn is null && string.IsNullOrWhiteSpace(draft.AskedOn)) intake.Refuse(nameof(draft.AskedOn), "Write on which day the party was asked, or choose “not asked”.");
        if (Channel is null) intake.Refuse(nameof(draft.Channel), "Write through what the party was asked, such as e-mail to its press office.");
        if (Deadline < AskedOn) intake.Refuse(nameof(draft.Deadline), "The deadline lies before the question. Correct one of the two days.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ReplySought>
    {
        public void Configure(EntityTypeBuilder<ReplySought> builder)
        {
            builder.ToTable("replies_sought");
            builder.Property(reply => reply.Channel).HasMaxLength(TextLimit);
            builder.Property(reply => reply.Searched).HasMaxLength(TextLimit);
            builder.HasIndex(reply => reply.DisputeId);
            builder.HasOne<Party>().WithMany().HasForeignKey(reply => reply.PartyId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Side>().WithMany().HasForeignKey(reply => reply.SideId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Claim>().WithMany().HasForeignKey(reply => reply.ClaimId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
