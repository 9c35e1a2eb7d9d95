// Where events stand: each in the first row that is free, with its title if that fits, or else without; and where there
// is no room even for that, how many there are in each unit of the axis. Costs as much as there are pixels, not events.
// What is only mentioned has no title, as in the program.

const ROW = 26, GAP = 8, WIDEST_LABEL = 220, NARROWEST_LABEL = 40, NARROWEST_BIN = 18;

// `view` has start, end, width, rows; `measure` tells the width of a text. Gives `marks`, or `bins` if these are too many.
function laidOut(events, view, measure) {
  const most = Math.floor(view.width / (MARK + GAP)) * view.rows;
  const seen = events.in(view.start, view.end, most + 1);
  const marks = seen.length <= most ? inRows(seen, view, measure) : null;
  return marks ? { marks } : { bins: binned(events, view) };
}

// The titles of an event, the longest first.
function titlesOf(event) {
  return event.role === "mention" ? [] : [event.label, ...event.shorter];
}

// The pixels that a bar has for its title, between edges that fade.
function insideRoom(event, left, right) {
  return right - left - GAP - (fadesBefore(event) + fadesBehind(event)) * fading(right - left);
}

// The marks of events, or nothing if one finds no place. `label` is the room for a mark's label, 0 if there is none; it
// stands `before` the mark where it would be cut off behind it.
function inRows(seen, view, measure) {
  const last = new Array(view.rows).fill(null), marks = [];
  // So few that each may have a row for itself are told whole.
  const widest = seen.length <= view.rows ? view.width : WIDEST_LABEL;
  const longest = event => titlesOf(event).slice(0, 1).reduce((most, title) => Math.max(most, measure(title)), 0);
  for (const event of seen) {
    const left = Math.max(view.x(event.start), 0), right = Math.max(Math.min(view.x(event.end), view.width), left + MARK);
    const whole = longest(event), wanted = Math.min(whole, widest), inside = wanted > 0 && insideRoom(event, left, right) >= wanted;
    const room = view.width - right - GAP, isCut = !inside && room < wanted;
    const rowBefore = isCut ? freeRow(last, left - GAP - wanted) : -1;
    const row = rowBefore >= 0 ? rowBefore : rowFor(last, left);
    if (row < 0) return null;
    const label = !isCut || rowBefore >= 0 ? wanted : room < NARROWEST_LABEL ? 0 : room;
    marks.push(last[row] = { event, left, right, row, inside, before: rowBefore >= 0, label, whole });
  }
  widen(marks, view);
  return marks;
}

// Labels take the room that is left up to their neighbours; `marks` are those of each row in the order of their places.
function widen(marks, view) {
  const last = new Array(view.rows).fill(null);
  for (const mark of marks) {
    const before = last[mark.row];
    if (before) widenBehind(before, startOf(mark) - GAP);
    if (mark.before) mark.label = within(mark, mark.left - GAP - (before ? reachOf(before) + GAP : 0));
    last[mark.row] = mark;
  }
  for (const mark of last) if (mark) widenBehind(mark, view.width);
}

function widenBehind(mark, limit) {
  if (mark.label && !mark.inside && !mark.before) mark.label = within(mark, limit - mark.right - GAP);
}

function within(mark, room) {
  return Math.max(mark.label, Math.min(mark.whole, room));
}

// The first row in which all ends before a place that is in sight.
function freeRow(last, left) {
  return left < 0 ? -1 : last.findIndex(mark => !mark || reachOf(mark) + GAP <= left);
}

// The first row with room beside its last label; else the first with room beside its last mark, whose label gives way.
function rowFor(last, left) {
  const beside = last.findIndex(mark => !mark || reachOf(mark) + GAP <= left);
  const row = beside >= 0 ? beside : last.findIndex(mark => mark.right + GAP <= left);
  if (row >= 0 && beside < 0) {
    const room = left - last[row].right - 2 * GAP;
    last[row].label = room < NARROWEST_LABEL ? 0 : room;
  }
  return row;
}

// From where to where a mark reaches with its label.
function startOf(mark) {
  return mark.before ? mark.left - GAP - mark.label : mark.left;
}

function reachOf(mark) {
  return mark.inside || mark.before || !mark.label ? mark.right : mark.right + GAP + mark.label;
}

function binned(events, view) {
  const unit = unitOf(NARROWEST_BIN / view.scale);
  const edges = boundaries(unit, view.start, view.end);
  const counts = edges.map(edge => events.before(edge));
  const bins = edges.slice(1).map((end, place) => ({ start: edges[place], end, count: counts[place + 1] - counts[place] }));
  return bins.filter(bin => bin.count);
}
