using ClaimTracker.Vocabulary;

namespace ClaimTracker.Data;

/// <summary>What kind of actor wrote a line of history.</summary>
public enum ActorKind
{
    [Term("person")]
    Person,

    [Term("job")]
    Job,

    [Term("visitor")]
    Visitor,
}
