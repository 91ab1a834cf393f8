using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.Review;

/// <summary>The reading room's stylesheet, held within the frame in which the newsroom shows a page as readers will see it, so that there is one set of rules for both.</summary>
public static class ReaderDress
{
    public const string Address = "/desk/as-read.css";

    private const string Frame = ".as-read";

    /// <summary>Takes back what the newsroom's stylesheet says of classes that both rooms use.</summary>
    private const string Undressed = ".said, .claim, .points { margin: 0; padding: 0; border: 0; }";

    public static IEndpointConventionBuilder MapReaderDress(this IEndpointRouteBuilder app) =>
        app.MapGet(Address, Serve).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Reviewers });

    /// <summary>What is said of the page as a whole is said of the frame, which may be narrower than the window: its own width counts.</summary>
    public static string Within(string stylesheet) => $"@scope ({Frame}) {{\n{Undressed}\n{OfTheFrame(stylesheet)}\n}}\n";

    private static string OfTheFrame(string stylesheet) => stylesheet.Replace(":root", ":scope", StringComparison.Ordinal)
        .Replace("\nbody {", "\n:scope {", StringComparison.Ordinal).Replace("@media (min-width:", "@container as-read (min-width:", StringComparison.Ordinal);

    private static async Task<IResult> Serve(IWebHostEnvironment host, CancellationToken stop)
    {
        using var reader = new StreamReader(host.WebRootFileProvider.GetFileInfo("reading.css").CreateReadStream());
        return Results.Text(Within(await reader.ReadToEndAsync(stop)), "text/css");
    }
}
