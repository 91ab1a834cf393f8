// What is typed into a form of the newsroom is kept in this browser until the form is saved, and offered again when its page is opened next: after a crash, a closed tab, a lost connection.
const person = document.body.querySelector("[data-person]")?.dataset.person;
const DAYS = 14 * 24 * 3600 * 1000;
const shelf = `kept:${person}:`;
const here = location.pathname + location.search;

const isKept = (field) => field.name && field.name.startsWith("Draft") && field.autocomplete !== "one-time-code" && !["password", "file", "hidden", "submit", "button"].includes(field.type);
const valueOf = (field) => (field.type === "checkbox" || field.type === "radio" ? (field.checked ? field.value : "") : field.value);
const slotOf = (field) => (field.type === "checkbox" || field.type === "radio" ? `${field.name}=${field.value}` : field.name);

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key, entry) {
  try {
    if (entry) localStorage.setItem(key, JSON.stringify(entry));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}

// A form that was sent and led on to another page by a redirect is saved; one that is old is forgotten.
function tidy() {
  const led = performance.getEntriesByType("navigation")[0]?.redirectCount > 0 && document.referrer ? new URL(document.referrer) : null;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(shelf))) {
    const entry = read(key);
    const isSaved = entry?.sent && led && key.startsWith(`${shelf}${led.pathname}${led.search}#`);
    if (!entry || isSaved || Date.now() - entry.at > DAYS) write(key, null);
  }
}

function follow(form) {
  const key = `${shelf}${here}#${form.querySelector("input[name=_handler]")?.value ?? ""}`;
  const fields = [...form.elements].filter(isKept);
  const first = new Map(fields.map((field) => [field, valueOf(field)]));
  const kept = read(key);
  // A page that came back from a post, refused or with one more row, holds in its fields what nobody saved.
  const isWhole = Boolean(kept?.sent || form.querySelector(".refusal"));
  let offered = kept ? offer(form, fields, key, kept, () => { offered = {}; }) : {};
  const gather = (sent) => {
    const typed = Object.fromEntries(fields.filter((field) => isWhole || valueOf(field) !== first.get(field)).map((field) => [slotOf(field), valueOf(field)]));
    const all = { ...offered, ...typed };
    write(key, Object.keys(all).length > 0 ? { typed: all, at: Date.now(), sent } : null);
  };
  form.addEventListener("input", () => gather(false));
  form.addEventListener("submit", () => gather(true));
}

// Answers what is offered; it stays kept beside what is typed now, until the person has chosen.
function offer(form, fields, key, kept, chosen) {
  const missing = new Map(Object.entries(kept.typed));
  for (const field of fields) if (missing.get(slotOf(field)) === valueOf(field)) missing.delete(slotOf(field));
  if (missing.size === 0) return {};
  const box = document.createElement("div");
  box.className = "clash";
  box.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = `You typed into this form at ${new Date(kept.at).toLocaleString()} and it was not saved.`;
  const texts = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "What it was";
  texts.append(summary);
  for (const text of missing.values()) {
    const quote = document.createElement("blockquote");
    quote.dir = "auto";
    quote.textContent = text || "(emptied)";
    texts.append(quote);
  }
  box.append(sentence, texts, button("Put it back", () => {
    for (const field of fields) {
      if (!missing.has(slotOf(field))) continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = missing.get(slotOf(field)) !== "";
      else field.value = missing.get(slotOf(field));
      field.dispatchEvent(new Event("shown"));
    }
    box.remove();
    chosen();
    form.dispatchEvent(new Event("input", { bubbles: true }));
    fields[0]?.focus();
  }), button("Throw it away", () => {
    write(key, null);
    box.remove();
    chosen();
  }));
  form.prepend(box);
  return Object.fromEntries(missing);
}

function button(text, press) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.addEventListener("click", press);
  return element;
}

if (person) {
  tidy();
  document.querySelectorAll("form.desk-form").forEach(follow);
}
