"""Pages: the article in its order, without what stands around it, and the date with the place where it stands."""

from datetime import date

import pytest

from timeline_app.documents.content import Unreadable
from timeline_app.documents.trees import html_tree
from timeline_app.documents.web import read_html
from timeline_app.documents.webdate import PageDates, page_dates

ARTICLE = """
<h1>Die Geschichte der Brücke</h1>
<p>Die Brücke wurde am 3. Mai 1901 eröffnet. Sie war damals die längste des Landes und zog viele Besucher an.</p>
<figure><img src="a.jpg"><figcaption>Die Brücke im Jahr 1930. Foto: Archiv</figcaption></figure>
<h2>Zeittafel</h2>
<ul><li>1901: Eröffnung<ul><li>Mai: Fest</li></ul></li><li>1945: <b>Zerstörung</b> am 12. Februar</li></ul>
<p>Zwischen den Listen steht ein Satz, der lang genug ist, um als Absatz zu gelten, und er nennt 1950.</p>
<ol><li>Erster Punkt 1960</li><li><p>Zweiter Punkt 1961</p></li></ol>
<table><tr><th>Jahr</th><th>Ereignis</th></tr><tr><td>1952</td><td>Neubau <i>beginnt</i></td></tr></table>
<blockquote><p>„Das war 1957 ein Fest“, sagte der Bürgermeister.</p></blockquote>
<dl><dt>1970</dt><dd>Sanierung der Pfeiler</dd></dl>
<p>Eine Zeile<br>und noch eine, beide von 1971, und lang genug sind sie auch.</p>
<p>Im Jahr 1972<sup><a href="#note">1</a></sup> war sie frei, und seit 2011 wird die Brücke erneut geprüft.</p>
"""
READ = """Die Geschichte der Brücke

Die Brücke wurde am 3. Mai 1901 eröffnet. Sie war damals die längste des Landes und zog viele Besucher an.

Die Brücke im Jahr 1930. Foto: Archiv

Zeittafel

1901: Eröffnung

Mai: Fest

1945: Zerstörung am 12. Februar

Zwischen den Listen steht ein Satz, der lang genug ist, um als Absatz zu gelten, und er nennt 1950.

Erster Punkt 1960

Zweiter Punkt 1961

Jahr\tEreignis

1952\tNeubau beginnt

„Das war 1957 ein Fest“, sagte der Bürgermeister.

1970\tSanierung der Pfeiler

Eine Zeile
und noch eine, beide von 1971, und lang genug sind sie auch.

Im Jahr 1972 war sie frei, und seit 2011 wird die Brücke erneut geprüft."""
AROUND = """<div id="cookie-banner"><p>Wir verwenden Cookies. Bis zum 2. März 2024
stimmen Sie zu.</p><button>OK</button></div>
<header><nav><ul><li><a href="/">Start</a></li><li><a href="/18">Archiv 2018</a></li></ul></nav></header>
<main><article>{article}</article>
<section class="related"><h3>Mehr zum Thema</h3><ul><li><a href="x">Am 5. Mai 2013 geschah es</a></li></ul></section>
<section id="comments" class="comments"><h3>Kommentare</h3>
<div class="comment"><p>Peter am 17. März 2019: Schön!</p></div>
<form><p>Schreibe einen Kommentar</p><input></form></section></main>
<aside><p>Lesen Sie auch: <a href="/b">Als am 9. Juni 2014 der Regen kam</a></p></aside>
<footer><p>© 2024 Heimatblatt. Stand: 1. Januar 2024</p></footer>"""


def _page(body: str, head: str = "", html: str = "<html lang=de>") -> str:
    return f"<!DOCTYPE html>{html}<head>{head}</head><body>{body}</body></html>"


def test_the_article_in_its_order_and_nothing_else() -> None:
    assert read_html(_page(AROUND.format(article=ARTICLE))).text == READ


def test_headings_are_kept_where_a_page_has_no_containers() -> None:
    menu = "<nav><a href=x>Start</a> <a href=y>Archiv 2018</a></nav>"
    assert read_html(_page(menu + ARTICLE)).text.count("Zeittafel") == 1
    assert "Archiv 2018" not in read_html(_page(menu + ARTICLE)).text


def test_what_an_office_program_saved_as_a_page_is_all_text() -> None:
    text = read_html(_page(f"<div>Kopfzeile</div>{ARTICLE}<p>Kurz.</p>")).text
    assert text.startswith("Kopfzeile\n\nDie Geschichte der Brücke")
    assert text.endswith("\n\nKurz.")


@pytest.mark.parametrize(
    "body",
    [
        "<p>Nur ein Satz vom 3. Mai 1907.</p>",
        "Nur ein Satz vom 3. Mai 1907.",
        "<nav>a</nav><p>Nur ein Satz vom 3. Mai 1907.",
    ],
)
def test_short_pages_are_read_whole(body: str) -> None:
    assert read_html(_page(body)).text == "Nur ein Satz vom 3. Mai 1907."


@pytest.mark.parametrize("source", ["", " ", "<!-- -->"])
def test_no_page(source: str) -> None:
    with pytest.raises(Unreadable, match="no page can be made of it"):
        read_html(source)


def test_a_whole_book_in_one_page_is_all_text() -> None:
    chapter = "<h2>Kapitel</h2><p>Am 3. Mai 1907 kam <b>er</b> <i>nach</i> <a href=x>Bonn</a>.</p>"
    text = read_html(_page(f"<nav>Start</nav>{chapter * 20_000}")).text
    assert text.count("Kapitel") == 20_000
    assert "Start" not in text


