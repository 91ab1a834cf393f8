using ClaimTracker.Web.Tests.Hosting;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The tests that start the app as a process of its own run one after another in two rows and take longest: begun first, they do not go on alone after all others.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName.StartsWith(Instance.OneAtATime, StringComparison.Ordinal))];
}
