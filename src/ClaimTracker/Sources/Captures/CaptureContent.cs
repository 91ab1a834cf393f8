using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Sources.Captures;

/// <summary>The bytes of a capture, kept apart so that lists do not load them.</summary>
public sealed class CaptureContent : Detail
{
    private CaptureContent()
    {
    }

    public CaptureContent(Guid captureId, byte[] bytes) => (CaptureId, Bytes) = (captureId, bytes);

    public Guid CaptureId { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public override Guid OwnerId => CaptureId;

    internal sealed class Mapping : IEntityTypeConfiguration<CaptureContent>
    {
        public void Configure(EntityTypeBuilder<CaptureContent> builder) => builder.ToTable("capture_contents");
    }
}
