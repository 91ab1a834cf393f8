using ClaimTracker.Data;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Publication;

public sealed class RenderAgainTests
{
    [Theory, OnEveryDatabase]
    public async Task The_derived_html_is_made_again_and_the_hash_stays(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = (await room.Read()).Document;
        await using (var data = room.Look())
        {
            foreach (var part in await data.Set<EditionPart>().ToListAsync()) part.Render(html: null, SafeMarkdown.RendererVersion - 1);
            await data.SaveChangesAsync();
        }
        Assert.Empty((await room.Read()).Document.Html);
        var count = await room.The<RenderAgain>().Do(Actor.Job("render")).Done();
        var after = (await room.Read()).Document;
        Assert.Equal((before.Sha256, before.Html.Count), (after.Sha256, after.Html.Count));
        Assert.True(count > 1);
        Assert.Equal(0, await room.The<RenderAgain>().Do(Actor.Job("render")).Done());
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_software_itself_renders(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<RenderAgain>().Do(room.Staff.Editor), string.Empty, "Only the software itself", RefusalKind.NotAllowed);
    }
}
