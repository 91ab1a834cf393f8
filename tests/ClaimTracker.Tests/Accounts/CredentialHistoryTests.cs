using System.Text;
using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
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
        "AccountSession.AccountId", "AccountSession.StartedAt", "AccountSession.EndedAt", "AccountSession.Proof",
        "Authenticator.AccountId", "Authenticator.AddedAt", "RecoveryCode.AccountId", "RecoveryCode.UsedAt", "IdentityUserPasskey`1.UserId",
    ];

    private static readonly Type[] Own = [typeof(Account), typeof(AccountLink), typeof(AccountSession), typeof(Authenticator), typeof(RecoveryCode)];

    [Theory, OnEveryDatabase]
    public async Task Every_column_of_every_identity_table_that_is_not_open_is_recorded_without_its_value(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var row = new Filler(house.Administrator.AccountId!.Value);
        await using var data = house.Look();
        row.Role = (await data.Roles.FirstAsync(role => role.Name == nameof(Vocabulary.Role.Editor))).Id;
        var kinds = data.Model.GetEntityTypes().Where(type => Own.Contains(type.ClrType) || type.ClrType.Namespace == typeof(IdentityRole<>).Namespace).Where(type => !type.IsOwned()).ToList();
        Assert.Equal(Own.Length, kinds.Count(kind => Own.Contains(kind.ClrType)));
        Assert.Contains(kinds, kind => kind.ClrType == typeof(IdentityUserPasskey<Guid>));
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
        if (entry.Entity is IdentityUserPasskey<Guid> passkey) passkey.Data = new IdentityPasskeyData { PublicKey = [], AttestationObject = [], ClientDataJson = [], Name = string.Empty };
        data.Add(entry.Entity);
        foreach (var property in data.ChangeTracker.Entries<IdentityPasskeyData>().SelectMany(inside => inside.Properties).Where(property => !property.Metadata.IsShadowProperty())) row.Fill(property);
        await data.SaveChangesAsync();
        var texts = Assert.Single(await house.LinesOf($"Fill{kind.ClrType.Name}")).Texts;
        var inside = kind.GetNavigations().Where(navigation => navigation.TargetEntityType.IsOwned()).SelectMany(navigation => navigation.TargetEntityType.GetProperties()).Where(property => !property.IsShadowProperty());
        foreach (var property in kind.GetProperties().Concat(inside).Where(property => property.Name is not ("Id" or "Version")))
        {
            if (Open.Contains($"{kind.ClrType.Name}.{property.Name}", StringComparer.Ordinal)) continue;
            Assert.Contains(texts, text => NameOf(text) == property.Name && text.After == Recorded.WithoutValue);
        }
        Assert.DoesNotContain(texts, text => text.After?.Contains(Filler.Secret, StringComparison.OrdinalIgnoreCase) == true && !Open.Contains($"{kind.ClrType.Name}.{NameOf(text)}", StringComparer.Ordinal));
        Assert.DoesNotContain(texts, text => text.After?.Contains("SHA-256", StringComparison.Ordinal) == true);
    }

    /// <summary>The field of a detail is named after the detail and its row.</summary>
    private static string NameOf(ChangeText text) => text.Field.Split(": ")[^1];

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
            _ when property.Metadata.ClrType == typeof(long) => 4711L,
            _ when property.Metadata.ClrType == typeof(uint) => 4711U,
            _ when property.Metadata.ClrType == typeof(byte[]) => Encoding.ASCII.GetBytes($"{Secret} {property.Metadata.Name}"),
            _ when property.Metadata.ClrType == typeof(string[]) => new[] { Secret },
            _ when Nullable.GetUnderlyingType(property.Metadata.ClrType) == typeof(DateTimeOffset) || property.Metadata.ClrType == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            _ => property.CurrentValue,
        };
    }
}
