// The ceiling that the benchmark compares with: the same bytes, answered from memory by the smallest endpoint.
// Usage: Ceiling ADDRESS FILE...   serves each file under /NAME.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[0]);
var app = builder.Build();
foreach (var file in args[1..])
{
    var bytes = await File.ReadAllBytesAsync(file);
    app.MapGet($"/{Path.GetFileName(file)}", () => Results.Bytes(bytes, "text/html; charset=utf-8"));
}
await app.RunAsync();
