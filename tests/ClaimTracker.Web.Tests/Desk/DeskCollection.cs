namespace ClaimTracker.Web.Tests.Desk;

/// <summary>Lets the tests of the newsroom's pages share one running app.</summary>
[CollectionDefinition(DeskSite.Collection)]
public sealed class DeskCollection : ICollectionFixture<DeskSite>;
