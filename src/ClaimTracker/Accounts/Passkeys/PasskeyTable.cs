using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>
/// The table of passkeys, as version 3 of Identity's schema has it. Identity adds it only where its options are at hand while the model is built;
/// said here, the app, the tests and the tool that makes migrations have one model.
/// </summary>
internal sealed class PasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>WebAuthn Level 3, section 4: a credential id has 1,023 bytes at most.</summary>
    private const int CredentialIdBytes = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("account_passkeys").HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(CredentialIdBytes);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
