using System.Runtime.CompilerServices;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ClaimTracker.Publication.Reading;

/// <summary>What every page of a dispute asks the database, translated once for each kind of database: to find the translation of a question again takes as long as to answer it.</summary>
internal sealed class PublishedQuestions
{
    private static readonly ConditionalWeakTable<IModel, PublishedQuestions> Known = [];

    /// <summary>The bytes of a part that was erased.</summary>
    private static readonly byte[] Nothing = [];

    private readonly Func<ClaimTrackerContext, string, CancellationToken, Task<BoardDispute?>> row = EF.CompileAsyncQuery((ClaimTrackerContext data, string slug, CancellationToken stop) =>
        data.Set<BoardDispute>().AsNoTracking().FirstOrDefault(row => row.Slug == slug && (row.Kind == BoardKind.Published || row.Kind == BoardKind.Withdrawn)));

    private readonly Func<ClaimTrackerContext, string, int?, DateTimeOffset, IAsyncEnumerable<KnownEdition>> editions = EF.CompileAsyncQuery((ClaimTrackerContext data, string slug, int? number, DateTimeOffset before) =>
        from dispute in data.Set<BoardDispute>()
        where dispute.Slug == slug && (dispute.Kind == BoardKind.Published || dispute.Kind == BoardKind.Withdrawn)
        join edition in data.Editions on dispute.DisputeId equals edition.DisputeId
        let isAsked = edition.Number == (number ?? dispute.EditionNumber)
        orderby edition.Number
        select new KnownEdition(
            new Listed(dispute.DisputeId, dispute.EditionNumber, dispute.Kind, dispute.MergedIntoId, dispute.HasHolds),
            edition.Id,
            isAsked,
            isAsked && edition.Parts.All(part => part.Bytes != Nothing && part.RendererVersion == SafeMarkdown.RendererVersion),
            isAsked && data.Set<EditionLook>().Any(look => look.DisputeId == edition.DisputeId && look.EditionNumber == edition.Number && look.At < before),
            new PublishedDispute.Stamp(edition.Number, edition.PublishedAt, edition.Kind)));

    private readonly Func<ClaimTrackerContext, Guid, int, DateTimeOffset, CancellationToken, Task<EditionLook?>> look = EF.CompileAsyncQuery((ClaimTrackerContext data, Guid disputeId, int number, DateTimeOffset before, CancellationToken stop) =>
        data.Set<EditionLook>().AsNoTracking().Where(known => known.DisputeId == disputeId && known.EditionNumber == number && known.At < before).OrderByDescending(known => known.At).FirstOrDefault());

    private readonly Func<ClaimTrackerContext, List<Guid>, IAsyncEnumerable<PublicName>> names = EF.CompileAsyncQuery((ClaimTrackerContext data, List<Guid> ids) =>
        data.Set<PublicName>().AsNoTracking().Where(row => ids.Contains(row.PublicId)));

    private readonly Func<ClaimTrackerContext, List<Guid>, IAsyncEnumerable<BoardDispute>> rows = EF.CompileAsyncQuery((ClaimTrackerContext data, List<Guid> ids) =>
        data.Set<BoardDispute>().AsNoTracking().Where(other => ids.Contains(other.DisputeId)));

    private PublishedQuestions()
    {
    }

    /// <summary>The row on the board of what is published or withdrawn under that address.</summary>
    public static Task<BoardDispute?> Row(ClaimTrackerContext data, string slug, CancellationToken stop) => Of(data).row(data, slug, stop);

    /// <summary>Every edition, from the first on, of what is published or withdrawn under that address; of the one that is asked for, the current one if no number is given, also whether it is whole and whether somebody looked at it before that moment.</summary>
    public static ValueTask<List<KnownEdition>> Editions(ClaimTrackerContext data, string slug, int? number, DateTimeOffset before, CancellationToken stop) => Of(data).editions(data, slug, number, before).ToListAsync(stop);

    /// <summary>The last look at that edition before that moment.</summary>
    public static Task<EditionLook?> Look(ClaimTrackerContext data, Guid disputeId, int number, DateTimeOffset before, CancellationToken stop) => Of(data).look(data, disputeId, number, before, stop);

    /// <summary>The names that those people have for readers.</summary>
    public static ValueTask<List<PublicName>> Names(ClaimTrackerContext data, List<Guid> publicIds, CancellationToken stop) => Of(data).names(data, publicIds).ToListAsync(stop);

    /// <summary>The rows on the board of those disputes, whatever state they are in. Which of them are published is not asked: asked for both, SQLite goes through everything that is published.</summary>
    public static ValueTask<List<BoardDispute>> Rows(ClaimTrackerContext data, List<Guid> disputeIds, CancellationToken stop) => Of(data).rows(data, disputeIds).ToListAsync(stop);

    private static PublishedQuestions Of(ClaimTrackerContext data) => Known.GetValue(data.Model, _ => new PublishedQuestions());

    /// <param name="Dispute">What the board says of its dispute.</param>
    /// <param name="Id">The edition.</param>
    /// <param name="IsAsked">It is the one that was asked for.</param>
    /// <param name="IsWhole">Nothing of it is erased, and this renderer made its HTML; false of every edition that was not asked for.</param>
    /// <param name="HasLook">Somebody looked at it and found nothing to change; false of every edition that was not asked for.</param>
    /// <param name="Stamp">What readers see of it in a list.</param>
    internal sealed record KnownEdition(Listed Dispute, Guid Id, bool IsAsked, bool IsWhole, bool HasLook, PublishedDispute.Stamp Stamp);

    /// <summary>What the page of a dispute needs of its row on the board, which has much more in it.</summary>
    internal sealed record Listed(Guid DisputeId, int EditionNumber, BoardKind Kind, Guid? MergedIntoId, bool HasHolds);
}
