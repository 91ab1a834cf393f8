using ClaimTracker.Data;
using ClaimTracker.Together.Comments;

namespace ClaimTracker.Web.Desk;

/// <summary>Every address of the newsroom, in one place.</summary>
public static class Addresses
{
    public const string MyWork = "/desk";
    public const string NewDispute = "/desk/disputes/new";
    public const string Queue = "/desk/review";
    public const string Interests = "/desk/interests";
    public const string Records = "/desk/records";
    public const string History = "/desk/history";
    public const string HistoryCsv = "/desk/history.csv";
    public const string HistoryJson = "/desk/history.json";
    public const string Jobs = "/desk/jobs";
    public const string Workload = "/desk/workload";
    public const string Settings = "/desk/settings";
    public const string People = "/desk/people";
    public const string Erasures = "/desk/erasures";
    public const string Checklist = "/desk/checklist";
    public const string Account = "/account";
    public const string Messages = "/desk/messages";
    public const string Delivery = "/desk/messages/delivery";
    public const string Watched = "/desk/watched";
    public const string SignOut = "/account/sign-out";

    /// <summary>The value of the parameter <c>show</c> that leaves out what was seen.</summary>
    public const string Unseen = "unseen";

    public static string UnseenMessages(int page = 1) => page == 1 ? $"{Messages}?show={Unseen}" : $"{Messages}?show={Unseen}&page={page}";

    public static string Message(Guid id) => $"{Messages}/{id}";

    /// <summary>The form that ends an interest.</summary>
    public static string EndInterest(Guid id) => $"{Interests}/{id}/end";

    public static string Dispute(Guid id) => $"/desk/disputes/{id}";

    public static string EditDispute(Guid id) => $"{Dispute(id)}/edit";

    /// <summary>The pair editor.</summary>
    public static string Pair(Guid id) => $"{Dispute(id)}/pair";

    /// <summary>The claim where it stands in the pair editor.</summary>
    public static string ClaimInPair(Guid dispute, Guid claim) => $"{Pair(dispute)}#at-{claim}";

    /// <summary>Where the fields of the dispute itself are saved one by one.</summary>
    public static string PairDispute(Guid dispute) => $"{Pair(dispute)}/dispute";

    public static string PairClaim(Guid dispute, Guid claim) => $"{Pair(dispute)}/claims/{claim}";

    /// <summary>The form of a new link, which leads back to the pair editor.</summary>
    public static string LinkFromPair(Guid dispute) => BackToPair(Link(dispute));

    /// <summary>A form that leads back to the pair editor.</summary>
    public static string BackToPair(string form) => $"{form}{(form.Contains('?', StringComparison.Ordinal) ? '&' : '?')}back=pair";

    public static string LeadPair(Guid id) => $"{Dispute(id)}/lead";

    public static string Related(Guid id) => $"{Dispute(id)}/related";

    /// <summary>The comments on a dispute, or those on one thing of it.</summary>
    public static string Comments(Guid dispute, ThreadAbout? on = null) => on is null ? $"{Dispute(dispute)}/comments" : $"{Dispute(dispute)}/comments?on={on.Value}";

    public static string Thread(Guid dispute, Guid thread) => $"{Comments(dispute)}/{thread}";

    public static string AssignDispute(Guid id) => $"{Dispute(id)}/assignment";

    /// <summary>The open submission of a dispute, as its submitter sees it.</summary>
    public static string OpenSubmission(Guid id) => $"{Dispute(id)}/submission";

    public static string Submit(Guid id) => $"{Dispute(id)}/submit";

    /// <summary>The form of one side; without an id, of a new one. The same for the others below.</summary>
    public static string Side(Guid dispute, Guid? id = null) => $"{Dispute(dispute)}/sides/{Or(id)}";

    public static string Claim(Guid dispute, Guid? id = null) => $"{Dispute(dispute)}/claims/{Or(id)}";

    /// <summary>The claim where it stands in the working copy.</summary>
    public static string ClaimInCopy(Guid dispute, Guid claim) => $"{Dispute(dispute)}#claim-{claim}";

    public static string RemoveClaim(Guid dispute, Guid claim) => $"{Claim(dispute, claim)}/remove";

    public static string Verdict(Guid dispute, Guid claim) => $"{Claim(dispute, claim)}/verdict";

    public static string Citation(Guid dispute, Guid claim, Guid? id = null) => $"{Claim(dispute, claim)}/citations/{Or(id)}";

