using ClaimTracker.Accounts;
using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Messages.Mailing;

/// <summary>
/// That a message goes out by mail: written with the message, so that neither is without the other. It holds no text; the mail is written when it is sent.
/// What was sent just before a crash is sent again.
/// </summary>
public sealed class OutgoingMail : IDerived
{
    /// <summary>How long is waited after each attempt that failed; after the last one it is given up.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>Attempts after which a mail is given up.</summary>
    public static readonly int MostTries = Pauses.Count + 1;

    /// <summary>Longest account of what went wrong, in characters.</summary>
    public const int FaultLimit = 80;

    private OutgoingMail()
    {
    }

    public OutgoingMail(Message message, bool isDigest, DateTimeOffset dueAt) => (MessageId, RecipientId, IsDigest, DueAt) = (message.Id, message.RecipientId, isDigest, dueAt);

    public Guid MessageId { get; private set; }

    public Guid RecipientId { get; private set; }

    /// <summary>Goes out together with others, once a day.</summary>
    public bool IsDigest { get; private set; }

    /// <summary>When it is sent, or tried again; empty once it was sent or given up.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Attempts that failed.</summary>
    public int Tries { get; private set; }

    /// <summary>What went wrong at the last attempt: a code of the mail server, never its words, which may hold an address.</summary>
    public string? Fault { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? GivenUpAt { get; private set; }

    public void Sent(DateTimeOffset at) => (SentAt, DueAt, Fault) = (at, null, null);

    public void Failed(string fault, DateTimeOffset at)
    {
        (Tries, Fault) = (Tries + 1, fault[..Math.Min(fault.Length, FaultLimit)]);
        if (Tries < MostTries) DueAt = at + Pauses[Tries - 1];
        else (DueAt, GivenUpAt) = (null, at);
    }

    /// <summary>Follows what its recipient chose meanwhile.</summary>
    public void Move(bool isDigest, DateTimeOffset dueAt) => (IsDigest, DueAt) = (isDigest, dueAt);

    internal sealed class Mapping : IEntityTypeConfiguration<OutgoingMail>
    {
        public void Configure(EntityTypeBuilder<OutgoingMail> builder)
        {
            builder.ToTable("outgoing_mails").HasKey(mail => mail.MessageId);
            builder.Property(mail => mail.MessageId).ValueGeneratedNever();
            builder.Property(mail => mail.Fault).HasMaxLength(FaultLimit);
            builder.HasIndex(mail => mail.DueAt);
            builder.HasIndex(mail => new { mail.RecipientId, mail.GivenUpAt });
            builder.HasOne<Message>().WithOne().HasForeignKey<OutgoingMail>(mail => mail.MessageId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<Account>().WithMany().HasForeignKey(mail => mail.RecipientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
