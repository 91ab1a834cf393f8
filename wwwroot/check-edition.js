// Checks an edition in the reader's own browser: the texts against the commitments, the commitments against the entry,
// the entry against the tree (RFC 9162), and the tree against the signature (Ed25519). Nothing is sent anywhere.
const bytes = text => new TextEncoder().encode(text);
const join = (...rows) => new Uint8Array(rows.flatMap(row => [...row]));
const sha256 = async row => new Uint8Array(await crypto.subtle.digest('SHA-256', row));
const fromBase64 = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const toBase64 = row => btoa(String.fromCharCode(...row));
const toHex = row => [...row].map(byte => byte.toString(16).padStart(2, '0')).join('');
const same = (left, right) => toHex(left) === toHex(right);
const fail = sentence => { throw new Error(sentence); };

async function fetched(address) {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) fail(`${address} could not be fetched (${answer.status}). Try again in a few seconds.`);
  return answer;
}

/** The texts are those that were committed to, and the entry names these commitments. */
async function checkParts(document, entry, printed) {
  if (document.parts.length !== entry.parts.length) fail('The entry names another number of parts.');
  const commitments = [];
  let absent = 0;
  for (const [at, part] of document.parts.entries()) {
    if (part.commitment !== entry.parts[at]) fail(`Part ${at} (${part.kind}) is not the one that the entry names.`);
    if (part.erased || part.withheld) absent++;
    else if (toBase64(await sha256(join(fromBase64(part.salt), bytes(part.text)))) !== part.commitment) fail(`The text of part ${at} (${part.kind}) is not what was committed to.`);
    commitments.push(fromBase64(part.commitment));
  }
  const hash = toHex(await sha256(join(...commitments)));
  if (hash !== entry.sha256 || hash !== printed) fail('The SHA-256 of the edition is not the one printed on this page.');
  return absent;
}

function readProof(text) {
  const lines = text.split('\n');
  if (lines[0] !== 'c2sp.org/tlog-proof@v1' || !/^index \d+$/.test(lines[1])) fail('The proof is written in a way that this page cannot read.');
  const blank = lines.indexOf('');
  return { index: Number(lines[1].slice(6)), path: lines.slice(2, blank).map(fromBase64), note: lines.slice(blank + 1).join('\n') };
}

/** RFC 9162, 2.1.3.2. */
async function includes(leaf, index, size, path, root) {
  const node = (left, right) => sha256(join([1], left, right));
  const half = number => Math.floor(number / 2);
  if (index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = await node(step, hash);
      for (; place % 2 === 0 && place !== 0; place = half(place)) last = half(last);
    } else {
      hash = await node(hash, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(hash, root);
}

/** The holder of the key signed exactly this text (C2SP signed-note). */
async function checkSignature(note, vkey) {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [name, id, ...rest] = vkey.trim().split('+');
  const key = fromBase64(rest.join('+'));
  if (toHex((await sha256(join(bytes(name), [10], key))).slice(0, 4)) !== id) fail('The verifier key contradicts itself.');
  const line = note.slice(end + 2).split('\n').map(row => row.split(' ')).find(row => row[0] === '\u2014' && row[1] === name && toHex(fromBase64(row[2]).slice(0, 4)) === id);
  if (!line) fail('The checkpoint is not signed by the key of this log.');
  const verifier = await crypto.subtle.importKey('raw', key.slice(1), 'Ed25519', false, ['verify']);
  if (!await crypto.subtle.verify('Ed25519', verifier, fromBase64(line[2]).slice(4), bytes(text))) fail('The signature under the checkpoint is false.');
  const [origin, size, root] = text.split('\n');
  if (origin !== name) fail('The checkpoint is of another log.');
  return { origin, id, size: Number(size), root: fromBase64(root) };
}

async function check(place) {
  const document = await (await fetched(`${place.dataset.check}.json`)).json();
  const proof = readProof(await (await fetched(`${place.dataset.check}.tlog-proof`)).text());
  const vkey = await (await fetched('/audit/vkey')).text();
  const absent = await checkParts(document, JSON.parse(document.entry), place.dataset.sha256);
  const checkpoint = await checkSignature(proof.note, vkey);
  if (proof.index !== document.index) fail('The proof is of another entry.');
  const leaf = await sha256(join([0], bytes(document.entry)));
  if (!await includes(leaf, proof.index, checkpoint.size, proof.path, checkpoint.root)) fail('The entry is not in the tree that was signed.');
  const texts = document.parts.length - absent;
  return `Checked here: ${texts} texts of this edition are as they were committed to`
    + (absent ? ` (${absent} more were erased or are held back, and the log says so)` : '')
    + `. Their entry is number ${proof.index} of the ${checkpoint.size} that the key ${checkpoint.id} signed for ${checkpoint.origin}.`;
}

for (const place of document.querySelectorAll('[data-check]')) {
  const button = document.createElement('button');
  const answer = document.createElement('p');
  button.type = 'button';
  button.textContent = 'Check in this browser';
  answer.setAttribute('role', 'status');
  answer.className = 'checked';
  place.append(' ', button);
  place.after(answer);
  button.addEventListener('click', async () => {
    button.disabled = true;
    answer.textContent = 'Checking …';
    try {
      answer.textContent = await check(place);
    } catch (fault) {
      const cannot = fault.name === 'NotSupportedError' || !globalThis.crypto?.subtle;
      answer.textContent = cannot
        ? 'This browser cannot check Ed25519 signatures. Use a newer one, or check by hand as the audit page tells.'
        : `This does not fit. ${fault.message}`;
    }
    button.disabled = false;
  });
}
