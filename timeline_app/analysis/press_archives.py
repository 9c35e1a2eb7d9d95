"""Exports of the press archives Nexis, Factiva, wiso and Genios as text: many articles, each with its head.

An archive is known by the lines between its articles. What a line of the head means is told by the names that it has
in `resources/i18n/press_archives.toml`; a head that is not understood stays part of the text.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from timeline_app.analysis.press_fields import of_genios
from timeline_app.documents.content import Content
from timeline_app.export.chronology import calendar_of
from timeline_app.interfaces import interfaces
from timeline_app.paths import resources

PLACE = "head in the archive"
_HEAD_LINES = 12
_LONGEST_LINE = 200
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2})\.? (?P<month>[^\W\d]{3,12})|(?P<name>[^\W\d]{3,12}) (?P<number>\d{1,2}),) (?P<year>\d{4})"
)
_NUMBERS = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)")
_CODE = re.compile(r"^([A-Z]{2,3})(?:[ \t]+(\S.*)|[ \t]*)$")


def articles_in(path: Path, text: str) -> list[tuple[str, Content]]:
    """The articles of an archive's export by their names; none where the text is no such thing, or one article."""
    lines = text.replace("\r\n", "\n")
    for divided in (_of_genios, _of_nexis_uni, _of_nexis, _of_factiva):
        found = list(divided(lines))
        # A single line of this kind may be quoted in any text.
        if len(found) > 1:
            digits = len(str(len(found)))
            return [(f"{path.stem} {number:0{digits}}", one) for number, one in enumerate(found, 1) if one.text]
    return []


def _of_genios(text: str) -> Iterator[Content]:
    begins = _lines_of("genios", "beginnings")
    return of_genios(text, _words()["genios"], _day, lambda line: begins.match(line) is not None, PLACE)


def _of_nexis_uni(text: str) -> Iterator[Content]:
    begin = 0
    for match in _lines_of("nexis", "endings").finditer(text):
        yield _nexis_uni_article([line.strip() for line in text[begin : match.start()].split("\n")])
        begin = match.end()


def _nexis_uni_article(lines: list[str]) -> Content:
    """Its text stands between a line that says so and what the archive says of it; all of it where no line does."""
    words = _words()["nexis"]
    body = next((number for number, line in enumerate(lines) if line in words["body"]), -1)
    fields = [line.partition(":")[0] for line in lines]
    below = next((number for number in range(body + 1, len(lines)) if fields[number] in words["below"]), len(lines))
    head = [line for line in lines[: max(body, 0)] if line and not _lines_of("nexis", "pages").match(line)]
    told = {name: line.partition(":")[2].strip() for name, line in zip(fields, lines, strict=True)}
    return Content(
        text="\n".join(lines[body + 1 : below]).strip(),
        title=next(iter(head), ""),
        language=_language(_told(told, ("Language", "Sprache"))),
        published=_first_day(head),
        place=PLACE,
    )


def _of_nexis(text: str) -> Iterator[Content]:
    begins = [(match.start(), match.end()) for match in _nexis_beginning().finditer(text)]
    ends = [*(begin for begin, _ in begins[1:]), len(text)][: len(begins)]
    return (_nexis_article(text[begin:end].strip()) for (_, begin), end in zip(begins, ends, strict=True))


def _nexis_article(text: str) -> Content:
    """Its text stands between the fields of its head, the first ones that follow each other, and those of its foot."""
    words = _words()["nexis"]
    rights = tuple(_words()["factiva"]["rights"])
    paragraphs = [one for one in map(str.strip, _BLANK.split(text)) if not one.startswith(rights)]
    fields = [one.partition(":")[0] for one in paragraphs]
    head = next((number for number, name in enumerate(fields) if name in words["before"]), None)
    if head is None:
        return Content(text="\n\n".join(paragraphs), published=_first_day(paragraphs), place=PLACE)
    places = range(head, len(fields))
    body = next((number for number in places if fields[number] not in words["before"]), len(fields))
    foot = next((number for number in range(body, len(fields)) if fields[number] in words["after"]), len(fields))
    told = {name: " ".join(one.partition(":")[2].split()) for name, one in zip(fields, paragraphs, strict=True)}
    return Content(
        text="\n\n".join(paragraphs[body:foot]),
        title=_told(told, words["title"]) or _title(paragraphs[:head]),
        language=_language(_told(told, words["language"])),
        published=_first_day(paragraphs[:head]),
        place=PLACE,
    )


