"""Tries a built program from outside, whatever it was built as, and compares what it does with what the checkout does.

    python tools/smoke.py dist/timeline-app/timeline-app
    python tools/smoke.py --folder /bare/tmp/smoke --root /bare chroot /bare /opt/timeline-app/timeline-app

It says its version, exports the seed in every format, reads a document of every format, in processes beside itself too,
and opens the window on the seed, without a screen and, where Xvfb is, on one; where xdotool is too, its window, its
manual and a dialog must look like the checkout's, in English and in German. `--folder` is where files are laid for it;
`--root` is a folder that it takes for the root of the file system, with other fonts than here.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from screen import Screen, screen

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from timeline_app import __version__
from timeline_app.interfaces import interfaces
from timeline_app.services.formats.table import FORMATS

ROOT = Path(__file__).resolve().parents[1]
# Some files say when they were made, and pictures depend on the fonts of the system.
BEGINNINGS = {"xlsx": b"PK", "pdf": b"%PDF-"}
PICTURES = {"png": b"\x89PNG", "svg": b"<?xml"}
PATIENCE_S = 60
# Until the tour has begun, and the manual has drawn its pictures.
SETTLED_S = 2
# Events in the light look, as many pixels as a mark has at least.
MARK = "#2a6db0"
MARK_PIXELS = 100
# What is pressed one after the other: leave the tour and show all, which make both windows ready; export, leave that,
# the manual.
MADE_READY = ("Escape", "Home")
KEYS = (*MADE_READY, "ctrl+e", "Escape", "F1")


class Program:
    """A command and the folder that it works in, which it may see under another name."""

    def __init__(self, command: Sequence[str], folder: Path, root: Path | None = None, **environment: str) -> None:
        self.command = command
        self.folder = folder
        self.root = root
        self._more = environment

    def place(self, path: Path) -> str:
        """The path as the program must be told it."""
        return str(Path("/") / path.relative_to(self.root) if self.root else path)

    def environment(self, **more: str) -> dict[str, str]:
        own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), self.place(self.folder))
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        fixed = {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return {**kept, **own, **fixed, **self._more, **more}

    def run(self, *arguments: str) -> bytes:
        """What it prints."""
        ended = subprocess.run([*self.command, *arguments], env=self.environment(), capture_output=True)
        said = ended.stderr.decode(errors="replace")
        check(ended.returncode == 0, f"{' '.join(arguments)} ended with {ended.returncode}: {said}")
        check("Traceback" not in said, said)
        return ended.stdout

    def start(self, *arguments: str, **environment: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen([*self.command, *arguments], env=self.environment(**environment))


def check(is_right: bool, otherwise: str) -> None:
    if not is_right:
        raise SystemExit(f"FAILED: {otherwise}")


def done(what: str) -> None:
    print("ok", what, flush=True)


def wait_for(what: str, is_there: Callable[[], bool], window: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_there():
        check(window.poll() is None, f"the window ended with {window.poll()} before {what}")
        check(time.monotonic() < end, f"no {what} within {PATIENCE_S} s")
        time.sleep(0.05)


def try_version(program: Program) -> None:
    check(program.run("--version").decode().strip() == f"timeline-app {__version__}", "it has another version")
    done(f"version {__version__}")


def try_formats(program: Program, reference: Program, seed: Path) -> None:
    beginnings = {**BEGINNINGS, **PICTURES} if program.root else BEGINNINGS
    tried = {key: kind for key, kind in FORMATS.items() if not kind.needs}
    for key, kind in tried.items():
        made = [_exported(one, key, kind.ending, seed) for one in (program, reference)]
        if beginning := beginnings.get(key):
            check(made[0].startswith(beginning) and len(made[0]) > 1000, f"{key} is no such file")
        else:
            check(made[0] == made[1], f"{key} differs from the checkout's")
    done(f"{len(tried)} formats written")


def _exported(program: Program, key: str, ending: str, seed: Path) -> bytes:
    to = program.folder / f"out-{key}{ending}"
    to.unlink(missing_ok=True)
    program.run("export", program.place(seed), "--format", key, "--to", program.place(to))
    return to.read_bytes()


def try_documents(program: Program, reference: Program, articles: Sequence[Path]) -> None:
    """Each by itself, and all in processes beside the program."""
    for article in articles:
        made = [one.run("tag", one.place(article)) for one in (program, reference)]
        check(made[0] == made[1], f"{article.name} is read in another way than by the checkout")
    made = [one.run("export", one.place(articles[0].parent), "--jobs", "2") for one in (program, reference)]
    check(made[0] == made[1] and made[0].count(b"\n") > len(articles), "the folder's events differ")
    done(f"{len(articles)} documents read")


def try_window(program: Program, reference: Program, seed: Path, shown: Screen | None = None) -> None:
    """The window keeps what it opened in a file of its own, from which the events come as from the article."""

    def kept() -> list[Path]:
        return [path for path in program.folder.glob("**/unsaved/*.timeline") if _analyses(path)]

    with opened(program, seed, shown) as window:
        wait_for("workspace with an analysis", lambda: bool(kept()), window)
        if shown:
            wait_for("marks on the screen", lambda: has_marks(shown), window)
        events = reference.run("export", str(kept()[0]))
        check(events == reference.run("export", str(seed)), "the window's events differ from the article's")
        check(window.poll() is None, "the window closed by itself")
    done(f"window {'on' if shown else 'without'} a screen")


@contextmanager
def opened(
    program: Program, seed: Path, shown: Screen | None = None, **environment: str
) -> "Iterator[subprocess.Popen[bytes]]":
    """The window on the seed, with nothing left of what was done before."""
    for left in program.folder.glob("**/timeline-app"):
        shutil.rmtree(left)
    on = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.display} if shown else {}
    window = program.start(program.place(seed), **on, **environment)
    try:
        yield window
    finally:
        window.terminate()
        window.wait()


def has_marks(shown: Screen) -> bool:
    return shown.count(MARK) > MARK_PIXELS


def try_looks(program: Program, reference: Program, seed: Path, language: str) -> None:
    """Both windows get the same keys, and show the same after each: words, icons, and the manual's pictures."""
    words = {"LC_ALL": {"de": "de_DE.UTF-8", "en": "en_GB.UTF-8"}[language]}
    with (
        screen() as one,
        screen() as other,
        opened(program, seed, one, **words) as window,
        opened(reference, seed, other, **words),
    ):
        wait_for("marks on both screens", lambda: has_marks(one) and has_marks(other), window)
        for key in KEYS:
            time.sleep(SETTLED_S)
            before = one.pixels()
            for shown in (one, other):
                shown.press(key)
            if key not in MADE_READY:
                time.sleep(SETTLED_S)
                changed = partial(_show_the_same, one, other, before)
                wait_for(f"another picture, and the same on both, after {key}", changed, window)
    done(f"the same looks, {language}")


