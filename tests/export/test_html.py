"""A chronology as a web page is read back by lxml: its texts, its outline, and that it asks for nothing else."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.html import HtmlElement, document_fromstring
from made_events import LONG, any_event, content, event, patient, source, written

from timeline_app.export.characters import one_line
from timeline_app.export.html import write
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.timex.value import interval_of


def _page(events: Any, **options: Any) -> HtmlElement:
    return document_fromstring(written(write, events, **options).decode("utf-8"))


def _texts(page: HtmlElement, path: str) -> list[str]:
    return [one.text_content() for one in page.xpath(path)]


def test_a_chronology_in_german() -> None:
    set_by_hand = event(category="Recht", notes="Prüfen", conflict="Kein Dienstag.", checked=True)
    page = _page(content([set_by_hand], sources=[source(title="Das Gesetz", pages=(0, 2))]), interface="de")
    assert page.get("lang") == "de"
    assert _texts(page, "//title") == _texts(page, "//h1") == ["Chronik: Das Gesetz"]
    assert _texts(page, "//h2") == ["Quellen", "1994"]
    assert _texts(page, "//h3") == ["then (de) Trat in Kraft"]
    assert _texts(page, "//blockquote") == ["Im 1994 trat es in Kraft."]
    assert _texts(page, "//mark") == ["1994"]
    assert [one.get("lang") for one in page.xpath("//blockquote")] == ["de"]
    facts = [f"{name.text_content()}{name.getnext().text_content()}" for name in page.xpath("//dt")]
    assert facts == [
        "Quelle: a.txt, Seite 2",
        "Warum dieses Datum: “1994”: Stated in the text.",
        "Widerspruch: Kein Dienstag.",
        "Kategorie: Recht",
        "Notizen: Prüfen",
        "Von einem Menschen geprüft",
    ]
    assert _texts(page, "//li") == ["a.txt: „Das Gesetz“, erschienen am 7. Juli 2021"]
    assert page.xpath("//dd/a/@href") == ["#source-1"]
    assert page.xpath("//li/@id") == ["source-1"]
    assert _texts(page, "//footer") == ["1 Ereignis"]


def test_it_is_one_page_that_loads_and_runs_nothing() -> None:
    text = written(write, content([event()], sources=[source()])).decode("utf-8")
    page = document_fromstring(text)
    assert not page.xpath("//script | //link | //img | //iframe | //@src | //@style | //@onclick")
    assert "url(" not in text
    assert "@import" not in text
    assert page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [
        "default-src 'none'; style-src 'unsafe-inline'"
    ]
    assert all(href.startswith("#") for href in page.xpath("//@href"))


def test_it_is_made_for_light_and_dark_and_paper() -> None:
    (style,) = _texts(_page([event()]), "//style")
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
    assert "break-inside: avoid" in style
    assert style.count("{") == style.count("}")


def test_headings_make_an_outline_that_can_be_walked() -> None:
    days = (-735_160, 8766, 8800, 20_000)
    page = _page(content([event(interval=days_interval(day, day + 1)) for day in days], sources=[source()]))
    assert [f"{one.tag} {one.text_content()}" for one in page.xpath("//h1 | //h2")] == [
        "h1 Chronology: a.txt",
        "h2 Sources",
        "h2 44 BC",
        "h2 1994",
        "h2 2024",
    ]
    for section in page.xpath("//section"):
        (heading,) = page.xpath(f"//*[@id='{section.get('aria-labelledby')}']")
        assert heading.tag == "h2"
    assert len(page.xpath("//section//article/h3")) == len(days)


@pytest.mark.parametrize(
    ("value", "machine"),
    [
        ("1994", "1994"),
        ("2021-07", "2021-07"),
        ("2021-07-02", "2021-07-02"),
        ("2021-07-02T15:30", "2021-07-02T15:30:00"),
        ("BC0044-03-15", None),
        ("BC0001", None),
        ("199X", None),
        ("2021-SU", None),
        ("2021-W26", None),
    ],
)
def test_dates_for_machines_where_html_has_them(value: str, machine: str | None) -> None:
    placed = interval_of(value)
    assert placed is not None
    page = _page([event(value=value, interval=placed[0], granularity=placed[1])])
    assert page.xpath("//time/@datetime") == ([machine] if machine else [])
    assert _texts(page, "//*[@class='date']") == ["then (en)"]


def test_without_events() -> None:
    page = _page([])
    assert _texts(page, "//h1") == ["Chronology"]
    assert _texts(page, "//footer") == ["No dated events."]
    assert not page.xpath("//h2")


def test_a_very_long_text() -> None:
    assert _texts(_page([event(sentence=LONG, granularity=Granularity.DAY)]), "//blockquote") == [one_line(LONG)]


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_text_is_shown_as_it_is(events: list[Event]) -> None:
    text = written(write, events, hidden=True).decode("utf-8")
    page = document_fromstring(text)
    assert _texts(page, "//h3/bdi") == [one_line(one.label) for one in events]
    # A parser does not keep the blanks at the edges of what is marked.
    quoted = ["".join(quotation.split()) for quotation in _texts(page, "//blockquote")]
    assert quoted == ["".join(one_line(one.sentence).split()) for one in events]
    known = {"html", "head", "meta", "title", "style", "body", "header", "h1", "main", "section", "h2", "article", "h3",
             "span", "time", "bdi", "blockquote", "mark", "dl", "dt", "dd", "footer", "p"}  # fmt: skip
    assert {one.tag for one in page.iter()} <= known
    # Well-formed but for the tags that HTML never closes.
    etree.fromstring(re.sub(r"<(meta [^>]*)>|<!DOCTYPE html>", "", text))
