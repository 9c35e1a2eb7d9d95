"""Linked data are read back by rdflib as statements in the words of schema.org, without a network."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import LONG, any_event, content, event, patient, source, told, written
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF

from timeline_app.export.characters import one_line
from timeline_app.export.research.json_ld import write
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval

# Its reader of JSON-LD uses a part of itself that it is about to leave.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
SCHEMA = Namespace("https://schema.org/")
EVENT = URIRef("urn:timeline-app:event:0123456789ab")


def _graph(events: Any, **options: Any) -> Graph:
    return Graph().parse(data=written(write, events, **options).decode("utf-8"), format="json-ld")


def _said(graph: Graph, subject: Any, *names: str) -> list[str | None]:
    values = (graph.value(subject, SCHEMA[name]) for name in names)
    return [None if value is None else str(value) for value in values]


def test_an_event_is_told_by_a_quotation_from_its_document() -> None:
    graph = _graph(content([event(category="Recht")], sources=[source(title="Das Gesetz")]))
    assert list(graph.subjects(RDF.type, SCHEMA.Event)) == [EVENT]
    assert _said(graph, EVENT, "name", "startDate", "endDate", "temporalCoverage", "keywords") == [
        "Trat in Kraft", "1994-01-01", "1994-12-31", "1994", "Recht"
    ]  # fmt: skip
    assert _said(graph, EVENT, "disambiguatingDescription") == ["“1994”: Stated in the text."]
    quotation = graph.value(EVENT, SCHEMA.subjectOf)
    assert graph.value(quotation, RDF.type) == SCHEMA.Quotation
    assert _said(graph, quotation, "text") == ["Im 1994 trat es in Kraft."]
    document = graph.value(quotation, SCHEMA.isPartOf)
    assert _said(graph, document, "name", "headline", "inLanguage", "datePublished") == [
        "a.txt", "Das Gesetz", "de", "2021-07-07"
    ]  # fmt: skip


def test_a_document_that_is_not_among_the_sources_is_named() -> None:
    graph = _graph([event(document="b.txt")])
    document = graph.value(graph.value(EVENT, SCHEMA.subjectOf), SCHEMA.isPartOf)
    assert _said(graph, document, "name") == ["b.txt"]


@pytest.mark.parametrize(
    ("interval", "granularity", "start", "end"),
    [
        (Interval(0, 60), Granularity.MINUTE, "1970-01-01T00:00", "1970-01-01T00:00"),
        (Interval(0, 86_400, True, False), Granularity.DAY, None, "1970-01-01"),
        (Interval(0, 86_400, False, True), Granularity.DAY, "1970-01-01", None),
        (days_interval(Civil(-43, 3, 15).days, Civil(-43, 3, 16).days), Granularity.DAY, "-0043-03-15", "-0043-03-15"),
        (days_interval(Civil(12_000, 1, 1).days, Civil(12_000, 1, 2).days), Granularity.DAY, "+12000-01-01",
         "+12000-01-01"),
    ],
)  # fmt: skip
def test_dates_are_iso_8601(interval: Interval, granularity: Granularity, start: str | None, end: str | None) -> None:
    graph = _graph([event(interval=interval, granularity=granularity, value="")])
    assert _said(graph, EVENT, "startDate", "endDate") == [start, end]


def test_nothing_is_an_empty_graph() -> None:
    assert len(_graph([])) == 0


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    assert len(_graph([event(hidden=True)])) == 0
    assert len(_graph([event(hidden=True)], hidden=True)) > 5


def test_a_very_long_text() -> None:
    graph = _graph([event(sentence=LONG)])
    assert _said(graph, graph.value(EVENT, SCHEMA.subjectOf), "text") == [one_line(LONG)]


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_text_comes_back(events: list[Event]) -> None:
    octets = written(write, events, hidden=True)
    found = [one for one in json.loads(octets)["@graph"] if one["@type"] == "Event"]
    assert [one.get("name", "") for one in found] == [told(one_line(one.label)) for one in events]
    assert [one["subjectOf"]["text"] for one in found] == [told(one_line(one.sentence)) for one in events]
    graph = Graph().parse(data=octets.decode("utf-8"), format="json-ld")
    assert len(set(graph.subjects(RDF.type, SCHEMA.Event))) == len({one.id for one in events})
