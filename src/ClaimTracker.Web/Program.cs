using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Endpoints;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Jobs;

try
{
    var asked = CommandLine.Read(args);
    var builder = WebApplication.CreateBuilder(asked.ToOptions());
    var settings = ReadSettings.From(builder.Configuration, builder.Environment);

    builder.ListenAsSet();
    builder.LimitRequests();
    builder.Services.AddSingleton(settings);
    builder.Services.AddClaimTracker(settings.Database);
    builder.Services.AddSingleton(settings.Log);
    builder.Services.AddSingleton(settings.Mail);
    builder.Services.AddJobs(settings);
    builder.Services.AddKeys(settings);
    builder.Services.AddRateLimits(settings.Rates);
    builder.Services.AddHealth();
    builder.Services.AddPageCache();
    builder.Services.AddAccounts(settings.ForAccounts(builder.Environment));
    builder.Services.AddDoors(settings, builder.Environment);
    builder.Services.AddReadingRoom(builder.Configuration);
    builder.Services.AddNewsroom();
    builder.Services.AddCircuitLimits();

    await using var app = builder.Build();
    if (asked.Command != Command.Serve) return await app.Carry(asked);
    await app.PrepareOnce(asked);

    app.UseForwardedHeaders();
    app.UseHeadLikeGet();
    app.UseErrorsInWords();
    app.UseAnswersInWords();
    app.UseHttpsOnly();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseUnmatched();
    app.UsePageCache();
    app.UseCircuitDoor();
    app.UseZeroBytes();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseSecondFactorDoor();
    app.UseSecondVerdictDoor();
    app.UseCircuitLimits();
    app.UseAntiforgery();
    app.UseKeptText();
    app.UseFormIsGone();

    app.MapStaticAssets().AllowAnonymous();
    app.MapHealth();
    app.MapReadingRoom();
    app.MapAuditFiles();
    app.MapUnsubscribing();
    app.MapAccount();
    app.MapNewsroom();

    await app.ServeAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
