// The pair editor: each form saves itself while somebody types, by a post of its own that needs no circuit. What is not saved yet is kept in this browser and offered again.
const REST = 900;
const PACE = 5000;
const AGAIN = 10000;
const root = document.querySelector(".pair");
const shelf = `pair:${root.dataset.person}:${root.dataset.dispute}:`;
const forms = new Map();
const undone = [];
let live = null;
let saying = 0;

class Field {
  constructor(owner, box) {
    this.owner = owner;
    this.box = box;
    this.name = box.dataset.field;
    this.was = box.querySelector('input[name^="was:"]');
    this.input = box.querySelector('[name^="now:"]');
    this.isHeld = Boolean(box.closest("[data-held]"));
    this.sent = this.text;
    this.key = `${shelf}${owner.form.id}:${this.name}`;
    this.label = box.querySelector("label").firstChild.textContent.trim();
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("change", () => owner.soon(0));
    this.input.addEventListener("focus", () => sayWhere(`“${this.label}” of ${owner.form.dataset.pair}`));
  }

  get text() { return this.input.type === "checkbox" ? (this.input.checked ? "true" : "") : this.input.value; }

  set text(text) {
    if (this.input.type === "checkbox") this.input.checked = text === "true";
    else this.input.value = text;
    this.input.dispatchEvent(new Event("shown"));
  }

  get isDirty() { return this.text !== this.sent; }

  typed() {
    this.isRefused = false;
    keep(this.key, this.isDirty ? { text: this.text, at: Date.now() } : null);
    if (!this.isHeld) this.owner.soon(REST);
  }

  // What is stored now: the next save stands on it.
  standOn(stored) { this.was.value = stored ?? ""; }

  say(sentence, address = null) {
    this.box.querySelector(".sentence")?.remove();
    this.box.classList.toggle("refused", Boolean(sentence));
    this.input.toggleAttribute("aria-invalid", Boolean(sentence));
    if (!sentence) return;
    const line = this.box.insertBefore(made("p", "sentence", sentence), this.input);
    if (!address) return;
    const link = made("a", "", "Look at it (in another tab)");
    [link.href, link.target, link.rel] = [address, "_blank", "noopener"];
    line.append(" ", link);
  }

  // Both texts stand side by side until the person has chosen.
  clash(sentence, stored) {
    this.box.querySelector(".clash")?.remove();
    this.standOn(stored);
    this.isHeldBack = true;
    const box = made("div", "clash");
    box.setAttribute("role", "alert");
    const text = made("blockquote", "", stored || "(empty)");
    text.dir = "auto";
    box.append(made("p", "", sentence), made("p", "soft", "Stored now:"), text, made("p", "soft", "Yours stands in the field."),
      button("Save mine over it", () => { this.settle(box); this.owner.save(); }),
      button("Take the stored one", () => {
        undone.push({ field: this, text: this.text });
        this.text = stored ?? "";
        this.sent = this.text;
        keep(this.key, null);
        this.settle(box);
        showUndo();
      }));
    this.box.append(box);
  }

  settle(box) {
    this.isHeldBack = false;
    box.remove();
    this.input.focus();
  }

  // Somebody else saved it: shown at once where nobody types here, otherwise both texts are shown.
  others(stored) {
    if (stored === this.was.value) return;
    if (!this.isDirty && this.text !== stored) {
      this.text = stored;
      this.sent = this.text;
      this.standOn(stored);
      this.owner.tell(`Somebody else changed “${this.label}” at ${clock()}.`);
    } else if (this.text === stored) {
      this.sent = this.text;
      this.standOn(stored);
    } else if (!this.owner.isSaving) this.clash("Somebody else saved this field while you were typing. Both texts stand here: choose one, or write a third.", stored);
  }
}

