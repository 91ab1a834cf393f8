using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;

namespace Crowd;

/// <summary>Who and what appears in the disputes: parties with their speakers, places with names in four scripts, outlets, topics. Made anew by each run, alike and with the same ids.</summary>
internal sealed class Cast
{
    private const int PartyCount = 120;
    private const int SpeakersOfParty = 12;
    private const int PlaceCount = 3000;
    private const int OutletCount = 400;
    private const int TopicCount = 150;
    private static readonly string[] Kinds = ["state", "de-facto-authority", "armed-force", "organisation"];
    private static readonly string[] Countries = [.. "AZ AM GE RU TR IR UA SY IQ IL LB SD SO ET ML NE CD MM AF PK IN CO HT LY YE RS XK BA MD KG".Split(' ').Where(code => ClaimTracker.Text.Countries.TryRead(code, out _))];
    private static readonly string[] Grades = ["a", "b", "c", "d", "e", "f"];

    public Cast(Lexicon lexicon)
    {
        var random = new Random(1);
        Parties = [.. Enumerable.Range(0, PartyCount).Select(at => Party(at, lexicon, random))];
        Speakers = [.. Enumerable.Range(0, PartyCount * SpeakersOfParty).Select(at => Speaker(at, lexicon, random))];
        Places = [.. Enumerable.Range(0, PlaceCount).Select(at => Place(at, lexicon, random))];
        Outlets = [.. Enumerable.Range(0, OutletCount).Select(at => Outlet(at, lexicon, random))];
        Topics = [.. Enumerable.Range(0, TopicCount).Select(at => Identity.Give(new Topic($"{Title(lexicon.Rare(random))} and {lexicon.Rare(random)} {at.ToString(CultureInfo.InvariantCulture)}"), "topic", at))];
    }

    public IReadOnlyList<Party> Parties { get; }

    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Outlet> Outlets { get; }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>One of a party's speakers.</summary>
    public Speaker SpeakerOf(int party, Random random) => Speakers[(party * SpeakersOfParty) + random.Next(SpeakersOfParty)];

    /// <summary>Some are met far more often than others.</summary>
    public static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2));

    private static Party Party(int at, Lexicon lexicon, Random random)
    {
        var party = Identity.Give(new Party(), "party", at);
        Filled(intake => party.Amend(new PartyDraft { Name = $"{Title(lexicon.Rare(random))}land {at.ToString(CultureInfo.InvariantCulture)}", Kind = Kinds[at % Kinds.Length], Aliases = Title(lexicon.Rare(random)) }, intake));
        return party;
    }

    private Speaker Speaker(int at, Lexicon lexicon, Random random)
    {
        var (speaker, party) = (Identity.Give(new Speaker(), "speaker", at), Parties[at / SpeakersOfParty]);
        var isBody = at % SpeakersOfParty < 3;
        Filled(intake => speaker.Amend(new SpeakerDraft
        {
            Name = isBody ? $"Ministry of {lexicon.Rare(random)} of {party.Name}" : $"{Title(lexicon.Rare(random))} {Title(lexicon.Rare(random))}",
            Kind = isBody ? "body" : "person", PartyId = party.Id.ToString(), Offices = isBody ? null : "Spokesperson | 2018 | ",
        }, intake));
        return speaker;
    }

    private static Place Place(int at, Lexicon lexicon, Random random)
    {
        var (place, latin) = (Identity.Give(new Place(), "place", at), Title(lexicon.Rare(random) + lexicon.Rare(random)));
        Filled(intake => place.Amend(new PlaceDraft
        {
            Names = $"{latin} | en | both sides\n{latin.Replace('e', 'ə')} | az | one side\n{InScript(latin, 0x0430)} | ru | Russia\n{InScript(latin, 0x0561)} | hy | the other side",
            Countries = Countries[Skewed(random, Countries.Length)], Latitude = (30 + (random.NextDouble() * 20)).ToString("F3", CultureInfo.InvariantCulture),
            Longitude = (20 + (random.NextDouble() * 40)).ToString("F3", CultureInfo.InvariantCulture), RadiusMetres = "2000",
        }, intake));
        return place;
    }

    private static Outlet Outlet(int at, Lexicon lexicon, Random random)
    {
        var outlet = Identity.Give(new Outlet(), "outlet", at);
        Filled(intake => outlet.Amend(new OutletDraft { Name = $"The {Title(lexicon.Rare(random))} {(at % 2 == 0 ? "Daily" : "Agency")} {at.ToString(CultureInfo.InvariantCulture)}", Reliability = Grades[at % Grades.Length], Criteria = "Corrects its errors in public.", GradedOn = "2024-06-01" }, intake));
        return outlet;
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The same letters, counted from the first one of another alphabet.</summary>
    private static string InScript(string latin, int first) => string.Concat(latin.ToLowerInvariant().Select(letter => (char)(first + (letter - 'a'))));

    private static void Filled(Action<Intake> amend)
    {
        var intake = new Intake();
        amend(intake);
        intake.Insist();
    }
}