def test_deep_pages_are_all_text() -> None:
    assert read_html(_page("<div>" * 450 + ARTICLE)).text.count("Zeittafel") == 1


def test_tags_that_a_script_writes_are_not_nested() -> None:
    script = "<script>" + r"page += '<div>x<\/div>';" * 600 + "</script>"
    assert "Zeittafel" in read_html(_page(script + ARTICLE)).text


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Kopf – Blatt</title><meta property='og:title' content=' Der\n Kopf '>", "<h1>H</h1>", "Der Kopf"),
        ("<title>Kopf – Blatt</title>", "<h1>Der <i>Kopf</i></h1>", "Der Kopf"),
        ("<title>Kopf – Blatt</title>", "", "Kopf – Blatt"),
        ("", "", ""),
    ],
)
def test_titles(head: str, body: str, title: str) -> None:
    assert read_html(_page(f"{body}<p>Text.</p>", head)).title == title


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang=de-AT>", "de"),
        ("<html xmlns='http://www.w3.org/1999/xhtml' xml:lang='fr'>", "fr"),
        ("<HTML LANG='EN_us'>", "en"),
        ("<html lang='x'>", ""),
        ("<html>", ""),
    ],
)
def test_languages(html: str, language: str) -> None:
    assert read_html(_page("<p>Text.</p>", html=html)).language == language


DAY = date(2019, 3, 14)
META, JSON, TIME = "metadata of the page", "structured data of the page", "time element of the page"


def _json(text: str) -> str:
    return f"<script type='application/ld+json'>{text}</script>"


@pytest.mark.parametrize(
    ("head", "body", "day", "place"),
    [
        ("<meta property='article:published_time' content='2019-03-14T23:30:00-08:00'>", "", DAY, META),
        ("<meta name=date content='14.03.2019'>", "", DAY, META),
        ("<meta name='DC.date.issued' content='2019-03-14'>", "", DAY, META),
        ("<meta itemprop=datePublished content='20190314'>", "", DAY, META),
        ("<meta name=date content='Thu, 14 Mar 2019 10:00:00 +0100'>", "", DAY, META),
        ("<meta name=date content='1968-05-20'>", "", date(1968, 5, 20), META),
        ("<meta name=created content='2018-01-01'><meta name=pubdate content='2019-03-14'>", "", DAY, META),
        (
            "<meta name='article:modified_time' content='2020-01-01'><meta name=date content='2019-03-14'>",
            "",
            DAY,
            META,
        ),
        (
            _json('{"@type": "NewsArticle", "datePublished": "2019-03-14T09:00+01:00", "dateModified": "2020-01-01"}'),
            "",
            DAY,
            JSON,
        ),
        (_json('{"@graph": [{"datePublished" : "1950-05-03"}]}'), "", date(1950, 5, 3), JSON),
        (_json("{broken"), f"<article><time datetime='2019-03-14'>x</time>{ARTICLE}</article>", DAY, TIME),
        ("", "<article><p><time>14. März 2019</time></p></article>", DAY, TIME),
        (
            "",
            "<time datetime='2018-01-01'>a</time><time pubdate datetime='2019-03-14'>b</time>".replace(
                "pubdate", "class=published"
            ),
            DAY,
            TIME,
        ),
        ("", "<div class=comments><time datetime='2020-01-01'></div><p><time datetime='2019-03-14'></p>", DAY, TIME),
    ],
)
def test_dates_that_a_page_states(head: str, body: str, day: date, place: str) -> None:
    tree = html_tree(_page(f"{body}<footer>Stand: 1. Januar 2024</footer>", head))
    assert page_dates(tree) == PageDates(day, place)


@pytest.mark.parametrize(
    ("head", "body", "guess", "place"),
    [
        ("", "<footer><p>© 2024 Blatt. Stand: 1. Januar 2024</p></footer>", date(2024, 1, 1), "somewhere on the page"),
        ("", "<nav><time datetime='2019-03-14'>x</time></nav>", DAY, "somewhere on the page"),
        ("", "<p>14. März 2019, 9 Uhr</p>", DAY, "line of the page"),
        ("<meta property='article:modified_time' content='2019-03-14'>", "", DAY, "last change of the page"),
        ("<meta http-equiv=last-modified content='2019-03-14'>", "", DAY, "last change of the page"),
    ],
)
def test_guesses(head: str, body: str, guess: date, place: str) -> None:
    assert page_dates(html_tree(_page(f"<p>Text.</p>{body}", head))) == PageDates(None, "", guess, place)


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=date content='2019-03'>",
        "<meta name=date content='March 2019'>",
        "<meta name=date content='2019'>",
        "<meta name=date content='yesterday'>",
        "<meta name=date content='2 days, 3 hours ago'>",
        "<meta name=date content='1970-01-01T00:00:00'>",
        "<meta name=date content=''>",
        "<meta name=expires content='2019-03-14'>",
        "<meta name='event-date' content='2019-03-14'>",
        "<meta name=description content='Am 14. März 2019'>",
    ],
)
def test_what_is_no_date_of_publication(head: str) -> None:
    assert page_dates(html_tree(_page("<p>Text.</p>", head))).published is None


def test_a_time_element_in_the_text_tells_of_an_event() -> None:
    text = f"<p>Am <time datetime='1945-02-12'>12. Februar 1945</time> {'wurde die Kuppel getroffen ' * 9}.</p>"
    assert page_dates(html_tree(_page(f"<article>{text}</article>"))).published is None
