using System.Globalization;

namespace ClaimTracker.Kills;

/// <summary>What the processes said before they were killed: what they acknowledged must be there for ever, and what they let fail must never be.</summary>
internal sealed class Heard
{
    private readonly Dictionary<string, Guid> done = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> signed = [];
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> failing = new(StringComparer.Ordinal);

    /// <summary>Acknowledged writes: name and id.</summary>
    public IReadOnlyDictionary<string, Guid> Done => done;

    /// <summary>Announced checkpoints: size and root.</summary>
    public IReadOnlyDictionary<long, string> Signed => signed;

    /// <summary>Begun by the present process and not answered: may be there or not.</summary>
    public IReadOnlySet<string> Open => open;

    public int Anchored { get; private set; }

    public bool IsAnchorOpen { get; private set; }

    public int RolledBack { get; private set; }

    /// <summary>Whether the present process is at the end of a deed that will roll back.</summary>
    public bool IsRollingBack => failing.Count > 0;

    /// <summary>Acknowledged by the present process.</summary>
    public int DoneNow { get; private set; }

    /// <summary>Whether the present process has signed, and so goes on from where the last one was killed.</summary>
    public bool HasSigned { get; private set; }

    /// <summary>Entries of the public tree that no checkpoint covers yet, as far as was said.</summary>
    public bool IsUnsigned { get; private set; }

    /// <summary>Set when it said that something is wrong.</summary>
    public string? Fault { get; private set; }

    /// <summary>Another process begins.</summary>
    public void Begin()
    {
        open.Clear();
        failing.Clear();
        (DoneNow, Anchored, HasSigned, IsAnchorOpen) = (0, 0, false, false);
    }

    public void Take(string line)
    {
        switch (line.Split(' '))
        {
            case ["trying", var name]:
                open.Add(name);
                break;
            case ["did", var name, var id]:
                open.Remove(name);
                done.Add(name, Guid.Parse(id));
                DoneNow++;
                break;
            case ["refused", "phantom"]:
                Fault = "a dispute without a title was saved";
                break;
            case ["refused", var name]:
                open.Remove(name);
                break;
            case ["failing", var name]:
                failing.Add(name);
                break;
            case ["failed", var name]:
                failing.Remove(name);
                RolledBack++;
                break;
            case ["anchoring"]:
                IsAnchorOpen = true;
                break;
            case ["anchored"]:
                IsAnchorOpen = false;
                Anchored++;
                break;
            case ["unanchored"]:
                IsAnchorOpen = false;
                break;
            case ["integrated", var size]:
                IsUnsigned = signed.Count == 0 || Number(size) > signed.Keys.Max();
                break;
            case ["signed", var size, var root]:
                signed.Add(Number(size), root);
                HasSigned = true;
                break;
            case ["started" or "integrating" or "signing"]:
                break;
            default:
                Fault ??= line;
                break;
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
