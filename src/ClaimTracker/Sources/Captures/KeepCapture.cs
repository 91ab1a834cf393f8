using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Text;

namespace ClaimTracker.Sources.Captures;

/// <summary>Keeps a copy of a source: pasted text, or an uploaded file. The text is what quotations are matched with.</summary>
public sealed class KeepCapture(Workroom workroom)
{
    private static readonly string[] TextTypes = ["text/plain", "text/markdown", "text/csv"];

    /// <summary>Answers the id of the capture.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid sourceId, CaptureDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(KeepCapture), Right.Write, async work =>
        {
            var source = await work.Find<Source>(sourceId, "source");
            var intake = new Intake();
            var archive = intake.Address(draft.ArchiveUrl, nameof(draft.ArchiveUrl), "The archive's address");
            var (bytes, type, text) = Read(draft, intake);
            intake.Insist();
            return work.Data.Add(new Capture(source.Id, type, bytes, text, archive, work.Now)).Entity.Id;
        }, stop);

    private static (byte[] Bytes, string MediaType, string? Text) Read(CaptureDraft draft, Intake intake)
    {
        if (draft.File is { Length: > 0 } file)
        {
            if (!string.IsNullOrWhiteSpace(draft.Pasted)) intake.Refuse(nameof(draft.Pasted), "Paste text or choose a file, not both: they are two captures.");
            if (file.Length > Capture.MostBytes) intake.Refuse(nameof(draft.File), $"The file has {file.Length:N0} bytes; at most {Capture.MostBytes:N0} fit.");
            var type = draft.FileType is { Length: > 0 and <= 100 } given && given.All(character => char.IsAsciiLetterOrDigit(character) || "/+-.".Contains(character, StringComparison.Ordinal)) ? given : "application/octet-stream";
            return (file, type, TextTypes.Contains(type, StringComparer.OrdinalIgnoreCase) ? Decoded(file, intake) : null);
        }
        if (string.IsNullOrWhiteSpace(draft.Pasted))
        {
            intake.Refuse(nameof(draft.Pasted), "Paste the text of the source, or choose a file.");
            return ([], "text/plain", null);
        }
        var pasted = intake.Verbatim(draft.Pasted, nameof(draft.Pasted), "the text", Capture.MostText) ?? string.Empty;
        return (Encoding.UTF8.GetBytes(pasted), "text/plain", pasted);
    }

    private static string? Decoded(byte[] file, Intake intake)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
            if (text.Length > Capture.MostText) intake.Refuse(nameof(CaptureDraft.File), $"The text has {text.Length:N0} characters; at most {Capture.MostText:N0} fit.");
            if (PlainText.Fault(text) is { } fault) intake.Refuse(nameof(CaptureDraft.File), $"The text of the file {fault}, or upload it as another type than text.");
            return PlainText.CleanVerbatim(text);
        }
        catch (DecoderFallbackException)
        {
            intake.Refuse(nameof(CaptureDraft.File), "The file is no UTF-8 text. Save it as UTF-8, or upload it as another type.");
            return null;
        }
    }
}
