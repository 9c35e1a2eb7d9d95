"""What stands around an article is found; what the article itself says is not, however much it looks like it."""

import tomllib
from pathlib import Path

import pytest

from timeline_app.text.boilerplate import boilerplate_spans
from timeline_app.text.sentences import split_sentences

ROOT = Path(__file__).parents[2]
LANGUAGES = ROOT / "resources" / "languages"
ARTICLE = "Am Montag kam der Präsident nach Bonn. Er sprach lange mit den Leuten."
LONG = " ".join([ARTICLE] * 4)
CODES = ["de", "en", "fr", "it", "es"]
KINDS = ["to_the_end", "line", "list", "notice", "bar", "rights", "rights_end"]


def _left_out(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in boilerplate_spans(text, split_sentences(text, language), language)]


def _markers(language: str, kind: str) -> list[str]:
    file = LANGUAGES / language / "boilerplate.toml"
    return list(tomllib.loads(file.read_text(encoding="utf-8"))[kind])


def _line_with(kind: str, marker: str) -> str:
    """A line as it stands on a page."""
    if kind in ("list", "bar"):
        return marker
    return f"Heimatblatt 2019 {marker}" if kind == "rights_end" else f"{marker.rstrip()} xyz"


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_marker_works(language: str, kind: str) -> None:
    """Markers are compared with lower-cased text, so that one with a capital could never be found."""
    markers = _markers(language, kind)
    assert markers
    assert [marker for marker in markers if marker != marker.lower().lstrip()] == []
    lines = {marker: _line_with(kind, marker) for marker in markers}
    assert {m: _left_out(f"{ARTICLE}\n\n{line}", language) for m, line in lines.items()} == {
        m: [line] for m, line in lines.items()
    }


@pytest.mark.parametrize("language", CODES)
def test_all_files_have_the_same_kinds(language: str) -> None:
    file = LANGUAGES / language / "boilerplate.toml"
    assert {*tomllib.loads(file.read_text(encoding="utf-8"))} == {
        *KINDS,
        "untitled",
        "between_halves",
        "after_hours",
        "eras",
        "life_begins",
        "life_is_told",
        "life_ends",
    }


def test_a_comment_form_reaches_to_the_end() -> None:
    form = "Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Felder bis 3. Mai."
    assert _left_out(f"{ARTICLE}\n\n{ARTICLE}\n\n{form}") == [form]


def test_comments_below_a_form_go_with_it() -> None:
    form = f"Schreibe einen Kommentar\n\nPeter sagt:\n\n{LONG}"
    assert _left_out(f"{LONG}\n\n{LONG}\n\n{LONG}\n\n{form}") == [form]


def test_a_form_between_two_articles_takes_nothing_of_the_second() -> None:
    second = "\n\n".join([LONG] * 4)
    assert _left_out("\n\n".join([LONG] * 5) + f"\n\nSchreibe einen Kommentar\n\n{second}") == [
        "Schreibe einen Kommentar"
    ]


def test_the_same_words_in_the_first_half_are_an_article() -> None:
    assert _left_out(f"Schreibe einen Kommentar\n\n{ARTICLE} {ARTICLE}") == []


@pytest.mark.parametrize("line", ["Siehe auch Wahlen am 3. Mai", "Lesen Sie auch: Was am Montag geschah"])
def test_a_read_also_line_is_left_out_alone(line: str) -> None:
    assert _left_out(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}") == [line]


def test_a_list_of_links_ends_where_the_article_goes_on() -> None:
    links = "Das könnte Sie auch interessieren:\nBrand am 3. Mai 2019 in Linz\nWas kostet das?"
    assert _left_out(f"{ARTICLE}\n\n{links}\nNeue Fragen\n\n{LONG}") == [links]


