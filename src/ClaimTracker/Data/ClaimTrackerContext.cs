using ClaimTracker.Accounts;
using ClaimTracker.Claims;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>The database. Every save needs a named actor and leaves its history lines in the same transaction.</summary>
public sealed class ClaimTrackerContext(DbContextOptions<ClaimTrackerContext> options)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Who is writing, by which deed and why. Set it before saving.</summary>
    public Acting? Acting { get; set; }

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ChangeText> ChangeTexts => Set<ChangeText>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        HistoryLines.Write(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        HistoryLines.Write(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ClaimTrackerContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => typeof(Thing).IsAssignableFrom(entity.ClrType)))
            builder.Entity(entity.ClrType).Property(nameof(Thing.Version)).IsConcurrencyToken();
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => typeof(Detail).IsAssignableFrom(entity.ClrType) || typeof(Thing).IsAssignableFrom(entity.ClrType)))
            builder.Entity(entity.ClrType).Property("Id").ValueGeneratedNever();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var term in typeof(Rating).Assembly.GetTypes().Where(type => type.IsEnum && type.GetFields().Any(field => field.IsDefined(typeof(TermAttribute), inherit: false))))
            configurationBuilder.Properties(term).HaveConversion(typeof(CodeConverter<>).MakeGenericType(term)).HaveMaxLength(40);
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion(typeof(LinesConverter), typeof(LinesComparer));
        configurationBuilder.Properties<IReadOnlyList<Element>>().HaveConversion(typeof(CodesConverter<Element>), typeof(CodesComparer<Element>)).HaveMaxLength(400);
        if (Database.IsSqlite())
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SortableTimeConverter>();
    }
}
