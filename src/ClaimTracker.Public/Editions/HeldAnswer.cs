using ClaimTracker.Publication;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Editions;

/// <summary>What files about something answer that cannot be had: 403 with the public sentence while it is held, 404 otherwise.</summary>
internal static class HeldAnswer
{
    public static async Task<IResult> OfDispute(ReadHold read, string slug, CancellationToken stop) => Answer(await read.OnDispute(slug, stop));

    public static async Task<IResult> OfClaim(ReadHold read, Guid claimId, CancellationToken stop) => Answer(await read.OnClaim(claimId, stop));

    private static IResult Answer(PublicHold? hold) => hold is null
        ? Results.NotFound()
        : Results.Text($"We hold this back for now. {hold.Reason}\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden);
}
