using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public;

/// <summary>A page that will read differently although nothing public changes, such as one that waits for a signature: it is made anew for each reader.</summary>
public static class PassingPage
{
    private static readonly object Key = new();

    public static void Mark(HttpContext? context)
    {
        if (context is not null) context.Items[Key] = true;
    }

    public static bool Is(HttpContext context) => context.Items.ContainsKey(Key);
}
