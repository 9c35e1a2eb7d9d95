// The events, those that are chosen of them, and what of these lies in a stretch of time. They come in the order of time.

// Words as they are looked for: "groesse" finds "Größe", "cafe" finds "Café".
function fold(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
  return plain.replace(/[aou]e/g, pair => pair[0]);
}

class Events {
  constructor(all) {
    this.all = all;
    this.choose({});
  }

  // Keep what has all the words and is of the document, the role and the certainty; what is not given does not matter.
  choose({ words = "", ...wanted }) {
    const folded = fold(words).split(/\s+/).filter(Boolean);
    const named = Object.entries(wanted).filter(([, value]) => value !== "" && value !== undefined);
    this.shown = this.all.filter(event => named.every(([name, value]) => String(event[name]) === value) &&
      folded.every(word => this.#searched(event).includes(word)));
    // The farthest end of all events up to each: by it those are found that began before a stretch and last into it.
    let farthest = -Infinity;
    this.farthest = this.shown.map(event => (farthest = Math.max(farthest, event.end)));
  }

  #searched(event) {
    const facts = event.facts.map(([, text]) => text).join("\n");
    return (event.searched ??= fold(
      [event.date, event.label, event.before + event.expression + event.after, event.source, facts].join("\n")));
  }

  // How many of them begin before a moment.
  before(moment) {
    return firstPlace(this.shown.length, place => this.shown[place].start >= moment);
  }

  // The places of the first that may reach into a stretch, and of the first after it.
  between(start, end) {
    return [firstPlace(this.shown.length, place => this.farthest[place] > start), this.before(end)];
  }

  in(start, end, most = Infinity) {
    const found = [];
    const [first, after] = this.between(start, end);
    for (let place = first; place < after && found.length < most; place++)
      if (this.shown[place].end > start) found.push(this.shown[place]);
    return found;
  }

  // From the beginning of the first to the end of the last, with a little air.
  extent() {
    if (!this.shown.length) return [0, DAY];
    const first = this.shown[0].start, last = this.farthest[this.farthest.length - 1];
    const air = Math.max((last - first) * 0.04, DAY);
    return [first - air, last + air];
  }
}

// The first place below `count` for which a test holds, if it holds for all after it; else `count`.
function firstPlace(count, holds) {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle; else low = middle + 1;
  }
  return low;
}
