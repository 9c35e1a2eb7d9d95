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

  // Of a `sheet` of paper, while it is drawn for one, else of the canvas as it stands.
  get width() { return this.sheet?.width ?? this.canvas.clientWidth; }
  get height() { return this.sheet?.height ?? this.canvas.clientHeight; }
  get ratio() { return this.sheet?.ratio ?? window.devicePixelRatio ?? 1; }
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
    const ratio = this.ratio, style = getComputedStyle(this.canvas);
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

  // The longest title that is no wider, else the beginning of the shortest with an ellipsis.
  #fitting(event, width) {
    const titles = titlesOf(event), whole = titles.find(title => this.#measured(title) <= width);
    if (whole !== undefined) return whole;
    const letters = [...titles.at(-1)];
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
      const name = momentName(unit, moment, this.names);
      if (x + 4 >= 0 && x + 4 + this.#measured(name) <= this.width) p.fillText(name, x + 4, this.#base + AXIS / 2);
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
    const chosen = event === this.selected, page = this.colour("page"), edge = this.colour("text");
    drawShape(p, event, { left, right, y }, { mark: this.colour(`lane-${event.document % LANES}`), page, edge }, chosen);
    if (!label) return;
    p.textAlign = before ? "right" : "left";
    p.fillStyle = inside && isSolid(event) ? page : this.colour(chosen ? "accent" : "text");
    const x = inside ? left + GAP / 2 + (fadesBefore(event) ? fading(right - left) : 0) : before ? left - GAP + 3 : right + GAP - 3;
    p.fillText(this.#fitting(event, inside ? insideRoom(event, left, right) : label), x, y + 1);
  }

  // A sign and a bar of an event's look, for the legend; how edges fade is seen of bars alone.
  sample(canvas, event) {
    const style = getComputedStyle(canvas), ratio = this.ratio, p = canvas.getContext("2d");
    const [colour, page] = ["--quiet", "--page"].map(name => style.getPropertyValue(name).trim());
    Object.assign(canvas, { width: 44 * ratio, height: 20 * ratio });
    p.setTransform(ratio, 0, 0, ratio, 0, 0);
    const places = fadesBefore(event) || fadesBehind(event) ? [[2, 43]] : [[1, 1 + MARK], [18, 43]];
    for (const [left, right] of places) drawShape(p, event, { left, right, y: 10 }, { mark: colour, page });
  }
}
