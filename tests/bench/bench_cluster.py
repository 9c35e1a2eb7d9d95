"""Articles in Parquet tagged by one process, by two, and by Dask with two workers: their speed and their memory.

    python tests/bench/bench_cluster.py [articles | FILE.parquet] [articles of a partition]

Prints one JSON object: articles a second of each, the most memory that a process of it took in MB, and whether all made
the same bytes. A file of real articles says more than the short ones that are made up.
"""

import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path

import psutil
import pyarrow
import pyarrow.parquet
from bench_folder import ARTICLE

ENGINES = {
    "processes_1": ["--jobs", "1"],
    "processes_2": ["--jobs", "2"],
    "dask_2": ["--engine", "dask", "--jobs", "2"],
}
_PATIENCE_S = 0.5


def made_up(path: Path, count: int) -> None:
    texts = [ARTICLE.format(n=n, day=1 + n % 28, year=1990 + n % 30, built=1870 + n % 100) for n in range(count)]
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), path)


def measured(articles: Path, folder: Path, partition: str, options: list[str]) -> tuple[float, float]:
    """Seconds, and megabytes of the largest process."""
    command = [sys.executable, "-m", "timeline_app", "tag", str(articles), "--format", "parquet", "--to", str(folder),
               "--partition", partition, "--quiet", *options]  # fmt: skip
    begin, most = time.perf_counter(), 0.0
    child = psutil.Popen(command)
    while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
        most = max(most, *map(_megabytes, (child, *child.children(recursive=True))))
        time.sleep(_PATIENCE_S)
    assert child.wait() == 0
    return time.perf_counter() - begin, most


def _megabytes(process: psutil.Process) -> float:
    try:
        return float(process.memory_info().rss / 2**20)
    except psutil.NoSuchProcess:
        return 0.0


def digest(folder: Path) -> str:
    names = sorted(folder.iterdir())
    return hashlib.sha1(b"".join(path.name.encode() + path.read_bytes() for path in names)).hexdigest()


def main() -> None:
    given, partition = (sys.argv[1:] + ["2000", "200"][len(sys.argv) - 1 :])[:2]
    result: dict[str, float | bool] = {}
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        articles = Path(given)
        if given.isdigit():
            articles = place / "articles.parquet"
            made_up(articles, int(given))
        count = pyarrow.parquet.read_metadata(articles).num_rows
        for engine, options in ENGINES.items():
            taken, most = measured(articles, place / engine, partition, options)
            result |= {f"{engine}_per_s": count / taken, f"{engine}_mb": most}
        result["same"] = len({digest(place / engine) for engine in ENGINES}) == 1
    print(json.dumps(result))


if __name__ == "__main__":
    main()
