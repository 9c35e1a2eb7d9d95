"""The lines of a page that tell its readers when it appeared: by a label, below the heading, or alone on the page."""

from datetime import date
from typing import Any

import pytest
from lxml import html

from timeline_app.documents.dateline import Dateline, Kind, datelines, names_of
from timeline_app.documents.webdate import _day

DAY, OTHER = date(2018, 4, 9), date(2018, 4, 12)


def _lines(body: str, title: str = "") -> list[Dateline]:
    head = f"<head><title>{title}</title></head>" if title else ""
    return datelines(html.document_fromstring(f"<html>{head}<body>{body}</body></html>"), _day)


@pytest.mark.parametrize(
    "line",
    ["Veröffentlicht am 9. April 2018", "Published: April 9, 2018", "Stand: 9.4.2018", "published on 9 April 2018"],
)
def test_a_label_tells_wherever_it_stands(line: str) -> None:
    far = "".join(f"<p>Der Deich hielt, Teil {number}.</p>" for number in range(30))
    (found,) = _lines(f"<h1>Der Deich</h1>{far}<p>{line}</p>")
    assert found.day == DAY
    assert found.kind in (Kind.LABELLED, Kind.CHANGED)


def test_a_label_may_stand_in_a_piece_of_its_own() -> None:
    assert _lines("<p>Der Deich hielt.</p><b>Veröffentlicht:</b> <i>9. April 2018</i>") == [
        Dateline(DAY, Kind.LABELLED)
    ]


@pytest.mark.parametrize("label", ["Aktualisiert am", "Last updated on"])
def test_a_change_is_told_as_one(label: str) -> None:
    assert _lines(f"<h1>Der Deich</h1><p>{label} 2018-04-09</p>") == [Dateline(DAY, Kind.CHANGED)]


@pytest.mark.parametrize("line", ["Emden, 9. April 2018", "9 April 2018 – The dike held.", "Von Ute Kern, 9.4.2018"])
def test_below_the_heading_no_label_is_needed(line: str) -> None:
    assert _lines(f"<h1>Der Deich</h1><p>{line}</p><p>Es regnete.</p>") == [Dateline(DAY, Kind.HEAD)]


def test_what_the_window_title_begins_with_is_a_heading_as_well() -> None:
    body = "<p>Der Deich bei Emden hielt</p><p>Emden, am Montag, dem 9. April 2018</p><p>Es regnete.</p>"
    assert _lines(body, "Der Deich bei Emden hielt | Küstenblatt") == [Dateline(DAY, Kind.HEAD)]
    assert _lines(body) == [Dateline(DAY, Kind.ALONE)]


def test_several_days_below_a_heading_are_a_chronicle() -> None:
    assert _lines("<h1>Der Deich</h1><p>9. April 2018</p><p>12. April 2018</p>") == []
    twice = _lines("<h1>Der Deich</h1><p>9. April 2018</p><p>9.4.2018</p>")
    assert twice == [Dateline(DAY, Kind.HEAD)] * 2


def test_a_day_far_from_any_heading_counts_if_it_is_the_only_one() -> None:
    far = "<p>Der Deich hielt.</p>" * 20
    assert _lines(f"{far}<p>Montag, 9. April 2018</p>") == [Dateline(DAY, Kind.ALONE)]
    assert _lines(f"{far}<p>9. April 2018</p><p>12. April 2018</p>") == []
    assert _lines(f"{far}<a href='#'>9. April 2018</a>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Am 9. April 2018 brach der Deich bei Emden.",
        "Bis 9. April 2018 gilt der alte Plan der Gemeinde noch.",
    ],
)
def test_a_sentence_tells_a_story(line: str) -> None:
    assert _lines(f"<h1>Der Deich</h1><p>{line}</p>") == []


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{}</nav>", "<aside>{}</aside>", "<footer>{}</footer>", "<table><tr><td>{}</td></tr></table>",
        '<div class="comments">{}</div>', "<script>{}</script>",
    ],
)  # fmt: skip
def test_what_stands_beside_the_article_tells_nothing(around: str) -> None:
    line = around.format("<p>Veröffentlicht am 9. April 2018</p>")
    assert _lines(f"<p>Der Deich hielt.</p>{line}") == []
    assert _lines(f"<p>Der Deich hielt.</p>{line}<p>Veröffentlicht am 12. April 2018</p>") == [
        Dateline(OTHER, Kind.LABELLED)
    ]


def test_what_holds_the_heading_is_the_article_whatever_its_name() -> None:
    body = '<div class="comments"><h1>Der Deich</h1><p>Emden, 9. April 2018</p></div>'
    assert _lines(body) == [Dateline(DAY, Kind.HEAD)]


def test_what_cannot_be_read_is_no_day() -> None:
    assert _lines("<h1>Der Deich</h1><p>Emden, 31. Februar 2018</p>") == []


def test_the_subjects_of_an_article_are_no_names_of_its_parts() -> None:
    node: Any = html.fromstring('<div class="post category-comments tag-menu main" id="a1"></div>')
    assert names_of(node).split() == ["post", "main", "a1"]
