using ClaimTracker.Disputes.Places;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;

namespace ClaimTracker.Sample.Loading;

/// <summary>Enters the shared records: parties first, then what refers to them. Whoever wrote the samples knew what is like what, so nothing is asked.</summary>
internal sealed class EnterRecords(SampleDesk desk)
{
    public async Task Do(RecordEntries records, CancellationToken stop)
    {
        foreach (var party in records.Parties)
            desk.Keep("party", party.Key, (await new SaveParty(desk.Room).Do(desk.Checker, null, new PartyDraft { Name = party.Name, Kind = party.Kind, Aliases = party.Aliases, IsAnother = true }, stop)).Insist($"party {party.Key}"));
        foreach (var outlet in records.Outlets) await Enter(outlet, stop);
        foreach (var source in records.Sources) await Enter(source, stop);
        foreach (var speaker in records.Speakers) await Enter(speaker, stop);
        foreach (var place in records.Places) await Enter(place, stop);
    }

    private async Task Enter(RecordEntries.Outlet outlet, CancellationToken stop)
    {
        var draft = new OutletDraft { Name = outlet.Name, ChannelOfPartyId = desk.Id("party", outlet.ChannelOf), ControlledByPartyId = desk.Id("party", outlet.ControlledBy), IsAnother = true };
        desk.Keep("outlet", outlet.Key, (await new SaveOutlet(desk.Room).Do(desk.Checker, null, draft, stop)).Insist($"outlet {outlet.Key}"));
    }

    private async Task Enter(RecordEntries.Source source, CancellationToken stop)
    {
        var draft = new SourceDraft
        {
            Title = source.Title,
            Url = source.Url,
            OutletId = desk.Id("outlet", source.Outlet),
            PublishedOn = source.PublishedOn,
            Language = source.Language,
            Kind = source.Kind,
            ContentNote = source.ContentNote,
            IsAnother = true,
        };
        desk.Keep("source", source.Key, (await new SaveSource(desk.Room).Do(desk.Checker, null, draft, stop)).Insist($"source {source.Key}"));
    }

    private async Task Enter(RecordEntries.Speaker speaker, CancellationToken stop)
    {
        var draft = new SpeakerDraft
        {
            Name = speaker.Name,
            Kind = speaker.Kind,
            Aliases = speaker.Aliases,
            Offices = speaker.Offices,
            PartyId = desk.Id("party", speaker.Party),
            OutletId = desk.Id("outlet", speaker.Outlet),
            IsAnother = true,
        };
        desk.Keep("speaker", speaker.Key, (await new SaveSpeaker(desk.Room).Do(desk.Checker, null, draft, stop)).Insist($"speaker {speaker.Key}"));
    }

    private async Task Enter(RecordEntries.Place place, CancellationToken stop)
    {
        var draft = new PlaceDraft
        {
            Names = place.Names,
            Countries = string.Join(' ', place.Countries ?? []),
            ControlledBy = place.ControlledBy,
            ControlledAsOf = place.ControlledAsOf,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            RadiusMetres = place.RadiusMetres,
        };
        desk.Keep("place", place.Key, (await new SavePlace(desk.Room).Do(desk.Checker, null, draft, stop)).Insist($"place {place.Key}"));
    }
}
