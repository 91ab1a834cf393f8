namespace ClaimTracker.Vocabulary;

/// <summary>Which people a figure counts.</summary>
public enum Population
{
    [Term("civilians")]
    Civilian,

    [Term("military")]
    Military,

    [Term("civilians and military")]
    Both,

    [Term("not stated")]
    NotStated,
}
