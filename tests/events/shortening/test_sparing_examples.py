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
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    assert " / ".join(groups(sparing, "de", text)) == offered
