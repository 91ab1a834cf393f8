using System.Linq.Expressions;
using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Interests;

/// <summary>An interest that a person declared: while it holds, they decide on nothing that contains its party, outlet or topic. It ends, and is never removed.</summary>
public sealed class Interest : Thing
{
    /// <summary>Longest explanation, in characters.</summary>
    public const int WhyLimit = 500;

    private Interest()
    {
    }

    public Interest(Guid accountId, InterestKind kind, Guid subjectId, string why, DateOnly from, DateOnly? until) =>
        (AccountId, Kind, SubjectId, Why, From, Until) = (accountId, kind, subjectId, why, from, until);

    /// <summary>Whose interest it is.</summary>
    public Guid AccountId { get; private set; }

    public InterestKind Kind { get; private set; }

    /// <summary>The party, outlet or topic.</summary>
    public Guid SubjectId { get; private set; }

    public string Why { get; private set; } = string.Empty;

    /// <summary>The first day on which it holds, in UTC like every day here.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it holds; empty while no end is known. Before the first day: it was called off and never held.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The same as <see cref="HoldsOn"/>, for the database.</summary>
    public static Expression<Func<Interest, bool>> Holding(DateOnly day) => interest => interest.From <= day && (interest.Until == null || interest.Until >= day);

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until >= day);

    public InterestState StateOn(DateOnly day) =>
        Until < From ? InterestState.CalledOff : HoldsOn(day) ? InterestState.Holds : From > day ? InterestState.Later : InterestState.Ended;

    /// <summary>Whether it holds on one of these days.</summary>
    public bool HoldsBetween(DateOnly from, DateOnly? until) => (Until is not { } last || (last >= From && last >= from)) && (until is null || From <= until);

    /// <summary>Nobody frees themselves for what waits already: what holds today holds at least to the end of today. An end that has passed can only be moved on.</summary>
    public bool MayEnd(DateOnly until, DateOnly today) => until >= today || (Until is { } known && until >= known);

    /// <summary>It holds to the end of this day.</summary>
    public void End(DateOnly until) => Until = until;

    internal sealed class Mapping : IEntityTypeConfiguration<Interest>
    {
        public void Configure(EntityTypeBuilder<Interest> builder)
        {
            builder.ToTable("interests");
            builder.Property(interest => interest.Why).HasMaxLength(WhyLimit);
            builder.HasIndex(interest => interest.AccountId);
            builder.HasOne<Account>().WithMany().HasForeignKey(interest => interest.AccountId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
