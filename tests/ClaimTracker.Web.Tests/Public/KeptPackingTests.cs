using System.IO.Compression;
using System.Text;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>An answer that says what another one said is compressed once; whatever says something else, or travels otherwise, is its own.</summary>
public sealed class KeptPackingTests
{
    private static readonly byte[] Said = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Armenia says that it did not fire.</p>", 40)));
    private static readonly byte[] SaidElse = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Armenia says that it did fire.</p>", 40)));

    [Fact]
    public void The_same_answer_is_packed_once_and_any_other_by_itself()
    {
        using var packings = new KeptPackings();
        var first = packings.Of(Said, "br");

        Assert.Same(first, packings.Of([.. Said], "br"));
        var others = new[] { packings.Of(SaidElse, "br"), packings.Of(Said, "gzip"), packings.Of(Said, string.Empty) };
        Assert.Equal(4, others.Append(first).Select(packed => packed.Tag).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Said, Unpacked(first));
        Assert.Equal(SaidElse, Unpacked(others[0]));
        Assert.Equal(Said, others[2].Bytes);
    }

    [Fact]
    public void The_tag_is_the_same_whoever_packs()
    {
        using var here = new KeptPackings();
        using var elsewhere = new KeptPackings();

        Assert.Equal(here.Of(Said, "br").Tag, elsewhere.Of(Said, "br").Tag);
        Assert.Matches("^\"[A-Za-z0-9_-]{21}\"$", here.Of(Said, "br").Tag);
    }

    private static byte[] Unpacked(KeptPackings.Packed packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed.Bytes), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
