using ClaimTracker.Accounts.SecondFactor;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>A new editor sets up a second factor and signs in with it, in a browser with a device of its own. No page on the way breaks a rule that axe can tell.</summary>
[Collection(nameof(JourneyApp))]
public sealed class SecondFactorJourneyTests(JourneyApp journey)
{
    private const string Password = "copper lantern orbit";

    [Fact]
    public async Task An_authenticator_app_is_connected_and_its_code_signs_in()
    {
        var editor = await NewEditor("app@newsroom.test");
        await Axe.Check(editor.Page, "the page that asks for a second factor");
        await editor.Follow("Connect an authenticator app");
        await Axe.Check(editor.Page, "the page of the app");
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Img, new() { Name = "QR code for your authenticator app" })).ToBeVisibleAsync();
        await editor.Open("I cannot scan it");
        var secret = (await editor.Page.Locator(".secret").InnerTextAsync()).Replace(" ", string.Empty, StringComparison.Ordinal);
        await editor.Write("Code", "12345");
        await editor.Press("Connect the app");
        await editor.Sees("This code does not fit");
        await Axe.Check(editor.Page, "a refused code");
        await editor.Write("Code", Code(secret, 0));
        await editor.Press("Connect the app");
        await editor.Sees("Your recovery codes");
        await Axe.Check(editor.Page, "recovery codes");
        await editor.Follow("Go on to my work");
        await editor.Page.WaitForURLAsync("**/desk");
        await editor.Press("Sign out");
        await editor.Sees("You are signed out");
        await SignIn(editor, "app@newsroom.test");
        await editor.Page.WaitForURLAsync("**/account/second-step");
        await Axe.Check(editor.Page, "the second step");
        await editor.Write("Code", Code(secret, 1));
        await editor.Press("Sign in");
        await editor.Page.WaitForURLAsync("**/desk");
        foreach (var page in new[] { "/account", "/account/sessions", "/account/second-factor" })
        {
            Assert.Equal(200, await editor.Go(page));
            await Axe.Check(editor.Page, page);
        }
    }

    [Fact]
    public async Task A_passkey_is_added_signs_in_alone_is_renamed_and_removed()
    {
        var editor = await NewEditor("passkey@newsroom.test");
        var laptop = await Device(editor);
        await Add(editor, "work laptop");
        await editor.Sees("Your recovery codes");
        await Axe.Check(editor.Page, "recovery codes beside a passkey");
        await editor.Press("Sign out");
        await editor.Sees("You are signed out");
        await editor.Go("/account/sign-in?return=%2Fdesk%2Freview");
        await Axe.Check(editor.Page, "sign-in with a passkey on offer");
        await editor.Press("Use a passkey instead");
        await editor.Page.WaitForURLAsync("**/desk/review");
        await editor.Go("/account/second-factor");
        await editor.Follow("work laptop");
        await Axe.Check(editor.Page, "a passkey");
        await editor.Write("Name", "old laptop");
        await editor.Press("Save the name");
        await editor.Follow("old laptop");
        await editor.Press("Remove this passkey");
        await editor.Sees("Add another first");
        await Axe.Check(editor.Page, "a refused removal");
        await editor.Go("/account/second-factor");
        await laptop.SendAsync("WebAuthn.disable");
        await Device(editor);
        await Add(editor, "phone");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "phone" }).WaitForAsync();
        await editor.Follow("old laptop");
        await editor.Press("Remove this passkey");
        await editor.Page.WaitForURLAsync("**/account/second-factor");
        Assert.Equal(0, await editor.Page.GetByRole(AriaRole.Link, new() { Name = "old laptop" }).CountAsync());
        Assert.Equal(200, await editor.Go("/desk"));
    }

    [Fact]
    public async Task A_device_that_gives_no_passkey_is_told_in_words()
    {
        var person = new Person(await journey.App.Visit());
        await person.Go("/account/sign-in");
        await Device(person, isVerified: false);
        await person.Press("Use a passkey instead");
        await person.Sees("Your device gave no passkey");
        await Axe.Check(person.Page, "a device without a passkey");
    }

    /// <summary>A person whom the administrator invited as an editor and who has signed in.</summary>
    private async Task<Person> NewEditor(string email)
    {
        var administrator = new Person(await journey.App.SignIn("admin@sample.test"));
        await administrator.Go("/desk/people/invite");
        await administrator.Write("E-mail address", email);
        await administrator.Check("editor");
        await administrator.Press("Invite");
        var link = await administrator.Page.Locator("#link").InputValueAsync();
        var person = new Person(await journey.App.Visit());
        await person.Go(link);
        await person.Write("New password", Password);
        await person.Write("The same password again", Password);
        await person.Press("Make my account");
        await person.Sees("Your account is ready");
        await SignIn(person, email);
        await person.Page.WaitForURLAsync("**/account/second-factor");
        await person.Sees("Your role asks for a second factor");
        return person;
    }

    private static async Task SignIn(Person person, string email)
    {
        await person.Go("/account/sign-in");
        await person.Write("E-mail address", email);
        await person.Write("Password", Password);
        await person.Press("Sign in");
    }

    private static async Task Add(Person person, string name)
    {
        await person.Write("Name", name);
        await person.Press("Add a passkey");
    }

    /// <summary>A device that holds passkeys, as the browser's own test driver makes one.</summary>
    private static async Task<ICDPSession> Device(Person person, bool isVerified = true)
    {
        var driver = await person.Page.Context.NewCDPSessionAsync(person.Page);
        await driver.SendAsync("WebAuthn.enable");
        await driver.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2", ["transport"] = isVerified ? "internal" : "usb", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = isVerified, ["automaticPresenceSimulation"] = true,
            },
        });
        return driver;
    }

    private static string Code(string secret, int steps) => Totp.Code(secret, Totp.StepAt(TimeProvider.System.GetUtcNow()) + steps);
}
