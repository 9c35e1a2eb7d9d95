"""The pages of the manual as files hold them: their order, their headings, and what is found in them.

The texts stand in `resources/manual/<language>/`, one Markdown file a page, the same names in every language.
"""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline_app.interfaces import USUAL
from timeline_app.paths import is_there, resources

PAGES = (
    "start", "opening", "dates", "moving", "finding", "correcting", "workspaces", "exporting", "printing", "settings",
    "keys", "limits", "privacy",
)  # fmt: skip
KEYS_HERE = "{keys}"
"""Stands in the page of keys where the list of them is put in."""

_HEADING = re.compile(r"^(#{1,2}) (.+)$", re.M)
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^\s*(?:[-*>]|\d+\.|\|?[-| :]+\|$)\s|[*`#|]", re.M)
_NO_WORD = re.compile(r"[^\w\s-]")


class Section(NamedTuple):
    """What stands below a heading; the first one of a page has the page's own."""

    page: str
    heading: str
    level: int
    text: str
    """The plain words, without the marks of Markdown."""

    @property
    def address(self) -> str:
        """Where a link goes to that leads here."""
        return f"{self.page}.md" + (f"#{anchor(self.heading)}" if self.level > 1 else "")


def page_path(language: str, page: str) -> Path:
    """A language without a manual of its own has the English one."""
    folder = resources() / "manual"
    return (folder / language if is_there((folder / language).is_dir) else folder / USUAL) / f"{page}.md"


def page_text(language: str, page: str) -> str:
    return page_path(language, page).read_text(encoding="utf-8")


@cache
def sections(language: str) -> tuple[Section, ...]:
    """All sections of the manual from the first page to the last."""
    return tuple(section for page in PAGES for section in _sections(page, page_text(language, page)))


def found(language: str, words: str) -> list[Section]:
    """The sections that have all these words, in the order of the manual; all sections for none."""
    wanted = words.casefold().split()
    return [one for one in sections(language) if _has(one, wanted)]


def anchor(heading: str) -> str:
    """What links call a heading: "Why this date?" is `why-this-date`."""
    return "-".join(_NO_WORD.sub("", heading).lower().split())


def _has(section: Section, wanted: Sequence[str]) -> bool:
    text = f"{section.heading}\n{section.text}".casefold()
    return all(word in text for word in wanted)


def _sections(page: str, text: str) -> list[Section]:
    heads = list(_HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [Section(page, head[2].strip(), len(head[1]), _plain(text[head.end() : end]))
            for head, end in zip(heads, ends, strict=True)]  # fmt: skip


def _plain(text: str) -> str:
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", text.replace(KEYS_HERE, "")))
    return " ".join(_MARKS.sub(" ", words).split())
