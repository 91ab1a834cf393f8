using ClaimTracker.Data;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

/// <summary>The questions before approval are kept by administrators; each answer stays with the question as it was asked.</summary>
public sealed class ChecklistTests
{
    [Theory, OnEveryDatabase]
    public async Task The_questions_of_the_software_stand_until_an_administrator_saves_others(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Equal(ReviewQuestions.First, await room.The<ReadQuestions>().Read(), StringComparer.Ordinal);
        await Keep(room, 0, " Is it true? \n\nIs it fair?\nIs it fair?").Done();
        Assert.Equal(["Is it true?", "Is it fair?"], await room.The<ReadQuestions>().Read(), StringComparer.Ordinal);
        await Keep(room, 1, "Is it true?\nIs it fair?\nIs it new?").Done();
        await using var data = room.Look();
        var lines = await data.Changes.Include(change => change.Texts).Where(change => change.Deed == nameof(KeepQuestions)).OrderBy(change => change.Number).ToListAsync();
        Assert.Equal([1, 2], lines.Select(line => line.ThingVersion));
        Assert.Contains("Is it fair?", Assert.Single(lines[1].Texts).Before, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task An_empty_list_too_long_a_list_a_stale_list_and_anybody_else_are_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Keep(room, 0, " \n "), "Questions", "Keep at least one question");
        await room.Refuses(() => Keep(room, 0, string.Join('\n', Enumerable.Range(1, 13).Select(number => $"Question {number}?"))), "Questions", "at most 12 lines");
        await room.Refuses(() => Keep(room, 0, new string('x', ReviewQuestions.QuestionLimit + 1)), "Questions", "at most 300");
        await Keep(room, 0, "Is it true?").Done();
        await room.RefusesStale(() => Keep(room, 0, "Is it fair?"), "Is it true?");
        await room.Refuses(() => room.The<KeepQuestions>().Do(room.Staff.Editor, new QuestionsDraft { Questions = "Is it fair?" }), string.Empty, "Only an administrator", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task An_answer_to_a_question_that_was_changed_meanwhile_answers_no_other(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Keep(room, 0, "Is it fair?\nIs it true?").Done();
        var draft = new ApprovalDraft { Version = 1, Questions = ["Is it true?", "Is it new?"], Answers = ["True.", "New."] };
        await room.Refuses(() => room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, draft), "Answers[0]", "Write an answer to “Is it fair?”");
        draft.Questions.Add("Is it fair?");
        draft.Answers.Add("Fair.");
        await room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, draft).Done();
        await using var data = room.Look();
        Assert.Equal(["Fair.", "True."], await data.Set<ReviewAnswer>().Where(row => row.SubmissionId == submission).OrderBy(row => row.Position).Select(row => row.Answer).ToListAsync(), StringComparer.Ordinal);
    }

    private static Task<Outcome> Keep(Newsroom room, int version, string questions) =>
        room.The<KeepQuestions>().Do(room.Staff.Administrator, new QuestionsDraft { Version = version, Questions = questions });
}
