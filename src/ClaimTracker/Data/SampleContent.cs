using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data.Searching;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Log.Entries;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Messages.Watching;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Legal;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Second;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>What loading the samples fills and removing them empties: everything that people enter and publish. Accounts are no part of it.</summary>
internal static class SampleContent
{
    /// <summary>The kinds of thing whose lines of history lose their texts with them.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        nameof(Dispute), nameof(Side), nameof(Place), nameof(Topic), nameof(Party), nameof(Speaker), nameof(Outlet), nameof(Source), nameof(Capture), nameof(Origin),
        nameof(Citation), nameof(Claim), nameof(CountedGroup), nameof(Link), nameof(ReplySought), nameof(Verdict), nameof(Submission), nameof(Edition), nameof(EditionLook), nameof(Hold), nameof(Seal), nameof(Erasure),
        nameof(SecondVerdict), nameof(CommentThread), nameof(Comment), nameof(Assignment), nameof(Move),
    ];

    /// <summary>
    /// Empties all of it in the transaction of the caller, who must have made sure that it is nothing but samples. What the logs commit to stays as a bare line:
    /// editions without their text, and lines of history without theirs; the public log says that they were erased.
    /// </summary>
    public static async Task Empty(ClaimTrackerContext data, CancellationToken stop)
    {
        await Published(data, stop);
        await Reviewed(data, stop);
        await Beside(data, stop);
        await Entered(data, stop);
        await Shared(data, stop);
        await data.ChangeTexts.Where(text => text.Salt != null && data.Changes.Any(change => change.Number == text.ChangeNumber && Kinds.Contains(change.ThingKind)))
            .ExecuteUpdateAsync(set => set.SetProperty(text => text.Before, (string?)null).SetProperty(text => text.After, (string?)null).SetProperty(text => text.Salt, (byte[]?)null), stop);
    }

    /// <summary>Drops what people were told of disputes; what concerns their accounts stays.</summary>
    public static async Task DropMessages(ClaimTrackerContext data, CancellationToken stop)
    {
        await data.Set<OutgoingMail>().Where(mail => data.Set<Message>().Any(message => message.Id == mail.MessageId && message.DisputeId != null)).ExecuteDeleteAsync(stop);
        await data.Set<Message>().Where(message => message.DisputeId != null).ExecuteDeleteAsync(stop);
    }

    private static async Task Published(ClaimTrackerContext data, CancellationToken stop)
    {
        await BoardTables.Empty(data, stop);
        await data.Set<EditionLook>().ExecuteDeleteAsync(stop);
        await data.Set<Hold>().ExecuteDeleteAsync(stop);
        await data.Set<Seal>().ExecuteDeleteAsync(stop);
        await Erased(data, stop);
    }

    private static async Task Erased(ClaimTrackerContext data, CancellationToken stop)
    {
        var nothing = Array.Empty<byte>();
        var whole = await data.Set<EditionPart>().Where(part => part.Bytes != nothing).Select(part => new { part.EditionId, part.Ordinal }).ToListAsync(stop);
        foreach (var edition in whole.GroupBy(part => part.EditionId))
        {
            data.Book.Add(
                new PublicEntry { Kind = EntryKind.Redacted, Time = data.Acting!.At, EditionId = edition.Key, Ordinals = [.. edition.Select(part => part.Ordinal).Order()], Ground = ErasureGround.SampleRemoved },
                edition.Key);
        }
        await data.Set<EditionPart>().Where(part => part.Bytes != nothing)
            .ExecuteUpdateAsync(set => set.SetProperty(part => part.Bytes, nothing).SetProperty(part => part.Salt, nothing).SetProperty(part => part.Html, (string?)null), stop);
    }

    private static async Task Reviewed(ClaimTrackerContext data, CancellationToken stop)
    {
        await data.Set<SecondVerdict>().ExecuteDeleteAsync(stop);
        await data.Set<VerdictSight>().ExecuteDeleteAsync(stop);
        await data.Set<SubmissionPart>().ExecuteDeleteAsync(stop);
        await data.Set<SubmissionContributor>().ExecuteDeleteAsync(stop);
        await data.Set<SubmissionThing>().ExecuteDeleteAsync(stop);
        await data.Set<ProposedNotice>().ExecuteDeleteAsync(stop);
        await data.Set<ErasurePart>().ExecuteDeleteAsync(stop);
        await data.Set<Erasure>().ExecuteDeleteAsync(stop);
        await data.Set<PlannedRelease>().ExecuteDeleteAsync(stop);
        await data.Set<LegalRead>().ExecuteDeleteAsync(stop);
        await data.Set<Submission>().ExecuteDeleteAsync(stop);
    }

    private static async Task Beside(ClaimTrackerContext data, CancellationToken stop)
    {
        await data.Set<Mention>().ExecuteDeleteAsync(stop);
        await data.Set<Comment>().ExecuteDeleteAsync(stop);
        await data.Set<CommentThread>().ExecuteDeleteAsync(stop);
        await data.Set<Assignment>().ExecuteDeleteAsync(stop);
        await data.Set<Watch>().ExecuteDeleteAsync(stop);
        await DropMessages(data, stop);
    }

    private static async Task Entered(ClaimTrackerContext data, CancellationToken stop)
    {
        await data.Set<Finding>().ExecuteDeleteAsync(stop);
        await data.Set<Verdict>().ExecuteDeleteAsync(stop);
        await data.Set<Occurrence>().ExecuteDeleteAsync(stop);
        await data.Set<Citation>().ExecuteDeleteAsync(stop);
        await data.Set<Origin>().ExecuteDeleteAsync(stop);
        await data.Set<Link>().ExecuteDeleteAsync(stop);
        await data.Set<ReplySought>().ExecuteDeleteAsync(stop);
        await data.Set<Point>().ExecuteDeleteAsync(stop);
        await data.Set<Figure>().ExecuteDeleteAsync(stop);
        await data.Set<ClaimAddressee>().ExecuteDeleteAsync(stop);
        await data.Set<Claim>().ExecuteDeleteAsync(stop);
        await data.Set<CountedGroup>().ExecuteDeleteAsync(stop);
        await data.Set<SideParty>().ExecuteDeleteAsync(stop);
        await data.Set<Side>().ExecuteDeleteAsync(stop);
        await data.Set<DisputeRelation>().ExecuteDeleteAsync(stop);
        await data.Set<MovedThing>().ExecuteDeleteAsync(stop);
        await data.Set<Move>().ExecuteDeleteAsync(stop);
        await data.Set<DisputeTopic>().ExecuteDeleteAsync(stop);
        await data.Set<Dispute>().ExecuteDeleteAsync(stop);
    }

    private static async Task Shared(ClaimTrackerContext data, CancellationToken stop)
    {
        await data.Set<CaptureContent>().ExecuteDeleteAsync(stop);
        await data.Set<Capture>().ExecuteDeleteAsync(stop);
        await data.Set<Source>().ExecuteDeleteAsync(stop);
        await data.Set<Speaker>().ExecuteDeleteAsync(stop);
        await data.Set<Outlet>().ExecuteDeleteAsync(stop);
        await data.Set<Party>().ExecuteDeleteAsync(stop);
        await data.Set<Place>().ExecuteDeleteAsync(stop);
        await data.Set<Topic>().ExecuteDeleteAsync(stop);
    }
}