    public static string Link(Guid dispute, Guid? id = null) => $"{Dispute(dispute)}/links/{Or(id)}";

    public static string Reply(Guid dispute, Guid? id = null) => $"{Dispute(dispute)}/replies/{Or(id)}";

    public static string Origin(Guid dispute, Guid id) => $"{Dispute(dispute)}/origins/{id}";

    /// <summary>The list of one kind of record, such as <c>parties</c>.</summary>
    public static string RecordsOf(string kind) => $"{Records}/{kind}";

    /// <summary>The form of one record; without an id, of a new one.</summary>
    public static string Record(string kind, Guid? id = null) => $"{RecordsOf(kind)}/{Or(id)}";

    /// <summary>The record where it stands in its list.</summary>
    public static string RecordInList(string kind, Guid id) => $"{RecordsOf(kind)}#record-{id}";

    public static string Source(Guid id) => Record("sources", id);

    /// <summary>The page of something that was found.</summary>
    public static string Of(KnownRecord known) => known.Kind switch
    {
        RecordKind.Speaker => Record("speakers", known.Id),
        RecordKind.Party => Record("parties", known.Id),
        RecordKind.Outlet => Record("outlets", known.Id),
        RecordKind.Source => Source(known.Id),
        RecordKind.Dispute => Dispute(known.Id),
        RecordKind.Claim => ClaimInCopy(known.DisputeId!.Value, known.Id),
        RecordKind.Office => Records,
    };

    /// <summary>A stored copy, to download.</summary>
    public static string Capture(string sha256) => $"/desk/captures/{sha256}";

    public static string DropVerdict(Guid dispute, Guid claim) => $"{Verdict(dispute, claim)}/drop";

    public static string Submission(Guid id) => $"{Queue}/{id}";

    /// <summary>One claim of a submission, to accept or to ask for a change.</summary>
    public static string ReviewClaim(Guid submission, Guid claim) => $"{Submission(submission)}/claims/{claim}";

    public static string Approve(Guid submission) => $"{Submission(submission)}/approve";

    /// <summary>Where a second verdict is given, and the page that was asked for instead.</summary>
    public static string SecondVerdict(Guid submission, string? asked = null) => asked is null ? $"{Submission(submission)}/second" : $"{Submission(submission)}/second?to={Uri.EscapeDataString(asked)}";

    /// <summary>Takes back what is to be published at a set time.</summary>
    public static string CancelRelease(Guid submission) => $"{Submission(submission)}/release";

    /// <summary>Where a legal reader says what they found.</summary>
    public static string LegalRead(Guid submission) => $"{Submission(submission)}/legal";

    public static string Return(Guid submission) => $"{Submission(submission)}/return";

    public static string Decline(Guid submission) => $"{Submission(submission)}/decline";

    public static string AssignReview(Guid submission) => $"{Submission(submission)}/assignment";

    public static string Look(Guid dispute) => $"{Dispute(dispute)}/look";

    public static string Withdraw(Guid dispute) => $"{Dispute(dispute)}/withdraw";

    /// <summary>The form that merges a dispute into another one.</summary>
    public static string Merge(Guid dispute) => $"{Dispute(dispute)}/merge";

    /// <summary>The form that makes a dispute of its own of some claims.</summary>
    public static string Split(Guid dispute) => $"{Dispute(dispute)}/split";

    /// <summary>The form that begins a hold.</summary>
    public static string HoldBack(Guid dispute) => $"{Dispute(dispute)}/hold";

    /// <summary>A hold in force, to confirm or lift.</summary>
    public static string Hold(Guid id) => $"/desk/holds/{id}";

    /// <summary>The form that asks for a seal.</summary>
    public static string AskSeal(Guid dispute) => $"{Dispute(dispute)}/seal";

    /// <summary>A seal that is asked for or in force, to decide on.</summary>
    public static string Seal(Guid id) => $"/desk/seals/{id}";

    public static string Reopen(Guid dispute) => $"{Dispute(dispute)}/reopen";

    /// <summary>The form that asks for an erasure in a dispute.</summary>
    public static string Erase(Guid dispute) => $"{Dispute(dispute)}/erase";

    public static string Erasure(Guid id) => $"{Erasures}/{id}";

    /// <summary>The dispute as readers see it.</summary>
    public static string Public(string slug) => $"/disputes/{slug}";

    private static string Or(Guid? id) => id?.ToString() ?? "new";
}
