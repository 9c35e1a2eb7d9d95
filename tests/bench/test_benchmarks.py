"""Every benchmark works: it runs to its end at a small size and prints its figures, whatever these are."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

BENCH = Path(__file__).parent
ROOT = BENCH.parents[1]
TEXTS = str(ROOT / "resources" / "samples")
SMALL: dict[str, tuple[tuple[str, ...], str]] = {
    "bench_canvas.py": (("--events", "300", "--steps", "4"), '"p95_ms"'),
    "bench_cluster.py": (
        ("60", "5", "--alone", "50"),
        '"same": true, "killed_worker_again": 0, "killed_worker_same": true, "resumed_again": 0, "resumed_same": true',
    ),
    "bench_documents.py": (("3", "0.02"), '"longest_block_ms"'),
    "bench_export.py": (("20", "csv", "xlsx"), "xlsx"),
    "bench_folder.py": (("2",), '"processes_2_s"'),
    "bench_imports.py": (("--quick",), " 0 of them in vain"),
    "bench_labels.py": ((TEXTS,), '"share_up_to_40"'),
    "bench_page.py": (("0", "40", "--steps", "4"), '"between_p95_ms"'),
    "bench_parquet.py": (("--events", "3000", "--steps", "4"), '"open_ms"'),
    "bench_readers.py": (("1", "--only", "docx: nested"), "docx: nested"),
    "bench_start.py": (("1",), "ratio"),
    "bench_tagger.py": ((TEXTS, "--large", "20000"), '"ratio"'),
    "bench_views.py": (("200", "50"), '"filter_ms"'),
    "bench_workspace.py": (("200",), '"undo_block_ms"'),
    "bench_memory.py": (("1", "20000"), '"grown_mb"'),
    "fuzz_workspace.py": (("4",), "told"),
    "kill_editing.py": (("1",), "killed 1 times"),
}
"""Of each script the arguments that make it small, and what it says beside a figure."""
PARTS = {"calibration.py", "event_folder.py", "synthetic.py", "test_benchmarks.py"}
NEEDS_CHROMIUM = {"bench_page.py"}
NEEDS_MORE = {"bench_frozen.py"}
_PATIENCE_S = 600


def _run(script: str, *arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more}
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)


@pytest.mark.parametrize("script", SMALL)
def test_it_works_at_a_small_size(script: str, tmp_path: Path) -> None:
    arguments, said = SMALL[script]
    with tempfile.TemporaryDirectory() as place:
        # One of them looks at its files as another user does.
        Path(place).chmod(0o1777)
        done = _run(script, *arguments, XDG_DATA_HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path), TMPDIR=place)
    if script in NEEDS_CHROMIUM and done.stderr == "Chromium is not installed\n":
        pytest.skip("Chromium is not installed")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert said in done.stdout
    assert re.search(r"\d", done.stdout)


def test_what_needs_a_frozen_program_says_so() -> None:
    done = _run("bench_frozen.py", "1", "no/such/program")
    assert done.returncode == 1
    assert done.stderr == "no/such/program is no program: make it with `make build`, or name another one\n"


def test_none_is_forgotten() -> None:
    assert {path.name for path in BENCH.glob("*.py")} == {*SMALL, *NEEDS_MORE, *PARTS}
