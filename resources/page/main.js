// Puts the page together: what is chosen, what is seen, and what follows from each.

const data = JSON.parse(document.getElementById("data").textContent);
const part = id => document.getElementById(id);
const events = new Events(data.events);
const drawing = new Drawing(part("timeline"), events, data.calendar);
const list = new List(part("list"), part("more"), data.words, event => choose(event, true));
const card = new Card(part("card"), data.words, { step, close: leave });
let waiting = 0, settled = 0;

// A picture at a time, however many wishes there are; the list follows when the picture stands still.
function redraw() {
  waiting ||= requestAnimationFrame(() => {
    waiting = 0;
    drawing.draw();
  });
  clearTimeout(settled);
  settled = setTimeout(tell, 120);
}

function tell() {
  settled = 0;
  const seen = events.in(drawing.start, drawing.end);
  list.show(seen);
  const counts = { seen: seen.length, shown: events.shown.length, all: events.all.length };
  for (const name in counts) counts[name] = counted(counts[name]);
  part("count").textContent = fill(data.words.in_view, counts);
  part("none").hidden = events.shown.length > 0;
}

function zoom(factor, x) {
  const fixed = drawing.moment(x), share = x / drawing.width, length = (drawing.end - drawing.start) / factor;
  drawing.setView(fixed - share * length, fixed + (1 - share) * length);
  redraw();
}

function pan(pixels) {
  const shift = pixels / drawing.scale;
  drawing.setView(drawing.start + shift, drawing.end + shift);
  redraw();
}

function showAll() {
  drawing.setView(...events.extent());
  redraw();
}

function choose(event, bring) {
  drawing.selected = event;
  card.show(event);
  list.mark(event);
  if (event || location.hash) history.replaceState(null, "", event ? `#event-${event.id}` : location.pathname);
  if (event && bring) bringIntoView(event);
  redraw();
}

// Move to an event that lies outside, and closer where it is one of too many to be seen.
function bringIntoView(event) {
  const margin = (drawing.end - drawing.start) / 20;
  if (event.start < drawing.start + margin || event.start > drawing.end - margin)
    pan(drawing.x(event.start) - drawing.width / 2);
  for (let tries = 0; tries < 60 && !laidOut(events, drawing, () => 0).marks; tries++) zoom(2, drawing.x(event.start));
}

function step(by) {
  const place = events.shown.indexOf(drawing.selected);
  const first = by > 0 ? firstPlace(events.shown.length, at => events.shown[at].start >= drawing.start) : events.before(drawing.end) - 1;
  const next = events.shown[place < 0 ? first : place + by];
  if (next) choose(next, true);
}

function leave() {
  choose(null);
  drawing.canvas.focus();
}

function press(x, y) {
  const found = drawing.at(x, y);
  if (found?.bin) drawing.setView(found.bin.start, found.bin.end), redraw();
  else choose(found?.event ?? null);
}

function hover(x, y) {
  const found = drawing.at(x, y);
  drawing.canvas.title = found?.event ? `${found.event.date} ${found.event.label}` : "";
  drawing.canvas.classList.toggle("over", Boolean(found));
}

function filter() {
  const chosen = Object.fromEntries(["document", "role", "certainty"].map(name => [name, part(name).value]));
  events.choose({ words: part("words").value, ...chosen });
  if (drawing.selected && !events.shown.includes(drawing.selected)) choose(null);
  showAll();
}

function fillChoices() {
  const named = { document: data.documents.map((name, place) => [place, name]), role: data.roles, certainty: data.certainties };
  for (const [name, choices] of Object.entries(named)) {
    const there = new Set(events.all.map(event => String(event[name])));
    const kept = choices.filter(([value]) => there.has(String(value)));
    part(name).append(...kept.map(([value, text]) => element("option", { value }, text)));
    part(name).parentElement.hidden = kept.length < 2;
    part(name).addEventListener("change", filter);
  }
}

// What the signs mean, of those that there are.
function explainSigns() {
  const signs = { stated: "●", given: "■", computed: "○", inferred: "◇" };
  const there = new Set(events.all.map(event => event.certainty));
  const kept = data.certainties.filter(([value]) => there.has(value));
  part("legend").append(...kept.map(([value, text]) => element("span", {}, `${signs[value]} ${text}`)));
}

// On paper all that is chosen is told, with its sentences.
function preparePrint() {
  document.documentElement.classList.add("paper");
  list.show(events.shown, Infinity);
  drawing.draw();
}

function finishPrint() {
  document.documentElement.classList.remove("paper");
  redraw();
}

fillChoices();
explainSigns();
part("words").addEventListener("input", filter);
part("filters").addEventListener("submit", sent => sent.preventDefault());
part("closer").addEventListener("click", () => zoom(2, drawing.width / 2));
part("farther").addEventListener("click", () => zoom(0.5, drawing.width / 2));
part("all").addEventListener("click", showAll);
document.addEventListener("keydown", press => {
  if (press.key !== "/" || press.target.matches("input, select")) return;
  press.preventDefault();
  part("words").focus();
});
listenToPointers(drawing.canvas, { zoom, pan, press, hover });
listenToKeys(drawing.canvas, { zoom, pan, step, showAll, leave, enter: () => card.heading.focus() });
part("card").addEventListener("keydown", press => press.key === "Escape" && leave());
new ResizeObserver(redraw).observe(drawing.canvas);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
addEventListener("beforeprint", preparePrint);
addEventListener("afterprint", finishPrint);
choose(events.all.find(event => location.hash === `#event-${event.id}`) ?? null, true);
tell();
