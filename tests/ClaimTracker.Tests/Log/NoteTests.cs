using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Tree;

namespace ClaimTracker.Tests.Log;

public sealed class NoteTests
{
    private static readonly VerifierKey Verifier = VerifierKey.Read(LogVectors.Text("vkey"));

    [Fact]
    public void The_public_half_of_the_key_is_that_of_the_vectors()
    {
        Assert.Equal(LogVectors.Text("vkey").Trim(), LogVectors.Key.Verifier.ToString());
        Assert.Equal(LogVectors.Key.Verifier, Verifier);
    }

    [Fact]
    public void Every_checkpoint_is_signed_byte_for_byte_as_in_the_vectors()
    {
        for (var size = 0; size <= LogVectors.Entries.Count; size++)
        {
            var checkpoint = new Checkpoint(LogVectors.Origin, size, LogVectors.Grow(LogVectors.Entries.Take(size)).Range.Root());
            Assert.Equal(LogVectors.Text($"checkpoint.{size}"), checkpoint.Sign([LogVectors.Key]).ToString());
        }
    }

    [Fact]
    public void A_checkpoint_that_a_witness_signed_too_still_verifies_and_is_written_as_it_was_read()
    {
        var note = SignedNote.Read(LogVectors.Text("checkpoint.cosigned"));
        Assert.True(note.IsSignedBy(Verifier));
        Assert.Equal(2, note.Signatures.Count);
        Assert.Equal((LogVectors.Origin, 8L), (Checkpoint.Read(note.Text).Origin, Checkpoint.Read(note.Text).Size));
        Assert.Equal(LogVectors.Text("checkpoint.cosigned"), note.ToString());
    }

    [Fact]
    public void A_signature_does_not_fit_another_text_or_another_key()
    {
        var note = SignedNote.Read(LogVectors.Text("checkpoint.5"));
        Assert.True(note.IsSignedBy(Verifier));
        Assert.False((note with { Text = note.Text.Replace("\n5\n", "\n6\n", StringComparison.Ordinal) }).IsSignedBy(Verifier));
        Assert.False(note.IsSignedBy(SigningKey.Make(LogVectors.Origin).Verifier));
        var bent = (byte[])note.Signatures[0].Bytes.Clone();
        bent[20] ^= 1;
        Assert.False((note with { Signatures = [note.Signatures[0] with { Bytes = bent }] }).IsSignedBy(Verifier));
    }

    [Fact]
    public void A_signing_key_is_written_and_read_again()
    {
        var made = SigningKey.Make("claims.example.org/audit");
        Assert.Equal(made.Verifier, SigningKey.Read(made.Write() + "\n").Verifier);
        Assert.NotEqual(made.Verifier, SigningKey.Make("claims.example.org/audit").Verifier);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PRIVATE+KEY+name+00000000+AAAA")]
    [InlineData("name+00000000+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")]
    public void What_is_no_signing_key_is_refused_without_being_repeated(string line)
    {
        var fault = Assert.Throws<FormatException>(() => SigningKey.Read(line));
        Assert.True(line.Length == 0 || !fault.Message.Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claimtracker.example/audit+e8a314dd+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")]
    [InlineData("other.example/audit+e8a314dc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")]
    [InlineData("claimtracker.example/audit+e8a314dc")]
    [InlineData("witness.example/w1+20324abe+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X")]
    public void A_verifier_key_whose_hash_or_kind_is_wrong_is_refused(string line) => Assert.Throws<FormatException>(() => VerifierKey.Read(line));

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("text\n\n\u2014 name AAAA\n")]
    public void What_is_no_note_is_refused(string note) => Assert.Throws<FormatException>(() => SignedNote.Read(note));

    [Theory]
    [InlineData("origin\n")]
    [InlineData("origin\n05\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("origin\n-5\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("origin\n5\nXcna\n")]
    public void What_is_no_checkpoint_is_refused(string text) => Assert.Throws<FormatException>(() => Checkpoint.Read(text));

    [Fact]
    public void A_commitment_is_the_hash_of_salt_and_payload()
    {
        var salt = Enumerable.Range(0, Commitment.SaltLength).Select(number => (byte)number).ToArray();
        Assert.Equal("5dd8783cc30b389f3edc2859a9b19eebf3ed2b69c86dc2f4f487592fb388199b", Convert.ToHexStringLower(Commitment.To(salt, """{"verdict":"false"}"""u8.ToArray())));
    }

    [Fact]
    public void Digests_are_equal_by_value_and_of_one_length()
    {
        Assert.Equal(TreeHash.Leaf([]), new Digest(TreeHash.Leaf([]).ToArray()));
        Assert.Throws<FormatException>(() => new Digest(new byte[31]));
    }
}
