using System.Globalization;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes.Places;

/// <summary>Where: with the names that different people use, codes for finding only, and a point with its radius.</summary>
public sealed class Place : Thing
{
    public const int MostNames = 30;
    public const int NameLimit = 160;

    /// <summary>The finest radius, in metres, at which a place is published that could endanger people.</summary>
    public const int SafeRadiusMetres = 1000;

    /// <summary>One name a line: <c>name | language | who uses it</c>; the first is the one that lists show.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>ISO 3166-1 codes, for finding only; several or none.</summary>
    public IReadOnlyList<string> Countries { get; private set; } = [];

    public string? ControlledBy { get; private set; }

    public DateOnly? ControlledAsOf { get; private set; }

    /// <summary>Decimal degrees (WGS 84) as text.</summary>
    public string? Latitude { get; private set; }

    public string? Longitude { get; private set; }

    public long? RadiusMetres { get; private set; }

    /// <summary>A point finer than 1 km could endanger people.</summary>
    public bool CouldEndanger { get; private set; }

    public string FirstName => Names.Count > 0 ? Names[0].Split('|', StringSplitOptions.TrimEntries)[0] : string.Empty;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(PlaceDraft draft, Intake intake)
    {
        Names = intake.Lines(draft.Names, nameof(draft.Names), "Names", MostNames, NameLimit + 200);
        if (Names.Count == 0) intake.Refuse(nameof(draft.Names), "Write at least one name.");
        foreach (var columns in Names.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (columns.Length > 3 || columns[0].Length is 0 or > NameLimit) intake.Refuse(nameof(draft.Names), $"Write each name as: name | language | who uses it. “{columns[0]}” does not fit.");
            if (columns.Length > 1) intake.Language(columns[1], nameof(draft.Names), $"The language of “{columns[0]}”");
        }
        Countries = [.. (draft.Countries ?? string.Empty).Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => code.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
        foreach (var code in Countries.Where(code => !Text.Countries.TryRead(code, out _)))
            intake.Refuse(nameof(draft.Countries), $"“{code}” is no ISO 3166-1 code. Write two letters such as AZ or AM, or leave it empty.");
        ControlledBy = intake.Text(draft.ControlledBy, nameof(draft.ControlledBy), "who controlled it", NameLimit);
        ControlledAsOf = intake.Day(draft.ControlledAsOf, nameof(draft.ControlledAsOf), "The day of control");
        if (ControlledBy is not null && ControlledAsOf is null) intake.Refuse(nameof(draft.ControlledAsOf), "Write on which day that was so, like 2020-10-11.");
        Latitude = Degrees(draft.Latitude, nameof(draft.Latitude), "The latitude", 90, intake);
        Longitude = Degrees(draft.Longitude, nameof(draft.Longitude), "The longitude", 180, intake);
        RadiusMetres = intake.Count(draft.RadiusMetres, nameof(draft.RadiusMetres), "The radius in metres");
        CouldEndanger = draft.CouldEndanger;
        if (Latitude is null != Longitude is null) intake.Refuse(nameof(draft.Longitude), "Write both latitude and longitude, or neither.");
        if (Latitude is not null && RadiusMetres is null) intake.Refuse(nameof(draft.RadiusMetres), "Write within how many metres the point is known.");
    }

    private static string? Degrees(string? typed, string field, string what, int most, Intake intake)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (decimal.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
            return Math.Round(degrees, 6).ToString(CultureInfo.InvariantCulture);
        intake.Refuse(field, $"{what} must be decimal degrees from -{most} to {most}, such as 40.683.");
        return null;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Place>
    {
        public void Configure(EntityTypeBuilder<Place> builder)
        {
            builder.ToTable("places");
            builder.Property(place => place.ControlledBy).HasMaxLength(NameLimit);
            builder.Property(place => place.Latitude).HasMaxLength(12);
            builder.Property(place => place.Longitude).HasMaxLength(12);
            builder.Ignore(place => place.FirstName);
        }
    }
}
