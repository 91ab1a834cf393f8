using System.Globalization;
using System.Security.Cryptography;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ClaimTracker.History;

/// <summary>What history records of a row: to which thing it belongs, and which fields with which values. Credentials are recorded as changed, without values.</summary>
public static class Recorded
{
    /// <summary>What stands in place of a value that history must not hold.</summary>
    public const string WithoutValue = "(changed)";

    /// <summary>The only columns of the Identity tables, of one-time links, sessions and second factors whose values history may hold; every other column there is recorded without its value.</summary>
    public static readonly IReadOnlySet<string> OpenIdentityColumns = new HashSet<string>(StringComparer.Ordinal)
    {
        "Account.Email", "Account.UserName", "Account.PublicName", "Account.IsActive", "Account.IsSample", "Account.PublicId", "Account.LockoutEnd", "Account.LockoutEnabled",
        "IdentityRole`1.Name", "IdentityUserRole`1.RoleId", "IdentityUserRole`1.UserId",
        "AccountLink.Kind", "AccountLink.AccountId", "AccountLink.ExpiresAt", "AccountLink.UsedAt",
        "AccountSession.AccountId", "AccountSession.StartedAt", "AccountSession.EndedAt", "AccountSession.Proof",
        "Authenticator.AccountId", "Authenticator.AddedAt", "RecoveryCode.AccountId", "RecoveryCode.UsedAt", "IdentityUserPasskey`1.UserId",
    };

    private static readonly HashSet<Type> Credentials = [typeof(AccountLink), typeof(AccountSession), typeof(Authenticator), typeof(RecoveryCode)];

    internal static Identity Owner(EntityEntry entry) => entry.Entity switch
    {
        Thing thing => new Identity(Name(thing), thing.Id),
        Detail detail => new Identity(OwnerName(entry), detail.OwnerId),
        IdentityUser<Guid> account => new Identity("Account", account.Id),
        IdentityUserRole<Guid> role => new Identity("Account", role.UserId),
        IdentityUserPasskey<Guid> passkey => new Identity("Account", passkey.UserId),
        IdentityPasskeyData inside => new Identity("Account", entry.Context.ChangeTracker.Entries<IdentityUserPasskey<Guid>>().First(row => ReferenceEquals(row.Entity.Data, inside)).Entity.UserId),
        IdentityRole<Guid> role => new Identity("Role", role.Id),
        _ => new Identity(entry.Metadata.ClrType.Name.Split('`')[0], KeyOf(entry)),
    };

    internal static IEnumerable<ChangeText> Texts(EntityEntry entry)
    {
        var prefix = entry.Entity is Detail detail ? $"{Name(detail)} {detail.Id.ToString("N")[..6]}: " : string.Empty;
        foreach (var property in entry.Properties.Where(property => Counts(entry, property)))
        {
            var before = entry.State == EntityState.Added ? null : Show(entry, property, property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : Show(entry, property, property.CurrentValue);
            if (before is null && after is null) continue;
            yield return new ChangeText(prefix + property.Metadata.Name, before, after);
        }
    }

    private static bool Counts(EntityEntry entry, PropertyEntry property) =>
        property.Metadata.Name is not (nameof(Thing.Version) or "Id")
        && !(entry.Entity is Detail detail && property.CurrentValue is Guid owner && owner == detail.OwnerId)
        && (entry.State != EntityState.Modified || property.IsModified);

    private static string? Show(EntityEntry entry, PropertyEntry property, object? value)
    {
        if (value is null) return null;
        if (HoldsCredentials(entry.Metadata.ClrType) && !OpenIdentityColumns.Contains($"{entry.Metadata.ClrType.Name}.{property.Metadata.Name}")) return WithoutValue;
        if (entry.Entity is IdentityUserRole<Guid> && property.Metadata.Name == nameof(IdentityUserRole<>.RoleId)) return RoleName(entry, value);
        if (value is byte[] bytes) return $"{bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}";
        var stored = property.Metadata.GetValueConverter() is { } converter && value is not DateTimeOffset ? converter.ConvertToProvider(value) : value;
        var text = stored switch
        {
            DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(stored, CultureInfo.InvariantCulture),
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static string RoleName(EntityEntry entry, object roleId) =>
        entry.Context.ChangeTracker.Entries<IdentityRole<Guid>>().FirstOrDefault(role => role.Entity.Id.Equals(roleId))?.Entity.Name ?? roleId.ToString()!;

    private static bool HoldsCredentials(Type type) =>
        typeof(IdentityUser<Guid>).IsAssignableFrom(type) || type.Namespace == typeof(IdentityUser<>).Namespace || Credentials.Contains(type);

    private static string OwnerName(EntityEntry detail) =>
        detail.Metadata.GetForeignKeys().FirstOrDefault(key => key.IsOwnership || key.DeleteBehavior == DeleteBehavior.Cascade)?.PrincipalEntityType.ClrType.Name ?? "Thing";

    private static string Name(object thing) => thing.GetType().Name;

    private static Guid KeyOf(EntityEntry entry) =>
        entry.Properties.FirstOrDefault(property => property.Metadata.IsPrimaryKey() && property.CurrentValue is Guid)?.CurrentValue as Guid? ?? Guid.Empty;

    internal readonly record struct Identity(string Kind, Guid Id);
}
