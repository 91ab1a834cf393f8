using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.History;

/// <summary>History says of credentials that they changed, never what they are: an allow-list, held over every column of every Identity table.</summary>
public sealed class CredentialTests
{
    private static readonly Type[] Own = [typeof(AccountLink), typeof(AccountSession), typeof(Authenticator), typeof(RecoveryCode)];

    private const string Hidden = "do-not-keep-this-value";

    [Fact]
    public void The_allow_list_names_only_columns_that_exist()
    {
        var columns = Columns();
        Assert.NotEmpty(Recorded.OpenIdentityColumns);
        Assert.All(Recorded.OpenIdentityColumns, open => Assert.Contains(open, columns));
    }

    [Fact]
    public void No_credential_is_on_the_allow_list()
    {
        var closed = Columns().Where(column => !Recorded.OpenIdentityColumns.Contains(column)).ToHashSet(StringComparer.Ordinal);
        foreach (var column in new[]
        {
            "Account.PasswordHash", "Account.SecurityStamp", "Account.ConcurrencyStamp", "Account.PhoneNumber", "IdentityUserToken`1.Value",
            "IdentityUserLogin`1.ProviderKey", "AccountLink.TokenHash", "IdentityUserClaim`1.ClaimValue", "IdentityRoleClaim`1.ClaimValue",
            "AccountSession.Browser", "AccountSession.Network", "AccountSession.Challenge", "Authenticator.Secret", "Authenticator.LastStep", "RecoveryCode.Hash",
            "IdentityUserPasskey`1.CredentialId", "IdentityPasskeyData.PublicKey", "IdentityPasskeyData.Name",
        })
            Assert.Contains(column, closed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_row_of_every_identity_table_leaves_no_closed_value_in_history(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var data = room.Look();
        data.Acting = new Acting(Actor.Job("test world"), "WriteCredentials", Newsroom.Start);
        var account = new Account { UserName = "open-name", Email = "open@newsroom.test", PasswordHash = Hidden, SecurityStamp = Hidden, ConcurrencyStamp = Hidden, PhoneNumber = Hidden, NormalizedUserName = Hidden };
        data.Add(account);
        data.Add(new IdentityUserClaim<Guid> { UserId = account.Id, ClaimType = Hidden, ClaimValue = Hidden });
        data.Add(new IdentityUserLogin<Guid> { UserId = account.Id, LoginProvider = Hidden, ProviderKey = Hidden, ProviderDisplayName = Hidden });
        data.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = Hidden, Name = Hidden, Value = Hidden });
        await data.SaveChangesAsync();
        account.PasswordHash = $"{Hidden} again";
        await data.SaveChangesAsync();

        var texts = await data.ChangeTexts.AsNoTracking().ToListAsync();
        Assert.DoesNotContain(texts, text => (text.Before + text.After).Contains(Hidden, StringComparison.Ordinal));
        Assert.Contains(texts, text => text is { Field: "PasswordHash", Before: Recorded.WithoutValue, After: Recorded.WithoutValue });
        Assert.Contains(texts, text => text is { Field: "UserName", After: "open-name" });
    }

    private static HashSet<string> Columns()
    {
        using var data = MigratedDatabase.Open(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
        return data.Model.GetEntityTypes()
            .Where(entity => typeof(IdentityUser<Guid>).IsAssignableFrom(entity.ClrType) || entity.ClrType.Namespace == typeof(IdentityRole<>).Namespace || Own.Contains(entity.ClrType))
            .SelectMany(entity => entity.GetProperties().Select(property => $"{entity.ClrType.Name}.{property.Name}")).ToHashSet(StringComparer.Ordinal);
    }
}
