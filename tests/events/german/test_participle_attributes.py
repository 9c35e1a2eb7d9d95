"""Attributes with a date as clauses of their own."""

import pytest
from parses import answer

from timeline_app.events.german.participle_attributes import attribute_drafts


def _told(marked: str) -> list[str]:
    return [draft.text() for draft in answer(attribute_drafts, "de", marked)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Vor dem [1904] in Olm erbauten Turm steht er.",
            ["Der Turm wurde in Olm erbaut", "Der Turm wurde 1904 in Olm erbaut"],
        ),
        (
            "Die am [3. Mai] nach Chile ausgereisten Familien schrieben.",
            ["Die Familien sind nach Chile ausgereist", "Die Familien sind am 3. Mai nach Chile ausgereist"],
        ),
        (
            "Ohne die im [Mai 2017] übernommene Huber GmbH sank der Umsatz.",
            ["Die Huber GmbH wurde übernommen", "Die Huber GmbH wurde im Mai 2017 übernommen"],
        ),
        (
            "Das Ende des im [Mai 1914] begonnenen Krieges kam spät.",
            ["Der Krieg hat begonnen", "Der Krieg hat im Mai 1914 begonnen"],
        ),
    ],
)
def test_told(marked: str, expected: list[str]) -> None:
    assert _told(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Er sucht ein [1904] erbautes Haus.",
        "Er kennt keine [1904] erbaute Brücke.",
        "Der für [Sonntag] geplante Umzug fällt aus.",
        "Die bis [2020] gesperrte Brücke ist offen.",
        "Laut Gericht kam der am [3. Mai] festgenommene Mann frei.",
        "Sie sagte, dass die [1904] erbaute Brücke halte.",
        "Die am [3. Mai] schöne Brücke ist grau.",
    ],
)
def test_not_told(marked: str) -> None:
    assert _told(marked) == []


# What an attribute with the date in brackets tells of its noun, as clauses.
@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Er sah das [1903] erbaute Haus.", ["Das Haus wurde erbaut", "Das Haus wurde 1903 erbaut"]),
        ("Er kam [1903].", []),
        # A name goes on with surnames that are nouns and with what a firm is; another noun behind it does not.
        (
            "Er traf den [2009] nach Olm berufenen Otto Schneider in Ulm.",
            ["Otto Schneider wurde nach Olm berufen", "Otto Schneider wurde 2009 nach Olm berufen"],
        ),
        (
            "Die [2017] gegründete Firma Huber GmbH schloss.",
            ["Die Firma Huber GmbH wurde gegründet", "Die Firma Huber GmbH wurde 2017 gegründet"],
        ),
        (
            "Die [1904] geborene Tochter eines Schusters wurde Ärztin.",
            ["Die Tochter eines Schusters wurde geboren", "Die Tochter eines Schusters wurde 1904 geboren"],
        ),
        (
            "Der [1904] gestorbene Dichter Otto Müller war arm.",
            ["Der Dichter Otto Müller ist gestorben", "Der Dichter Otto Müller ist 1904 gestorben"],
        ),
    ],
)
def test_attributes(marked: str, told: list[str]) -> None:
    assert _told(marked) == told