class SavedForm {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector(".saved");
    this.fields = [...form.querySelectorAll("[data-field]")].map((box) => new Field(this, box));
    this.lastSaved = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.saveAll(event.submitter?.closest("[data-held]"));
    });
  }

  tell(sentence, isBad = false) {
    this.status.textContent = sentence;
    this.status.classList.toggle("late", isBad);
  }

  soon(rest) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), Math.max(rest, this.lastSaved + PACE - Date.now()));
  }

  get dirty() { return this.fields.filter((field) => field.isDirty && !field.isHeldBack && !field.isRefused); }

  // What was refused is tried again when the person asks for it.
  saveAll(held = null) {
    for (const field of this.fields) field.isRefused = false;
    return this.save(held);
  }

  async save(held = null) {
    clearTimeout(this.timer);
    if (this.isSaving) return this.soon(REST);
    const fields = this.dirty.filter((field) => !field.isHeld || field.box.closest("[data-held]") === held);
    if (fields.length === 0) return;
    const sent = new Map(fields.map((field) => [field, field.text]));
    // The other fields of a new row say what the row is, also where nobody touched them.
    const rest = held ? this.fields.filter((field) => field.box.closest("[data-held]") === held && !sent.has(field)) : [];
    this.isSaving = true;
    this.tell("Saving…");
    try {
      const answer = await post(this.form, [...sent.keys(), ...rest]);
      if (answer.stored) this.stored(sent, answer.stored, held);
      else this.refused(sent, answer);
    } catch {
      this.failed("The server cannot be reached.");
    } finally {
      this.isSaving = false;
    }
  }

  stored(sent, stored, held) {
    this.lastSaved = Date.now();
    for (const [field, text] of sent) {
      undone.push({ field, text: field.was.value });
      field.sent = text;
      field.standOn(field.name in stored ? stored[field.name] : text);
      field.say(null);
      if (!field.isDirty) keep(field.key, null);
    }
    this.tell(this.fields.some((field) => field.isRefused) ? `Saved ${clock()}, but for the field that is marked.` : `Saved ${clock()}`);
    showUndo();
    if (held || [...sent.keys()].some((field) => field.box.closest("[data-anew]"))) return anew(this.form);
    if (this.dirty.some((field) => !field.isHeld)) this.soon(REST);
  }

  refused(sent, answer) {
    for (const field of sent.keys()) field.say(null);
    const general = [];
    for (const { field: name, text, stored, address } of answer.refusals) {
      const field = this.fields.find((known) => known.name === name);
      if (!field) general.push(text);
      else if (answer.status === 409) field.clash(text, stored ?? "");
      else field.say(text, address);
    }
    this.lastSaved = Date.now();
    // A field that does not fit keeps no other from being saved.
    const marked = [...sent.keys()].filter((field) => answer.refusals.some((refusal) => refusal.field === field.name));
    for (const field of marked) field.isRefused = answer.status === 422;
    if (answer.status === 422 && marked.length > 0 && marked.length < sent.size) this.soon(REST);
    this.tell(`Not saved${general.length > 0 ? `: ${general.join(" ")}` : ": look at the field that is marked."} What you typed is kept in this browser.`, true);
  }

  failed(sentence) {
    this.tell(`Not saved: ${sentence} What you typed is kept in this browser and sent again by itself.`, true);
    this.timer = setTimeout(() => this.save(), AGAIN);
  }
}

async function post(form, fields, keepalive = false) {
  const body = new URLSearchParams();
  body.set("__RequestVerificationToken", form.elements["__RequestVerificationToken"].value);
  for (const field of fields) {
    body.set(`was:${field.name}`, field.was.value);
    if (field.text !== "") body.set(`now:${field.name}`, field.text);
  }
  const answer = await fetch(form.action, { method: "POST", body, keepalive, redirect: "manual", headers: { Accept: "application/json" } });
  if (answer.headers.get("Content-Type")?.startsWith("application/json")) return { status: answer.status, ...(await answer.json()) };
  const text = answer.type === "opaqueredirect" || answer.status === 401 ? "You are signed out. Sign in again in another tab, then press Save."
    : answer.status === 400 ? "This page is too old to save. Load it again; what you typed is offered again."
    : answer.status === 429 ? "Too much was sent in a short time. Wait a moment, then press Save."
    : "The server could not save it. Press Save again in a moment.";
  return { status: answer.status, refusals: [{ field: "", text }] };
}

