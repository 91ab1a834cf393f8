using System.Reflection;
using System.Runtime.InteropServices;

namespace ClaimTracker.Log.Notes;

/// <summary>Signatures of RFC 8032, made and checked by OpenSSL's libcrypto 3, which .NET on Linux uses already.</summary>
internal static partial class Ed25519
{
    public const int KeyLength = 32;
    public const int SignatureLength = 64;

    private const string Library = "crypto";
    private const int KeyType = 1087; // NID_ED25519

    private static readonly string[] Names = ["libcrypto.so.3", "libcrypto.3.dylib", "libcrypto-3-x64.dll", "libcrypto"];

    static Ed25519() => NativeLibrary.SetDllImportResolver(typeof(Ed25519).Assembly, Find);

    public static byte[] PublicKey(byte[] seed)
    {
        var publicKey = new byte[KeyLength];
        var length = (nuint)KeyLength;
        return WithKey(NewPrivate(KeyType, 0, seed, KeyLength), key => Insist(GetPublic(key, publicKey, ref length) == 1, publicKey));
    }

    public static byte[] Sign(byte[] seed, byte[] message)
    {
        var signature = new byte[SignatureLength];
        var length = (nuint)SignatureLength;
        return WithContext(NewPrivate(KeyType, 0, seed, KeyLength), SignInit, context => Insist(Sign(context, signature, ref length, message, (nuint)message.Length) == 1, signature));
    }

    public static bool Verifies(byte[] publicKey, byte[] message, byte[] signature) =>
        signature.Length == SignatureLength
        && WithContext(NewPublic(KeyType, 0, publicKey, KeyLength), VerifyInit, context => Verify(context, signature, SignatureLength, message, (nuint)message.Length) == 1);

    private static T WithContext<T>(nint key, Func<nint, nint, nint, nint, nint, int> begin, Func<nint, T> act) => WithKey(key, held =>
    {
        var context = NewContext();
        try
        {
            return Insist(begin(context, 0, 0, 0, held) == 1, act)(context);
        }
        finally
        {
            FreeContext(context);
        }
    });

    private static T WithKey<T>(nint key, Func<nint, T> act)
    {
        if (key == 0) throw new FormatException("This is no Ed25519 key of 32 bytes.");
        try
        {
            return act(key);
        }
        finally
        {
            FreeKey(key);
        }
    }

    private static T Insist<T>(bool went, T answer) => went ? answer : throw new InvalidOperationException("libcrypto refused an Ed25519 call.");

    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Library) return 0;
        foreach (var candidate in Names)
            if (NativeLibrary.TryLoad(candidate, assembly, path, out var library)) return library;
        throw new DllNotFoundException("The public log needs OpenSSL's libcrypto 3: install OpenSSL 3 on this machine.");
    }

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_private_key")]
    private static partial nint NewPrivate(int type, nint engine, byte[] key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    private static partial nint NewPublic(int type, nint engine, byte[] key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_get_raw_public_key")]
    private static partial int GetPublic(nint key, byte[] publicKey, ref nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    private static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    private static partial nint NewContext();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    private static partial void FreeContext(nint context);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSignInit")]
    private static partial int SignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSign")]
    private static partial int Sign(nint context, byte[] signature, ref nuint length, byte[] message, nuint messageLength);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    private static partial int VerifyInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    private static partial int Verify(nint context, byte[] signature, nuint length, byte[] message, nuint messageLength);
}
