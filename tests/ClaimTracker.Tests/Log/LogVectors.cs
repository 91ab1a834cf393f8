using System.Text;
using System.Text.Json;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Tree;

namespace ClaimTracker.Tests.Log;

/// <summary>A whole small log, byte for byte: the eight standard entries, what was signed of them, and their proofs.</summary>
internal static class LogVectors
{
    public const string Origin = "claimtracker.example/audit";

    public static IReadOnlyList<byte[]> Entries { get; } =
        [.. new[] { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" }.Select(Convert.FromHexString)];

    public static SigningKey Key { get; } = new(Origin, Convert.FromHexString(Text("seed.hex").Trim()));

    /// <summary>The proofs by name, such as <c>inclusion 5 in 8</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Proofs { get; } = JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(Text("proofs.json"))!;

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(LogVectors).Assembly.GetManifestResourceStream($"log-vectors/{name}") ?? throw new FileNotFoundException(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The hashes of complete subtrees over so many leaves, and the tree itself.</summary>
    public static (CompactRange Range, Proofs Proofs) Grow(IEnumerable<byte[]> entries)
    {
        var (range, nodes) = (new CompactRange(), new Dictionary<(int, long), Digest>());
        foreach (var entry in entries) range.Append(TreeHash.Leaf(entry), (height, place, hash) => nodes.Add((height, place), hash));
        return (range, new Proofs((height, place) => nodes[(height, place)]));
    }
}
