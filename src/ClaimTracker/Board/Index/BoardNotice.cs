using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>One notice of one edition, or a withdrawal, as the list of corrections shows it. Written with its edition; only an erasure writes it again.</summary>
public sealed class BoardNotice : IDerived
{
    /// <summary>Most notices of one edition that are listed.</summary>
    public const int MostOfAnEdition = 1000;

    /// <summary>The revision of its edition times <see cref="MostOfAnEdition"/>, and its place in it: the order of the list.</summary>
    public required long Place { get; init; }

    public required Guid DisputeId { get; init; }

    /// <summary>The code of its kind, <see cref="Withdrawal"/>, <see cref="Merging"/> or <see cref="Erased"/>.</summary>
    public required string Kind { get; set; }

    public required bool Sample { get; init; }

    /// <summary>It is about something that is held, so it is not listed.</summary>
    public bool IsHeld { get; set; }

    /// <summary>The notice as JSON.</summary>
    public required string Entry { get; set; }

    /// <summary>The code under which withdrawals are listed.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>The code under which it is listed that a dispute was merged into another one.</summary>
    public const string Merging = "merged";

    /// <summary>The code under which a notice is listed whose text, and with it its kind, was erased; its entry in the public log still names the kind.</summary>
    public const string Erased = "erased";

    internal sealed class Mapping : IEntityTypeConfiguration<BoardNotice>
    {
        public void Configure(EntityTypeBuilder<BoardNotice> builder)
        {
            builder.ToTable("board_notices").HasKey(row => row.Place);
            builder.Property(row => row.Place).ValueGeneratedNever();
            builder.Property(row => row.Kind).HasMaxLength(20);
            builder.HasIndex(row => new { row.Kind, row.Place });
        }
    }
}
