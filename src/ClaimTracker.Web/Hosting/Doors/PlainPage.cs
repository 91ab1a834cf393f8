using System.Net;
using System.Text;

namespace ClaimTracker.Web.Hosting;

/// <summary>A page that needs nothing to work: no component, no database, no script. For what went wrong.</summary>
public static class PlainPage
{
    /// <summary>Writes a page with a heading and safe HTML below it.</summary>
    public static Task Write(HttpContext context, int status, string title, string safeHtml)
    {
        var newsroom = Rooms.IsNewsroom(context.Request.Path);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{Safe(title)} – ClaimTracker</title>
            <link rel="stylesheet" href="/{(newsroom ? "desk.css" : "reading.css")}">
            </head>
            <body>
            <main>
            <h1>{Safe(title)}</h1>
            {safeHtml}
            <p><a href="{(newsroom ? "/desk" : "/")}">{(newsroom ? "Go to my work" : "Go to the board")}</a></p>
            </main>
            </body>
            </html>

            """, Encoding.UTF8, context.RequestAborted);
    }

    /// <summary>Text as HTML.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
