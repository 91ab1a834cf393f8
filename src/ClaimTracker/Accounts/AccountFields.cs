using System.Net.Mail;
using ClaimTracker.Data;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts;

/// <summary>Reads the fields that several account forms share.</summary>
internal static class AccountFields
{
    /// <summary>An e-mail address that must be there.</summary>
    public static string Email(this Intake intake, string? typed, string field)
    {
        var email = intake.Required(typed, field, "the e-mail address", Account.EmailLimit);
        if (intake.Fits && !(MailAddress.TryCreate(email, out var address) && address.Address == email))
            intake.Refuse(field, "Write an e-mail address like name@newsroom.example.");
        return email;
    }

    /// <summary>At least one role.</summary>
    public static IReadOnlySet<Role> Roles(this Intake intake, IEnumerable<string?> typed, string field)
    {
        var roles = typed.Select(code => intake.Choice<Role>(code, field, "roles")).OfType<Role>().ToHashSet();
        if (intake.Fits && roles.Count == 0) intake.Refuse(field, "Choose at least one role.");
        return roles;
    }

    /// <summary>The name that readers see: one line, or empty.</summary>
    public static string? PublicName(this Intake intake, string? typed, string field)
    {
        var name = intake.Text(typed, field, "the public name", Account.PublicNameLimit);
        if (name is null) return null;
        if (name.Contains('\n', StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal))
            intake.Refuse(field, "The public name must stand on one line.");
        if (PlainText.Visible(name).Any(run => run.ControlName is not null))
            intake.Refuse(field, "The public name holds a character that turns the direction of writing. Type it again without it.");
        return name;
    }
}
