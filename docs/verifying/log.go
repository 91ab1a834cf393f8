// Checks a public log of ClaimTracker from its first entry to its last, with the packages by which Go checks its module log.
// Nothing that the log says of itself is believed but its signature: every hash is computed again from the bundles of entries.
// tlog.TileHashReader is not used on purpose: that of golang.org/x/mod 0.7.0 accepts forged leaves.
//
//	go run log.go ADDRESS VKEY-FILE [-edition SLUG/NUMBER]... [KEPT-CHECKPOINT]...
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

var (
	log    string
	keys   note.Verifiers
	name   string
	hashes []tlog.Hash // every complete subtree, in tlog's own order
)

func main() {
	if len(os.Args) < 3 {
		fail("usage: log ADDRESS VKEY-FILE [-edition SLUG/NUMBER]... [KEPT-CHECKPOINT]...")
	}
	log = strings.TrimSuffix(os.Args[1], "/") + "/"
	var known []note.Verifier // one line, or one for each key after a change of keys
	for _, line := range strings.Fields(string(read(os.Args[2]))) {
		key, err := note.NewVerifier(line)
		must("vkey", err)
		known, name = append(known, key), key.Name()
	}
	keys = note.VerifierList(known...)

	tree := open("checkpoint", fetch("checkpoint"))
	fmt.Println("ok  checkpoint: signed by", name, "for", tree.N, "entries")
	for _, t := range tiles(tree.N, -1) {
		add(t)
	}
	root, err := tlog.TreeHash(tree.N, reader)
	must("root", err)
	if root != tree.Hash {
		fail("the entries lead to the root %v, the checkpoint names %v", root, tree.Hash)
	}
	fmt.Println("ok  root:", root, "computed from the bundles of entries")
	checkTiles(tree.N)

	for at := 3; at < len(os.Args); at++ {
		if os.Args[at] == "-edition" && at+1 < len(os.Args) {
			at++
			checkEdition(os.Args[at])
		} else {
			checkKept(os.Args[at], tree)
		}
	}
}

// open checks the signature of a checkpoint and reads it; what stands below the first three lines is left to others.
func open(what string, signed []byte) tlog.Tree {
	opened, err := note.Open(signed, keys)
	must(what, err)
	lines := strings.SplitN(opened.Text, "\n", 2)
	if lines[0] != name {
		fail("%s: its origin is %q, the key is of %q", what, lines[0], name)
	}
	tree, err := tlog.ParseTree([]byte("go.sum database tree\n" + lines[1])) // the only origin that this function takes
	must(what, err)
	return tree
}

// tiles lists the tiles of a level as they stand in a tree of that size; level -1 are the bundles of entries.
func tiles(size int64, level int) (all []tlog.Tile) {
	width := size
	if level > 0 {
		width >>= uint(height * level)
	}
	for n := int64(0); n<<height < width; n++ {
		w := width - n<<height
		if w > 1<<height {
			w = 1 << height
		}
		all = append(all, tlog.Tile{H: height, L: level, N: n, W: int(w)})
	}
	return all
}

func path(t tlog.Tile) string {
	return strings.Replace(strings.Replace(t.Path(), "tile/8/data/", "tile/entries/", 1), "tile/8/", "tile/", 1)
}

func add(t tlog.Tile) {
	bundle := fetch(path(t))
	for i := 0; i < t.W; i++ {
		if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
			fail("%s: ends within entry %d", path(t), i)
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		more, err := tlog.StoredHashes(t.N<<height+int64(i), bundle[2:end], reader)
		must(path(t), err)
		hashes, bundle = append(hashes, more...), bundle[end:]
	}
	if len(bundle) > 0 {
		fail("%s: %d bytes too many", path(t), len(bundle))
	}
}

var reader = tlog.HashReaderFunc(func(indexes []int64) (found []tlog.Hash, err error) {
	for _, i := range indexes {
		if i >= int64(len(hashes)) {
			return nil, fmt.Errorf("the tree is smaller than that")
		}
		found = append(found, hashes[i])
	}
	return found, nil
})

func checkTiles(size int64) {
	count := 0
	for level := 0; size>>uint(height*level) > 0; level++ {
		for _, t := range tiles(size, level) {
			data, err := tlog.ReadTileData(t, reader)
			must(path(t), err)
			if !bytes.Equal(data, fetch(path(t))) {
				fail("%s: differs from the entries", path(t))
			}
			count++
		}
	}
	fmt.Println("ok  tiles:", count, "equal what the entries give")
}

func checkEdition(which string) {
	var edition struct {
		Index int64
		Entry string
		Parts []struct {
			Commitment, Salt []byte
			Text             string
			Erased, Withheld bool
		}
	}
	must(which, json.Unmarshal(fetch("editions/"+which+".json"), &edition))
	var entry struct{ Parts [][]byte }
	must(which, json.Unmarshal([]byte(edition.Entry), &entry))
	if len(entry.Parts) != len(edition.Parts) {
		fail("%s: %d parts, the entry names %d", which, len(edition.Parts), len(entry.Parts))
	}
	for i, part := range edition.Parts {
		sum := sha256.Sum256(append(part.Salt, part.Text...))
		if !bytes.Equal(part.Commitment, entry.Parts[i]) || !part.Erased && !part.Withheld && !bytes.Equal(part.Commitment, sum[:]) {
			fail("%s: part %d is not what the entry commits to", which, i)
		}
	}
	proof := strings.SplitN(string(fetch("editions/"+which+".tlog-proof")), "\n\n", 2)
	lines := strings.Split(proof[0], "\n")
	if len(proof) < 2 || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || lines[1] != fmt.Sprint("index ", edition.Index) {
		fail("%s: this is no proof of entry %d", which, edition.Index)
	}
	var steps tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(hash) != tlog.HashSize {
			fail("%s: the proof holds %q, which is no hash", which, line)
		}
		var step tlog.Hash
		copy(step[:], hash)
		steps = append(steps, step)
	}
	tree := open(which+": the checkpoint of the proof", []byte(proof[1]))
	must(which+": inclusion", tlog.CheckRecord(steps, tree.N, tree.Hash, edition.Index, tlog.RecordHash([]byte(edition.Entry))))
	leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, edition.Index)})
	must(which, err)
	if leaf[0] != tlog.RecordHash([]byte(edition.Entry)) {
		fail("%s: entry %d of the log is another one", which, edition.Index)
	}
	fmt.Println("ok  edition:", which, "is entry", edition.Index, "of", tree.N, "with", len(edition.Parts), "parts")
}

func checkKept(file string, now tlog.Tree) {
	kept := open(file, read(file))
	if kept.N > now.N {
		fail("%s: has %d entries, the log now says %d: it was cut", file, kept.N, now.N)
	}
	proof, err := tlog.ProveTree(now.N, kept.N, reader)
	must(file, err)
	must(file+": consistency", tlog.CheckTree(proof, now.N, now.Hash, kept.N, kept.Hash))
	fmt.Println("ok  kept:", file, "with", kept.N, "entries is the beginning of this log")
}

func fetch(what string) []byte {
	answer, err := http.Get(log + what)
	must(what, err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		fail("%s: %s", what, answer.Status)
	}
	all, err := io.ReadAll(answer.Body)
	must(what, err)
	return all
}

func read(file string) []byte {
	all, err := os.ReadFile(file)
	must(file, err)
	return all
}

func must(what string, err error) {
	if err != nil {
		fail("%s: %v", what, err)
	}
}

func fail(format string, values ...interface{}) {
	fmt.Printf("NOT ok  "+format+"\n", values...)
	os.Exit(1)
}
