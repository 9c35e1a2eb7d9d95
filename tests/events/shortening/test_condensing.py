"""What a clause can do without in the end, and what it then still says."""

import pytest
from parses import groups, items_of

from timeline_app.events.shortening.condensing import condensing
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er wurde gerichtlich gezwungen.", ["gerichtlich"]),
        ("Die Firma kaufte das Werk in Köln für drei Millionen.", ["für drei Millionen", "in Köln"]),
        ("Sie haben das Haus mit Gewalt geräumt.", ["mit Gewalt"]),
        ("Das Haus ist gekauft und abgerissen worden.", ["und abgerissen"]),
        ("Mehr Gäste als im Vorjahr", ["als im Vorjahr"]),
        # Where he moved is what there is to say.
        ("Der Rat ist in die Mühle gezogen.", []), ("Der Rat zog um.", []),
        ("Der Rat tagt nicht in Köln.", []),
    ],
)  # fmt: skip
def test_what_may_go(text: str, expected: list[str]) -> None:
    assert groups(condensing, "de", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der alte Verein hat gestern in Köln die Mühle am Fluss für drei Millionen an die Stadt verkauft.",
        "Die Feuerwehr rettete nach dem Unfall auf der Brücke zwei Kinder aus dem Wasser.",
        "Der Chor wurde in der Halle von den Gästen aus der ganzen Stadt laut gefeiert.",
    ],
)
def test_the_verb_and_who_did_it_always_stay(text: str) -> None:
    parse = parsed(text, "de")
    finite = next(place for place in range(len(parse.words)) if parse.kind(place) == "fin")
    groups = list(condensing(parse, items_of(parse), wordlists("de")))
    assert groups
    for group in groups:
        assert finite not in group
        assert not {0, 1, 2} & group - {1}
        # A phrase goes as a whole, from its first word on.
        assert group == set(range(min(group), max(group) + 1))


# What a clause does without when room is short: phrases, comparisons, adverbs of manner.
@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat gemeinsam mit der Stadt getagt.", ""),
        ("Der Rat hat auch heute getagt.", ""),
        # A phrase with what its noun needs, and with the genitive of it before the verb that closes
        ("Er wurde wegen Untreue in schwerem Fall verurteilt.", "wegen Untreue in schwerem Fall"),
        ("Er hat gegen den Leiter des Amts Klage erhoben.", "des Amts / gegen den Leiter des Amts"),
        ("Es gehe ihr gut, heißt es in einer Mitteilung.", "in einer Mitteilung"),
        ("Er wurde öffentlich gelobt.", "öffentlich"),
        # Not what a list or a number goes on with, nor what came of it, nor the word for a clause behind it
        ("Er kam mit 30 Leuten, Wagen und Booten.", ""),
        ("Sie wohnte in Städten, aber auch in Dörfern.", ""),
        ("Er lief mehr als 100 Meter.", ""),
        ("Er kam im Jahr zuvor.", ""),
        ("Alle, die dabei waren, sangen.", ""),
        ("Er geht davon aus, dass sie kommt.", ""),
        ("Das Haus wurde fertig gestellt.", ""),
        ("Er hat das Haus schnell gebaut.", "schnell"),
        ("Die Stadt kaufte im Mai das Haus am Fluss.", "am Fluss / im Mai"),
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    assert " / ".join(groups(condensing, "de", text)) == offered
