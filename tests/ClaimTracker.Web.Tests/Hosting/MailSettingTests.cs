using ClaimTracker.Data.Starting;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>How mail leaves the site, as it is set.</summary>
public sealed class MailSettingTests
{
    private static readonly Uri Site = new("https://claims.example.org");
    private static readonly Uri Listening = new("http://localhost:5080");

    [Fact]
    public void Without_settings_mails_go_into_the_data_folder_and_lead_to_where_the_app_listens()
    {
        var mail = Read(null);
        Assert.Equal((null, Path.Combine("/data", "mail"), Listening, "claimtracker@localhost"), (mail.Server, mail.Folder, mail.Address, mail.From));
    }

    [Fact]
    public void A_server_is_spoken_to_encrypted_and_its_password_stands_in_no_text_of_the_settings()
    {
        var mail = Read(Site, ("Mail:Server", "smtp.example.org"), ("Mail:From", "newsroom@example.org"), ("Mail:User", "newsroom"), ("Mail:Password", "do-not-print"));
        Assert.Equal(("smtp.example.org", 587, true, "newsroom", "do-not-print", Site), (mail.Server, mail.Port, mail.UsesTls, mail.User, mail.Password, mail.Address));
        Assert.DoesNotContain("do-not-print", mail.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail:Server", "https://smtp.example.org", "Mail:Server")]
    [InlineData("Mail:Port", "0", "Mail:Port")]
    [InlineData("Mail:Port", "many", "Mail:Port")]
    [InlineData("Mail:Tls", "perhaps", "Mail:Tls")]
    [InlineData("Mail:From", "nobody", "Mail:From")]
    [InlineData("Mail:From", "", "Mail:From")]
    [InlineData("Mail:From", "Newsroom <newsroom@example.org>", "Mail:From")]
    [InlineData("Mail:From", "newsroom@example.org\r\nBcc: thief@example.org", "Mail:From")]
    [InlineData("Mail:User", "", "Mail:User")]
    [InlineData("Mail:Password", "", "Mail:Password")]
    [InlineData("Mail:Tls", "false", "Mail:Tls")]
    public void One_wrong_setting_is_refused_with_a_sentence_that_names_it(string key, string value, string named) => Refused(named, Site, (key, value));

    [Fact]
    public void A_server_without_the_address_of_the_site_is_refused() => Refused("Public:BaseAddress", null);

    private static void Refused(string named, Uri? site, params (string Key, string Value)[] wrong)
    {
        (string, string)[] right = [("Mail:Server", "smtp.example.org"), ("Mail:From", "newsroom@example.org"), ("Mail:User", "newsroom"), ("Mail:Password", "do-not-print")];
        var refused = Assert.Throws<StartRefusedException>(() => Read(site, [.. right, .. wrong]));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("do-not-print", refused.Message, StringComparison.Ordinal);
    }

    private static MailSettings Read(Uri? site, params (string Key, string Value)[] settings) =>
        MailSetting.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(one => one.Key, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, (string?)group.Last().Value))).Build(), "/data", site, Listening);
}