def _told(fields: Mapping[str, str], names: Iterable[str]) -> str:
    return next((fields[name] for name in names if name in fields), "")


def _title(head: list[str]) -> str:
    """What stands below the day."""
    day = next((number for number, line in enumerate(head) if _day(line)), len(head))
    return " ".join(" ".join(head[day + 1 :]).split())


def _of_factiva(text: str) -> Iterator[Content]:
    begin = 0
    for match in _factiva_ending().finditer(text):
        yield _factiva_article(text[begin : match.start()].strip("\n\x0c "))
        begin = match.end()


def _factiva_article(text: str) -> Content:
    fields = _coded(text)
    words = _words()["factiva"]
    if words["title"] in fields:
        return Content(
            text="\n\n".join(filter(None, (fields.get(name, "") for name in words["text"]))),
            title=" ".join(fields[words["title"]].split()),
            language=_language(fields.get(words["language"], "")),
            published=_first_day([fields.get(words["published"], "")]),
            place=PLACE,
        )
    lines = text.split("\n")
    head = [line.strip() for line in lines[:_HEAD_LINES]]
    rights = next((number for number, line in enumerate(head) if line.startswith(tuple(words["rights"]))), None)
    counted = next((number for number, line in enumerate(head) if _counts_words(line)), None)
    if rights is None or counted is None or counted > rights:
        return Content(text=text, published=_first_day(head), place=PLACE)
    return Content(
        text="\n".join(lines[rights + 1 :]).strip(),
        title=next(filter(None, head), ""),
        language=next(filter(None, map(_language, head[counted:rights])), ""),
        published=_first_day(head[counted:rights]),
        place=PLACE,
    )


def _coded(text: str) -> Mapping[str, str]:
    """The fields of an article whose lines begin with codes; a field goes on to the next code."""
    words = _words()["factiva"]
    known = {words["title"], words["published"], words["language"], *words["text"], *words["other"]}
    fields: dict[str, list[str]] = {}
    name = ""
    for line in text.split("\n"):
        match = _CODE.match(line[:_LONGEST_LINE])
        if match and match[1] in known:
            name = match[1]
            line = line[match.start(2) :] if match[2] else ""
        fields.setdefault(name, []).append(line.strip())
    return {name: "\n".join(lines).strip() for name, lines in fields.items() if name}


def _counts_words(line: str) -> bool:
    number, _, word = line.partition(" ")
    return number.replace(",", "").replace(".", "").isdigit() and word in _words()["factiva"]["words"]


def _first_day(lines: Iterable[str]) -> date | None:
    return next(filter(None, map(_day, lines)), None)


def _day(line: str) -> date | None:
    """The day that a short line names, in the words of any language of the program."""
    if len(line) > _LONGEST_LINE:
        return None
    try:
        if match := _DAY.search(line):
            month = _months().get((match["month"] or match["name"]).lower(), 0)
            return date(int(match["year"]), month, int(match["day"] or match["number"]))
        match = _NUMBERS.search(line)
        return date(*(int(match[name]) for name in ("year", "month", "day"))) if match else None
    except ValueError:
        return None


def _language(told: str) -> str:
    """The code of the first language that a field names."""
    found = re.search(r"[^\W\d_]+", told)
    return str(_words()["languages"].get(found[0].lower(), "")) if found else ""


@cache
def _months() -> Mapping[str, int]:
    """Months by their names and abbreviations."""
    return {
        name.lower(): number
        for code in interfaces()
        for names in ("months", "short_months")
        for number, name in enumerate(calendar_of(code)[names], 1)
    }


def _nexis_beginning() -> re.Pattern[str]:
    return _lines_of("nexis", "beginnings")


@cache
def _lines_of(archive: str, name: str) -> re.Pattern[str]:
    """Lines of nothing but one of an archive's words, in which {n} is a number."""
    told = (re.escape(one).replace(r"\{n\}", r"\d{1,7}") for one in _words()[archive][name])
    return re.compile(rf"^[ \t\x0c]{{0,100}}(?:{'|'.join(told)})[ \t]{{0,100}}$", re.M)


@cache
def _factiva_ending() -> re.Pattern[str]:
    told = "|".join(map(re.escape, _words()["factiva"]["endings"]))
    number = "[A-Z]{2,10}[0-9A-Za-z]{12,30}"
    return re.compile(rf"^[ \t]{{0,20}}(?:AN[ \t]{{1,20}})?(?:{told}) {number}[ \t]{{0,20}}$", re.M)


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "i18n" / "press_archives.toml").read_text(encoding="utf-8"))
