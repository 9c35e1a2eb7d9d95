"""A short label for an event: the clause around its expression, without the expression.

Only so much of a sentence is looked at as could be shown, so that a label costs the same whatever stands far from it.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from timeline_app.model.span import Span
from timeline_app.paths import resources

LONGEST = 90
_SHORTEST_CLAUSE = 24
_REACH = 400
"""Code points before and after the expression that are looked at; blanks and brackets among them are not shown."""
_DATELINE = re.compile(
    r"^\s*(?:[A-ZÄÖÜ][\w/.-]*+,?\s+){1,4}(?:\d[^(\n]{0,20}+)?\([\w/ .-]{2,24}\)\s*(?:--|[-–—:.])?\s*"
    r"|^[A-ZÄÖÜ]{3,}(?:[ /-][A-ZÄÖÜ]{2,}){0,3}\s?[.:–—-]\s+"
)
_BEFORE_MARK = re.compile(r" +([,.;:!?)\]»“”])")
_EMPTY_BRACKETS = re.compile(r"[(\[]\s*[,;:–-]?\s*[)\]]")
_DOUBLE_COMMA = re.compile(r"([,;:])(?:\s*[,;:])+")
_EDGE = " \t\r\n,;:.–—-_|*/·"


@cache
def _words(language: str) -> Mapping[str, Any]:
    path = resources() / "languages" / language / "labels.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"dangling": [], "clause": [", "]}


@cache
def _dangling(language: str) -> tuple[re.Pattern[str], int]:
    """What fits a word at the end of a text, and the length of the longest."""
    words = sorted(_words(language)["dangling"], key=len, reverse=True)
    alternatives = "|".join(map(re.escape, words)) or "(?!)"
    pattern = re.compile(rf"(?:^|(?<=[\s(„“\"»«]))(?:{alternatives})\s*$", re.IGNORECASE)
    return pattern, len(words[0]) if words else 0


def label_of(sentence: str, expression: Span, language: str) -> str:
    """At most 90 characters, cut at a word; `expression` is a span within the sentence. Never empty."""
    dateline = _DATELINE.match(sentence[:_REACH])
    said = dateline.end() if dateline and dateline.end() <= expression.begin else 0
    head = max(said, expression.begin - _REACH)
    before = sentence[head : expression.begin]
    after = sentence[expression.end : expression.end + _REACH]
    if "," in expression.of(sentence) and after.startswith(","):
        # The comma closes the expression itself: "am Dienstag, 7. Juli 2021, zugestellt".
        after = after[1:]
    before, after = _clause(before, after, language)
    text = _tidied(_without_dangling(before, language), _without_trailing(after, language))
    if len(text) < 3:
        whole = sentence[head : expression.end + _REACH]
        text = _tidied("", whole) or expression.of(sentence)
    return text if len(text) <= LONGEST else _shortened(text, len(_tidied(before, "")))


def _clause(before: str, after: str, language: str) -> tuple[str, str]:
    """Cut to the clause, unless it is too short to say anything."""
    if len(before) + len(after) <= LONGEST:
        return before, after
    marks = _words(language)["clause"]
    start = max((before.rfind(mark) + len(mark) for mark in marks if mark in before), default=0)
    enough = len(_without_dangling(before[start:], language)) >= _SHORTEST_CLAUSE
    stops = [after.find(mark) for mark in marks if after.find(mark) > 0 or (enough and after.startswith(mark))]
    if start < _SHORTEST_CLAUSE and before[start:].lower().startswith(tuple(_words(language).get("relative", ()))):
        start = 0
    for cut_before, cut_after in ((start, min(stops, default=len(after))), (0, min(stops, default=len(after)))):
        if len(before) - cut_before + cut_after >= _SHORTEST_CLAUSE:
            return before[cut_before:], after[:cut_after]
    return before, after


def _without_dangling(before: str, language: str) -> str:
    """Take away prepositions and articles that stood before the expression."""
    pattern, longest = _dangling(language)
    words, last = _words(language).get("last", ()), False
    for _ in range(4):
        found = pattern.search(before, max(len(before.rstrip()) - longest, 0))
        shorter = before[: found.start()] if found else before
        removed = before[len(shorter) :].strip().lower()
        if not removed or (last and removed in _words(language).get("articles", ())):
            break
        before, last = shorter, removed in words
    return before.rstrip(' \t(„"»«') if before.rstrip()[-1:] in "(„" else before


def _without_trailing(after: str, language: str) -> str:
    first = after.lstrip().split(" ", 1)
    if first and first[0] in _words(language).get("after", ()):
        return first[1] if len(first) > 1 else ""
    return after


def _tidied(before: str, after: str) -> str:
    """Join the parts and mend the seams."""
    text = " ".join(f"{before} {after}".replace("\xad", "").replace("\0", "").split())
    if "(" in text or "[" in text:
        text = _EMPTY_BRACKETS.sub("", text)
    text = _BEFORE_MARK.sub(r"\1", text)
    text = _DOUBLE_COMMA.sub(r"\1", text).strip(_EDGE)
    if text.count("(") < text.count(")"):
        text = text.replace(")", "", 1).strip(_EDGE)
    return text[:1].upper() + text[1:] if text else ""


def _shortened(text: str, focus: int) -> str:
    """Cut at a word; what stands around the expression is kept rather than the beginning."""
    start = 0
    if focus > LONGEST * 2 // 3:
        start = text.find(" ", max(0, focus - LONGEST // 2)) + 1
    lead = "…" if start else ""
    room = LONGEST - len(lead) - 1
    if len(text) - start <= room + 1:
        return lead + text[start:]
    piece = text[start : start + room + 1]
    cut = piece.rsplit(" ", 1)[0] if " " in piece else piece[:room]
    return lead + cut[:room].rstrip(_EDGE) + "…"
