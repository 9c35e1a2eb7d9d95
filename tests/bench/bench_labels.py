"""How many events of an article have a title that can be read in the first view of a window of 1600 × 1000.

    python tests/bench/bench_labels.py PATH [PATH ...] [--size 1600x1000] [--each]

Each file in the paths is opened by itself. A title can be read where it is painted whole, or at least so much of it
that it is no mere word; it covers no other title and no mark, and ends within the canvas. What is only mentioned has
no title beside it, and is counted apart. What was painted is asked, not what was planned. Prints one JSON object; with
`--each` a line for each article before it.
"""

import argparse
import itertools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench_canvas import app, started
from bench_views import until
from PySide6.QtCore import QRectF

from timeline_app.layout.items import Trait
from timeline_app.layout.mark import Mark
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.window.main_window import MainWindow

FEW = 40
ENOUGH = 20
"""Characters of a shortened title that tell something."""


class Seen(NamedTuple):
    """Of one article: all events, those in the first view, of these the mentions and the readable; faults of labels."""

    name: str
    events: int
    in_view: int
    mentions: int
    readable: int
    overlapping: int
    clipped: int


def box(mark: Mark) -> QRectF:
    """Where a label is."""
    return QRectF(mark.label_left, mark.top + 2, mark.label_right - mark.label_left, mark.bottom - mark.top - 4)


def is_told(canvas: TimelineCanvas, mark: Mark) -> bool:
    """Whether as much of a title is painted as tells what happened."""
    title, told = canvas.picture.labels.title(mark.position), canvas.picture.labels.told(mark)
    return len(told) >= min(ENOUGH, len(title))


def overlaps(labelled: Sequence[Mark], marks: Sequence[Mark]) -> set[int]:
    """The positions of labels that cover another one or a mark."""
    found = set()
    for one, other in itertools.permutations(labelled, 2):
        if box(one).intersects(box(other)):
            found.add(one.position)
    for one, other in itertools.product(labelled, marks):
        mark = QRectF(other.left, other.y - 5, other.right - other.left, 10)
        if one.position != other.position and box(one).intersects(mark):
            found.add(one.position)
    return found


def look(window: MainWindow, path: Path) -> Seen:
    """Open an article and look at what is painted first."""
    session, canvas = window.session, window.canvas
    session.reading.open([path])
    until(window, lambda: not (session.jobs.is_busy or session.reading.jobs.is_busy or window.arrangement.jobs.is_busy))
    canvas.repaint()
    events, marks = session.timeline.items, canvas.scene.marks
    seen = (events.starts < canvas.view.end) & (events.ends > canvas.view.start)
    mentions = seen & ((events.traits & int(Trait.MENTION)) != 0)
    labelled = [mark for mark in marks if mark.labelled]
    bad = overlaps(labelled, marks)
    cut = {mark.position for mark in labelled if not 0 <= mark.label_left < mark.label_right <= canvas.width()
           or mark.bottom > canvas.height() + 1}  # fmt: skip
    fine = [mark for mark in labelled if mark.position not in bad | cut and is_told(canvas, mark)]
    return Seen(path.name, len(events), int(seen.sum()), int(mentions.sum()), len(fine), len(bad), len(cut))


def share(seen: Sequence[Seen], with_mentions: bool = False) -> float:
    """Readable titles of all events in view that have a title beside them, or of all events in view."""
    events = sum(one.in_view - (0 if with_mentions else one.mentions) for one in seen)
    return round(sum(one.readable for one in seen) / max(events, 1), 3)


def measure(paths: Sequence[Path], size: tuple[int, int], each: bool) -> dict[str, Any]:
    window = started(*size)
    seen = []
    for path in paths:
        seen.append(look(window, path))
        if each:
            print(json.dumps(seen[-1]._asdict(), ensure_ascii=False))
    window.close()
    app.QApplication.instance().processEvents()
    told = [one for one in seen if one.in_view]
    few, many = [one for one in told if one.in_view <= FEW], [one for one in told if one.in_view > FEW]
    return {
        "articles": len(seen), "without_events": len(seen) - len(told), "share_up_to_40": share(few),
        "articles_up_to_40": len(few), "share_of_more": share(many), "articles_of_more": len(many),
        "share_up_to_40_with_mentions": share(few, True),
        "least": min((share([one]) for one in few if one.in_view > one.mentions), default=1.0),
        "overlapping": sum(one.overlapping for one in seen), "clipped": sum(one.clipped for one in seen),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--each", action="store_true")
    arguments = parser.parse_args()
    files = [file for path in arguments.paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    width, height = map(int, arguments.size.split("x"))
    print(json.dumps(measure(files, (width, height), arguments.each)))


if __name__ == "__main__":
    main()
