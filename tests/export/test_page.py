"""The page with the timeline: one file, whose data are read back as they were, and which a text cannot break out of."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import HtmlElement, document_fromstring
from made_events import LONG, any_event, content, event, patient, source, told, written

from timeline_app.export.characters import one_line
from timeline_app.export.page import SCRIPTS, embedded, script, write
from timeline_app.interfaces import interface_words, interfaces
from timeline_app.model.event import Event
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod

FOLDER = Path(__file__).parents[2] / "resources" / "page"


def _page(events: Any, **options: Any) -> HtmlElement:
    return document_fromstring(written(write, events, **options).decode("utf-8"))


def _data(page: HtmlElement) -> Any:
    (element,) = page.xpath("//script[@id='data']")
    return json.loads(element.text)


def test_an_event_is_told_with_its_sentence_and_its_reasons() -> None:
    made = event(category="Recht", conflict="Kein Dienstag.", mod=Mod.START, shorter=("In\nKraft",),
                 interval=Interval(0, 86_400, False, True))  # fmt: skip
    page = _page(content([made], sources=[source(pages=(0, 2))]), interface="de")
    assert page.get("lang") == "de"
    assert page.xpath("string(//title)") == page.xpath("string(//h1)") == "Chronik: a"
    data = _data(page)
    assert data["documents"] == ["a.txt"]
    assert data["words"]["source"] == "Quelle"
    assert data["calendar"]["short_months"][2] == "Mär"
    assert data["events"] == [
        {
            "id": "0123456789ab", "start": 0, "end": 86_400, "softStart": False, "softEnd": True,
            "openStart": False, "openEnd": True,
            "certainty": "stated", "role": "happening", "document": 0, "language": "de", "date": "then (de)",
            "label": "Trat in Kraft", "shorter": ["In Kraft"],
            "before": "Im ", "expression": "1994", "after": " trat es in Kraft.",
            "source": "a.txt, Seite 2",
            "facts": [["Warum dieses Datum", "“1994”: Stated in the text."], ["Widerspruch", "Kein Dienstag."],
                      ["Kategorie", "Recht"]],
        }
    ]  # fmt: skip


def test_documents_are_numbered_as_they_come() -> None:
    data = _data(_page([event(document=name) for name in ("b", "a", "b")]))
    assert data["documents"] == ["b", "a"]
    assert [one["document"] for one in data["events"]] == [0, 1, 0]


def test_it_is_one_file_that_runs_its_own_script_and_loads_nothing() -> None:
    page = _page([event()])
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (run,) = page.xpath("//script[not(@type)]")
    digest = b64encode(sha256(run.text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    assert not page.xpath("//link | //img | //iframe | //object | //@src | //@href | //@style | //@onclick")
    assert not re.search(r"url\(|@import", page.xpath("string(//style)"))
    assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write|\beval\b|fetch\(|import\(", script())
    assert "</" not in script()


def test_all_parts_are_in_it() -> None:
    assert {path.stem for path in FOLDER.glob("*.js")} == set(SCRIPTS)
    named = re.findall(r"part\(\"([\w-]+)\"\)", script())
    assert set(named) <= set(_page([]).xpath("//@id"))


@pytest.mark.parametrize("language", interfaces())
def test_every_word_that_the_script_says_is_there(language: str) -> None:
    words = _data(_page([], interface=language))["words"]
    assert set(re.findall(r"\bwords\.(\w+)", script())) <= words.keys()
    places = re.findall(r"\{(\w+)\}", interface_words("en", "page")["words"]["in_view"])
    assert sorted(re.findall(r"\{(\w+)\}", words["in_view"])) == sorted(places)


def test_an_empty_timeline_is_a_page_as_well() -> None:
    assert _data(_page([]))["events"] == []


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    events = [event(hidden=True), event()]
    assert len(_data(_page(events))["events"]) == 1
    assert len(_data(_page(events, hidden=True))["events"]) == 2


def test_a_very_long_text() -> None:
    (one,) = _data(_page([event(sentence=LONG, sentence_span=Span(0, len(LONG)))]))["events"]
    assert one_line(one["before"] + one["expression"] + one["after"]) == one_line(LONG)


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--<script>", "&lt;", "\u2028", "]]>", "$data"]
)
def test_a_text_stays_a_text(text: str) -> None:
    page = _page(content([event(label=text)], sources=[source(name=text)]))
    assert _data(page)["events"][0]["label"] == one_line(text)
    assert len(page.xpath("//script")) == 2
    assert page.xpath("string(//h1)") == f"Chronology: {one_line(text)}"


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_event_comes_back_as_it_was(events: list[Event]) -> None:
    page = _page(events, hidden=True)
    data = _data(page)
    assert [one["label"] for one in data["events"]] == [told(one_line(one.label)) for one in events]
    assert [(one["start"], one["end"]) for one in data["events"]] == [one.interval[:2] for one in events]
    assert [data["documents"][one["document"]] for one in data["events"]] == [told(one.document) for one in events]
    assert {one.tag for one in page.xpath("//body/*")} == {"header", "noscript", "main", "script"}


@patient
@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_embedded_json_is_the_same_json(value: Any) -> None:
    text = embedded(value)
    assert json.loads(text) == value
    assert not set("<>&\u2028\u2029") & set(text)
