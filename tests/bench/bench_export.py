"""Every format of the table with a million events, which are made one by one as they are written.

    python tests/bench/bench_export.py [rows] [format ...]

Each format is written to a file by a process of its own. Prints a table: seconds, of which it took so many to make the
events alone; megabytes of the file; and by how many megabytes the process grew at its most while it wrote. Memory is
read from Linux's /proc.
"""

import io
import json
import multiprocessing
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from calibration import calibrate
from synthetic import SyntheticEvents, columns

from timeline_app.export.content import Content
from timeline_app.services.export_content import in_words
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS


def resident() -> int:
    """The bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def measure(key: str, rows: int, replies: Any) -> None:
    """Write one format and reply with the figures."""
    content = Content(events=SyntheticEvents(columns(rows)), in_words=in_words)
    # What a writer loads is no memory that its rows take.
    FORMATS[key].write(replace(content, events=SyntheticEvents(columns(10))), io.BytesIO())
    begin = time.perf_counter()
    for _ in content.events:
        pass
    made = time.perf_counter() - begin
    before = resident()
    most = before

    def watched(rows: int) -> None:
        nonlocal most
        most = max(most, resident())

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[key].ending}"
        begin = time.perf_counter()
        written = FORMATS[key].write(content, path, progress=watched)
        seconds = time.perf_counter() - begin
        size = path.stat().st_size
    figures = {"seconds": seconds, "making_them": made, "file_mb": size / 1e6, "grown_mb": (most - before) / 1e6}
    replies.put({"rows": written.rows, **{name: round(value, 1) for name, value in figures.items()}})


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    keys = sys.argv[2:] or [key for key, one in FORMATS.items() if one.takes is Takes.EVENTS]
    context = multiprocessing.get_context("spawn")
    print(f"{'format':<16} {'rows':>9} {'seconds':>8} {'making':>7} {'file MB':>8} {'grown MB':>8}")
    for key in keys:
        replies = context.SimpleQueue()
        child = context.Process(target=measure, args=(key, rows, replies))
        child.start()
        told = replies.get()
        child.join()
        figures = zip(told.values(), (9, 8, 7, 8, 8), strict=True)
        print(f"{key:<16} " + " ".join(f"{value:>{width}}" for value, width in figures), flush=True)
    print(json.dumps({"calibration_ms": round(calibrate(), 1)}))


if __name__ == "__main__":
    main()