def test_a_list_of_links_at_the_end_is_left_out_whole() -> None:
    links = "Ähnliche Beiträge\n\nBrand am 3. Mai 2019 in Linz\n\nFlut von 2013"
    assert _left_out(f"{ARTICLE}\n\n{links}") == [links]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Teilen | Twittern | E-Mail | Drucken", "de"),
        ("Startseite · Impressum · Datenschutz · Archiv 2018", "de"),
        ("Kommentare (12)", "de"),
        ("Share  Tweet   Email", "en"),
        ("Facebook\tTwitter\tWhatsApp", "fr"),
        ("© 2024 Lindenauer Heimatblatt", "de"),
        ("(c) 2021 by the authors", "en"),
        ("Copyright © 1998-2020 Somebody", "en"),
        ("The Lindenau Press 2019. All rights reserved.", "en"),
        ("Wir verwenden Cookies, um Inhalte zu zeigen. Seit dem 25. Mai 2018 brauchen wir Ihre Zustimmung.", "de"),
        ("Sign up for our newsletter. Every Monday in your inbox.", "en"),
    ],
)
def test_lines_of_pages(line: str, language: str) -> None:
    assert _left_out(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}", language) == [line]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # Within a paragraph, such words tell something.
        (f"{ARTICLE} Siehe auch den Bericht vom 3. Mai. {ARTICLE}", "de"),
        (f"{ARTICLE} {ARTICLE} Schreiben Sie einen Kommentar, bat er am 3. Mai 2019. {ARTICLE}", "de"),
        ("Leave a comment, he told the crowd on 3 May 2019, and went on for an hour. Nobody did.", "en"),
        # A paragraph that only begins so.
        ("Siehe auch das Urteil vom 3. Mai 1951. Das Gericht sah es damals anders.", "de"),
        ("Mehr zum Thema sagte er am 3. Mai 2019 nicht.", "de"),
        ("Mehr lesen die Deutschen seit 2020, sagt der Verband.", "de"),
        ("Nach oben ging es erst 1907 wieder.", "de"),
        ("Auch interessant ist der Fund vom 3. Mai 1907.", "de"),
        ("Weitere Artikel erschienen 1907 und 1908 in Wien.", "de"),
        ("Teilen wollte die Beute von 1907 keiner.", "de"),
        ("Kontakt zu ihr hatte er seit dem 3. Mai 2001.", "de"),
        ("Archiv der Stadt, Bestand 1907", "de"),
        ("Impressum und Datenschutz sind seit 2018 Pflicht.", "de"),
        ("Newsletter gibt es bei der Stadt seit 1999.", "de"),
        ("Wir verwenden Cookies erst seit 2018, sagte die Sprecherin.", "de"),
        ("Read more books in 2020, she had promised herself.", "en"),
        ("Trending on 3 May 2019 was a song by nobody.", "en"),
        ("Share prices fell on 3 May 2019.", "en"),
        ("Home was where he went in 1945.", "en"),
        ("More from the talks was expected on Monday.", "en"),
        ("Copyright law was changed in 1976.", "en"),
        ("Subscribers left in 2019.", "en"),
        ("Comment on peut vivre ainsi depuis 1907, il ne le dit pas.", "fr"),
        ("Plus de mille personnes sont venues le 3 mai 2019.", "fr"),
        ("Accueil glacial pour le ministre le 3 mai 2019.", "fr"),
        # A chronicle under a heading like that of a list of links.
        ("Mehr zum Thema\n\n1907 Gründung\n\n1945 Zerstörung", "de"),
        # Notices are short.
        (f"Diese Website verwendet Cookies. {' '.join([ARTICLE] * 10)}", "de"),
        (f"© 2019 {' '.join([ARTICLE] * 3)}", "de"),
    ],
)
def test_what_an_article_says_stays(text: str, language: str) -> None:
    whole = f"{ARTICLE}\n\n{text}\n\n{ARTICLE}"
    assert [part for part in _left_out(whole, language) if any(mark.isdigit() for mark in part)] == []


@pytest.mark.parametrize("name", ["000_dc3b0fb8edd79ad5.txt"])
def test_the_seed(name: str) -> None:
    text = (ROOT / "seeds" / name).read_text(encoding="utf-8")
    assert [part[:16] for part in _left_out(text)] == ["Siehe auch\xa0 Omic", "Unsere Kriterien", "Schreibe einen K"]
    assert _left_out(text)[-1] == text[text.index("Schreibe einen Kommentar") :].rstrip()


ARTICLES = sorted([*ROOT.glob("resources/samples/*.txt"), *ROOT.glob("tests/golden/*/article.*")])


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_other_articles_lose_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [_left_out(text, code) for code in CODES] == [[]] * len(CODES)


@pytest.mark.parametrize("language", ["en", "fr", "xx", ""])
def test_another_language_has_other_words(language: str) -> None:
    assert _left_out(f"{ARTICLE}\n\nSiehe auch das\n\n{ARTICLE}", language) == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_of_other_systems(line_end: str) -> None:
    text = line_end.join([LONG, "", "Lesen Sie auch: Brand am 3. Mai", "", LONG, "", "Kommentar schreiben", "", "Name"])
    assert _left_out(text) == ["Lesen Sie auch: Brand am 3. Mai", f"Kommentar schreiben{line_end * 2}Name"]


def test_no_text_no_boilerplate() -> None:
    assert boilerplate_spans("", [], "de") == []
