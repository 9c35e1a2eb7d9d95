"""Counts the work that documents and tables of some shapes take, from bytes to CSV, at one length and at twice that.

    counted_work.py FOLDER

Writes {shape: {measure: [once, twice]}} as JSON. A time proves little on a shared machine, so what is done is counted:
`lines` of the program's code that run, `characters` that its patterns and its slices and searches of texts go through,
and `bytes` of output. It runs in a process of its own, because it takes the place of `re.compile` before the program
is loaded.
"""

import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

GROWS = "what grows faster"
ROWS = 70
"""Rows of the shorter of the two; it has some thousand characters, many times what a sentence may have."""


class Work:
    characters = 0


_lines = 0
"""Counted for each line that runs: a name of the module takes a third less time than one of a class."""


def _counted(function: Callable[..., Any], whole: bool) -> Callable[..., Any]:
    """A pattern's method: one that searches goes through the text, one tried at a place goes as far as it fits."""

    def method(text: Any, begin: int = 0, end: int = sys.maxsize) -> Any:
        found = function(text, begin, end)
        reach = min(end, len(text)) - begin
        if not whole:
            reach = found.end() - begin if found else 1
        elif function.__name__ == "search" and found:
            reach = found.end() - begin
        Work.characters += max(reach, 1)
        return found

    return method


class CountingPattern:
    """A compiled pattern that counts the characters it goes through."""

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        self._pattern = pattern
        for name in ("search", "finditer", "findall", "match", "fullmatch"):
            setattr(self, name, _counted(getattr(pattern, name), name not in ("match", "fullmatch")))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def sub(self, replacement: Any, text: Any, count: int = 0) -> Any:
        Work.characters += len(text)
        return self._pattern.sub(replacement, text, count)

    def split(self, text: Any, maxsplit: int = 0) -> Any:
        Work.characters += len(text)
        return self._pattern.split(text, maxsplit)


