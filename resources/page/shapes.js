// The shapes of events, which tell how each came by its date as those of the program do, and how exact it is.

// `small`: what is only mentioned. `FADE`: pixels over which an edge fades that is vague or open.
const MARK = 10, SMALLER = 0.6, FADE = 48;

function fadesBefore(event) {
  return event.softStart || event.openStart;
}

function fadesBehind(event) {
  return event.softEnd || event.openEnd;
}

// How many pixels of a bar of this width fade on a side that does.
function fading(width) {
  return Math.min(FADE, width * 0.42);
}

// Is a bar filled, so that what stands on it is written in the page's colour?
function isSolid(event) {
  return event.certainty === "stated" || event.certainty === "given";
}

// A bar as long as the stretch, or a sign where that is a point. `colours` has the `mark`, the `page`, and the `edge` of
// what is chosen.
function drawShape(p, event, place, colours, chosen) {
  const wide = place.right - place.left > MARK;
  p.fillStyle = p.strokeStyle = wide ? faded(p, event, place, colours.mark) : colours.mark;
  if (chosen) p.strokeStyle = colours.edge;
  p.lineWidth = chosen ? 3 : 2;
  if (wide) drawBar(p, event, place, colours, chosen);
  else drawSign(p, event, place);
  p.setLineDash([]);
}

// Filled if stated, with a line inside if set by hand, outlined if computed, dashed if it rests on what was inferred.
function drawBar(p, event, { left, right, y }, colours, chosen) {
  const half = event.role === "mention" ? 9 * SMALLER : 9, given = event.certainty === "given";
  p.beginPath();
  p.roundRect(left, y - half, right - left, 2 * half, given ? 0 : 4);
  p.globalAlpha = isSolid(event) ? 1 : 0.16;
  p.fill();
  p.globalAlpha = 1;
  p.setLineDash(event.certainty === "inferred" ? [5, 3] : []);
  if (chosen || !isSolid(event)) p.stroke();
  if (!given) return;
  p.strokeStyle = colours.page;
  p.lineWidth = 1;
  p.strokeRect(left + 2.5, y - half + 2.5, Math.max(right - left - 5, 0), 2 * half - 5);
}

// A full disc if stated, a square if set by hand, a ring if computed, a diamond if it rests on what was inferred.
function drawSign(p, event, { left, y }) {
  const size = event.role === "mention" ? SMALLER : 1, x = left + MARK / 2, r = size * MARK / 2;
  p.beginPath();
  if (event.certainty === "inferred") [[0, -1], [1, 0], [0, 1], [-1, 0]].forEach(([dx, dy]) => p.lineTo(x + dx * 1.2 * r, y + dy * 1.2 * r));
  else if (event.certainty === "given") p.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
  else p.arc(x, y, r, 0, 2 * Math.PI);
  p.closePath();
  if (isSolid(event)) p.fill();
  p.stroke();
}

// What is vague or open fades out on that side; colours are hexadecimal, to which two digits add how opaque they are.
function faded(p, event, { left, right }, colour) {
  if (!fadesBefore(event) && !fadesBehind(event)) return colour;
  const gradient = p.createLinearGradient(left, 0, right, 0), part = fading(right - left) / (right - left);
  gradient.addColorStop(0, fadesBefore(event) ? `${colour}00` : colour);
  gradient.addColorStop(part, colour);
  gradient.addColorStop(1 - part, colour);
  gradient.addColorStop(1, fadesBehind(event) ? `${colour}00` : colour);
  return gradient;
}
