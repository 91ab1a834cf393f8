namespace ClaimTracker.Public.Maps;

/// <summary>The files that docs/make-map.mjs makes and that the program carries within itself.</summary>
internal static class MapFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(MapFile).Assembly.GetManifestResourceStream($"maps/{name}") ?? throw new InvalidOperationException($"The program was built without {name}."));
        while (reader.ReadLine() is { Length: > 0 } line)
            yield return line;
    }
}
