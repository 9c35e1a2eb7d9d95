"""Articles for partitions, and a Dask cluster that the tests of this folder share."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

sys.path.insert(0, str(Path(__file__).parent))

TEXT = (
    "Die Werft schloss am {day}. Mai 1999. Gestern kam der Minister aus Kiel, um mit allen zu reden, die blieben. " * 2
)


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of five articles."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(1, 6):
        (folder / f"{number}.txt").write_text(TEXT.format(day=number), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Parquet file of ten articles in groups of four rows."""
    path = tmp_path_factory.mktemp("press") / "press.parquet"
    texts = [TEXT.format(day=number) for number in range(1, 11)]
    columns = {"text": texts, "date": ["2001-02-03"] * 10, "id": [f"p{number}" for number in range(10)]}
    pyarrow.parquet.write_table(pyarrow.table(columns), path, row_group_size=4)
    return path


@pytest.fixture(scope="module")
def scheduler() -> Iterator[Any]:
    """A cluster of two workers, each a process of its own, to be asked for its address and what runs on it."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0"
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client
