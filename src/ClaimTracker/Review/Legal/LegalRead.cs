using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Legal;

/// <summary>What a legal reader said of the frozen copy. Readers learn that it was read and by whom; the note stays with the newsroom.</summary>
public sealed class LegalRead(Guid submissionId) : Detail
{
    public const int NoteLimit = 5_000;

    public Guid SubmissionId { get; private set; } = submissionId;

    public override Guid OwnerId => SubmissionId;

    public LegalOpinion Opinion { get; private set; }

    /// <summary>What is objected to, or what to watch.</summary>
    public string? Note { get; private set; }

    public Guid ReadById { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }

    /// <summary>Takes what was typed, or says in the intake what does not fit. The later word of two counts.</summary>
    public void Say(LegalReadDraft draft, Guid by, DateTimeOffset at, Intake intake)
    {
        Opinion = intake.RequiredChoice<LegalOpinion>(draft.Opinion, nameof(draft.Opinion), "what you found");
        Note = intake.Text(draft.Note, nameof(draft.Note), "the note", NoteLimit);
        (ReadById, ReadAt) = (by, at);
        if (Opinion == LegalOpinion.Objection && Note is null) intake.Refuse(nameof(draft.Note), "Write what stands against it, so that it can be put right.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<LegalRead>
    {
        public void Configure(EntityTypeBuilder<LegalRead> builder)
        {
            builder.ToTable("legal_reads");
            builder.Property(read => read.Note).HasMaxLength(NoteLimit);
            builder.HasIndex(read => read.SubmissionId).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(read => read.ReadById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
