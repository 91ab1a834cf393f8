using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Keys;

/// <summary>One key of cookies and form tokens, as the framework writes it. Kept here when several instances share one database; history never holds it.</summary>
public sealed class DataProtectionKey : IDerived
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public required string Xml { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DataProtectionKey>
    {
        private const int NameLimit = 200;

        public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
        {
            builder.ToTable("data_protection_keys");
            builder.Property(key => key.Name).HasMaxLength(NameLimit);
        }
    }
}
