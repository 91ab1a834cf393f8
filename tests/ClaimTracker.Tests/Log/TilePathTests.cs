using ClaimTracker.Log.Tree;

namespace ClaimTracker.Tests.Log;

public sealed class TilePathTests
{
    [Theory]
    [InlineData("0/000", 0, 0, 256)]
    [InlineData("0/255.p/1", 0, 255, 1)]
    [InlineData("1/000.p/255", 1, 0, 255)]
    [InlineData("0/x001/000", 0, 1000, 256)]
    [InlineData("0/x001/x234/067", 0, 1234067, 256)]
    [InlineData("0/x001/x234/067.p/12", 0, 1234067, 12)]
    [InlineData("entries/000.p/8", null, 0, 8)]
    [InlineData("entries/x001/234", null, 1234, 256)]
    public void A_path_is_read_and_written_as_the_specification_says(string path, int? level, long number, int width)
    {
        Assert.Equal(new TilePath(level, number, width), TilePath.Read(path));
        Assert.Equal(path, new TilePath(level, number, width).ToString());
    }

    [Theory]
    [InlineData("0/256.p/0")]
    [InlineData("0/000.p/256")]
    [InlineData("0/000.p/")]
    [InlineData("0/000.p/01")]
    [InlineData("00/000")]
    [InlineData("0/0")]
    [InlineData("0/00")]
    [InlineData("0/1000")]
    [InlineData("0/000/001")]
    [InlineData("0/x000/001")]
    [InlineData("0/x001/x002")]
    [InlineData("0/001/002")]
    [InlineData("0/X001/002")]
    [InlineData("8/000")]
    [InlineData("64/000")]
    [InlineData("-1/000")]
    [InlineData("entries/0")]
    [InlineData("entry/000")]
    [InlineData("0/٠٠٠")]
    [InlineData("0/000\n")]
    [InlineData("")]
    public void Whatever_is_written_otherwise_is_no_tile(string path) => Assert.Null(TilePath.Read(path));

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(255, 0, 0, 255)]
    [InlineData(256, 0, 0, 256)]
    [InlineData(256, 1, 0, 1)]
    [InlineData(257, 0, 1, 1)]
    [InlineData(65536, 1, 0, 256)]
    [InlineData(65536, 2, 0, 1)]
    [InlineData(70000, 1, 1, 17)]
    public void A_tile_is_as_wide_as_the_tree_fills_it(long size, int level, long number, int width) => Assert.Equal(width, TilePath.WidthIn(size, level, number));
}
