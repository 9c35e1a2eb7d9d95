// The same events as text: the list of those in view, and the card of the one that is chosen.

const PAGE = 100;

// An element with its text or its children; texts are never read as HTML.
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
}

function quotation(event) {
  const mark = event.expression ? element("mark", {}, event.expression) : null;
  return element("blockquote", { dir: "auto", lang: event.language }, event.before, mark, event.after);
}

function facts(event, words) {
  const rows = [[words.source, event.source], ...event.facts];
  return element("dl", {}, ...rows.map(([name, text]) => element("div", {},
    element("dt", {}, text ? name + words.colon : name), element("dd", { dir: "auto" }, text))));
}

class List {
  constructor(list, more, words, choose) {
    Object.assign(this, { list, more, words, choose, events: [], count: PAGE });
    more.addEventListener("click", () => this.#showMore());
    list.addEventListener("keydown", press => this.#walk(press));
  }

  show(events, count = PAGE) {
    this.events = events;
    this.count = count;
    this.list.replaceChildren(...events.slice(0, count).map(event => this.#row(event)));
    this.more.hidden = events.length <= count;
    this.mark(this.selected);
  }

  mark(event) {
    this.selected = event;
    const rows = [...this.list.children], chosen = rows.findIndex(row => row.event === event);
    rows.forEach((row, place) => {
      row.firstChild.tabIndex = place === Math.max(chosen, 0) ? 0 : -1;
      if (place === chosen) row.firstChild.setAttribute("aria-current", "true");
      else row.firstChild.removeAttribute("aria-current");
    });
    rows[chosen]?.scrollIntoView({ block: "nearest" });
  }

  #row(event) {
    const button = element("button", { type: "button" },
      element("span", { className: `dot lane-${event.document % LANES}` }),
      element("span", { className: "date" }, event.date), " ", element("bdi", { className: "label" }, event.label));
    button.addEventListener("click", () => this.choose(event));
    return Object.assign(element("li", {}, button, element("div", { className: "told" }, quotation(event), facts(event, this.words))),
      { event });
  }

  #showMore() {
    const first = this.count;
    this.show(this.events, this.count + PAGE);
    this.list.children[first].firstChild.focus();
  }

  #walk(press) {
    const row = press.target.closest("li");
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[press.key];
    if (!next) return;
    press.preventDefault();
    next.firstChild.focus();
  }
}

class Card {
  constructor(card, words, { step, close }) {
    Object.assign(this, { card, words });
    const button = (name, act, label) => {
      const made = element("button", { type: "button", title: label }, name);
      made.setAttribute("aria-label", label);
      made.addEventListener("click", act);
      return made;
    };
    this.heading = element("h2", { tabIndex: -1 });
    this.told = element("div");
    card.append(element("div", { className: "buttons" }, button("←", () => step(-1), words.previous),
      button("→", () => step(1), words.next), button("✕", close, words.close)), this.heading, this.told);
  }

  show(event) {
    this.card.hidden = !event;
    if (!event) return;
    this.heading.replaceChildren(element("span", { className: "date" }, event.date), " ", element("bdi", {}, event.label));
    this.told.replaceChildren(quotation(event), facts(event, this.words));
  }
}
