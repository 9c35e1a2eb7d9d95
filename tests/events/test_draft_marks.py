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
        (
            "en",
            "He held nine men, two of them boys, in a raid as part of a plan.",
            "two of them boys, in a raid",
            "He held nine men as part of a plan",
        ),
        (
            "de",
            "Das Fest ist für morgen früh, zehn Uhr, angesetzt.",
            "zehn Uhr",
            "Das Fest ist für morgen früh angesetzt",
        ),
        ("de", "Es wurde am Dienstag, 7. Juli, zugestellt.", "am Dienstag, 7. Juli", "Es wurde zugestellt"),
        ("de", "Im Mai, kurz vor dem Fest, kam sie.", "Im Mai", "Kurz vor dem Fest kam sie"),
        ("de", "Sie kam im Mai, kurz vor dem Fest, heim.", "im Mai", "Sie kam kurz vor dem Fest heim"),
        ("en", "On Friday, five days after the flood, he left.", "On Friday", "Five days after the flood, he left"),
        ("en", "The king, on a visit to Rome in May, fell.", "in May", "The king, on a visit to Rome, fell"),
        # The comma before a clause is the clause's, unless it was the date's.
        ("en", "She went to Hull in 1991, where she read law.", "in 1991", "She went to Hull, where she read law"),
        (
            "en",
            "It was recast in 1781, when the tower was raised.",
            "in 1781",
            "It was recast when the tower was raised",
        ),
        (
            "en",
            "He said on the first day, 14 May, that it was late.",
            "14 May",
            "He said on the first day that it was late",
        ),
        ("en", "I am told, and I know, that it was found.", "and I know", "I am told that it was found"),
        (
            "en",
            "They decided in May, against their advice, to close the mill.",
            "in May, against their advice",
            "They decided to close the mill",
        ),
        ("en", "He saw it, and, as it was odd, noted it down.", "as it was odd", "He saw it, and noted it down"),
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
