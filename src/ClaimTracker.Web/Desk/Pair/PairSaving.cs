using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Desk.Pair.Fields;
using ClaimTracker.Web.Endpoints;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.Pair;

/// <summary>Where the forms of the pair editor are posted: by their script, which is answered in JSON, and without script like any form. Neither needs a circuit.</summary>
public static class PairSaving
{
    private const string Json = "application/json";

    public static IEndpointConventionBuilder MapPairSaving(this IEndpointRouteBuilder app)
    {
        var pair = app.MapGroup("/desk/disputes/{id:guid}/pair").WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Writers });
        pair.MapPost("/dispute", async (Guid id, SaveDisputeFields deed, ReadWorkingCopy reading, HttpContext context, CancellationToken stop) =>
            await Tell(context, Addresses.Pair(id), await deed.Do(Who(context), id, await Posted(context, stop), stop),
                async () => await reading.Read(id, stop) is { } copy ? DraftTexts.Of(DisputeDraft.From(copy.Dispute, copy.Topics)) : None));
        pair.MapPost("/claims/{claimId:guid}", async (Guid id, Guid claimId, SaveClaimFields deed, ReadWorkingCopy reading, HttpContext context, CancellationToken stop) =>
            await Tell(context, Addresses.ClaimInPair(id, claimId), await deed.Do(Who(context), id, claimId, await Posted(context, stop), stop),
                async () => (await reading.Read(id, stop))?.Claims.FirstOrDefault(claim => claim.Id == claimId) is { } claim ? DraftTexts.Of(ClaimDraft.From(claim)) : None));
        return pair;
    }

    private static IReadOnlyDictionary<string, string?> None { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private static Actor Who(HttpContext context) => CurrentActor.Of(context.User);

    /// <summary>A tick that is not set posts nothing, so the fields are counted by what was found in them.</summary>
    private static async Task<IReadOnlyList<FieldChange>> Posted(HttpContext context, CancellationToken stop)
    {
        var form = await context.Request.ReadFormAsync(stop);
        return [.. form.Keys.Where(key => key.StartsWith(PairForm.Was, StringComparison.Ordinal)).Select(key => key[PairForm.Was.Length..])
            .Select(field => new FieldChange(field, form[PairForm.Was + field].FirstOrDefault(), form[PairForm.Now + field].FirstOrDefault()))];
    }

    private static async Task Tell(HttpContext context, string back, Outcome<IReadOnlyDictionary<string, string?>> outcome, Func<Task<IReadOnlyDictionary<string, string?>>> stored)
    {
        var isScript = context.Request.Headers.Accept.ToString().Contains(Json, StringComparison.OrdinalIgnoreCase);
        if (outcome.IsDone)
        {
            if (isScript) await context.Response.WriteAsJsonAsync(new Saved(outcome.Value), context.RequestAborted);
            else (context.Response.StatusCode, context.Response.Headers.Location) = (StatusCodes.Status303SeeOther, back);
            return;
        }
        var status = Answer.StatusOf(outcome.Kind);
        var theirs = outcome.Kind == RefusalKind.Stale ? await stored() : None;
        if (isScript)
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(new NotSaved([.. outcome.Refusals.Select(refusal => new NotSaved.Sentence(refusal.Field, refusal.Sentence, theirs.GetValueOrDefault(refusal.Field), refusal.Known is { } known ? Addresses.Of(known) : null))]), context.RequestAborted);
        }
        else if (outcome.Kind == RefusalKind.Stale)
            await KeptText.ShowOnly(context, status, "Somebody else saved the same field", string.Join(' ', outcome.Refusals.Select(refusal => $"{refusal.Sentence} It now reads: “{theirs.GetValueOrDefault(refusal.Field)}”.")));
        else
            await KeptText.Show(context, status, "This was not saved", outcome.Sentence);
    }

    private sealed record Saved(IReadOnlyDictionary<string, string?> Stored);

    private sealed record NotSaved(IReadOnlyList<NotSaved.Sentence> Refusals)
    {
        /// <summary>A sentence on a field, with what is stored there where somebody else saved it; an empty field stands for the whole form. The address leads to what is there already.</summary>
        public sealed record Sentence(string Field, string Text, string? Stored, string? Address);
    }
}
