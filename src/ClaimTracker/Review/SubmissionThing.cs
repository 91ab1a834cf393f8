using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review;

/// <summary>The concurrency number of one thing when it was frozen. Changes after it count for the next submission; a shared record that moved on stops the approval.</summary>
public sealed class SubmissionThing(Guid thingId, string thingKind, int thingVersion, bool isShared) : IDerived
{
    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid SubmissionId { get; private set; }

    public Guid ThingId { get; private set; } = thingId;

    public string ThingKind { get; private set; } = thingKind;

    public int ThingVersion { get; private set; } = thingVersion;

    /// <summary>An outlet, a party, a speaker, a source, a place or a topic that other disputes use too.</summary>
    public bool IsShared { get; private set; } = isShared;

    internal sealed class Mapping : IEntityTypeConfiguration<SubmissionThing>
    {
        public void Configure(EntityTypeBuilder<SubmissionThing> builder)
        {
            builder.ToTable("submission_things");
            builder.Property(thing => thing.Id).ValueGeneratedNever();
            builder.Property(thing => thing.ThingKind).HasMaxLength(40);
        }
    }
}
