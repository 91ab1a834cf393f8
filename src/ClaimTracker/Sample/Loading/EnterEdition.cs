using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sample.Loading;

/// <summary>Enters what one edition of a dispute holds, then submits it as the fact-checker and approves it as the editor.</summary>
internal sealed class EnterEdition(SampleDesk desk, string key)
{
    private Guid disputeId;

    public async Task Do(EditionEntry entry, CancellationToken stop)
    {
        await Head(entry, stop);
        foreach (var side in entry.Sides) await Enter(side, stop);
        var claims = new EnterClaim(desk, key, disputeId, entry.Origins);
        foreach (var claim in entry.Claims) await claims.Do(claim, stop);
        foreach (var link in entry.Links) await Enter(link, stop);
        foreach (var reply in entry.Replies) await Enter(reply, stop);
        if (entry.Lead is [var first, var second])
            (await new ChooseLeadPair(desk.Room).Do(desk.Checker, disputeId, await Version(stop), Claim(first)!.Value, Claim(second)!.Value, stop)).Insist($"{key}, lead");
        foreach (var relation in entry.Related) await Enter(relation, stop);
        await new PublishEdition(desk, key, disputeId).Do(entry, stop);
    }

    private async Task Head(EditionEntry entry, CancellationToken stop)
    {
        var known = desk.Known("dispute", key);
        var draft = new DisputeDraft
        {
            Version = await desk.Version<Dispute>(known, stop),
            Title = entry.Title,
            Slug = entry.Slug,
            Summary = entry.Summary,
            WhyExamined = entry.WhyExamined,
            EventDate = entry.EventDate,
            Clock = entry.Clock,
            TimeZone = entry.TimeZone,
            TimeAccordingTo = entry.TimeAccordingTo,
            PlaceId = desk.Id("place", entry.Place),
            PlaceAccordingTo = entry.PlaceAccordingTo,
            ContentNote = entry.ContentNote,
            Topics = entry.Topics,
            IsAnother = true,
        };
        disputeId = (await new SaveDispute(desk.Room).Do(desk.Checker, known, draft, stop)).Insist(key);
        if (known is not null) return;
        desk.Keep("dispute", key, disputeId);
        (await new MarkSample(desk.Room).Do(SampleJob.Actor, disputeId, stop)).Insist(key);
    }

    private async Task Enter(EditionEntry.Side side, CancellationToken stop)
    {
        var draft = new SideDraft { Label = side.Label, PartyIds = [.. side.Parties.Select(party => desk.Id("party", party)!)] };
        desk.Keep($"side of {key}", side.Key, (await new SaveSide(desk.Room).Do(desk.Checker, disputeId, null, draft, stop)).Insist($"{key}, side {side.Key}"));
    }

    private async Task Enter(EditionEntry.Link link, CancellationToken stop)
    {
        var draft = new LinkDraft
        {
            FromId = Claim(link.From)?.ToString(),
            ToId = Claim(link.To)?.ToString(),
            Kind = link.Kind,
            Elements = [.. link.Elements ?? []],
            LimitKind = link.LimitKind,
            Limit = link.Limit,
            Note = link.Note,
        };
        (await new LinkClaims(desk.Room).Do(desk.Checker, disputeId, null, draft, stop)).Insist($"{key}, link from {link.From} to {link.To}");
    }

    private async Task Enter(EditionEntry.Reply reply, CancellationToken stop)
    {
        var kind = $"reply of {key}";
        var known = desk.Known(kind, reply.Key);
        var draft = new ReplyDraft
        {
            Version = await desk.Version<ReplySought>(known, stop),
            PartyId = desk.Id("party", reply.Party),
            ClaimId = reply.Claim is null ? null : Claim(reply.Claim)?.ToString(),
            Outcome = reply.Outcome,
            Searched = reply.Searched,
            SearchLanguages = string.Join(' ', reply.Languages ?? []),
            SearchedUntil = reply.Until,
        };
        desk.Keep(kind, reply.Key, (await new RecordReply(desk.Room).Do(desk.Checker, disputeId, known, draft, stop)).Insist($"{key}, reply {reply.Key}"));
    }

    private async Task Enter(EditionEntry.Relation relation, CancellationToken stop)
    {
        var other = Guid.Parse(desk.Id("dispute", relation.Dispute)!);
        (await new RelateDisputes(desk.Room).Do(desk.Checker, disputeId, await Version(stop), other, Terms.Read<RelationKind>(relation.Kind), stop)).Insist($"{key}, related {relation.Dispute}");
    }

    private Guid? Claim(string claim) => Guid.Parse(desk.Id($"claim of {key}", claim)!);

    private Task<int> Version(CancellationToken stop) => desk.Version<Dispute>(disputeId, stop);
}
