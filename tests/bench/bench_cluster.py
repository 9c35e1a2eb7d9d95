"""Articles in Parquet tagged by one process and by Dask's workers of this computer: their speed and their memory.

    python tests/bench/bench_cluster.py [articles | FILE.parquet] [articles of a partition]
        [--workers 2] [--alone ARTICLES] [--lost ARTICLES] [--processes] [--folder FOLDER]

One process is timed twice, before the workers and after them, so that a computer that is slower for a while does not
decide. What takes it too long it does with a sample of so many articles, evenly spread (`--alone`); the same ones
are made again with a worker killed half-way, and with all of it killed half-way and begun anew (`--lost` says of how
many others). `--processes` times as many processes without Dask as well; `--folder` keeps the parts of all articles.

Prints one JSON object: articles a second of each, how many times as many the workers do (`ratio`), megabytes of
each worker at tenths of its work (`workers_mb`), how much they grew from its second tenth to its last, whether all made
the same bytes, what of the parts that were there was made again after each kill (`…_again`), and how many articles
failed. A file of real articles says more than the short ones that are made up.
"""

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import harmonic_mean
from typing import TypeVar

import numpy
import psutil
import pyarrow
import pyarrow.parquet
from bench_folder import ARTICLE

from timeline_app.cluster.parts import read_part

_EACH_S = 0.05
# To ask all processes of a computer what they take is work as well.
_MEMORY_EACH_S = 0.5
_TENTHS = 10
T = TypeVar("T")
Watch = Callable[[psutil.Process], None]


def made_up(path: Path, count: int) -> None:
    texts = [ARTICLE.format(n=n, day=1 + n % 28, year=1990 + n % 30, built=1870 + n % 100) for n in range(count)]
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), path)


def sample(articles: Path, path: Path, count: int) -> Path:
    """So many of the articles, evenly spread; the file itself where it has no more."""
    table = pyarrow.parquet.read_table(articles)
    if count >= table.num_rows:
        return articles
    pyarrow.parquet.write_table(table.take(numpy.linspace(0, table.num_rows - 1, count).astype(int)), path)
    return path


class Runs:
    """Runs of `timeline-app tag`, each into a folder of its own."""

    def __init__(self, place: Path, partition: str) -> None:
        self._place, self._partition = place, partition

    def folder(self, name: str) -> Path:
        return self._place / name

    def seconds(self, articles: Path, name: str, options: list[str], watch: Watch | None = None) -> float:
        """Until it is done. Ends the program where a run fails that nothing ended."""
        begin = time.perf_counter()
        with self.begun(articles, name, options) as child:
            while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
                if watch:
                    watch(child)
                time.sleep(_EACH_S)
            code = child.wait()
        if code:
            sys.exit(f"{name} ended with {code}.")
        return time.perf_counter() - begin

    @contextmanager
    def begun(self, articles: Path, name: str, options: list[str]) -> Iterator[psutil.Popen]:
        """Such a run, nothing of which is left afterwards."""
        child = psutil.Popen([
            sys.executable, "-m", "timeline_app", "tag", str(articles), "--format", "parquet", "--to",
            str(self.folder(name)), "--partition", self._partition, "--quiet", *options,
        ])  # fmt: skip
        try:
            yield child
        finally:
            end(child)


def end(child: psutil.Popen) -> None:
    """At once, with all that it began."""
    with suppress(psutil.NoSuchProcess):
        for process in (*child.children(recursive=True), child):
            with suppress(psutil.NoSuchProcess):
                process.kill()
    child.wait()


def workers(child: psutil.Process) -> list[psutil.Process]:
    """The processes that a run has begun to work for it: not those that only clean up behind them."""
    found = []
    for process in ignoring_ended(lambda: child.children(recursive=True)) or []:
        line = ignoring_ended(process.cmdline) or []
        if any("spawn_main" in word or "timeline_app.analysis.worker" in word for word in line):
            found.append(process)
    return found


def ignoring_ended(ask: Callable[[], T]) -> T | None:
    try:
        return ask()
    except psutil.Error:
        return None


def megabytes(process: psutil.Process) -> float:
    found = ignoring_ended(process.memory_info)
    return found.rss / 2**20 if found else 0.0


class Memory:
    """What each worker takes of memory, from its beginning to its end."""

    def __init__(self) -> None:
        self.of: dict[int, list[float]] = {}
        self._next = 0.0

    def __call__(self, child: psutil.Process) -> None:
        if time.perf_counter() < self._next:
            return
        self._next = time.perf_counter() + _MEMORY_EACH_S
        for process in workers(child):
            if taken := megabytes(process):
                self.of.setdefault(process.pid, []).append(taken)

    def tenths(self) -> list[list[int]]:
        """Of each worker that lived for more than moments, at tenths of its time."""
        longest = max(map(len, self.of.values()), default=0)
        lived = [taken for taken in self.of.values() if len(taken) > longest / 2]
        return [[round(taken[round(n * (len(taken) - 1) / _TENTHS)]) for n in range(_TENTHS + 1)] for taken in lived]


