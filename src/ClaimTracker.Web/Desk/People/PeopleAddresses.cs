namespace ClaimTracker.Web.Desk.People;

/// <summary>The addresses of the pages about people.</summary>
public static class PeopleAddresses
{
    public const string Invite = $"{Addresses.People}/invite";

    public static string Of(Guid id) => $"{Addresses.People}/{id}";
}
