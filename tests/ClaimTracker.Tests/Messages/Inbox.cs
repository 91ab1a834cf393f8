using ClaimTracker.Data;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Messages.Watching;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Messages;

/// <summary>What people of the newsroom are told.</summary>
internal static class Inbox
{
    /// <summary>All messages of a person, newest first.</summary>
    public static async Task<IReadOnlyList<MessageEntry>> MessagesOf(this Newsroom room, Actor person) => (await room.The<ReadMessages>().Of(person.AccountId!.Value, unseen: false, page: 1)).Entries;

    /// <summary>The one message of a person.</summary>
    public static async Task<MessageEntry> MessageOf(this Newsroom room, Actor person) => Assert.Single(await room.MessagesOf(person));

    public static async Task<IReadOnlyList<MessageEvent>> EventsOf(this Newsroom room, Actor person) => [.. (await room.MessagesOf(person)).Reverse().Select(entry => entry.Message.What)];

    public static Task<int> UnseenOf(this Newsroom room, Actor person) => room.The<ReadMessages>().Unseen(person.AccountId!.Value);

    public static Task Watch(this Newsroom room, Actor person) => room.The<WatchDispute>().Do(person, room.Harbour.Id).Done();
}
