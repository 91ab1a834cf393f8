using ClaimTracker.Disputes.Reading;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk.Forms;

namespace ClaimTracker.Web.Desk.Together;

/// <summary>How what a thread is about is named; what has left the working copy since says so.</summary>
public static class AboutNames
{
    public static string Of(ThreadAbout about, WorkingCopy copy) => about.Subject switch
    {
        ThreadSubject.Dispute => about.Field is { } field ? $"The dispute: {field.Word()}" : "The dispute as a whole",
        ThreadSubject.Claim => OfClaim(about, copy),
        ThreadSubject.Citation => OfCitation(about, copy),
    };

    /// <summary>What a comment can be about: all of it, or, on the page of one thing, that thing with its fields, and for a claim its citations.</summary>
    public static IEnumerable<NamedChoice> Choices(WorkingCopy copy, ThreadAbout? narrowed) => Offered(copy, narrowed).Select(about => new NamedChoice(about.Value, Of(about, copy)));

    /// <summary>Whether the thing is in this working copy.</summary>
    public static bool Stands(ThreadAbout about, WorkingCopy copy) => about.Subject switch
    {
        ThreadSubject.Dispute => about.SubjectId == copy.Dispute.Id,
        ThreadSubject.Claim => copy.Claims.Any(claim => claim.Id == about.SubjectId),
        ThreadSubject.Citation => copy.Citations.Any(citation => citation.Id == about.SubjectId),
    };

    /// <summary>Whether a thread belongs on the page of that thing; a claim has its citations with it.</summary>
    public static bool Covers(ThreadAbout narrowed, ThreadAbout about, WorkingCopy copy) =>
        about.SubjectId == narrowed.SubjectId || (narrowed.Subject == ThreadSubject.Claim && copy.CitationsOf(narrowed.SubjectId).Any(citation => citation.Id == about.SubjectId));

    private static IEnumerable<ThreadAbout> Offered(WorkingCopy copy, ThreadAbout? narrowed)
    {
        var whole = new ThreadAbout(ThreadSubject.Dispute, copy.Dispute.Id);
        if (narrowed is not null)
        {
            var citations = narrowed.Subject == ThreadSubject.Claim ? CitationsOf(copy, narrowed.SubjectId) : [];
            return [narrowed with { Field = null }, .. Fields(narrowed), .. citations];
        }
        return [whole, .. Fields(whole), .. copy.Claims.SelectMany(claim => CitationsOf(copy, claim.Id).Prepend(new ThreadAbout(ThreadSubject.Claim, claim.Id)))];
    }

    private static IEnumerable<ThreadAbout> Fields(ThreadAbout about) => ThreadAbout.FieldsOf(about.Subject).Select(field => about with { Field = field });

    private static IEnumerable<ThreadAbout> CitationsOf(WorkingCopy copy, Guid claimId) => copy.CitationsOf(claimId).Select(citation => new ThreadAbout(ThreadSubject.Citation, citation.Id));

    private static string OfClaim(ThreadAbout about, WorkingCopy copy)
    {
        var claim = copy.Claims.FirstOrDefault(claim => claim.Id == about.SubjectId);
        if (about.Field is { } field) return $"{(claim is null ? "A claim that has left the working copy" : $"Claim {claim.Position}, {claim.Speaker.Name}")}: {field.Word()}";
        return claim is null ? "A claim that has left the working copy" : $"Claim {Named.Of(claim)}";
    }

    private static string OfCitation(ThreadAbout about, WorkingCopy copy)
    {
        var citation = copy.Citations.FirstOrDefault(citation => citation.Id == about.SubjectId);
        var claim = copy.Claims.FirstOrDefault(claim => claim.Id == citation?.ClaimId);
        return citation is null || claim is null ? "A citation that has left the working copy" : $"Claim {claim.Position}, source “{Named.Short(citation.Source.Title)}” ({citation.Source.Outlet.Name})";
    }
}
