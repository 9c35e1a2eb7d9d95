"""A chronology in Markdown is read back by a CommonMark parser, which finds the texts that were written."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import any_event, content, event, patient, source, written
from markdown_it import MarkdownIt
from markdown_it.token import Token

from timeline_app.export.characters import one_line
from timeline_app.export.markdown import write
from timeline_app.model.event import Event
from timeline_app.model.interval import days_interval
from timeline_app.model.span import Span
from timeline_app.text.markup import unquoted


def _tokens(events: Any, **options: Any) -> list[Token]:
    return MarkdownIt("commonmark").parse(written(write, events, **options).decode("utf-8"))


def _text(token: Token) -> str:
    """A line's text without its marks."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "text_special"))


def _lines(tokens: list[Token], opening: str) -> list[str]:
    return [_text(tokens[number + 1]) for number, one in enumerate(tokens) if one.type == opening]


def _headings(tokens: list[Token], level: str) -> list[str]:
    return [_text(tokens[number + 1]) for number, one in enumerate(tokens)
            if one.type == "heading_open" and one.tag == level]  # fmt: skip


def test_a_chronology_in_german() -> None:
    set_by_hand = event(category="Recht", notes="Prüfen", conflict="Kein Dienstag.", checked=True)
    whole = content([set_by_hand], sources=[source(title="Das Gesetz", pages=(0, 2))])
    assert written(write, whole, interface="de").decode("utf-8") == (
        "# Das Gesetz\n\n"
        "- a.txt: „Das Gesetz“, erschienen am 7. Juli 2021\n\n"
        "## 1994\n\n"
        "### then (de): Trat in Kraft\n\n"
        "> Im **1994** trat es in Kraft.\n\n"
        "- Quelle: a.txt, Seite 2\n"
        "- Warum dieses Datum: “1994”: Stated in the text.\n"
        "- Widerspruch: Kein Dienstag.\n"
        "- Kategorie: Recht\n"
        "- Notizen: Prüfen\n"
        "- Von einem Menschen geprüft\n\n"
        "---\n\n1 Ereignis\n"
    )


def test_events_are_grouped_by_year() -> None:
    days = [-735_160, -719_500, 8766, 8800, 20_000]
    tokens = _tokens([event(interval=days_interval(day, day + 1)) for day in days])
    assert _headings(tokens, "h2") == ["44 BC", "1 BC", "1994", "2024"]
    assert len(_headings(tokens, "h3")) == len(days)


def test_without_events() -> None:
    assert written(write, [], interface="qtz").decode() == "# Chronology\n\n\n---\n\nNo dated events.\n"


@pytest.mark.parametrize(
    ("sentence", "span", "marked"),
    [
        ("Am 2. Juli kam er.", Span(3, 10), "Am **2. Juli** kam er."),
        ("Am (2. Juli), sagt er.", Span(3, 12), "Am **(2. Juli)**, sagt er."),
        ("x(1994)y", Span(1, 7), "x<strong>(1994)</strong>y"),
        ("1994. Da war es.", Span(0, 5), "**1994.** Da war es."),
        ("1994. Da war es.", Span(6, 8), "1994\\. **Da** war es."),
        ("- 1994 *war* es", Span(2, 6), "\\- **1994** \\*war\\* es"),
        ("am\n1994\n\nwar", Span(3, 7), "am **1994** war"),
        ("\u2028- war", Span(0, 1), "\\- war"),
    ],
)
def test_the_expression_is_bold(sentence: str, span: Span, marked: str) -> None:
    one = event(sentence=sentence, span=span, sentence_span=Span(0, len(sentence)))
    assert f"\n> {marked}\n" in written(write, [one]).decode("utf-8")


@patient
@given(st.lists(any_event(), min_size=1, max_size=2))
def test_any_text_is_shown_as_it_is(events: list[Event]) -> None:
    tokens = _tokens(events, hidden=True)
    lines = [one_line(one.label) for one in events]
    # A parser takes the blanks off the ends of a heading.
    assert _headings(tokens, "h3") == [f"then (en): {line}".strip() for line in lines]
    quotations = [_text(tokens[number + 2]) for number, one in enumerate(tokens)
                  if one.type == "blockquote_open" and tokens[number + 1].type != "blockquote_close"]  # fmt: skip
    # The marks of a quoted mail are no text.
    texts = [one_line(unquoted(one.sentence)) for one in events]
    assert ["".join(text.split()) for text in quotations] == ["".join(text.split()) for text in texts if text]
    bold = [child.type for token in tokens for child in token.children or () if child.type == "strong_open"]
    inline = [child.content for token in tokens for child in token.children or () if child.type == "html_inline"]
    expressions = [one for one in events if one_line(one.expression)]
    assert len(bold) + inline.count("<strong>") == len(expressions)
    assert {token.type.split("_")[0] for token in tokens} <= {
        "heading", "inline", "blockquote", "paragraph", "bullet", "list", "hr",
    }  # fmt: skip
