using ClaimTracker.Vocabulary;

namespace ClaimTracker.Running;

/// <summary>What an administrator can ask of a job.</summary>
public enum JobRequest
{
    [Term("run now", "It runs once at once, and again when its time comes.")]
    Run,

    [Term("pause", "It does not run again until somebody resumes it.")]
    Pause,

    [Term("resume", "It runs when its time comes.")]
    Resume,
}
