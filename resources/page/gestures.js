// Wheel, pointers and keys on the timeline become three things: `zoom` about a place, `pan` by pixels, `press` on a place.

const STEP = 1.25, CLICK = 4;

function listenToPointers(canvas, { zoom, pan, press, hover }) {
  const down = new Map();
  let moved = 0;
  const place = pointer => [pointer.offsetX, pointer.offsetY];
  const apart = ([[ax, ay], [bx, by]]) => Math.max(Math.hypot(ax - bx, ay - by), 1);

  canvas.addEventListener("wheel", wheel => {
    wheel.preventDefault();
    if (wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)) pan(wheel.deltaX || wheel.deltaY);
    else zoom(STEP ** (-wheel.deltaY / 100), wheel.offsetX);
  }, { passive: false });
  canvas.addEventListener("pointerdown", pointer => {
    canvas.setPointerCapture(pointer.pointerId);
    down.set(pointer.pointerId, place(pointer));
    moved = 0;
  });
  canvas.addEventListener("pointermove", pointer => {
    const before = down.get(pointer.pointerId);
    if (!before) return hover(...place(pointer));
    const old = [...down.values()];
    down.set(pointer.pointerId, place(pointer));
    if (down.size === 2) zoom(apart([...down.values()]) / apart(old), (old[0][0] + old[1][0]) / 2);
    else pan(before[0] - pointer.offsetX);
    moved += Math.abs(pointer.offsetX - before[0]) + Math.abs(pointer.offsetY - before[1]);
  });
  canvas.addEventListener("pointerup", pointer => {
    if (down.delete(pointer.pointerId) && moved < CLICK) press(...place(pointer));
  });
  canvas.addEventListener("pointercancel", pointer => down.delete(pointer.pointerId));
  canvas.addEventListener("pointerleave", () => hover(-1, -1));
  canvas.addEventListener("dblclick", pointer => zoom(STEP ** 4, pointer.offsetX));
}

function listenToKeys(canvas, { zoom, pan, step, showAll, enter, leave }) {
  const middle = () => canvas.clientWidth / 2, part = () => canvas.clientWidth / 5;
  const keys = {
    "+": () => zoom(STEP, middle()), "=": () => zoom(STEP, middle()), "-": () => zoom(1 / STEP, middle()),
    "0": showAll, Home: showAll, Enter: enter, Escape: leave,
    ArrowLeft: press => (press.shiftKey ? pan(-part()) : step(-1)), ArrowRight: press => (press.shiftKey ? pan(part()) : step(1)),
  };
  canvas.addEventListener("keydown", press => {
    if (press.ctrlKey || press.metaKey || press.altKey || !keys[press.key]) return;
    press.preventDefault();
    keys[press.key](press);
  });
}
