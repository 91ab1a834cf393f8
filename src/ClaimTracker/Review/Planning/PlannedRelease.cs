using System.Globalization;
using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Planning;

/// <summary>
/// An approved submission that is published at a set time (an embargo). It holds what the approval adds to the submitted bytes, so that what goes out then is
/// what the editor approved. Until then the submission stays open: it can be recalled, returned or approved anew, which ends the plan.
/// </summary>
public sealed class PlannedRelease : Detail
{
    /// <summary>How far ahead a release can be planned.</summary>
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(90);

    private const string Form = "yyyy-MM-dd'T'HH:mm";

    private PlannedRelease()
    {
    }

    public PlannedRelease(Guid submissionId, DateTimeOffset at, Guid approvedById, DateTimeOffset approvedAt, Additions additions) =>
        (SubmissionId, At, ApprovedById, ApprovedAt, Bytes) = (submissionId, at, approvedById, approvedAt, EditionFormat.Write(additions));

    public Guid SubmissionId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ApprovedById { get; private set; }

    public DateTimeOffset ApprovedAt { get; private set; }

    /// <summary>The additions as canonical JSON (RFC 8785).</summary>
    public byte[] Bytes { get; private set; } = [];

    public override Guid OwnerId => SubmissionId;

    public Additions Additions() => EditionFormat.Read<Additions>(Bytes);

    /// <summary>Reads a time in UTC such as 2026-12-01T06:00; empty publishes at once.</summary>
    public static DateTimeOffset? Time(string? typed, DateTimeOffset now, string field, Intake intake)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (!DateTimeOffset.TryParseExact(typed.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            intake.Refuse(field, "The time of publication must be written like 2026-12-01T06:00, in UTC.");
        else if (at <= now)
            intake.Refuse(field, "This time has passed. Choose a later one, or leave it empty to publish at once.");
        else if (at > now + Furthest)
            intake.Refuse(field, $"A release can be planned for at most {Furthest.Days} days ahead. Choose an earlier time.");
        return at;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<PlannedRelease>
    {
        public void Configure(EntityTypeBuilder<PlannedRelease> builder)
        {
            builder.ToTable("planned_releases");
            builder.HasIndex(row => row.SubmissionId).IsUnique();
            builder.HasIndex(row => row.At);
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.ApprovedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
