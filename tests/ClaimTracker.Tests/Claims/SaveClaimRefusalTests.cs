using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Claims;

public sealed class SaveClaimRefusalTests
{
    [Theory, OnEveryDatabase]
    public Task A_claim_without_wording_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Wording = "", "Wording", "Write the claim");

    [Theory, OnEveryDatabase(null, "insists", "Asserts")]
    public Task An_act_that_is_none_is_refused(DatabaseProvider provider, string? act) => Refuses(provider, draft => draft.Act = act, "Act", "Choose what the speaker does");

    [Theory, OnEveryDatabase]
    public Task A_claim_without_a_speaker_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.SpeakerId = null, "SpeakerId", "Choose the speaker");

    [Theory, OnEveryDatabase]
    public Task A_speaker_that_is_no_id_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.SpeakerId = "the ministry", "SpeakerId", "Choose the speaker");

    [Theory, OnEveryDatabase]
    public async Task A_speaker_that_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Accusation(Guid.NewGuid())), "speaker");
    }

    [Theory, OnEveryDatabase]
    public Task A_new_speaker_of_no_kind_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.SpeakerId, draft.NewSpeaker) = (null, "A mayor"), "NewSpeakerKind", "a body, a person or several");

    [Theory, OnEveryDatabase]
    public Task A_new_unattributed_speaker_is_sent_to_the_list_of_speakers(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.SpeakerId, draft.NewSpeaker, draft.NewSpeakerKind) = (null, "Unattributed", "unattributed"), "NewSpeakerKind", "names the outlet");

    [Theory, OnEveryDatabase]
    public Task A_new_speaker_of_a_party_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.SpeakerId, draft.NewSpeaker, draft.NewSpeakerKind, draft.NewSpeakerPartyId) = (null, "A mayor", "person", Guid.NewGuid().ToString()), "NewSpeakerPartyId", "no such party");

    [Theory, OnEveryDatabase]
    public Task Words_without_saying_what_they_are_are_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Form = null, "Form", "Choose what the words are");

    [Theory, OnEveryDatabase]
    public Task Words_without_saying_whose_they_are_are_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Whose = "", "Whose", "Choose whose words");

    [Theory, OnEveryDatabase]
    public Task A_form_of_words_without_words_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Words = " ", "Words", "Write the words as said");

    [Theory, OnEveryDatabase("en-", "en_GB", "12", "british english")]
    public Task A_language_that_is_none_is_refused(DatabaseProvider provider, string tag) => Refuses(provider, draft => draft.LanguageSaid = tag, "LanguageSaid", "a language tag");

    [Theory, OnEveryDatabase("2024-02-30", "2024-04-31", "yesterday", "2024-1-1")]
    public Task A_day_of_statement_that_does_not_exist_is_refused(DatabaseProvider provider, string date) => Refuses(provider, draft => draft.StatedOn = date, "StatedOn", "no date that we can read");

    [Theory, OnEveryDatabase]
    public Task A_party_addressed_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.AddresseeIds = [Guid.NewGuid().ToString()], "AddresseeIds", "Choose the parties");

    [Theory, OnEveryDatabase]
    public Task A_side_that_does_not_exist_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Side = Guid.NewGuid().ToString(), "Side", "belongs to another dispute");

    [Theory, OnEveryDatabase]
    public async Task A_side_of_another_dispute_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Another dispute")).Done();
        var side = await room.The<SaveSide>().Do(room.FactChecker, other, null, Drafts.Side("North", room.Harbour.Northland)).Done();
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        draft.Side = side.ToString();
        await room.Refuses(() => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft), "Side", "belongs to another dispute");
    }

    [Theory, OnEveryDatabase]
    public Task A_denial_that_concedes_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Act, draft.Points[0].Stance) = ("denies", "concedes"), "Act", "A denial concedes nothing");

    [Theory, OnEveryDatabase]
    public Task A_point_on_no_element_is_refused_in_its_row(DatabaseProvider provider) => Refuses(provider, draft => draft.Points[1].Element = "mood", "Points[1].Element", "Choose which element");

    [Theory, OnEveryDatabase]
    public Task A_point_without_a_stance_is_refused_in_its_row(DatabaseProvider provider) => Refuses(provider, draft => draft.Points[0].Stance = null, "Points[0].Stance", "Choose whether the claim");

    [Theory, OnEveryDatabase]
    public Task A_point_without_its_basis_is_refused_in_its_row(DatabaseProvider provider) => Refuses(provider, draft => draft.Points[0].Basis = null, "Points[0].Basis", "our reading");

    [Theory, OnEveryDatabase]
    public Task A_figure_whose_low_bound_is_above_its_high_bound_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Figures[0].Low, draft.Figures[0].High) = ("8", "7"), "Figures[0].Low", "above the high bound");

    [Theory, OnEveryDatabase("-1", "7.5", "seven", "1e3", "7,000", "99999999999999999999", "٧")]
    public Task A_bound_that_is_no_count_is_refused(DatabaseProvider provider, string bound) => Refuses(provider, draft => draft.Figures[0].Low = bound, "Figures[0].Low", "a whole number from 0");

    [Theory, OnEveryDatabase("-7", "x")]
    public Task A_high_bound_that_is_no_count_is_refused(DatabaseProvider provider, string bound) => Refuses(provider, draft => draft.Figures[0].High = bound, "Figures[0].High", "a whole number from 0");

    [Theory, OnEveryDatabase]
    public Task A_figure_that_says_nothing_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Figures[0].Low, draft.Figures[0].High, draft.Figures[0].AsSaid) = (null, null, null), "Figures[0].Low", "Write a number, or the words as said");

    [Theory, OnEveryDatabase]
    public Task A_figure_that_counts_nobody_in_particular_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Figures[0].Counted = "", "Figures[0].Counted", "which group was counted");

    [Theory, OnEveryDatabase]
    public Task A_figure_without_a_measure_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Figures[0].Measure = "lost", "Figures[0].Measure", "Choose what the figure measures");

    [Theory, OnEveryDatabase]
    public Task A_figure_without_a_population_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Figures[0].Population = null, "Figures[0].Population", "Choose which people");

    [Theory, OnEveryDatabase]
    public Task More_than_forty_points_are_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.Points = [.. Enumerable.Range(1, 41).Select(number => Drafts.Point("toll", "affirms", $"{number}"))], "Points", "At most 40");

    [Theory, OnEveryDatabase]
    public Task More_than_forty_figures_are_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.Figures = [.. Enumerable.Range(1, 41).Select(number => Drafts.Figure($"{number}", null))], "Figures", "At most 40");

    private static async Task Refuses(DatabaseProvider provider, Action<ClaimDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        spoil(draft);
        await room.Refuses(() => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft), field, words);
    }
}
