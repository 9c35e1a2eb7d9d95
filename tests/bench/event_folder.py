"""A folder of Parquet as `timeline-app tag --engine dask` writes it, of any number of events with a fixed seed."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from synthetic import columns

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from timeline_app.export.research.parquet import COLUMNS, table
from timeline_app.layout.items import CERTAINTIES, Items, Trait
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES

PER_PART, PER_ARTICLE = 10_000, 12
_PLACES = ("harbour", "old town", "upper valley", "northern line", "market", "library", "observatory", "eastern dam")
_DEEDS = ("was closed for repairs", "opened its doors again", "burned down to the walls", "was sold to the county")
_MODS = {int(Trait.SOFT_END): "START", int(Trait.SOFT_START): "END", int(Trait.SOFT_START | Trait.SOFT_END): "APPROX"}


def make(folder: Path, count: int, seed: int = 4) -> None:
    """Write parts of some thousand events each; those of an article stand together, and not in the order of dates."""
    folder.mkdir(exist_ok=True)
    items = columns(count, seed)
    order = np.random.default_rng(seed).permutation(count)
    for number, first in enumerate(range(0, count, PER_PART)):
        rows = order[first : first + PER_PART]
        path = folder / f"part-{number:06}-{seed:010x}.parquet"
        pq.write_table(_part(items, rows, first), path, compression="zstd", write_page_checksum=True)


def _part(items: Items, rows: Any, first: int) -> pa.Table:
    made = dict(_cells(items, rows, first))
    schema = table([]).schema
    return pa.table([made[name].cast(schema.field(name).type) for name in COLUMNS], schema=schema)


def _cells(items: Items, rows: Any, first: int) -> Iterator[tuple[str, pa.Array]]:
    count, traits = len(rows), items.traits[rows]
    numbers = np.arange(first, first + count)
    where, what = numbers * 7 % len(_PLACES), numbers // 3 % len(_DEEDS)
    starts, ends = items.starts[rows], items.ends[rows]
    days = np.datetime_as_string(starts.astype("datetime64[s]").astype("datetime64[D]"))
    titles = [f"The {_PLACES[a]} {_DEEDS[b]} ({n})" for a, b, n in zip(where, what, numbers, strict=True)]
    sentences = [f"On {day} {title[0].lower()}{title[1:]}, as the council had feared for years, and nobody was hurt."
                 for day, title in zip(days, titles, strict=True)]  # fmt: skip
    yield "id", pa.array([f"{number:012x}" for number in numbers])
    yield "title", pa.array(titles)
    yield "sentence", pa.array(sentences)
    for name in ("start", "end", "edtf", "timex_value", "expression"):
        yield name, pa.array(days)
    yield "granularity", _named([one.label for one in Granularity], items.granularities[rows])
    yield "certainty", _named([one.value for one in CERTAINTIES], items.certainties[rows])
    yield "type", _same("DATE", count)
    yield "names", _same("", count)
    soft = traits & int(Trait.SOFT_START | Trait.SOFT_END)
    yield "timex_mod", _named([_MODS.get(one, "") for one in range(4)], soft)
    yield "published", pa.array([None] * count, pa.date32())
    yield "explanation", _same("A date as it stands in the text.", count)
    yield "reason", _same('{"full_date":{}}', count)
    conflicts = (traits & int(Trait.CONFLICT)) != 0
    yield "conflict", _named(["", "Another day of the week."], conflicts)
    yield "conflict_reason", _named(["", '{"weekday":{}}'], conflicts)
    yield "document", pa.array([f"article {number // PER_ARTICLE}" for number in numbers])
    yield "sentence_no", pa.array(1 + numbers % PER_ARTICLE)
    yield "char_start", pa.array(numbers % PER_ARTICLE * 160 + 3)
    yield "char_end", pa.array(numbers % PER_ARTICLE * 160 + 13)
    yield "sentence_start", pa.array(numbers % PER_ARTICLE * 160)
    yield "role", _named([one.value for one in ROLES], numbers % 9 // 3 % len(ROLES))
    yield "page", pa.array([None] * count, pa.int32())
    for name in ("category", "notes"):
        yield name, _same("", count)
    for name in ("checked", "hidden"):
        yield name, _same(False, count)
    yield "start_seconds", pa.array(starts)
    yield "end_seconds", pa.array(ends)
    yield "open_start", pa.array((traits & int(Trait.OPEN_START)) != 0)
    yield "open_end", pa.array((traits & int(Trait.OPEN_END)) != 0)


def _named(names: list[str], codes: Any) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(np.asarray(codes).astype(np.int32)), names).dictionary_decode()


def _same(value: Any, count: int) -> pa.Array:
    return pa.array([value] * count)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
