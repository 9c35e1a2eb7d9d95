"""Which phrases a clause can do without, the last first; none of those that its verb or a noun needs."""

import pytest
from parses import groups

from timeline_app.grammar.phrases import phrases


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Der Rat tagte am Montag im Saal.", "im Saal / am Montag"),
        ("Er starb nach langer Krankheit in Olm.", "in Olm / nach langer Krankheit"),
        ("Sie sang in der Halle vor 300 Gästen.", "vor 300 Gästen / in der Halle"),
        ("Der Verein baute für die Kinder ein Haus.", "für die Kinder"),
        ("Er wurde wegen Betrugs zu drei Jahren Haft verurteilt.", ""),
        ("Er wurde in Höhe von 100 Euro bezahlt.", ""),
        ("Er lief Schritt für Schritt weiter.", ""),
        ("Er kam zum ersten Mal in Tracht.", ""),
        ("Zwei von ihnen kamen.", ""),
        ("Er wurde zum Professor an der Schule berufen.", ""),
        ("Das Fest ging von 10 Uhr bis 18 Uhr.", ""),
        ("Die Stadt hilft dem Verein bei Bedarf.", ""),
        ("Er brachte das Buch in die Schule.", ""),
        ("Er wohnt in Olm.", ""),
        ("Er ging ohne Hut nach Hause.", ""),
        ("Er fiel bei Olm in den Fluss.", "bei Olm"),
        ("Das Gesetz trat im Mai in Kraft.", "im Mai"),
        ("Er stellte dem Verein das Haus zur Verfügung.", ""),
        ("Der Streit zwischen Rat und Wirt endete vor Gericht.", "zwischen Rat und Wirt"),
    ],
)
def test_german_phrases(text: str, spared: str) -> None:
    assert " / ".join(groups(phrases, "de", text)) == spared