def parts(folder: Path) -> dict[str, int]:
    """The parts that are whole, each with what changes where it is written anew."""
    return {path.name: path.stat().st_ino for path in folder.glob("part-*.parquet")} if folder.is_dir() else {}


def digest(folder: Path) -> str:
    summed = hashlib.sha1(usedforsecurity=False)
    for path in sorted(folder.iterdir()):
        summed.update(path.name.encode() + path.read_bytes())
    return summed.hexdigest()


def killed_worker(runs: Runs, articles: Path, options: list[str], half: int) -> int:
    """Make all of it with one worker killed half-way; how many parts that were there were made again."""
    there: dict[str, int] = {}

    def watch(child: psutil.Process) -> None:
        if not there and len(now := parts(runs.folder("killed_worker"))) >= half:
            there.update(now)
            max(workers(child), key=megabytes).kill()

    runs.seconds(articles, "killed_worker", options, watch)
    if not there:
        sys.exit("It was done before a worker could be killed. Give more articles, or smaller partitions.")
    return made_again(there, runs.folder("killed_worker"))


def killed_run(runs: Runs, articles: Path, options: list[str], half: int) -> int:
    """Kill all of it half-way and begin anew; how many parts that were there were made again."""
    folder = runs.folder("resumed")
    with runs.begun(articles, "resumed", options) as child:
        while child.status() != psutil.STATUS_ZOMBIE and len(parts(folder)) < half:
            time.sleep(_EACH_S)
        if child.status() == psutil.STATUS_ZOMBIE:
            sys.exit("It was done before it could be killed. Give more articles, or smaller partitions.")
    there = parts(folder)
    runs.seconds(articles, "resumed", options)
    return made_again(there, folder)


def made_again(there: dict[str, int], folder: Path) -> int:
    now = parts(folder)
    return sum(now.get(name) != number for name, number in there.items())


def failures(folder: Path) -> int:
    """The articles that could not be read, as the parts say of themselves."""
    return sum(len(read_part(path).failures) for path in folder.glob("part-*.parquet"))


def measured(articles: Path, asked: argparse.Namespace, place: Path) -> dict[str, object]:
    count = pyarrow.parquet.read_metadata(articles).num_rows
    runs, memory = Runs(place, str(asked.partition)), Memory()
    some = sample(articles, place / "some.parquet", asked.alone or count)
    few = pyarrow.parquet.read_metadata(some).num_rows
    dask = ["--engine", "dask", "--jobs", str(asked.workers)]
    alone = [few / runs.seconds(some, "before", ["--jobs", "1"])]
    together = count / runs.seconds(articles, "dask", dask, memory)
    alone.append(few / runs.seconds(some, "after", ["--jobs", "1"]))
    result: dict[str, object] = {
        "articles": count,
        "sample": few,
        "alone_per_s": [round(one, 2) for one in alone],
        "dask_per_s": round(together, 2),
        "ratio": round(together / harmonic_mean(alone), 2),
        "workers_mb": memory.tenths(),
        "grown_mb": [taken[-2] - taken[2] for taken in memory.tenths()],
        "failures": failures(runs.folder("dask")),
    }
    same = ["before", "after"] + ["dask"] * (some == articles)
    if asked.processes:
        result["processes_per_s"] = round(few / runs.seconds(some, "many", ["--jobs", str(asked.workers)]), 2)
        same.append("many")
    result["same"] = len({digest(runs.folder(name)) for name in same}) == 1
    return result | lost(runs, some, asked, dask, place)


def lost(runs: Runs, some: Path, asked: argparse.Namespace, dask: list[str], place: Path) -> dict[str, object]:
    """What is lost where something is killed."""
    fewer = sample(some, place / "fewer.parquet", asked.lost) if asked.lost else some
    right = "before"
    if fewer != some:
        right = "right"
        runs.seconds(fewer, right, ["--jobs", "1"])
    half = max(len(parts(runs.folder(right))) // 2, 1)
    return {
        "killed_worker_again": killed_worker(runs, fewer, dask, half),
        "killed_worker_same": digest(runs.folder("killed_worker")) == digest(runs.folder(right)),
        "resumed_again": killed_run(runs, fewer, dask, half),
        "resumed_same": digest(runs.folder("resumed")) == digest(runs.folder(right)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", default="2000")
    parser.add_argument("partition", nargs="?", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--alone", type=int)
    parser.add_argument("--lost", type=int)
    parser.add_argument("--processes", action="store_true")
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        articles = Path(asked.articles)
        if asked.articles.isdigit():
            articles = Path(name) / "articles.parquet"
            made_up(articles, int(asked.articles))
        print(json.dumps(measured(articles, asked, Path(name))))
        if asked.folder:
            shutil.move(Path(name) / "dask", asked.folder)


if __name__ == "__main__":
    main()
