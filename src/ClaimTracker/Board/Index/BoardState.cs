using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>The one row that counts the changes of anything public, in the order in which they were committed, and says which version of the software made the index.</summary>
public sealed class BoardState : IDerived
{
    /// <summary>Raised when the index holds something else than before; a start with an older one makes the index again from the editions.</summary>
    public const int CurrentVersion = 5;

    private const int TheOne = 1;

    public int Id { get; private set; } = TheOne;

    /// <summary>Raised by every change of anything public. Its row is held to the end of the transaction, so a higher number is never seen before a lower one.</summary>
    public long Revision { get; set; }

    /// <summary>How many disputes are published now.</summary>
    public int Published { get; set; }

    /// <summary>0 while there is no complete index.</summary>
    public int IndexVersion { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardState>
    {
        public void Configure(EntityTypeBuilder<BoardState> builder)
        {
            builder.ToTable("board_state");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Revision).IsConcurrencyToken();
        }
    }
}
