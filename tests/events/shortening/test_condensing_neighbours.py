"""What a clause can do without in the end, each beside the same words where they are needed."""

import pytest
from parses import groups

from timeline_app.events.shortening.condensing import condensing


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Sie haben den Preis der Gesellschaft gewonnen.", ["der Gesellschaft"]),
        ("Sie haben gegen den Leiter des Amts Klage erhoben.", ["des Amts", "gegen den Leiter des Amts"]),
        # Half of what?
        ("Sie haben die Hälfte der Mühle verkauft.", []),
    ],
)
def test_genitives(text: str, offered: list[str]) -> None:
    assert groups(condensing, "de", text) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Es kamen weniger Gäste als im Vorjahr.", ["als im Vorjahr"]),
        ("Es kamen mehr als 100 Gäste.", []),
        ("Der Turm ist mehr als 100 Meter hoch.", []),
        # No comparison
        ("Er kam als Wirt nach Olm.", ["nach Olm"]),
    ],
)
def test_comparisons(text: str, offered: list[str]) -> None:
    assert groups(condensing, "de", text) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Es kamen insgesamt 20 Gäste.", ["insgesamt"]),
        ("Er geht davon aus, dass sie kommt.", []),
        ("Er hat gemeinsam mit dem Rat getagt.", []),
        ("Alle, die dabei waren, sangen.", []),
        ("Im Jahr zuvor kam er.", []),
        # What came of it, and whether it is true
        ("Das Haus wurde fertig gestellt.", []),
        ("Der Zeuge wurde angeblich gezwungen.", []),
        # Of the word behind it
        ("Er hat das Haus sehr schnell gebaut.", []),
        ("Er hat das Haus nicht schnell gebaut.", []),
    ],
)
def test_adverbs(text: str, offered: list[str]) -> None:
    assert groups(condensing, "de", text) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er saß wegen Untreue in schwerem Fall in Haft.", ["wegen Untreue in schwerem Fall"]),
        ("Der Rat hat die Mühle aus Holz gekauft.", ["aus Holz"]),
        ("Der Chor sang Lieder in der Halle.", ["in der Halle"]),
        ("Sie wird in der Halle gefeiert.", ["in der Halle"]),
        ("Das Haus brannte, heißt es in einer Mitteilung.", ["in einer Mitteilung"]),
        # The verb keeps something besides its subject.
        ("Der Chor sang in der Halle.", []),
        ("Er versprach, in Olm ein Haus zu bauen.", []),
        # One phrase with the verb, with the noun, or with its other half
        ("Sie nahm das Haus in Besitz.", []),
        ("Das von ihr geführte Haus brannte.", []),
        ("Sie arbeitet in Bau und Forschung.", []),
    ],
)
def test_phrases(text: str, offered: list[str]) -> None:
    assert groups(condensing, "de", text) == offered
