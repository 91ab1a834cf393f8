namespace ClaimTracker.Text;

/// <summary>Words and keyboard walks that people reach for when a password is asked of them. In small letters.</summary>
internal static class CommonWords
{
    public static readonly string[] Words =
    [
        .. """
        password passwort passphrase passcode passwd motdepasse contrasena senha haslo parola parol sifre kennwort wachtwoord salasana losenord lösenord contraseña şifre heslo gaghtnabar գաղտնաբառ пароль
        secret geheim private letmein openup opensesame welcome welkom bienvenue willkommen bonjour hello hallo salam admin administrator
        administrateur superuser sysadmin webmaster moderator editor reporter journalist newsroom newspaper root login logon signin
        access account user username guest test tester testing demo default changeme changeit change temp temporary trustno trustnoone
        iloveyou iloveu ilove loveyou lovely loveme mylove love sweetheart sweetie darling babygirl princess prince queen king angel
        sunshine rainbow flower butterfly blossom chocolate cookie cheese pepper ginger banana orange apple peach cherry coffee
        monkey dragon tiger lion panther eagle falcon wolf shadow phoenix horse rabbit kitten puppy doggy buster charlie bailey
        master hunter ranger killer soldier warrior knight ninja samurai pirate wizard merlin gandalf hobbit matrix starwars skywalker
        startrek superman batman spiderman ironman pokemon pikachu naruto minecraft fortnite playstation nintendo mustang ferrari
        porsche mercedes corvette yamaha harley football soccer baseball basketball hockey volleyball tennis golfer cricket rugby
        barcelona realmadrid juventus galatasaray fenerbahce besiktas qarabag spartak dynamo manchester liverpool chelsea arsenal
        lakers yankees cowboys steelers london paris berlin moscow newyork america england france germany russia turkey baku yerevan
        spring summer autumn fall winter january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday morning evening michael jennifer jessica michelle ashley amanda
        daniel matthew joshua andrew thomas robert william richard george jordan taylor anthony nicole jasmine samantha hannah
        maggie sophie thunder lightning midnight diamond silver golden platinum crystal purple yellow green black white
        computer internet windows microsoft google facebook twitter instagram youtube linkedin samsung apple iphone android linux ubuntu
        server database oracle cisco security secure safety company office business freedom forever whatever nothing something
        blessed blessing jesus christ godbless faith heaven hallelujah family mother father brother sister friend friends money
        dollar million lucky winner success happy smile peace music guitar metallica nirvana beatles eminem
        qwerty qwertz azerty asdf zxcv abc abcd xyz qaz wsx edc zaq xsw one two three four five six seven eight nine ten zero
        thisis thisismy mypassword mypass pass pwd
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal),
    ];

    public static readonly string[] Walks =
    [
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "12345678901234567890",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "zaqxswcdevfrbgtnhymjukilop", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0",
        "a1s2d3f4g5h6j7k8l9", "!@#$%^&*()", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "147258369", "789456123", "741852963",
    ];
}
