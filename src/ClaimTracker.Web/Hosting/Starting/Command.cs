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

    /// <summary>Recompute the logs from what is stored, and name the first fault.</summary>
    LogVerify,

    /// <summary>Write the public log as files that any web server can mirror.</summary>
    LogExport,

    /// <summary>Make another key that signs the public log from now on.</summary>
    LogRotateKey,

    /// <summary>Begin another log that follows the present one.</summary>
    LogNewOrigin,

    /// <summary>Make the index of the board and of search again from the editions.</summary>
    IndexAgain,

    /// <summary>Ask the instance on this machine whether it is ready.</summary>
    Health,
}
