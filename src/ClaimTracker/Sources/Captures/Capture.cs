using System.Security.Cryptography;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources.Captures;

/// <summary>A stored copy of a source: pasted text or an uploaded file, known by its SHA-256. Never changed once taken.</summary>
public sealed class Capture : Thing
{
    /// <summary>Largest stored copy, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Longest text that quotations are matched with, in characters.</summary>
    public const int MostText = 500_000;

    private Capture()
    {
    }

    public Capture(Guid sourceId, string mediaType, byte[] bytes, string? text, string? archiveUrl, DateTimeOffset takenAt)
    {
        SourceId = sourceId;
        MediaType = mediaType;
        Size = bytes.Length;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Text = text;
        ArchiveUrl = archiveUrl;
        TakenAt = takenAt;
        Content = new CaptureContent(Id, bytes);
    }

    public Guid SourceId { get; private set; }

    public DateTimeOffset TakenAt { get; private set; }

    public string MediaType { get; private set; } = string.Empty;

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>The text that quotations are matched with; empty for files that hold no plain text.</summary>
    public string? Text { get; private set; }

    public string? ArchiveUrl { get; private set; }

    public CaptureContent? Content { get; private set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Capture>
    {
        public void Configure(EntityTypeBuilder<Capture> builder)
        {
            builder.ToTable("captures");
            builder.Property(capture => capture.MediaType).HasMaxLength(100);
            builder.Property(capture => capture.Sha256).HasMaxLength(64);
            builder.Property(capture => capture.ArchiveUrl).HasMaxLength(2000);
            builder.HasOne(capture => capture.Content).WithOne().HasForeignKey<CaptureContent>(content => content.CaptureId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

