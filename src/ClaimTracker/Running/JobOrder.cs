using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Running;

/// <summary>What was last asked of a job, by whom and when; its history holds what was asked before. One row a job that was ever asked for anything.</summary>
public sealed class JobOrder : Thing
{
    public const int NameLimit = 120;

    private JobOrder()
    {
    }

    public JobOrder(string job) => Job = job;

    /// <summary>The job's name in the schedule.</summary>
    public string Job { get; private set; } = string.Empty;

    public JobRequest Asked { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public Guid AskedById { get; private set; }

    public void Ask(JobRequest request, Guid accountId, DateTimeOffset at) => (Asked, AskedById, AskedAt) = (request, accountId, at);

    internal sealed class Mapping : IEntityTypeConfiguration<JobOrder>
    {
        public void Configure(EntityTypeBuilder<JobOrder> builder)
        {
            builder.ToTable("job_orders");
            builder.Property(order => order.Job).HasMaxLength(NameLimit);
            builder.HasIndex(order => order.Job).IsUnique();
        }
    }
}
