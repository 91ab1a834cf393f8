using System.Net.Mail;
using ClaimTracker.Data;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Publication;

/// <summary>Who publishes, and where readers report an error, as an administrator last saved it. One row at most; while there is none, the configuration says it.</summary>
public sealed class Imprint : Thing
{
    public const int PublisherLimit = 200;
    public const int ReportAddressLimit = 300;

    private static readonly Guid TheOne = new("6f3c1c0e-6d3a-4d67-9a60-2f6a2c1b7f10");

    public Imprint() => Id = TheOne;

    /// <summary>Who owns and runs this site.</summary>
    public string Publisher { get; private set; } = string.Empty;

    /// <summary>A mail address or a web address; empty where none is given.</summary>
    public string? ReportAddress { get; private set; }

    /// <summary>Whether readers can report to it: a mail address, or a whole web address.</summary>
    public static bool IsReportAddress(string text) => WebAddress.TryRead(text, out _) || (MailAddress.TryCreate(text, out var mail) && mail.Address == text);

    public void Change(string publisher, string? reportAddress) => (Publisher, ReportAddress) = (publisher, reportAddress);

    internal sealed class Mapping : IEntityTypeConfiguration<Imprint>
    {
        public void Configure(EntityTypeBuilder<Imprint> builder)
        {
            builder.ToTable("imprint");
            builder.Property(imprint => imprint.Publisher).HasMaxLength(PublisherLimit);
            builder.Property(imprint => imprint.ReportAddress).HasMaxLength(ReportAddressLimit);
        }
    }
}
