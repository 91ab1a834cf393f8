using ClaimTracker.Data;
using ClaimTracker.Matching;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.Records;

/// <summary>Answers the script of the forms, while somebody types, which records match.</summary>
public static class FindingRecords
{
    public static IEndpointConventionBuilder MapFinding(this IEndpointRouteBuilder app) =>
        app.MapGet("/desk/find/{kind}", Find).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Writers });

    private static async Task<IResult> Find(string kind, string? q, FindRecords question, HttpResponse response, CancellationToken stop)
    {
        if (!Terms.TryRead<RecordKind>(kind, out var known) || !KeptNames.Keeps(known)) return Results.NotFound();
        response.Headers.CacheControl = "no-store";
        return Results.Json((await question.Find(known, q, stop)).Select(record => new Found(known == RecordKind.Office ? record.Name : record.Id.ToString(), record.Name, record.Detail)));
    }

    private sealed record Found(string Id, string Name, string? Detail);
}
