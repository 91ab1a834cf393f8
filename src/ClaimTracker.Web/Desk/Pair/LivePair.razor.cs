using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Second;
using ClaimTracker.Together.Sittings;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Desk.Pair;

/// <summary>Follows one dispute over the circuit: whoever saves anything of it, on whichever instance, is seen here within a second.</summary>
public sealed partial class LivePair
{
    /// <summary>Several saves that follow at once are shown together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(250);

    private readonly Guid page = Guid.NewGuid();
    private readonly CancellationTokenSource stop = new();
    private SubmissionPreview? preview;
    private PairTexts texts = PairTexts.None;
    private IReadOnlyList<SittingEntry> others = [];
    private string? field;
    private Guid? me;
    private long newest;
    private bool isLive;
    private bool isReshaped;
    private bool isReading;
    private bool isStale;
    private IDisposable? hearing;
    private DotNetObjectReference<LivePair>? self;
    private IJSObjectReference? module;

    [Inject]
    private PreviewSubmission Previews { get; set; } = null!;

    [Inject]
    private ReadNewestLine Lines { get; set; } = null!;

    [Inject]
    private ShowVerdicts Verdicts { get; set; } = null!;

    [Inject]
    private ReadSittings Sittings { get; set; } = null!;

    [Inject]
    private SitAt Sit { get; set; } = null!;

    [Inject]
    private StandUp Stand { get; set; } = null!;

    [Inject]
    private WorkSignals Signals { get; set; } = null!;

    [Inject]
    private CurrentActor Person { get; set; } = null!;

    [Inject]
    private CircuitConnection Connection { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    /// <summary>Called when the cursor enters a field; the name is shown to others as text.</summary>
    [JSInvokable]
    public async Task At(string? name)
    {
        field = name;
        await SayAgain();
    }

    protected override async Task OnInitializedAsync()
    {
        me = (await Person.Find()).AccountId;
        newest = await Lines.Read(stop.Token);
        preview = await Previews.Read(Id, stop.Token);
        if (preview is not null) texts = PairTexts.Of(preview.Copy);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        module = await Script.InvokeAsync<IJSObjectReference>("import", "/pair.js");
        await module.InvokeVoidAsync("connect", self);
        hearing = Signals.Hear(Id, () => _ = InvokeAsync(Follow));
        isLive = true;
        await SayAgain();
        await Follow();
        _ = Stay();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        hearing?.Dispose();
        if (isLive) await Stand.Do(await Person.Find(), page);
        try
        {
            if (module is not null) await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has left; there is nothing to tell it.
        }
        self?.Dispose();
        stop.Dispose();
    }

    private async Task SayAgain() => await Sit.Do(await Person.Find(), Id, page, field, stop.Token);

    /// <summary>Says again that somebody is here while their browser can be reached, and looks who left without a word.</summary>
    private async Task Stay()
    {
        try
        {
            using var timer = new PeriodicTimer(Sitting.SaidAgain, Clock);
            while (await timer.WaitForNextTickAsync(stop.Token))
                await InvokeAsync(Renew);
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private async Task Renew()
    {
        if (!Connection.IsUp) return;
        try
        {
            await SayAgain();
            await Follow();
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault))
        {
            // The next round says it again.
        }
    }

    private async Task Follow()
    {
        isStale = true;
        if (isReading) return;
        isReading = true;
        try
        {
            while (isStale && !stop.IsCancellationRequested)
            {
                isStale = false;
                await Task.Delay(Gather, Clock, stop.Token);
                await Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            isReading = false;
        }
    }

    private async Task Look()
    {
        others = await Sittings.Others(Id, page, stop.Token);
        // The number is read first: what is written meanwhile is looked at once more.
        if (await Lines.Read(stop.Token) is var line && line != newest && await Previews.Read(Id, stop.Token) is { } read)
        {
            await Show(read);
            newest = line;
        }
        StateHasChanged();
    }

    private async Task Show(SubmissionPreview read)
    {
        var now = PairTexts.Of(read.Copy);
        isReshaped |= !now.HasShapeOf(texts);
        await module!.InvokeVoidAsync("others", stop.Token, now.ChangedSince(texts));
        (texts, preview) = (now, read);
        if (me is { } account) await Verdicts.Look(account, Id, stop.Token);
    }
}
