// Checks one edition with the npm package @sigstore/verify: the checkpoint's signature and the way from the entry to its root.
// The package reads neither vkeys nor proof files, and knows no salts; those few lines are below, on node:crypto alone.
//
//   node edition.cjs VKEY-FILE EDITION.json EDITION.tlog-proof
const { readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { toTrustMaterial } = require('@sigstore/verify');
const { verifyTLogInclusion } = require('@sigstore/verify/dist/tlog'); // not exported by the package's index

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const insist = (holds, otherwise) => { if (!holds) { console.log('NOT ok ', otherwise); process.exit(1); } };

const [vkey, document, proof] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const edition = JSON.parse(document);

const [, name, id, key] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)\s*$/.exec(vkey);
const typed = Buffer.from(key, 'base64'); // 1 for Ed25519, then the 32 bytes of the key
insist(typed.length === 33 && typed[0] === 1 && sha256(name + '\n', typed).toString('hex', 0, 4) === id, 'vkey: its id is not that of its name and key');

const [head, checkpoint] = [proof.slice(0, proof.indexOf('\n\n')), proof.slice(proof.indexOf('\n\n') + 2)];
const [format, index, ...hashes] = head.split('\n');
insist(format === 'c2sp.org/tlog-proof@v1' && index === `index ${edition.index}`, `proof: not that of entry ${edition.index}`);
insist(checkpoint.startsWith(name + '\n'), 'checkpoint: of another origin than the key');

const { tlogs } = toTrustMaterial({
  certificateAuthorities: [], timestampAuthorities: [], ctlogs: [],
  tlogs: [{
    baseUrl: name,
    logId: { keyId: Buffer.from(id, 'hex') },
    publicKey: { rawBytes: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)]), keyDetails: 'PKIX_ED25519' },
  }],
});
try {
  verifyTLogInclusion({
    canonicalizedBody: Buffer.from(edition.entry),
    inclusionProof: { logIndex: `${edition.index}`, hashes: hashes.map((hash) => Buffer.from(hash, 'base64')), checkpoint: { envelope: checkpoint } },
  }, tlogs);
} catch (error) {
  insist(false, `@sigstore/verify: ${error.code ?? error.name}: ${error.message}`);
}
console.log('ok  @sigstore/verify: checkpoint signed by', name, 'and entry', edition.index, 'leads to its root');

const named = JSON.parse(edition.entry).parts;
insist(named.length === edition.parts.length, 'parts: more or fewer than the entry names');
edition.parts.forEach((part, at) => insist(
  part.commitment === named[at] && (part.erased || part.withheld || sha256(Buffer.from(part.salt, 'base64'), part.text).toString('base64') === named[at]),
  `part ${at}: not what the entry commits to`));
console.log('ok  parts:', named.length);
