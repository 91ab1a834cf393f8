using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes;

/// <summary>A subject heading.</summary>
public sealed class Topic : Thing
{
    public const int NameLimit = 80;

    private Topic()
    {
    }

    public Topic(string name) => (Name, Slug) = (name, Text.Slug.From(name));

    public string Slug { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<Topic>
    {
        public void Configure(EntityTypeBuilder<Topic> builder)
        {
            builder.ToTable("topics");
            builder.Property(topic => topic.Name).HasMaxLength(NameLimit);
            builder.Property(topic => topic.Slug).HasMaxLength(80);
            builder.HasIndex(topic => topic.Slug).IsUnique();
        }
    }
}
