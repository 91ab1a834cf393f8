namespace ClaimTracker.Web.Hosting;

/// <summary>What the program can be told to do.</summary>
public enum Command
{
    /// <summary>Serve the reading room and the newsroom.</summary>
    Serve,

    /// <summary>Write everything to one file, consistent while others write.</summary>
    Backup,

    /// <summary>Fill an empty database from such a file.</summary>
    Restore,

    /// <summary>Empty a database that holds nothing but the sample data.</summary>
    RemoveSampleData,

    /// <summary>Make the HTML of published Markdown again after the renderer changed.</summary>
    RenderAgain,

    /// <summary>Ask the instance on this machine whether it is ready.</summary>
    Health,
}
