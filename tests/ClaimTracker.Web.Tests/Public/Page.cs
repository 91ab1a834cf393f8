using AngleSharp;
using AngleSharp.Dom;
using ClaimTracker.Public;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>Renders one component of the reading room as a reader's browser gets it.</summary>
internal static class Page
{
    /// <summary>The component alone.</summary>
    public static Task<IDocument> Of<T>(params (string Name, object? Value)[] parameters) where T : IComponent => Of<T>(http: null, parameters);

    /// <summary>The component in answer to a request, whose status it may set.</summary>
    public static async Task<IDocument> Of<T>(HttpContext? http, params (string Name, object? Value)[] parameters) where T : IComponent
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.Configure<PublicOptions>(options => (options.Operator, options.ReportAddress, options.BaseAddress) = ("The Test Desk", "errors@desk.test", "https://desk.test"));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, provider.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            RenderFragment content = builder =>
            {
                builder.OpenComponent<T>(0);
                foreach (var (name, value) in parameters)
                    builder.AddComponentParameter(1, name, value);
                builder.CloseComponent();
            };
            var root = await renderer.RenderComponentAsync<CascadingValue<HttpContext?>>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(CascadingValue<HttpContext?>.Value)] = http,
                [nameof(CascadingValue<HttpContext?>.ChildContent)] = content,
            }));
            return root.ToHtmlString();
        });
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content($"<!doctype html><body>{html}"));
    }

    /// <summary>The words of an element as a reader sees them, white space made one.</summary>
    public static string Words(this IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
