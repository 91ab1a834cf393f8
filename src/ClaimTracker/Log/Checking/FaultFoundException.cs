namespace ClaimTracker.Log.Checking;

/// <summary>Ends a check at the first fault; it never leaves <see cref="VerifyLog"/>.</summary>
internal sealed class FaultFoundException(LogFault fault) : Exception(fault.ToString())
{
    public LogFault Fault => fault;
}
