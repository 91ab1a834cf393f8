using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sample;

/// <summary>The one row that says whether sample data is here, and up to which line of history all content was made by loading it.</summary>
public sealed class SampleState : Thing
{
    /// <summary>There is one row at most.</summary>
    public static readonly Guid TheOne = new("5a3b1e00-0000-4000-8000-000000000001");

    public SampleState() => Id = TheOne;

    public SampleStage Stage { get; private set; } = SampleStage.Loading;

    /// <summary>The number of the last line of history that the loading wrote; whatever was entered later has a higher one.</summary>
    public long LastLine { get; private set; }

    public void Begin() => (Stage, LastLine) = (SampleStage.Loading, 0);

    public void Finish(long lastLine) => (Stage, LastLine) = (SampleStage.Loaded, lastLine);

    /// <summary>Removed; what was entered and emptied up to this line of history is nobody's work.</summary>
    public void Remove(long lastLine) => (Stage, LastLine) = (SampleStage.Removed, lastLine);

    internal sealed class Mapping : IEntityTypeConfiguration<SampleState>
    {
        public void Configure(EntityTypeBuilder<SampleState> builder) => builder.ToTable("sample_state");
    }
}
