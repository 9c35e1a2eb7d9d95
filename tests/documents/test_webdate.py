"""Where on a page its day of publication stands, and what is no such day."""

from datetime import date
from typing import Any

import pytest
from lxml import html

from timeline_app.documents.dateline import Dateline, Kind, datelines
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
     ("4. 7. 2021", date(2021, 7, 4)),
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


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://example.org/2021/07/02/brand">',
        '<meta property="og:url" content="https://example.org/2021-07-02-brand">',
    ],
)
def test_the_address_that_a_page_states_tells(head: str) -> None:
    assert page_dates(_tree(head)) == PageDates(DAY, "address of the page")


def test_the_day_in_universal_time_gives_way_to_the_one_beside_it_that_readers_see() -> None:
    utc = _meta("article:published_time", "2021-07-03T01:09:55Z")
    assert page_dates(_tree(utc, "<p>Posted: Jul 2, 2021 / 06:09 PM PDT</p>")).published == DAY
    assert page_dates(_tree(utc, "<p>Posted: Jun 2, 2021</p>")).published == date(2021, 7, 3)


def test_what_readers_are_told_comes_before_a_date_that_says_not_of_what() -> None:
    shown = '<p itemprop="datePublished" content="2021-07-02 10:31:00">July 2021</p>'
    assert page_dates(_tree(_meta("date", "2021-08-09"), shown)) == PageDates(DAY, "time element of the page")
    assert page_dates(_tree(_meta("date", "2021-08-09"), f'<div class="comments">{shown}</div>')).published != DAY


@pytest.mark.parametrize(
    "line",
    [
        "<span>Datum:</span>02.07.2021",
        "<p>Veröffentlicht am 2. Juli 2021</p>",
        "<p>Dieser Beitrag wurde am Freitag, 2. Juli 2021 um 9 Uhr veröffentlicht.</p>",
        "<p>Stand: 02.07.2021 18:00 Uhr</p>",
        "<p>Posted on July 2, 2021 by Ann</p>",
        "<p>Publié le 2 juillet 2021</p>",
        "<p>Updated today</p><p>Published 2nd July 2021</p>",
    ],
)
def test_a_labelled_line_tells(line: str) -> None:
    assert page_dates(_tree("", line)) == PageDates(DAY, "line of the page")


@pytest.mark.parametrize(
    "line",
    ["<p>Hamburg, 2. Juli 2021</p>", "<p>2. Juli 2021 | Verkehr</p>", f"<p>2.7.2021 - {'Es war einmal. ' * 20}</p>"],
)
def test_a_line_under_the_heading_tells(line: str) -> None:
    assert page_dates(_tree("", f"<h1>Brücken</h1>{line}")) == PageDates(DAY, "line of the page")
    repeated = f"<p>Brücken vor dem Verfall</p>{line}"
    assert page_dates(_tree("<title>Brücken vor dem Verfall - Blatt</title>", repeated)).published == DAY


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Chronik</h1><p>12. März 1945 Einsturz</p><p>3. Mai 1946 Neubau</p><p>2. Juli 2021 Fest</p>",
        "<h1>Treffen</h1><p>Das nächste Treffen der Gruppe findet am 2. Juli 2021 ab 19 Uhr statt</p>",
        '<h1>Brand</h1><div class="comment">2. Juli 2021</div>',
        "<h1>Brand</h1><p>Am 2. Juli 2021 brannte das Haus.</p>",
        "<h1>Brand</h1><nav>2. Juli 2021</nav><script>2. Juli 2021</script>",
        f"<h1>Brand</h1>{'<p>Ein Absatz.</p>' * 20}<p>Das war am 2. Juli 2021 in der Stadt am Fluss</p>",
    ],
)
def test_other_lines_are_none_of_publication(body: str) -> None:
    assert datelines(_tree("", body), _day) == []


def test_a_line_that_tells_of_a_change_is_only_a_guess() -> None:
    found = page_dates(_tree("", "<h1>Brand</h1><p>Letzte Änderung: 2. Juli 2021</p>"))
    assert found == PageDates(guess=DAY, guess_place="last change of the page")


def test_a_line_right_above_the_heading_tells_and_the_day_at_the_top_of_the_page_does_not() -> None:
    title = "<title>Brücken vor dem Verfall - Blatt</title>"
    menu = "".join(f"<p>Ressort {number}</p>" for number in range(9))
    tree = _tree(title, f"<p>Heute, 5. August 2021</p>{menu}<span>2. Juli 2021</span><h1>Brücken vor dem Verfall</h1>")
    assert page_dates(tree) == PageDates(DAY, "line of the page")


def test_a_line_under_the_heading_comes_before_metadata_that_say_not_of_what_they_are_the_date() -> None:
    assert page_dates(_tree(_meta("date", "2021-08-09"), "<h1>Brand</h1><p>2. Juli 2021</p>")).published == DAY


@pytest.mark.parametrize(
    "around",
    [
        '<div class="post tag-kommentar category-comment">{}</div>',
        '<div class="teaser-body">{}</div>',
        "<form>{}</form>",
    ],
)
def test_what_holds_the_article_is_not_beside_it(around: str) -> None:
    tree = _tree("", around.format("<h1>Brand</h1><p>Veröffentlicht am 2. Juli 2021</p>"))
    assert page_dates(tree) == PageDates(DAY, "line of the page")


def test_the_day_of_another_article_beside_it_changes_nothing() -> None:
    lines = "<p>Published Jul 2, 2021</p><p>Published Jul 3, 2021</p>"
    assert page_dates(_tree(_meta("article:published_time"), lines)).published == DAY


@pytest.mark.parametrize(("path", "day"), [("29-10-2021", date(2021, 10, 29)), ("02-07-2021", None)])
def test_an_address_tells_a_day_that_cannot_be_a_month(path: str, day: date | None) -> None:
    link = f'<link rel="canonical" href="https://example.org/news/{path}">'
    assert page_dates(_tree(link)).published == day


def test_the_only_line_that_is_but_a_date_is_a_guess() -> None:
    assert datelines(_tree("", "<h3>02.07.2021</h3>"), _day) == [Dateline(DAY, Kind.ALONE)]
    assert datelines(_tree("", "<h3>02.07.2021</h3><h3>03.07.2021</h3>"), _day) == []


def test_the_date_of_a_comment_is_no_guess() -> None:
    comment = '<div class="comment"><abbr class="date" title="2021-07-02T10:57:27Z">Friday</abbr></div>'
    assert page_dates(_tree("", comment)) == PageDates()