def _show_the_same(one: Screen, other: Screen, before: object) -> bool:
    """The same, which is not what was shown before a key: a busy computer takes its time to answer it."""
    now = one.pixels()
    return before != now == other.pixels()


def _analyses(workspace: Path) -> int:
    try:
        with closing(sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM analyses").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="an empty folder, or one that is not there yet")
    parser.add_argument("--root", type=Path)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="smoke-") as made:
        folder = options.folder or Path(made) / "work"
        articles = folder / "articles"
        shutil.copytree(ROOT / "tests" / "documents" / "formats", articles, ignore=lambda *_: ["expected.toml"])
        seed = Path(shutil.copy(next((ROOT / "seeds").glob("*.txt")), folder))
        program = Program(options.command, folder, options.root)
        beside = Path(made) / "reference"
        beside.mkdir()
        reference = Program([sys.executable, "-m", "timeline_app"], beside, PYTHONPATH=str(ROOT))
        try_version(program)
        try_formats(program, reference, seed)
        try_documents(program, reference, sorted(articles.iterdir()))
        try_window(program, reference, seed)
        if shutil.which("Xvfb"):
            with screen() as shown:
                try_window(program, reference, seed, shown)
        if shutil.which("Xvfb") and shutil.which("xdotool") and not options.root:
            for language in interfaces():
                try_looks(program, reference, seed, language)


if __name__ == "__main__":
    main()
