using ClaimTracker.Accounts;
using ClaimTracker.Claims;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Data.Ledger.Guards;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Log.Entries;
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

    private readonly List<Change> written = [];

    /// <summary>The lines of history that this context has written, oldest first; lines that were only read are not among them.</summary>
    public IReadOnlyList<Change> Written => written;

    /// <summary>What this transaction must enter in the logs before it commits.</summary>
    public LogBook Book { get; } = new();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var lines = HistoryLines.Write(this);
        if (lines.Count > 0 && Database.CurrentTransaction is null) return await SaveAlone(lines, acceptAllChangesOnSuccess, cancellationToken);
        return await Save(lines, acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Saves rows that leave no line of history; whatever leaves one is saved with <see cref="SaveChangesAsync"/>, which enters it in the logs.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        HistoryLines.Write(this).Count == 0 ? base.SaveChanges(acceptAllChangesOnSuccess) : throw new InvalidOperationException("Save things with SaveChangesAsync.");

    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    /// <summary>A context is used again: whoever gets it next finds nobody who acts, and nothing that waits for a log.</summary>
    private void Forget()
    {
        Acting = null;
        written.Clear();
        Book.Clear();
    }

    private async Task<int> Save(IReadOnlyList<Change> lines, bool accept, CancellationToken stop)
    {
        foreach (var edition in ChangeTracker.Entries<Edition>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList()) Book.Add(edition);
        var saved = await base.SaveChangesAsync(accept, stop);
        Book.Add(lines);
        written.AddRange(lines);
        return saved;
    }

    private async Task<int> SaveAlone(IReadOnlyList<Change> lines, bool accept, CancellationToken stop)
    {
        await using var transaction = await Database.BeginTransactionAsync(stop);
        var saved = await Save(lines, accept, stop);
        await this.EnterInLogs(stop);
        await transaction.CommitAsync(stop);
        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ClaimTrackerContext).Assembly);
        if (Database.IsSqlServer()) builder.SayWhereTriggersAre();
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
