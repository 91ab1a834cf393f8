using ClaimTracker.Board;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Finding;

/// <summary>Reads a view of the board from an address; what is blank counts as not asked for.</summary>
public static class BoardAddress
{
    public static BoardQuery Read(IQueryCollection? asked) => asked is null ? new BoardQuery() : new BoardQuery(One(asked, "q"), One(asked, "topic"), One(asked, "country"), One(asked, "after"))
    {
        Rating = One(asked, "rating"),
        Contested = One(asked, "contested"),
        Party = One(asked, "party"),
        Speaker = One(asked, "speaker"),
        Outlet = One(asked, "outlet"),
        From = One(asked, "from"),
        To = One(asked, "to"),
        Since = One(asked, "since"),
        Sort = One(asked, "sort"),
        Size = One(asked, "size"),
    };

    private static string? One(IQueryCollection asked, string name) => asked[name].ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
