namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Waits for what comes about beside the test, a minute at most, which is long on any machine.</summary>
internal static class Eventually
{
    private const int Tries = 3000;

    /// <summary>Asks every 20 milliseconds; fails if it still does not hold after a minute.</summary>
    public static async Task Holds(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.True(tries < Tries, "It did not come about in a minute.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc cref="Holds(Func{Task{bool}})"/>
    public static Task Holds(Func<bool> holds) => Holds(() => Task.FromResult(holds()));
}