// What is kept in this browser until the server has it.
function keep(key, entry) {
  try {
    if (entry) localStorage.setItem(key, JSON.stringify(entry));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}

function offer() {
  for (const owner of forms.values())
    for (const field of owner.fields) {
      const kept = JSON.parse(localStorage.getItem(field.key) ?? "null");
      if (!kept) continue;
      if (kept.text === field.text) {
        keep(field.key, null);
        continue;
      }
      const box = made("div", "clash");
      const text = made("blockquote", "", kept.text || "(emptied)");
      text.dir = "auto";
      box.append(made("p", "", `You typed this at ${new Date(kept.at).toLocaleString()} and it was not saved:`), text,
        button("Put it back", () => { field.text = kept.text; box.remove(); field.input.focus(); field.typed(); }),
        button("Throw it away", () => { keep(field.key, null); box.remove(); }));
      field.box.append(box);
      field.box.closest("details")?.setAttribute("open", "");
    }
}

function undo() {
  const last = undone.pop();
  showUndo();
  if (!last) return;
  last.field.text = last.text;
  last.field.input.focus();
  const depth = undone.length;
  last.field.owner.saveAll().then(() => { undone.length = Math.min(undone.length, depth); showUndo(); });
}

function showUndo() { document.getElementById("pair-undo").disabled = undone.length === 0; }

// Loads the page again where something was added, at the same place.
function anew(form) {
  const at = form.closest("[data-claim]")?.id;
  if (at) history.replaceState(null, "", `${location.pathname}#${at}`);
  location.reload();
}

// Whoever runs through the fields tells only where they stay.
function sayWhere(name) {
  clearTimeout(saying);
  saying = setTimeout(() => live?.invokeMethodAsync("At", name).catch(() => {}), 400);
}

function clock() { return new Date().toLocaleTimeString("en-GB"); }

function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function button(text, press) {
  const element = made("button", "", text);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

// Keys.
const dialog = document.getElementById("pair-keys");
const claimNow = () => document.activeElement?.closest("[data-claim]") ?? document.querySelector("[data-claim]");

function go(step) {
  const claims = [...document.querySelectorAll("[data-claim]")];
  const at = claims.indexOf(document.activeElement?.closest("[data-claim]"));
  const next = claims[at < 0 ? (step > 0 ? 0 : claims.length - 1) : Math.min(Math.max(at + step, 0), claims.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}

function reach(name) {
  const target = (name === "claim" ? document : claimNow())?.querySelector(`[data-key="${name}"]`);
  if (!target) return;
  if (target.tagName !== "SUMMARY") return target.click();
  target.parentElement.open = true;
  target.parentElement.querySelector("select, input, textarea")?.focus();
}

const withShift = { KeyK: () => dialog.showModal(), KeyU: undo, KeyP: () => reach("point"), KeyF: () => reach("figure"), KeyO: () => reach("again"), KeyL: () => reach("link"), KeyC: () => reach("cite"), KeyV: () => reach("verdict"), KeyN: () => reach("claim") };

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input, textarea, select");
  let does = null;
  if (event.altKey && event.shiftKey && !event.ctrlKey) does = withShift[event.code];
  else if (event.altKey && !event.ctrlKey && event.code === "ArrowDown") does = () => go(1);
  else if (event.altKey && !event.ctrlKey && event.code === "ArrowUp") does = () => go(-1);
  else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS") does = () => forms.forEach((form) => form.saveAll());
  else if (event.key === "?" && !isTyping) does = withShift.KeyK;
  if (!does) return;
  event.preventDefault();
  does();
});

// The circuit tells what others saved.
export function connect(page) { live = page; }

export function others(changes) {
  for (const { form, field: name, text } of changes) forms.get(form)?.fields.find((field) => field.name === name)?.others(text);
}

for (const form of document.querySelectorAll("form[data-pair]")) forms.set(form.id, new SavedForm(form));
document.getElementById("pair-undo").addEventListener("click", undo);
document.getElementById("pair-keys-open").addEventListener("click", () => dialog.showModal());
window.addEventListener("online", () => forms.forEach((form) => form.save()));
window.addEventListener("pagehide", () => forms.forEach((form) => {
  const fields = form.dirty.filter((field) => !field.isHeld);
  if (fields.length > 0) post(form.form, fields, true).catch(() => {});
}));
offer();
