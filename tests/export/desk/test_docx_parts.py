"""The parts of a Word document that no event changes: whole XML, known by their types, and linked to each other."""

import re
from typing import Any

import pytest
from lxml import etree

from timeline_app.export.desk.docx_parts import PARTS, footnotes_head, footnotes_tail, head, tail

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = ("Normal", "Title", "Subtitle", "Heading1", "Heading2", "Quote", "ListBullet", "FootnoteText")


def _tree(text: str) -> Any:
    return etree.fromstring(text.encode())


@pytest.mark.parametrize("name", list(PARTS))
def test_each_part_is_whole(name: str) -> None:
    assert PARTS[name].startswith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<')
    assert _tree(PARTS[name]) is not None


def test_readers_expect_the_types_first() -> None:
    assert next(iter(PARTS)) == "[Content_Types].xml"


def test_every_part_has_its_type_and_is_linked() -> None:
    types = {one.get("PartName") for one in _tree(PARTS["[Content_Types].xml"]).iter("{*}Override")}
    # The text and its footnotes are written event by event.
    written = {"/word/document.xml", "/word/footnotes.xml"}
    assert types == {f"/{name}" for name in PARTS if name.startswith("word/") and "_rels" not in name} | written
    links = _tree(PARTS["word/_rels/document.xml.rels"])
    assert {f"/word/{one.get('Target')}" for one in links} == types - {"/word/document.xml"}
    assert len({one.get("Id") for one in links}) == len(links)
    assert [one.get("Target") for one in _tree(PARTS["_rels/.rels"])] == ["word/document.xml"]


def test_styles_are_there_and_follow_each_other() -> None:
    styles = {one.get(f"{W}styleId"): one for one in _tree(PARTS["word/styles.xml"]).iter(f"{W}style")}
    assert set(STYLES) <= styles.keys()
    nexts = [one.find(f"{W}next").get(f"{W}val") for one in styles.values() if one.find(f"{W}next") is not None]
    assert set(nexts) <= styles.keys()
    assert styles["Heading2"].find(f"{W}next").get(f"{W}val") == "Quote"
    levels = [styles[f"Heading{level}"].find(f".//{W}outlineLvl").get(f"{W}val") for level in (1, 2)]
    assert levels == ["0", "1"]


def test_bullets_are_those_that_the_style_asks_for() -> None:
    asked = _tree(PARTS["word/styles.xml"]).find(f".//{W}numId").get(f"{W}val")
    assert asked in {one.get(f"{W}numId") for one in _tree(PARTS["word/numbering.xml"]).iter(f"{W}num")}


def test_the_text_is_a_document_on_a4() -> None:
    page = _tree(head() + tail()).find(f".//{W}pgSz")
    # In twentieths of a point, of which an inch has 1440.
    assert [round(int(page.get(f"{W}{side}")) / 1440 * 25.4) for side in ("w", "h")] == [210, 297]


def test_word_wants_its_lines_as_footnotes() -> None:
    notes = list(_tree(footnotes_head() + footnotes_tail()))
    assert [(one.get(f"{W}id"), one.get(f"{W}type")) for one in notes] == [
        ("0", "separator"), ("1", "continuationSeparator"),
    ]  # fmt: skip
    settings = PARTS["word/settings.xml"]
    assert re.findall(r'<w:footnote w:id="(\d)"/>', settings) == ["0", "1"]
