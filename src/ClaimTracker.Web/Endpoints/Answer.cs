using ClaimTracker.Data;

namespace ClaimTracker.Web.Endpoints;

/// <summary>Gives the response of a newsroom page its status, from what came of the deed; a done deed leads on to the next page.</summary>
public sealed class Answer(IHttpContextAccessor http)
{
    private int? status;

    /// <summary>Done: on to the page <paramref name="then"/> (303). Refused: 422, 403, 404 or 409.</summary>
    public void With(Outcome outcome, string then)
    {
        if (outcome.IsDone) GoTo(then);
        else With(outcome);
    }

    /// <summary>Refused: 422, 403, 404, 409 or 503. Done: the page as it is.</summary>
    public void With(Outcome outcome)
    {
        if (outcome.IsDone) return;
        Status(StatusOf(outcome.Kind));
    }

    /// <summary>422, 403, 404, 409 or 503.</summary>
    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Stale => StatusCodes.Status409Conflict,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>Not now: too much was tried (429), with the time after which it is worth while again.</summary>
    public void TooMany(TimeSpan wait)
    {
        Status(StatusCodes.Status429TooManyRequests);
        Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What the address asks for cannot be read (400); the page says so beside the field.</summary>
    public void Unreadable() => Status(StatusCodes.Status400BadRequest);

    /// <summary>There is no such thing (404); the page says so in words.</summary>
    public void NotFound() => Status(StatusCodes.Status404NotFound);

    /// <summary>After a post, on to a local page that a reload does not post again.</summary>
    public void GoTo(string page)
    {
        Status(StatusCodes.Status303SeeOther);
        Response.Headers.Location = page;
    }

    private HttpResponse Response => (http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request can answer it.")).Response;

    /// <summary>The status is written when the response starts: a page that says 404 earlier would lose its words, for the framework then leaves the body to the status pages.</summary>
    private void Status(int answered)
    {
        var isFirst = status is null;
        status = answered;
        if (!isFirst) return;
        Response.OnStarting(() =>
        {
            Response.StatusCode = status.Value;
            return Task.CompletedTask;
        });
    }
}
