using Microsoft.AspNetCore.Http.Features;

namespace ClaimTracker.Web.Hosting;

/// <summary>How large a request may be. What is larger is refused with 413 or 400 and a sentence, before it is read in full.</summary>
public static class RequestLimits
{
    /// <summary>Largest posted form, in bytes; holds for every address that does not say otherwise.</summary>
    public const int FormBytes = 1024 * 1024;

    /// <summary>Largest post of the page that keeps a copy of a source, in bytes. The page says so with <c>[RequestSizeLimit]</c>.</summary>
    public const int CaptureBytes = 6 * 1024 * 1024;

    /// <summary>Most fields in one form.</summary>
    public const int FormFields = 2000;

    /// <summary>Most rows of one kind (figures, points, findings) in one form.</summary>
    public const int FormRows = 200;

    /// <summary>Longest request line, in bytes: an address with its query. 10,000 characters of any script fit in, percent-encoded, so that whoever pastes an article into the search box gets a page that says what to do; the server refuses what is longer before any page is asked.</summary>
    private const int RequestLineBytes = 128 * 1024;

    public static WebApplicationBuilder LimitRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormBytes;
            kestrel.Limits.MaxRequestLineSize = RequestLineBytes;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = FormFields;
            form.ValueLengthLimit = FormBytes;
            form.MultipartBodyLengthLimit = CaptureBytes;
        });
        return builder;
    }
}
