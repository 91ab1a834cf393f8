namespace ClaimTracker.Log.Checking;

/// <summary>What came of checking a pair of logs.</summary>
/// <param name="Fault">The first fault; empty when everything fits.</param>
/// <param name="Public">Entries of the public log that were checked.</param>
/// <param name="Internal">Entries of the internal log that were checked.</param>
/// <param name="Checkpoints">Signed checkpoints that were checked.</param>
/// <param name="Earlier">What is wrong with logs that were given up for another; that is why they were.</param>
public sealed record LogVerdict(LogFault? Fault, long Public, long Internal, long Checkpoints, IReadOnlyList<LogFault> Earlier);
