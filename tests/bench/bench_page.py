"""The interactive page in Chromium: its size, its first picture, its frames while it is zoomed and moved.

    python tests/bench/bench_page.py [events ...] [--steps 200] [--width 1200] [--folder FOLDER]

Pages of so many made-up events, and of the seed where a number is 0; `--folder` keeps them. Prints a line of JSON for
each: its size as a file and as a server packs it in MB; milliseconds until something was painted (`first_ms`) and
until all was loaded (`load_ms`); the script's work on a frame (`p50_ms`, `p95_ms`), and the time from one frame to the
next (`between_p95_ms`), of which a screen of 60 Hz gives it 16.7; and how long the list takes when all stands still.
Ends with 2 where there is no Chromium.
"""

import argparse
import json
import sys
import tempfile
import zlib
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "export"))

import numpy as np
import pytest
from calibration import calibrate
from live_page import LivePage, live_page
from synthetic import SyntheticEvents, columns

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.export.content import Content
from timeline_app.services.export_content import content_of, in_words
from timeline_app.services.formats.table import FORMATS

ROOT = Path(__file__).resolve().parents[2]
# Zooms in about a place beside the middle, moves to and fro, and zooms out again, a step a frame.
MOVE = """new Promise(done => {
  const work = [], between = [], draw = drawing.draw.bind(drawing);
  drawing.draw = () => { const begin = performance.now(); draw(); work.push(performance.now() - begin); };
  let before = 0, step = 0;
  const turn = now => {
    if (before) between.push(now - before);
    before = now;
    if (step % 3 === 2) pan(step % 2 ? 60 : -60);
    else zoom(step < STEPS / 2 ? 1.06 : 1 / 1.06, drawing.width / 3);
    if (++step <= STEPS) requestAnimationFrame(turn);
    else { drawing.draw = draw; done([work, between]); }
  };
  requestAnimationFrame(turn);
})"""
PAINTED = "(performance.getEntriesByName('first-contentful-paint')[0] ?? { startTime: -1 }).startTime"
LOADED = "performance.getEntriesByType('navigation')[0].loadEventStart"
LIST = "(begin => { showAll(); drawing.draw(); tell(); return performance.now() - begin; })(performance.now())"
NO_BROWSER = 2


def written(count: int, folder: Path) -> Path:
    """The page of so many events, of the seed for none."""
    content = Content(events=SyntheticEvents(columns(count)), in_words=in_words)
    if not count:
        seed = next((ROOT / "seeds").glob("*.txt"))
        content = content_of([ReadFile(seed, Choices())(lambda share: None)])
    path = folder / f"page{count}.html"
    FORMATS["page"].write(content, path)
    return path


def measured(page: LivePage, path: Path, steps: int, width: int) -> dict[str, Any]:
    octets = path.read_bytes()
    page.open(path, width=width)
    page.settle()
    first, loaded = page.value(PAINTED), page.value(LOADED)
    work, between = (np.array(times) for times in page.value(MOVE.replace("STEPS", str(steps))))
    assert page.faults == [], page.faults
    figures = {
        "size_mb": len(octets) / 1e6,
        "packed_mb": len(zlib.compress(octets, 6)) / 1e6,
        "first_ms": first,
        "load_ms": loaded,
        "p50_ms": np.percentile(work, 50),
        "p95_ms": np.percentile(work, 95),
        "max_ms": work.max(),
        "between_p95_ms": np.percentile(between, 95),
        "list_ms": page.value(LIST),
    }
    return {"events": page.value("events.all.length"), **{name: round(float(one), 2) for name, one in figures.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=int, nargs="*", default=[0, 500, 20_000])
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--width", type=int, default=1200)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = asked.folder or Path(name)
        folder.mkdir(exist_ok=True)
        try:
            for count in asked.events:
                with live_page(Path(name) / f"profile{count}") as page:
                    told = measured(page, written(count, folder), asked.steps, asked.width)
                print(json.dumps({**told, "calibration_ms": round(calibrate(), 1)}), flush=True)
        except pytest.skip.Exception as error:
            print(error, file=sys.stderr)
            sys.exit(NO_BROWSER)


if __name__ == "__main__":
    main()
