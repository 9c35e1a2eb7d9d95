"""Golden files: what a careful reader finds in an article, against what the program writes as CSV.

Each folder of `golden/` holds an article, its `expected.csv`, and `published.txt` where the publication date has to be
told. `seed` has no article of its own; it is the one in `seeds/`. The expected files were written by reading, not by
running: where the two differ, ask who is right before touching the file. A cell `*` takes anything.

    python tests/test_golden.py                     say what differs, in all folders
    python tests/test_golden.py --write NAME ...    replace expected.csv of these folders by what the program says

Nothing is ever written by pytest. Read `git diff` after --write: it takes the program's mistakes along.
"""

import csv
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
SEEDS = GOLDEN.parents[1] / "seeds"
NAMES = sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())
ANYTHING = "*"
OFTEN = 5

Key = tuple[int, int]
Row = dict[str, str]


def article(name: str) -> Path:
    (path,) = SEEDS.glob("*.txt") if name == "seed" else (GOLDEN / name).glob("article.*")
    return path


def write_events(name: str, path: Path) -> None:
    """Write what the program finds, as `timeline-app export` does; German articles are explained in German."""
    from timeline_app.analysis.pipeline import analyse
    from timeline_app.documents.reader import read_document
    from timeline_app.services.export_content import content_of
    from timeline_app.services.formats.table import FORMATS
    from timeline_app.storage.analysis_table import pack

    told = GOLDEN / name / "published.txt"
    published = date.fromisoformat(told.read_text(encoding="utf-8").strip()) if told.exists() else None
    interface = "en" if name.startswith("en_") else "de"
    analysis = analyse(read_document(article(name)), published=published)
    FORMATS["csv"].write(content_of([pack(analysis, interface, "0")], interface=interface), path, {"hidden": True})


def read_rows(path: Path) -> dict[Key, Row]:
    """The rows by the place of their expression, in the file's order."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    found = {(int(row["char_start"]), int(row["char_end"])): row for row in rows}
    assert len(found) == len(rows), f"{path}: two events at the same place"
    return found


def differences(expected: dict[Key, Row], found: dict[Key, Row]) -> list[str]:
    """A line for each event that is missing or extra and each cell that differs, in text order; then the row order.

    A cell that differs in the same way in many events is told once, at the top.
    """
    changes = {key: _changes(expected[key], found[key]) for key in expected.keys() & found.keys()}
    often = Counter(change for cells in changes.values() for change in cells)
    lines = [f"{change} in {count} events" for change, count in often.items() if count >= OFTEN]
    for key in sorted(expected.keys() | found.keys()):
        if key not in found:
            lines.append(f"missing  {_told(expected[key])}")
        elif key not in expected:
            lines.append(f"extra    {_told(found[key])}")
        elif cells := [change for change in changes[key] if often[change] < OFTEN]:
            lines.append(f"differs  {_told(expected[key])}")
            lines.extend(f"           {cell}" for cell in cells)
    if not lines and list(expected) != list(found):
        lines.append(f"order    {list(expected)} -> {list(found)}")
    return lines


def _changes(expected: Row, found: Row) -> list[str]:
    columns = [*expected, *(column for column in found if column not in expected)]
    return [
        f"{column}: {expected.get(column)!r} -> {found.get(column)!r}"
        for column in columns
        if expected.get(column) != ANYTHING and expected.get(column) != found.get(column)
    ]


def _told(row: Row) -> str:
    place = f"{row['char_start']}-{row['char_end']}"
    return f"{place} {row['expression']!r}: {row['start']} to {row['end']}, {row['granularity']}, {row['title']!r}"


@pytest.mark.parametrize("name", NAMES)
def test_the_events_are_those_of_a_careful_reader(name: str, tmp_path: Path) -> None:
    write_events(name, tmp_path / "found.csv")
    lines = differences(read_rows(GOLDEN / name / "expected.csv"), read_rows(tmp_path / "found.csv"))
    if lines:
        pytest.fail("\n".join([f"{name} (expected -> found):", *lines]), pytrace=False)


@pytest.mark.parametrize("name", NAMES)
def test_the_expected_events_stand_in_the_article(name: str) -> None:
    text = article(name).read_bytes().decode("utf-8")
    for (begin, end), row in read_rows(GOLDEN / name / "expected.csv").items():
        assert text[begin:end] == row["expression"].removeprefix("'")
        assert row["sentence"].removeprefix("'") in text
        assert row["expression"].removeprefix("'") in row["sentence"]
        assert 0 < len(row["title"]) <= 90
        assert ANYTHING not in (row["start"], row["end"], row["edtf"])


def test_no_checkout_changed_the_line_ends() -> None:
    content = article("de_gericht").read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") > 0


def test_the_differences_are_told_one_by_one() -> None:
    blank = dict.fromkeys(("start", "end", "granularity", "title", "expression", "explanation"), "")
    cells = {key: {**blank, "char_start": str(key[0]), "char_end": str(key[1])} for key in ((1, 5), (7, 9), (12, 15))}
    gone = {(1, 5): cells[1, 5] | {"expression": "1848"}}
    both = {(7, 9): cells[7, 9] | {"start": "2019-09-02", "explanation": ANYTHING}}
    new = {(12, 15): cells[12, 15] | {"expression": "1984"}}
    assert differences(gone | both, {(7, 9): both[7, 9] | {"start": "2018-09-02"}} | new) == [
        "missing  1-5 '1848':  to , , ''",
        "differs  7-9 '': 2019-09-02 to , , ''",
        "           start: '2019-09-02' -> '2018-09-02'",
        "extra    12-15 '1984':  to , , ''",
    ]
    assert differences(both, {(7, 9): both[7, 9] | {"explanation": "Because."}}) == []
    many = {(place, place + 1): blank | {"char_start": "", "char_end": ""} for place in range(OFTEN)}
    moved = {key: row | {"published": "1927-10-12"} for key, row in many.items()}
    assert differences(many, moved) == ["published: None -> '1927-10-12' in 5 events"]
    assert differences(gone | both, both | gone) == ["order    [(1, 5), (7, 9)] -> [(7, 9), (1, 5)]"]


def main(arguments: list[str]) -> int:
    write = "--write" in arguments
    names = [name for name in arguments if name != "--write"]
    if not set(names) <= set(NAMES) or (write and not names):
        print(f"usage: test_golden.py [--write] NAME ...\nnames: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    return _write(names) if write else _compare(names or NAMES)


def _write(names: list[str]) -> int:
    for name in names:
        write_events(name, GOLDEN / name / "expected.csv")
        print(f"{name}: written")
    return 0


def _compare(names: list[str]) -> int:
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            found = Path(folder) / f"{name}.csv"
            write_events(name, found)
            lines = differences(read_rows(GOLDEN / name / "expected.csv"), read_rows(found))
            print("\n".join([f"{name}: {'differs (expected -> found)' if lines else 'same'}", *lines]))
            wrong += bool(lines)
    return min(wrong, 1)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    sys.exit(main(sys.argv[1:]))
