"""Where on a page its day of publication stands, and what is no such day."""

from datetime import date
from typing import Any

import pytest
from lxml import html

from timeline_app.documents.webdate import PageDates, _day, page_dates

DAY = date(2021, 7, 2)


def _tree(head: str = "", body: str = "") -> Any:
    return html.document_fromstring(f"<html><head>{head}</head><body><p>Some text.</p>{body}</body></html>")


def _meta(name: str, content: str = "2021-07-02") -> str:
    return f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize("name", ["article:published_time", "pubdate", "DC.date.issued", "date", "og:publish_date"])
def test_metadata_tells(name: str) -> None:
    assert page_dates(_tree(_meta(name))) == PageDates(DAY, "metadata of the page")


@pytest.mark.parametrize("name", ["event_date", "expires", "startdate", "validity", "author", "birthdate"])
def test_other_dates_are_none_of_publication(name: str) -> None:
    assert page_dates(_tree(_meta(name))).published is None


def test_publication_comes_before_other_metadata() -> None:
    tree = _tree(_meta("date", "2020-01-01") + _meta("article:published_time"))
    assert page_dates(tree).published == DAY


def test_a_change_is_only_a_guess() -> None:
    found = page_dates(_tree(_meta("article:modified_time")))
    assert found == PageDates(guess=DAY, guess_place="last change of the page")


def test_structured_data_tells() -> None:
    script = '<script type="application/ld+json">{"datePublished" : "2021-07-02T09:00:00Z"}</script>'
    assert page_dates(_tree(script)) == PageDates(DAY, "structured data of the page")
    assert page_dates(_tree(script.replace("ld+json", "json"))).published is None


@pytest.mark.parametrize("time", ['<time datetime="2021-07-02">Friday</time>', "<time>2 July 2021</time>"])
def test_a_time_element_in_a_short_line_tells(time: str) -> None:
    assert page_dates(_tree("", f"<p>{time}</p>")) == PageDates(DAY, "time element of the page")


@pytest.mark.parametrize(
    "around", ["<aside>{}</aside>", "<footer>{}</footer>", '<div class="comments">{}</div>',
                '<div id="related">{}</div>',
               "<p>{} " + "was the day on which it happened " * 5 + "</p>"],
)  # fmt: skip
def test_a_time_element_beside_the_article_tells_nothing(around: str) -> None:
    tree = _tree("", around.format('<time datetime="2021-07-02">then</time>'))
    assert page_dates(tree).place != "time element of the page"


def test_a_marked_time_element_comes_first() -> None:
    times = '<p><time datetime="2019-01-01">a</time></p><p><time class="published" datetime="2021-07-02">b</time></p>'
    assert page_dates(_tree("", times)).published == DAY


def test_a_page_without_a_date_has_none() -> None:
    assert page_dates(_tree()) == PageDates()


@pytest.mark.parametrize(
    ("value", "day"),
    [("2021-07-02", DAY), ("20210702", DAY), ("2021-07-02T23:59:59+02:00", DAY), ("2 July 2021", DAY),
     ("July 2021", None),
     ("2021", None), ("2021-07", None), ("02.07.21", None), ("", None), ("1970-01-01", None), ("1900-01-01", None),
     ("no date", None), ("1899-12-30", None)],
)  # fmt: skip
def test_only_a_full_date_is_a_day(value: str, day: date | None) -> None:
    assert _day(value) == day


def test_the_tree_stays_as_it_is() -> None:
    tree = _tree(_meta("article:modified_time"), "<p><time>2 July 2021</time></p>")
    before = html.tostring(tree)
    page_dates(tree)
    assert html.tostring(tree) == before
