using System.Globalization;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages;

/// <summary>A person has seen all their messages, up to the newest one that the page showed: what came in meanwhile stays new.</summary>
public sealed class SeeAllMessages(Workroom workroom)
{
    /// <param name="actor">The person.</param>
    /// <param name="upTo">The time of the newest message that was shown, as <see cref="Written"/> writes it.</param>
    /// <param name="stop">Ends the deed.</param>
    public Task<Outcome> Do(Actor actor, string? upTo, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SeeAllMessages), Right.Own, async work =>
        {
            if (!DateTimeOffset.TryParseExact(upTo, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var last))
                throw new RefusedException(RefusalKind.Invalid, "It is not clear up to which message you have seen them. Open the list again and press the button there.");
            var known = last.ToUniversalTime();
            foreach (var message in await work.Data.Set<Message>().Where(message => message.RecipientId == work.PersonId && message.SeenAt == null && message.At <= known).ToListAsync(work.Stop))
                message.See(work.Now);
        }, stop);

    /// <summary>A time as the page posts it.</summary>
    public static string Written(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);
}
