using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.History;

/// <summary>One field of a change: what it was and what it became. The field <c>reason</c> holds the reason given. Kept apart so that text can be erased and the line stays.</summary>
public sealed class ChangeText
{
    /// <summary>The field that holds the reason of a deed.</summary>
    public const string ReasonField = "reason";

    public long Id { get; private set; }

    public long ChangeNumber { get; private set; }

    public required string Field { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ChangeText>
    {
        public void Configure(EntityTypeBuilder<ChangeText> builder)
        {
            builder.ToTable("change_texts");
            builder.Property(text => text.Field).HasMaxLength(120);
        }
    }
}