class CountingText(str):
    """A text that counts what is copied out of it and looked through; pieces of it count as well."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> str:
        piece = CountingText(super().__getitem__(key))
        Work.characters += len(piece)
        return piece

    def _looked(self, name: str, *place: Any) -> Any:
        begin, end, _ = slice(*place[1:3]).indices(len(self)) if len(place) > 1 else (0, len(self), 1)
        found = getattr(super(), name)(*place)
        Work.characters += max(end - begin, 1)
        if name == "find" and found >= 0:
            Work.characters -= end - found
        elif name == "rfind" and found >= 0:
            Work.characters -= found - begin
        return found

    def find(self, *place: Any) -> int:
        return int(self._looked("find", *place))

    def rfind(self, *place: Any) -> int:
        return int(self._looked("rfind", *place))

    def count(self, *place: Any) -> int:
        return int(self._looked("count", *place))

    def _whole(self, name: str, *arguments: Any) -> Any:
        Work.characters += len(self)
        return getattr(super(), name)(*arguments)

    def lower(self) -> str:
        return str(self._whole("lower"))

    def replace(self, *arguments: Any) -> str:
        return str(self._whole("replace", *arguments))

    def split(self, *arguments: Any) -> list[str]:
        return list(self._whole("split", *arguments))

    def encode(self, *arguments: Any) -> bytes:
        return bytes(self._whole("encode", *arguments))


def _compiled(compile_: Callable[..., Any]) -> Callable[..., Any]:
    def counting(pattern: Any, flags: Any = 0) -> Any:
        name = sys._getframe(1).f_globals.get("__name__", "")
        made = compile_(pattern, flags)
        return CountingPattern(made) if name.startswith("timeline_app") else made

    return counting


def _traced(frame: FrameType, event: str, argument: object) -> Any:
    global _lines
    if not frame.f_globals.get("__name__", "").startswith("timeline_app"):
        return None
    _lines += 1
    return _line


def _line(frame: FrameType, event: str, argument: object) -> Any:
    global _lines
    _lines += 1
    return _line


def _work_of(task: Callable[[], int]) -> dict[str, int]:
    global _lines
    _lines = Work.characters = 0
    sys.settrace(_traced)
    try:
        written = task()
    finally:
        sys.settrace(None)
    return {"lines": _lines, "characters": Work.characters, "bytes": written}


_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November")


def _day(number: int) -> str:
    return f"{number % 28 + 1}. {_MONTHS[number // 28 % 11]} {1900 + number % 100}"


def _rows(form: str) -> Callable[[int], str]:
    return lambda rows: "".join(
        form.format(day=_day(n), date=f"{n % 28 + 1}.5.{1900 + n % 100}", n=n, year=1200 + n % 800) for n in range(rows)
    )


def _table_rows(head: str, form: str, foot: str = "") -> Callable[[int], str]:
    return lambda rows: head + _rows(form)(rows) + foot


DOCUMENTS: dict[str, tuple[str, Callable[[int], str]]] = {
    "Markdown table": (
        "a.md",
        _table_rows("| Datum | Was |\n|---|---|\n", "| {day} | Sitzung {n} des Rates in Bonn |\n"),
    ),
    "tabulators": ("a.txt", _rows("{day}\tSitzung {n} des Rates in Bonn\n")),
    "dated lines": ("a.txt", _rows("{date} sitzung des rates zu thema {n}\n")),
    "list": ("a.md", _rows("- {day}: Sitzung {n} des Rates\n")),
    "transcript": ("a.txt", _rows("also am {day} war ich zu hause und dann am freitag kam er und wir haben geredet ")),
    "transcript in lines": ("a.txt", _rows("also am {day} war ich noch hier\nund dann am freitag kam er vorbei\n")),
    "old line ends": ("a.txt", _rows("also am {day} war ich noch hier\rund dann am freitag kam er vorbei\r")),
    "one long line": ("a.txt", _rows("{day} sitzung des rates {n} ")),
    "repeated ranges": ("a.txt", _rows("vom 3. bis 5. Mai 1999, von 1914 bis 1918, ")),
    "years in a row": ("a.txt", _rows("im Jahr {year} und ")),
    "numbers in a row": ("a.txt", _rows("{year}, 1848, 1849, ")),
    "many weekdays": ("a.txt", _rows("am Montag ging er ")),
    "nested brackets": ("a.txt", _rows("(am {day} [„im Juni 2000 »{year}« ")),
    "day list": ("a.txt", _rows("am 3., 4., 5. und 7. Mai, ")),
    "no blanks": ("a.json", _rows('{{"date":"1999-05-03","what":"x{n}"}},')),
    "HTML table": (
        "a.html",
        _table_rows(
            "<html lang=de><body><table>", "<tr><td>{day}</td><td>Der Rat {n}</td></tr>", "</table></body></html>"
        ),
    ),
    "chronicle": ("a.txt", _rows("{year}\nDer Rat tagte zum {n}. Mal in Bonn.\n\n")),
    "prose": ("a.txt", _rows("Am {day} tagte der Rat in Bonn und beschloss etwas. ")),
}


def _exported(name: str, text: str) -> int:
    """Read, analyse, keep and write a document; the bytes of CSV."""
    from timeline_app.analysis.pipeline import analyse
    from timeline_app.documents.reader import read_bytes
    from timeline_app.export.content import Content
    from timeline_app.export.csv import write
    from timeline_app.grammar.parsing import parsed
    from timeline_app.model.event import Event
    from timeline_app.storage.analysis_table import pack
    from timeline_app.storage.parts import analysis_parts, mentioned_sentences

    # Sentences that the run before has parsed would be for nothing.
    parsed.cache_clear()
    document = read_bytes(text.encode(), name)
    analysis = analyse(replace(document, text=CountingText(document.text)), published=date(2021, 7, 7), language="de")
    table = pack(analysis, "en", "1")
    parts = analysis_parts(table)[2]
    told = sum(len(words) for _, words in mentioned_sentences(table))
    assert len(analysis.events) + len(analysis.outside) >= ROWS // 3, f"{len(analysis.events)} events in {name}"
    stream = io.BytesIO()
    rows = map(table.row, range(len(table.mentions)))
    events = [one for one in rows if isinstance(one, Event)]
    write(Content(events=events, in_words=lambda *_: ""), stream, hidden=True)
    return told + sum(map(len, parts.values())) + len(stream.getvalue())


def _columns(size: int) -> str:
    return ",".join(f"c{number}" for number in range(10 * size)) + "\n" + "1," * (10 * size)


TABLES: dict[str, Callable[[int], str]] = {
    "table with many columns": _columns,
    "table with a long cell": lambda size: f"date,text\n1999-01-01,{'am 3. Mai 1848 und ' * size}\n",
    "table with a long date": lambda size: f"date,text\n{'am 3. Mai 1848 und ' * size},x\n",
    "table with many rows": lambda size: (
        "date,text\n" + "".join(f"{1200 + n},Der Rat tagte {n}\n" for n in range(size))
    ),
}


def _imported(path: Path) -> int:
    """Look at a table, and import it as a document; the bytes of its columns."""
    from timeline_app.export.incoming.mapping import columns_of
    from timeline_app.services.table_import import import_rows
    from timeline_app.storage.parts import analysis_parts

    mapped = columns_of(path).mapped
    return sum(map(len, analysis_parts(import_rows(path, mapped).analysis)[2].values()))


def _grows(text: str) -> int:
    """What goes through the whole text for each of its words, to see that it is counted."""
    text = CountingText(text)
    pattern = CountingPattern(re.compile("$"))
    for at in range(0, len(text), 10):
        text[at:].find("$")
        pattern.search(text)
    return len(text) ** 2


def _all(folder: Path) -> Iterator[tuple[str, list[dict[str, int]]]]:
    yield GROWS, [_work_of(lambda size=size: _grows("x" * size)) for size in (1000, 2000)]  # type: ignore[misc]
    for shape, (name, make) in DOCUMENTS.items():
        texts = [make(ROWS), make(2 * ROWS)]
        _exported(name, texts[1])  # what is looked up once, for a language or a word for instance
        yield shape, [_work_of(lambda name=name, text=text: _exported(name, text)) for text in texts]  # type: ignore[misc]
    for shape, make in TABLES.items():
        paths = [folder / f"{size}.csv" for size in (1, 2)]
        for size, path in enumerate(paths, 1):
            path.write_text(make(size * ROWS), encoding="utf-8")
        _imported(paths[0])
        yield shape, [_work_of(lambda path=path: _imported(path)) for path in paths]  # type: ignore[misc]


if __name__ == "__main__":
    re.compile = _compiled(re.compile)
    shapes = _all(Path(sys.argv[1]))
    print(json.dumps({shape: {name: [one[name] for one in both] for name in both[0]} for shape, both in shapes}))
