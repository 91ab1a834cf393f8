// Lists of records become fields in which one types: what matches is offered, in any script and with typing errors, and “add new” is one of the choices. The list itself stays in the form and is what is posted.
const REST = 180;
let number = 0;

class Finder {
  constructor(select) {
    this.select = select;
    this.box = document.createElement("div");
    this.box.className = "finder";
    this.input = document.createElement("input");
    this.list = document.createElement("ul");
    this.status = document.createElement("p");
    this.options = [];
    this.at = -1;
    const id = select.id;
    select.id = `${id}-list`;
    Object.assign(this.input, { id, type: "text", autocomplete: "off", dir: "auto" });
    this.list.id = `${id}-found`;
    this.list.hidden = true;
    this.list.setAttribute("aria-label", "Matches");
    this.status.className = "hint";
    this.input.placeholder = select.querySelector('option[value=""]')?.textContent ?? "";
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    for (const name of ["aria-describedby", "aria-invalid", "aria-required"]) if (select.hasAttribute(name)) attributes[name] = select.getAttribute(name);
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    this.list.setAttribute("role", "listbox");
    this.status.setAttribute("role", "status");
    this.box.append(this.input, this.list, this.status);
    select.after(this.box);
    const hadFocus = document.activeElement === select;
    select.hidden = true;
    this.show();
    if (hadFocus) this.input.focus();
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.left());
    select.addEventListener("shown", () => this.show());
    select.form?.addEventListener("submit", () => this.handOver(), true);
  }

  get name() { return this.select.value ? this.select.selectedOptions[0].textContent.trim() : ""; }

  // A list that must not be empty keeps what was chosen.
  get mayBeEmpty() { return [...this.select.options].some((option) => option.value === ""); }

  get added() { return document.getElementById(this.select.dataset.added); }

  show() { this.input.value = this.name; }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), REST);
  }

  async ask() {
    const text = this.input.value.trim();
    const asked = ++number;
    this.asked = asked;
    if (text === "" || text === this.name) return this.close("");
    try {
      const answer = await fetch(`/desk/find/${this.select.dataset.find}?q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" }, redirect: "error" });
      if (this.asked !== asked || document.activeElement !== this.input) return;
      this.offer(text, answer.ok ? await answer.json() : null);
    } catch {
      this.offer(text, null);
    }
  }

  offer(text, found) {
    const some = found ?? [];
    this.options = some.map((record) => ({ text: record.detail ? `${record.name} (${record.detail})` : record.name, take: () => this.take(record) }));
    if (this.added) this.options.push({ text: `Add new “${text}”`, take: () => this.add(text) });
    this.list.replaceChildren(...this.options.map((option, at) => {
      const item = document.createElement("li");
      item.id = `${this.list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dir = "auto";
      item.textContent = option.text;
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => option.take());
      return item;
    }));
    this.at = -1;
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.input.removeAttribute("aria-activedescendant");
    const count = some.length === 0 ? "Nothing found." : `${some.length} found. Use the arrow keys.`;
    this.status.textContent = found ? `${count}${this.added ? " The last choice adds a new one." : ""}` : "The server cannot be asked just now. Try again in a moment.";
  }

  key(event) {
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" && !event.altKey) isOpen ? this.go(this.at + 1) : this.ask();
    else if (event.key === "ArrowUp" && !event.altKey && isOpen) this.go(this.at < 0 ? this.options.length - 1 : this.at - 1);
    else if (event.key === "Enter" && isOpen && this.at >= 0) this.options[this.at].take();
    else if (event.key === "Escape" && isOpen) this.close("");
    else if (event.key === "Escape") this.show();
    else return;
    event.preventDefault();
  }

  go(to) {
    const items = [...this.list.children];
    this.at = (to + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === this.at)));
    this.input.setAttribute("aria-activedescendant", items[this.at].id);
    items[this.at].scrollIntoView({ block: "nearest" });
  }

  close(sentence) {
    this.asked = 0;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.status.textContent = sentence;
  }

  take(record) {
    if (![...this.select.options].some((option) => option.value === record.id))
      this.select.add(new Option(record.detail ? `${record.name} (${record.detail})` : record.name, record.id));
    this.choose(record.id);
    this.close(`Chosen: ${this.name}`);
  }

  // The new one is described in the fields below, and checked against what is there when it is saved.
  add(text) {
    const field = this.added;
    field.value = text;
    if (this.mayBeEmpty) this.choose("");
    else this.show();
    this.close("");
    field.closest("details")?.setAttribute("open", "");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  choose(id) {
    this.select.value = id;
    this.show();
    for (const kind of ["input", "change"]) this.select.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  left() {
    clearTimeout(this.timer);
    const text = this.input.value.trim();
    if (text === this.name) return this.close(this.status.textContent.startsWith("Chosen") ? this.status.textContent : "");
    if (text === "" && this.mayBeEmpty) {
      this.choose("");
      return this.close("");
    }
    if (!this.mayBeEmpty) {
      this.show();
      return this.close("");
    }
    this.select.value = "";
    this.close(`Nothing is chosen for “${text}” yet: choose from the matches${this.added ? ", or add it as new" : ""}.`);
  }

  // What was typed and not chosen goes along as the name of a new one; the server looks for its like.
  handOver() {
    const text = this.input.value.trim();
    if (text === "" || text === this.name || !this.added || this.added.value !== "") return;
    if (this.mayBeEmpty) this.select.value = "";
    this.added.value = text;
  }
}

document.querySelectorAll("select[data-find]").forEach((select) => new Finder(select));
