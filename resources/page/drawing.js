// The timeline on its canvas: what the layout laid out, in the colours that the style sheet gives.

const AXIS = 34, NARROWEST_TICK = 64, LANES = 8;

class Drawing {
  constructor(canvas, events, names) {
    Object.assign(this, { canvas, events, names, painter: canvas.getContext("2d"), widths: new Map(), selected: null });
    this.setView(...events.extent());
  }

  setView(start, end) {
    // Not closer than ten minutes, nor farther than the calendar's years are of any use.
    const length = Math.min(Math.max(end - start, 600), 4e13), middle = (start + end) / 2;
    this.start = middle - length / 2;
    this.end = middle + length / 2;
  }

  get width() { return this.canvas.clientWidth; }
  get height() { return this.canvas.clientHeight; }
  get scale() { return this.width / (this.end - this.start); }
  get rows() { return Math.max(Math.floor((this.height - AXIS) / ROW), 1); }
  x(moment) { return (moment - this.start) * this.scale; }
  moment(x) { return this.start + x / this.scale; }

  draw() {
    this.#prepare();
    this.laid = laidOut(this.events, this, text => this.#measured(text));
    this.#drawAxis();
    if (this.laid.marks) this.laid.marks.forEach(mark => this.#drawMark(mark));
    else this.#drawBins(this.laid.bins);
  }

  // The event, or the bin of many, at a place of the canvas.
  at(x, y) {
    const row = Math.floor((this.#base - y) / ROW);
    const mark = this.laid.marks?.findLast(one => one.row === row && x >= startOf(one) - 3 && x <= reachOf(one) + 3);
    const bin = this.laid.bins?.find(one => x >= this.x(one.start) && x < this.x(one.end));
    return mark ? { event: mark.event } : bin && y < this.#base ? { bin } : null;
  }

  get #base() { return this.height - AXIS; }

  #prepare() {
    const ratio = window.devicePixelRatio || 1, style = getComputedStyle(this.canvas);
    const [width, height] = [this.width, this.height].map(side => Math.round(side * ratio));
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    this.colour = name => style.getPropertyValue(`--${name}`).trim();
    this.painter.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.painter.clearRect(0, 0, this.width, this.height);
    this.painter.font = `13px ${style.fontFamily}`;
    this.painter.textBaseline = "middle";
  }

  #measured(text) {
    if (!this.widths.has(text)) this.widths.set(text, this.painter.measureText(text).width);
    return this.widths.get(text);
  }

  // The whole text if it is no wider, else its beginning with an ellipsis.
  #elided(text, width) {
    if (this.#measured(text) <= width) return text;
    const letters = [...text];
    const kept = firstPlace(letters.length, count => this.painter.measureText(letters.slice(0, count + 1).join("") + "…").width > width);
    return letters.slice(0, kept).join("").trimEnd() + "…";
  }

  #drawAxis() {
    const unit = unitOf(NARROWEST_TICK / this.scale), p = this.painter;
    p.textAlign = "left";
    for (const moment of boundaries(unit, this.start, this.end)) {
      const x = Math.round(this.x(moment)) + 0.5;
      p.fillStyle = this.colour("line");
      p.fillRect(x, 0, 1, this.#base + 8);
      p.fillStyle = this.colour("quiet");
      p.fillText(momentName(unit, moment, this.names), x + 4, this.#base + AXIS / 2);
    }
    p.fillStyle = this.colour("line");
    p.fillRect(0, this.#base, this.width, 1);
  }

  #drawBins(bins) {
    const highest = Math.max(...bins.map(bin => bin.count)), p = this.painter, room = this.#base - 22;
    p.textAlign = "center";
    for (const { start, end, count } of bins) {
      const left = this.x(start) + 1, width = this.x(end) - left - 1, height = Math.max((room * count) / highest, 3);
      p.fillStyle = this.colour("bin");
      p.fillRect(left, this.#base - height, Math.max(width, 1), height);
      p.fillStyle = this.colour("text");
      if (this.#measured(counted(count)) <= width) p.fillText(counted(count), left + width / 2, this.#base - height - 10);
    }
  }

  #drawMark({ event, left, right, row, inside, before, label }) {
    const y = this.#base - row * ROW - ROW / 2, p = this.painter;
    this.#drawShape(event, left, right, y);
    if (!label) return;
    p.textAlign = before ? "right" : "left";
    p.fillStyle = this.colour(event === this.selected ? "accent" : "text");
    const x = inside ? left + GAP / 2 : before ? left - GAP + 3 : right + GAP - 3;
    p.fillText(this.#elided(event.label, inside ? right - left - GAP : label), x, y + 1);
  }

  // A bar as long as the stretch, or a sign where that is a point: full if stated, hollow if computed, and where it rests
  // on what was inferred, dashed or a diamond; what somebody set is a square, or has a frame within its bar.
  #drawShape(event, left, right, y) {
    const p = this.painter, wide = right - left > MARK;
    const inferred = event.certainty === "inferred", given = event.certainty === "given";
    const paint = this.#faded(event, this.colour(`lane-${event.document % LANES}`), left, right, wide);
    p.beginPath();
    if (wide) p.roundRect(left, y - 9, right - left, 18, given ? 0 : 4);
    else if (given) p.rect(left + 1, y - 4, 8, 8);
    else if (inferred) [[0, 0], [5, -6], [10, 0], [5, 6], [0, 0]].forEach(([dx, dy]) => p.lineTo(left + dx, y + dy));
    else p.arc(left + 5, y, 5, 0, 2 * Math.PI);
    p.fillStyle = p.strokeStyle = paint;
    p.globalAlpha = wide ? 0.25 : 1;
    if (event.certainty !== "computed" && !(inferred && wide)) p.fill();
    p.globalAlpha = 1;
    p.lineWidth = event === this.selected ? 4 : 2;
    p.setLineDash(inferred && wide ? [5, 3] : []);
    p.stroke();
    p.setLineDash([]);
    p.lineWidth = 1;
    if (given && wide) p.strokeRect(left + 4, y - 5, right - left - 8, 10);
  }

  // What the text leaves open fades out on that side.
  #faded(event, colour, left, right, wide) {
    if (!wide || !(event.openStart || event.openEnd)) return colour;
    const gradient = this.painter.createLinearGradient(left, 0, right, 0);
    gradient.addColorStop(0, event.openStart ? "transparent" : colour);
    gradient.addColorStop(0.5, colour);
    gradient.addColorStop(1, event.openEnd ? "transparent" : colour);
    return gradient;
  }
}
