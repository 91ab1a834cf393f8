namespace ClaimTracker.Vocabulary;

/// <summary>What kind of body a party is.</summary>
public enum PartyKind
{
    [Term("state")]
    State,

    [Term("de facto authority")]
    DeFactoAuthority,

    [Term("armed force")]
    ArmedForce,

    [Term("organisation")]
    Organisation,
}
