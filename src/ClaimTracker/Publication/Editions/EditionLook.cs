using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>"Reviewed, no change": an editor looked at the current edition and found nothing to change. The last look is not the last change.</summary>
public sealed class EditionLook : Thing
{
    private EditionLook()
    {
    }

    public EditionLook(Guid disputeId, int editionNumber, Guid publicId, Role role, DateTimeOffset at) =>
        (DisputeId, EditionNumber, PublicId, Role, At) = (disputeId, editionNumber, publicId, role, at);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public int EditionNumber { get; private set; }

    public Guid PublicId { get; private set; }

    public Role Role { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal sealed class Mapping : IEntityTypeConfiguration<EditionLook>
    {
        public void Configure(EntityTypeBuilder<EditionLook> builder)
        {
            builder.ToTable("edition_looks");
            builder.HasIndex(look => look.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(look => look.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
