namespace ClaimTracker.Text;

/// <summary>
/// A piece of text as pages show it: ordinary text, or one character that would turn the direction of writing and is shown by its
/// name (<see cref="ControlName"/>, such as "[RLO]") instead of being obeyed.
/// </summary>
public sealed record TextRun(string Text, string? ControlName = null)
{
    public bool IsControl => ControlName is not null;
}
