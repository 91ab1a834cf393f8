namespace ClaimTracker.Web.Hosting;

/// <summary>Marks an endpoint of the reading room whose answer depends on its address, the day and what is published, and on nothing else: it is made once, compressed once and kept until something public changes.</summary>
public sealed class KeptPage
{
    private KeptPage()
    {
    }

    public static KeptPage Mark { get; } = new();

    public static bool Is(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<KeptPage>() is not null;
}
