using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClaimTracker.Web.Desk.Pair.Fields;
using Microsoft.AspNetCore.Antiforgery;

namespace ClaimTracker.Web.Hosting;

/// <summary>A post whose token is missing or old does nothing; its text comes back in a form with a fresh token, ready to be sent again. Nothing typed is lost.</summary>
public static partial class KeptText
{
    private const int ShortText = 80;
    private const string TokenField = "__RequestVerificationToken";
    private const string EnhancedNavigation = "blazor-enhanced-nav";

    /// <summary>Goes after <c>UseAntiforgery</c>, which says whether the token is good but lets the page decide.</summary>
    public static IApplicationBuilder UseKeptText(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            ? Show(context, StatusCodes.Status400BadRequest, "Please send this again", "The form had been open for too long, or came from another page. Nothing was saved and nothing is lost: check the text below and send it again.")
            : next(context));

    /// <summary>Shows everything that was posted in a form that posts it to the same address.</summary>
    public static async Task Show(HttpContext context, int status, string title, string sentence)
    {
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        var token = antiforgery.GetAndStoreTokens(context);
        var html = new StringBuilder()
            .Append("<p>").Append(PlainPage.Safe(sentence)).Append("</p>")
            .Append("<form method=\"post\" action=\"").Append(PlainPage.Safe(context.Request.PathBase + context.Request.Path + context.Request.QueryString)).Append('"')
            .Append(form.Files.Count > 0 ? " enctype=\"multipart/form-data\">" : ">")
            .Append(Hidden(token.FormFieldName, token.RequestToken ?? string.Empty));
        var number = 0;
        foreach (var (name, value) in Posted(form))
            html.Append(IsTyped(name, value) ? Field(name, value, ++number) : Hidden(name, value));
        foreach (var file in form.Files)
            html.Append(FileField(file, ++number));
        html.Append("<p><button type=\"submit\">Send again</button></p></form>");
        context.Response.Headers[EnhancedNavigation] = "allow";
        await PlainPage.Write(context, status, title, html.ToString());
    }

    /// <summary>Shows everything that was typed where there is nothing left to which it could be sent, to be copied.</summary>
    public static async Task ShowOnly(HttpContext context, int status, string title, string sentence)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = Posted(form).Where(field => IsTyped(field.Name, field.Value) && !IsSecret(field.Name)).ToList();
        var html = new StringBuilder().Append("<p>").Append(PlainPage.Safe(sentence)).Append("</p>");
        if (typed.Count > 0) html.Append("<p>Nothing was saved. What you typed stands here, to be copied:</p>");
        for (var number = 0; number < typed.Count; number++) html.Append(Field(typed[number].Name, typed[number].Value, number));
        context.Response.Headers[EnhancedNavigation] = "allow";
        await PlainPage.Write(context, status, title, html.ToString());
    }

    private static IEnumerable<(string Name, string Value)> Posted(IFormCollection form) => form.SelectMany(field => field.Value, (field, value) => (field.Key, value ?? string.Empty))
        .Where(field => field.Key != TokenField);

    /// <summary>Empty fields, numbers of versions, ids of records and what a field held before are nothing that a person typed.</summary>
    private static bool IsTyped(string name, string value) =>
        IsSecret(name) || !(name.StartsWith('_') || name.StartsWith(PairForm.Was, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(value) || name.EndsWith(".Version", StringComparison.Ordinal) || Guid.TryParse(value, out _));

    private static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static string Field(string name, string value, int number)
    {
        var start = $"<p class=\"field\"><label for=\"kept-{number}\">{Label(name)}</label>";
        if (IsSecret(name))
            return $"{start}<input type=\"password\" id=\"kept-{number}\" name=\"{PlainPage.Safe(name)}\" autocomplete=\"off\"> (not shown: type it again)</p>";
        return value.Length > ShortText || value.Contains('\n', StringComparison.Ordinal)
            ? $"{start}<textarea id=\"kept-{number}\" name=\"{PlainPage.Safe(name)}\" dir=\"auto\" rows=\"8\">\n{PlainPage.Safe(value)}</textarea></p>"
            : $"{start}<input type=\"text\" id=\"kept-{number}\" name=\"{PlainPage.Safe(name)}\" value=\"{PlainPage.Safe(value)}\" dir=\"auto\"></p>";
    }

    private static string FileField(IFormFile file, int number) =>
        $"<p class=\"field\"><label for=\"kept-{number}\">{Label(file.Name)}: choose the file {PlainPage.Safe(file.FileName)} again</label><input type=\"file\" id=\"kept-{number}\" name=\"{PlainPage.Safe(file.Name)}\"></p>";

    private static string Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{PlainPage.Safe(name)}\" value=\"{PlainPage.Safe(value)}\">";

    /// <summary><c>Draft.Figures[0].CountedGroup</c> is read out as "Figures 1, Counted Group".</summary>
    private static string Label(string name)
    {
        var parts = (name.StartsWith(PairForm.Now, StringComparison.Ordinal) ? name[PairForm.Now.Length..] : name).Split('.');
        var told = parts.Length > 1 ? parts[1..] : parts;
        var words = told.Select(part => Index().Replace(WordEnd().Replace(part, " "), found => $" {int.Parse(found.Groups["index"].Value, CultureInfo.InvariantCulture) + 1}"));
        return PlainPage.Safe(string.Join(", ", words));
    }

    [GeneratedRegex(@"\[(?<index>\d{1,6})\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Index();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex WordEnd();
}
