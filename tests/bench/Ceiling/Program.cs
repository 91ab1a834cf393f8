// The ceilings that the benchmark compares with: the same bytes, answered from memory by the smallest endpoint, and the same HTML as a static Blazor page that asks no database.
// Usage: Ceiling ADDRESS HTML FILE...   serves each file under /NAME, and HTML, rendered and compressed for each request, under /static.
using System.IO.Compression;
using Ceiling;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.ResponseCompression;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[0]);
builder.Services.AddRazorComponents();
builder.Services.AddResponseCompression(options => options.Providers.Add<BrotliCompressionProvider>());
builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
var app = builder.Build();
app.UseWhen(context => context.Request.Path == "/static", page => page.UseResponseCompression());
var html = await File.ReadAllTextAsync(args[1]);
app.MapGet("/static", () => new RazorComponentResult<StaticPage>(new { Html = html }));
foreach (var file in args[2..])
{
    var bytes = await File.ReadAllBytesAsync(file);
    app.MapGet($"/{Path.GetFileName(file)}", () => Results.Bytes(bytes, "text/html; charset=utf-8"));
}
await app.RunAsync();
