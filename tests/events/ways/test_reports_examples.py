"""What is said, with who said it behind: of a date in what is said, or of saying it."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.removal import removable
from timeline_app.events.ways.reports import report_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        (
            "de",
            "Die Ministerin sagte, die Halle werde [2022] fertig.",
            [
                "Die Halle werde fertig, sagte die Ministerin",
                "Die Halle werde 2022 fertig, sagte die Ministerin",
                "Die Halle werde fertig",
            ],
        ),
        (
            "de",
            "Die Ministerin sagte am [Montag], die Halle werde fertig.",
            ["Die Halle werde fertig, sagte die Ministerin", "Die Halle werde fertig"],
        ),
        (
            "de",
            "Die Ministerin sagte, dass die Halle [2022] fertig wird.",
            ["Die Halle wird fertig, sagte die Ministerin", "Die Halle wird 2022 fertig, sagte die Ministerin"],
        ),
        ("de", "Die Ministerin bestritt, die Halle werde [2022] fertig.", []),
        ("de", "„Die Halle wird [2022] fertig“, sagte die Ministerin.", []),
        ("de", "Laut Ministerin wird die Halle [2022] fertig.", []),
        (
            "en",
            "The mayor said that the mill was sold in [1999].",
            ["The mill was sold, the mayor said", "The mill was sold in 1999, the mayor said"],
        ),
        ("en", "The mayor said on [Monday] that the mill was sold.", ["The mill was sold, the mayor said"]),
        ("en", "The mayor denied that the mill was sold in [1999].", []),
        ("en", "“The mill was sold in [1999],” the mayor said.", []),
        (
            "en",
            "The mayor said the mill would be sold in [May].",
            ["The mill would be sold, the mayor said", "The mill would be sold in May, the mayor said"],
        ),
    ],
)
def test_reports(language: str, marked: str, told: list[str]) -> None:
    parse, places = marked_parse(language, marked)
    home, lists = parse.owner[places[0]], wordlists(language)
    gone = removable(parse, places, home, lists)
    drafts = report_drafts(parse, parse.root(home), home, gone, lists, frozenset(places))
    assert [draft.text() for draft in drafts] == told
