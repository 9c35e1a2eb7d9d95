"""What hostile and large files cost to read, and what the ordinary example of each format does.

    python tests/bench/bench_readers.py [SIZE ...] [--only WORDS]

makes each file in a temporary folder, SIZE MB when it is unpacked (15, which is within most limits, and 90 if none is
said), reads it in a process of its own, and prints a table: what it is, its own size, what came of it (characters of
text, or the sentence of the refusal), the seconds, and the largest memory of the process. The first row is what Python
and the readers take by themselves. Files are made in processes of their own too: a new process counts the memory of
the one that starts it as its own.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "documents"))

from hostile import MB, hostile  # noqa: E402

PATIENCE = 600
MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, "tests/documents")
from hostile import hostile
what, ending, make = list(hostile(int(sys.argv[2])))[int(sys.argv[1])]
Path(sys.argv[3]).write_bytes(make())
"""
READ = """
import resource, sys, time
from pathlib import Path
from timeline_app.documents.reader import read_document
from timeline_app.errors import DocumentError
begin = time.perf_counter()
path = Path(sys.argv[1])
try:
    document = read_document(path)
    told = f"{len(document.text):,} characters" + f", {len(document.pages):,} pages" * bool(document.pages)
except DocumentError as error:
    told = str(error).replace(str(path), path.name).replace("|", "/")
seconds = time.perf_counter() - begin
print(told, f"{seconds:.2f}", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, sep="|")
"""


def read(path: Path) -> tuple[str, str, str]:
    """What came of a file, seconds and MB."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ, str(path)], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return "still reading", f"> {PATIENCE}", "?"
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        return f"ended with {done.returncode}: {done.stderr.strip().splitlines()[-1:]}", "?", "?"
    told, seconds, peak = lines[-1].split("|")
    return told, seconds, peak


def examples(folder: Path) -> Iterator[tuple[str, Path]]:
    line = folder / "line.txt"
    line.write_text("Am 3. Mai 1907 kam er.\n", encoding="utf-8")
    yield "a line of text", line
    for path in sorted((ROOT / "tests" / "documents" / "formats").glob("*.*")):
        if path.suffix != ".toml":
            yield path.name, path


def made(folder: Path, size: int, only: str) -> Iterator[tuple[str, Path]]:
    """The hostile files, one after the other; each is gone when the next one is asked for."""
    for number, (what, ending, _) in enumerate(hostile(MB)):
        if only not in what:
            continue
        path = folder / f"file.{ending}"
        subprocess.run([sys.executable, "-c", MAKE, str(number), str(size * MB), str(path)], cwd=ROOT, check=True)
        yield f"{what} ({size})", path
        path.unlink()


def show(what: str, path: Path) -> None:
    """Read a file and print what came of it."""
    told, seconds, peak = read(path)
    print(f"{what} | {path.stat().st_size // 1024:,} | {told} | {seconds} | {peak}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*", default=[15, 90], metavar="SIZE")
    parser.add_argument("--only", default="", metavar="WORDS")
    wanted = parser.parse_args()
    print("input | file, KB | outcome | seconds | peak MB\n--- | --- | --- | --- | ---")
    with tempfile.TemporaryDirectory() as folder:
        for what, path in examples(Path(folder)):
            if wanted.only in what:
                show(what, path)
        for size in wanted.sizes:
            for what, path in made(Path(folder), size, wanted.only):
                show(what, path)


if __name__ == "__main__":
    main()
