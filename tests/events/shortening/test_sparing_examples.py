"""What goes last of all, when nothing else is left."""

import pytest
from parses import groups

from timeline_app.events.shortening.sparing import sparing


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat den Bau der Halle in Olm beschlossen.", "in Olm"),
        ("Er wurde in Olm als Sohn des Wirts geboren.", "des Wirts / in Olm"),
        ("Die Firma kaufte 1999 das Werk in Köln.", "in Köln"),
        ("Sie wurde mit dem Preis der Stadt geehrt.", "der Stadt / mit dem Preis der Stadt"),
        ("Der Verein feierte sein Fest mit vielen Gästen im Saal.", "im Saal / mit vielen Gästen"),
        # The stress on what stands at the front, both halves of a span, a motive with its clause, a manner
        ("Erst ab Freitag gilt das Verbot.", "Erst"),
        ("Das Tor ist vom 13. Mai bis Ende August gesperrt.", "vom 13. Mai bis Ende August"),
        (
            "Die Polizei nahm ihn unter dem Verdacht fest, Gold geschmuggelt zu haben",
            "unter dem Verdacht Gold geschmuggelt zu haben",
        ),
        ("Der Rat wird den Wagen offiziell vorstellen.", "offiziell"),
        ("Er bat darum, die Kosten vollständig zu erstatten.", "vollständig"),
        ("Sie rief dazu auf, am Freitag die Arbeit niederzulegen.", "am Freitag"),
        # An adjective behind a number, and none where only the plural ending would tell
        ("Mehrere hundert junge Leute kamen.", "junge"),
        ("Fünf aktuelle Sieger kamen.", "aktuelle"),
        # Half of a pair of numbers, and of a list, stays.
        ("Der Preis stieg von 10 auf 20 Prozent im Mai.", "im Mai"),
        ("Er kam mit 30 Leuten, Wagen und Booten.", ""),
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    assert " / ".join(groups(sparing, "de", text)) == offered
