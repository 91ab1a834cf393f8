using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Jobs;

/// <summary>What a job does now.</summary>
public enum JobState
{
    [Term("waiting", "It runs when its time comes.")]
    Waiting,

    [Term("running", "An instance runs it now.")]
    Running,

    [Term("paused", "It does not run until somebody resumes it.")]
    Paused,

    [Term("stopped", "The schedule could not begin it and tries no more: resume it, and look into the log of the instances.")]
    Stopped,
}
