"""Which of a sentence's commas a title keeps of which some words have gone."""

import pytest
from parses import items_of

from timeline_app.events.draft import Draft
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("language", "text", "gone", "expected"),
    [
        # What was between commas takes them along.
        ("de", "Die Halle, die Perle, brannte.", "die Perle", "Die Halle brannte"),
        ("en", "The king, on a visit to Rome, fell.", "on a visit to Rome", "The king fell"),
        ("en", "On Friday, the mayor left.", "On Friday", "The mayor left"),
        ("en", "The smith, his wife, two sons and a dog left.", "his wife, two sons", "The smith and a dog left"),
        # So does a part of it only with the rest.
        ("en", "In a speech on Friday, the mayor left.", "on Friday", "In a speech, the mayor left"),
        ("en", "Her party, in power since 2015, won.", "since 2015", "Her party, in power, won"),
        # The comma of a list is the list's.
        (
            "de",
            "Er beschloss den Bau der Brücke, die Pacht und den Kauf.",
            "der Brücke",
            "Er beschloss den Bau, die Pacht und den Kauf",
        ),
        # A clause inside another is parted from it as it was.
        ("de", "Der Rat, der hier tagte, kam gestern.", "gestern", "Der Rat, der hier tagte, kam"),
        ("en", "The number who came, and stayed, is small.", "and stayed", "The number who came is small"),
    ],
)
def test_commas_that_are_due(language: str, text: str, gone: str, expected: str) -> None:
    parse = parsed(text, language)
    begin = text.index(gone)
    out = [at for at, word in enumerate(parse.words) if begin <= word.begin < begin + len(gone)]
    assert Draft(parse, list(items_of(parse))).without(out).text() == expected
