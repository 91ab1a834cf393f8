namespace ClaimTracker.Vocabulary;

/// <summary>What kind of publication a source is.</summary>
public enum SourceKind
{
    [Term("news report")]
    NewsReport,

    [Term("official statement")]
    OfficialStatement,

    [Term("social media post")]
    SocialPost,

    [Term("report or study")]
    Study,

    [Term("document")]
    Document,

    [Term("broadcast")]
    Broadcast,

    [Term("other")]
    Other,
}
