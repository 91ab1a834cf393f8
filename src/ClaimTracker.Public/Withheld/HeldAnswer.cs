using ClaimTracker.Publication;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Withheld;

/// <summary>What files about something answer that cannot be had: 403 with the public sentence while it is held, 410 or 451 with that of the seal, 404 otherwise.</summary>
internal static class HeldAnswer
{
    public static async Task<IResult> OfDispute(HttpContext context, ReadHold holds, ReadSeal seals, string slug, CancellationToken stop) =>
        await seals.OnDispute(slug, stop) is { } seal ? Answer(context, seal) : Answer(await holds.OnDispute(slug, stop));

    public static async Task<IResult> OfClaim(HttpContext context, ReadHold holds, ReadSeal seals, Guid claimId, CancellationToken stop) =>
        await seals.OnClaim(claimId, stop) is { } seal ? Answer(context, seal) : Answer(await holds.OnClaim(claimId, stop));

    private static IResult Answer(HttpContext context, PublicSeal seal)
    {
        SealedAs.Mark(context, seal);
        return Text(seal.Sentence, SealedAs.Status(seal));
    }

    private static IResult Answer(PublicHold? hold) => hold is null ? Results.NotFound() : Text($"We hold this back for now. {hold.Reason}", StatusCodes.Status403Forbidden);

    private static IResult Text(string sentence, int status) => Results.Text($"{sentence}\n", "text/plain; charset=utf-8", statusCode: status);
}
