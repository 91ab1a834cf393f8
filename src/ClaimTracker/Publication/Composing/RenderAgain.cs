using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication.Composing;

/// <summary>Makes the derived HTML of parts again that an older renderer made. Bytes, salts and hashes stay as they are.</summary>
public sealed class RenderAgain(Workroom workroom)
{
    private const int Batch = 200;

    /// <summary>Answers how many parts were rendered again.</summary>
    public async Task<Outcome<int>> Do(Actor job, CancellationToken stop = default)
    {
        var total = 0;
        while (true)
        {
            var outcome = await workroom.Do(job, nameof(RenderAgain), Right.Job, OneBatch, stop);
            if (!outcome.IsDone) return outcome;
            if (outcome.Value == 0) return Outcome<int>.With(total);
            total += outcome.Value;
        }
    }

    private static async Task<int> OneBatch(Work work)
    {
        var parts = await work.Data.Set<EditionPart>().Where(part => part.RendererVersion != SafeMarkdown.RendererVersion).Take(Batch).ToListAsync(work.Stop);
        foreach (var part in parts) part.Render(Rendering.Column(part.Kind, part.Bytes), SafeMarkdown.RendererVersion);
        if (parts.Count > 0) await work.RaiseRevision();
        return parts.Count;
    }
}
