using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication.Editions;

/// <summary>The name that a person chose for readers, by public id; who chose none has no row. Follows the account and leaves no history line of its own.</summary>
public sealed class PublicName(Guid publicId, string name) : IDerived
{
    public Guid PublicId { get; private set; } = publicId;

    public string Name { get; set; } = name;

    internal sealed class Mapping : IEntityTypeConfiguration<PublicName>
    {
        public void Configure(EntityTypeBuilder<PublicName> builder)
        {
            builder.ToTable("public_names").HasKey(row => row.PublicId);
            builder.Property(row => row.PublicId).ValueGeneratedNever();
            builder.Property(row => row.Name).HasMaxLength(Accounts.Account.PublicNameLimit);
        }
    }
}
