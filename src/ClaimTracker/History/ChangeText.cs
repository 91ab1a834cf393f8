using System.Text.Json.Nodes;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.History;

/// <summary>One field of a change: what it was and what it became. The field <c>reason</c> holds the reason given. Kept apart so that text can be erased and the line stays.</summary>
public sealed class ChangeText
{
    /// <summary>The field that holds the reason of a deed.</summary>
    public const string ReasonField = "reason";

    public ChangeText(string field, string? before, string? after) => (Field, Before, After) = (field, before, after);

    public long Id { get; private set; }

    public long ChangeNumber { get; private set; }

    public string Field { get; private set; }

    public string? Before { get; private set; }

    public string? After { get; private set; }

    /// <summary>Empty once the text was erased.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>The commitment to field, before and after; the internal log holds it, and it stays when they are erased.</summary>
    public byte[]? Commitment { get; private set; }

    /// <summary>Whether the text was erased. What was never more than empty cannot be erased.</summary>
    public bool IsErased => Commitment is not null && Salt is null;

    /// <summary>Commits to the text as it is now.</summary>
    public void Seal()
    {
        Salt = Log.Entries.Commitment.NewSalt();
        Commitment = Log.Entries.Commitment.To(Salt, Payload());
    }

    /// <summary>Whether the text is what was committed to, or was erased.</summary>
    public bool IsAsSealed() => Salt is null ? Before is null && After is null : Commitment.AsSpan().SequenceEqual(Log.Entries.Commitment.To(Salt, Payload()));

    /// <summary>Erases before, after and salt; field and commitment stay.</summary>
    public void Erase() => (Before, After, Salt) = (null, null, null);

    private byte[] Payload() => CanonicalJson.Bytes(new JsonObject { ["field"] = Field, ["before"] = Before, ["after"] = After });

    internal sealed class Mapping : IEntityTypeConfiguration<ChangeText>
    {
        public void Configure(EntityTypeBuilder<ChangeText> builder)
        {
            builder.ToTable("change_texts");
            builder.Property(text => text.Field).HasMaxLength(120);
            builder.Property(text => text.Salt).HasMaxLength(Log.Entries.Commitment.SaltLength);
            builder.Property(text => text.Commitment).HasMaxLength(Log.Entries.Commitment.Length);
        }
    }
}
