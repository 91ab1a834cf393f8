using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Forms.Fields;

/// <summary>What all fields share: which property of the draft they hold, and how they are described to assistive software.</summary>
public abstract class FieldBase : ComponentBase
{
    [CascadingParameter]
    public FormState Form { get; set; } = null!;

    /// <summary>The property of the draft, within its row.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool IsRequired { get; set; }

    /// <summary>A class of the stylesheet, such as <c>short</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    protected string Id => Form.IdOf(Name);

    protected string PostedName => Form.NameOf(Name);

    /// <summary>For <c>aria-invalid</c>: absent when the field was not refused.</summary>
    protected string? Invalid => IsRefused ? "true" : null;

    /// <summary>For <c>aria-required</c>.</summary>
    protected string? Needed => IsRequired ? "true" : null;

    /// <summary>For <c>aria-describedby</c>: the hint and the refusal.</summary>
    protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", IsRefused ? $"{Id}-refusal" : null }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    private bool IsRefused => Form.RefusalsOf(Name).Count > 0;
}
