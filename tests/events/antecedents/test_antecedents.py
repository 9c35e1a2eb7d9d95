"""A pronoun is named in square brackets where the sentences before it leave no doubt, and stays where they do."""

import tomllib
from pathlib import Path

import pytest
from workbench import read, rows

from timeline_app.events.antecedents import german_topics, told_before
from timeline_app.grammar.clauses import Parse
from timeline_app.model.event import Event
from timeline_app.model.titles import LONGEST, titles

_TEXTS = {
    language: tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    for language, name in (("de", "german"), ("en", "english"))
}
_CASES = [
    pytest.param(language, text, title, id=f"{language}-{part}-{number}")
    for language, parts in _TEXTS.items()
    for part, texts in parts.items()
    for number, (text, title) in enumerate(texts.items())
]


def _last(text: str, language: str) -> Event:
    mentions = [one for one in rows(read(text, language=language)) if isinstance(one, Event)]
    return max(mentions, key=lambda event: event.span)


@pytest.mark.parametrize(("language", "text", "title"), _CASES)
def test_whom_a_pronoun_stands_for(language: str, text: str, title: str) -> None:
    assert _last(text, language).label == title


@pytest.mark.parametrize("language", _TEXTS)
def test_what_is_put_in_is_whole_and_has_room(language: str) -> None:
    for text in _TEXTS[language]["named"]:
        event = _last(text, language)
        assert "[" in event.label
        for title in titles(event):
            assert len(title) <= LONGEST
            assert title.count("[") == title.count("]")


def test_a_name_in_brackets_is_one_of_the_event() -> None:
    event = _last("Alle kannten Otto Berger. Berger lernte Geige. 1920 zog er nach Wien.", "de")
    assert event.names == ("Otto Berger", "Wien")


@pytest.mark.parametrize(
    ("what", "title"),
    [
        (
            "fand sie das Straßenbahnverbindungskonzept der Innenstadt insgesamt wenig überzeugend",
            "Sie fand das Straßenbahnverbindungskonzept der Innenstadt insgesamt wenig überzeugend",
        ),
        (
            "verglich sie die Straßenbahnverbindungen der Innenstadt mit Geisterbahnen",
            "[Die Wirtschaftswissenschaftlerin] verglich die Straßenbahnverbindungen mit Geisterbahnen",
        ),
    ],
)
def test_who_it_was_is_not_worth_what_was_done(what: str, title: str) -> None:
    text = f"Die Wirtschaftswissenschaftlerin wusste nichts. Am 3. Mai 2020 {what}."
    assert _last(text, "de").label == title


def test_a_sentence_of_a_chain_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Parse] = []
    monkeypatch.setitem(
        told_before._TOPICS, "de", lambda parse, lists: looked.append(parse) or german_topics.topic(parse, lists)
    )
    text = "Otto Kern lernte Klavier. " + " ".join(f"{year} zog er nach Wien." for year in range(1900, 1908))
    events = [one for one in rows(read(text, language="de")) if isinstance(one, Event)]
    assert {event.label for event in events} == {"[Otto Kern] zog nach Wien"}
    assert len(looked) == 8
