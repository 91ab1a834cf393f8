using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Running;

/// <summary>An administrator says who publishes and where readers report an error. It holds on every public page at once and needs no restart; what the configuration says counts no more.</summary>
public sealed class SaveImprint(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, ImprintDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveImprint), Right.Administer, async work =>
        {
            var intake = new Intake();
            var publisher = intake.Required(draft.Publisher, nameof(draft.Publisher), "who publishes", Imprint.PublisherLimit);
            var address = intake.Text(draft.ReportAddress, nameof(draft.ReportAddress), "The address for reports", Imprint.ReportAddressLimit);
            if (address is not null && !Imprint.IsReportAddress(address))
                intake.Refuse(nameof(draft.ReportAddress), "Write a mail address such as errors@example.org, or a whole web address that begins with https:// or http://.");
            intake.Insist();
            var imprint = await work.Data.Set<Imprint>().SingleOrDefaultAsync(work.Stop) ?? work.Data.Add(new Imprint()).Entity;
            await work.RefuseStale(imprint, draft.Version);
            imprint.Change(publisher, address);
            if (work.Data.ChangeTracker.HasChanges()) await work.RaiseRevision();
        }, stop);
}
