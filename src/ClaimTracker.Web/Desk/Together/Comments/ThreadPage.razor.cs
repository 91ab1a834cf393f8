using ClaimTracker.Disputes.Reading;
using ClaimTracker.Together;
using ClaimTracker.Together.Comments;
using ClaimTracker.Together.Comments.Reading;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Together;

/// <summary>One thread: what was said, a reply, and whether it is settled. Whoever opens it has seen what drew their attention to it.</summary>
public sealed partial class ThreadPage
{
    private const string Resolving = "resolve";
    private const string Reopening = "reopen";

    /// <summary>The field in which the framework posts the name of the form.</summary>
    private const string Handler = "_handler";

    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadThreads Threads { get; set; } = null!;

    [Inject]
    private ReadColleagues People { get; set; } = null!;

    [Inject]
    private SeeThread Seer { get; set; } = null!;

    [Inject]
    private ReplyInThread Replier { get; set; } = null!;

    [Inject]
    private ResolveThread Resolver { get; set; } = null!;

    [Inject]
    private ReopenThread Reopener { get; set; } = null!;

    [Inject]
    private TakeBackComment BackTaker { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid ThreadId { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private CommentDraft? Draft { get; set; }

    /// <summary>Set where that form was posted: it must be there for a second click too, which changes nothing.</summary>
    [SupplyParameterFromForm(FormName = Resolving, Name = Handler)]
    private string? Resolves { get; set; }

    /// <summary>The same for the other form.</summary>
    [SupplyParameterFromForm(FormName = Reopening, Name = Handler)]
    private string? Reopens { get; set; }

    private WorkingCopy? Copy { get; set; }

    private ThreadEntry? Entry { get; set; }

    private IReadOnlyList<Colleague> Others { get; set; } = [];

    private Guid Me { get; set; }

    protected override async Task OnInitializedAsync()
    {
        (Entry, Copy, Me) = (await Threads.One(Id, ThreadId), await Reading.Read(Id), await MyId());
        if (Entry is null || Copy is null)
        {
            Answer.NotFound();
            return;
        }
        Others = [.. (await People.Writers()).Where(colleague => colleague.Id != Me)];
        Draft ??= new CommentDraft();
        if (Entry.Comments.SelectMany(said => said.Comment.Mentions).Any(mention => mention.AccountId == Me && mention.SeenAt is null)) await Seer.Do(await Person.Find(), Id, ThreadId);
    }

    private static string TakingBack(Comment comment) => $"take-back-{comment.Id}";

    private Task Reply() => Try(Saving, who => Replier.Do(who, Id, ThreadId, Draft!), said => $"{Addresses.Thread(Id, ThreadId)}#comment-{said.Value}");

    private Task Resolve() => Try(Resolving, who => Resolver.Do(who, Id, ThreadId), _ => Addresses.Comments(Id));

    private Task Reopen() => Try(Reopening, who => Reopener.Do(who, Id, ThreadId), _ => Addresses.Thread(Id, ThreadId));

    private Task TakeBack(Comment comment) => Try(TakingBack(comment), who => BackTaker.Do(who, Id, comment.Id), _ => Addresses.Thread(Id, ThreadId));
}
