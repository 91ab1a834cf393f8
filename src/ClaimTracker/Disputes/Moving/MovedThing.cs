using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes.Moving;

/// <summary>
/// One thing that a move took along: a claim, a citation, a verdict and what else hangs on a claim. Its earlier lines of history stand under the dispute that it left;
/// by this row they go on counting as contributions (rule 1), and a hold on the claim reaches the editions of that dispute too.
/// </summary>
public sealed class MovedThing(Guid thingId, Guid fromId, Guid toId, DateTimeOffset movedAt, int publishedVersion) : IDerived
{
    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid ThingId { get; private set; } = thingId;

    public Guid FromId { get; private set; } = fromId;

    public Guid ToId { get; private set; } = toId;

    public DateTimeOffset MovedAt { get; private set; } = movedAt;

    /// <summary>The concurrency number up to which it was approved in the dispute that it left; 0 where it never was.</summary>
    public int PublishedVersion { get; private set; } = publishedVersion;

    internal sealed class Mapping : IEntityTypeConfiguration<MovedThing>
    {
        public void Configure(EntityTypeBuilder<MovedThing> builder)
        {
            builder.ToTable("moved_things");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.ThingId);
            builder.HasIndex(row => row.FromId);
            builder.HasIndex(row => row.ToId);
        }
    }
}
