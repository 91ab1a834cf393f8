using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ClaimTracker.Tests.Accounts;

public sealed class CredentialHistoryTests
{
    /// <summary>Written out a second time on purpose: opening one more column takes two decisions.</summary>
    private static readonly string[] Open =
    [
        "Account.Email", "Account.UserName", "Account.PublicName", "Account.IsActive", "Account.IsSample", "Account.PublicId", "Account.LockoutEnd", "Account.LockoutEnabled",
        "IdentityRole`1.Name", "IdentityUserRole`1.RoleId", "IdentityUserRole`1.UserId",
        "AccountLink.Kind", "AccountLink.AccountId", "AccountLink.ExpiresAt", "AccountLink.UsedAt",
    ];

    [Theory, OnEveryDatabase]
    public async Task Every_column_of_every_identity_table_that_is_not_open_is_recorded_without_its_value(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var row = new Filler(house.Administrator.AccountId!.Value);
        await using var data = house.Look();
        row.Role = (await data.Roles.FirstAsync(role => role.Name == nameof(Vocabulary.Role.Editor))).Id;
        var kinds = data.Model.GetEntityTypes().Where(type => typeof(Account) == type.ClrType || typeof(AccountLink) == type.ClrType || type.ClrType.Namespace == typeof(IdentityRole<>).Namespace).ToList();
        Assert.Contains(kinds, kind => kind.ClrType == typeof(IdentityUserToken<Guid>));
        Assert.Contains(kinds, kind => kind.ClrType == typeof(IdentityUserLogin<Guid>));
        Assert.Contains(kinds, kind => kind.ClrType == typeof(IdentityUserClaim<Guid>));
        Assert.Contains(kinds, kind => kind.ClrType == typeof(IdentityRoleClaim<Guid>));
        foreach (var kind in kinds) await Check(house, kind, row);
    }

    private static async Task Check(House house, IEntityType kind, Filler row)
    {
        await using var data = house.Look();
        data.Acting = new Acting(Actor.Job("test"), $"Fill{kind.ClrType.Name}", house.Clock.GetUtcNow());
        var entry = data.Entry(Activator.CreateInstance(kind.ClrType, nonPublic: true)!);
        foreach (var property in entry.Properties.Where(property => property.Metadata.ValueGenerated == ValueGenerated.Never || property.Metadata.ClrType == typeof(Guid))) row.Fill(property);
        entry.State = EntityState.Added;
        await data.SaveChangesAsync();
        var texts = Assert.Single(await house.LinesOf($"Fill{kind.ClrType.Name}")).Texts;
        foreach (var property in kind.GetProperties().Where(property => property.Name is not ("Id" or "Version")))
        {
            if (Open.Contains($"{kind.ClrType.Name}.{property.Name}", StringComparer.Ordinal)) continue;
            Assert.Contains(texts, text => text.Field == property.Name && text.After == Recorded.WithoutValue);
        }
        Assert.DoesNotContain(texts, text => text.After?.Contains(Filler.Secret, StringComparison.OrdinalIgnoreCase) == true && !Open.Contains($"{kind.ClrType.Name}.{text.Field}", StringComparer.Ordinal));
    }

    /// <summary>Puts a value that can be told apart into each column.</summary>
    private sealed class Filler(Guid accountId)
    {
        public const string Secret = "S3cr3t";

        public Guid Role { get; set; }

        public void Fill(PropertyEntry property) => property.CurrentValue = property.Metadata.Name switch
        {
            "UserId" or "AccountId" => accountId,
            "RoleId" => Role,
            _ when property.Metadata.ClrType == typeof(string) => $"{Secret} {property.Metadata.Name}",
            _ when property.Metadata.ClrType == typeof(Guid) => Guid.NewGuid(),
            _ when property.Metadata.ClrType == typeof(bool) => true,
            _ when property.Metadata.ClrType == typeof(int) => 4711,
            _ when Nullable.GetUnderlyingType(property.Metadata.ClrType) == typeof(DateTimeOffset) || property.Metadata.ClrType == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            _ => property.CurrentValue,
        };
    }
}
