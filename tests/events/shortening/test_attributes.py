"""What a noun can do without, and what it must not lose."""

import pytest
from parses import Offer, groups

from timeline_app.events.shortening import attributes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der vor drei Jahren entlassene Trainer gewann den Pokal.", ["vor drei Jahren entlassene"]),
        ("Ein von Schülern gemaltes Bild hing im Flur.", ["von Schülern gemaltes"]),
        # Where there is none such, there may be others.
        ("Kein von der Stadt bezahltes Fest fand statt.", []), ("Der Trainer gewann den Pokal.", []),
    ],
)  # fmt: skip
def test_long_attributes(text: str, expected: list[str]) -> None:
    assert groups(attributes.attributes, "de", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Rat lobte die Arbeit der Feuerwehr.", ["der Feuerwehr"]),
        # Half of what, nobody knows without it.
        ("Sie kaufte die Hälfte der Anteile.", []), ("Der Rat gedachte der Opfer.", []),
    ],
)  # fmt: skip
def test_genitives(text: str, expected: list[str]) -> None:
    assert groups(attributes.genitives, "de", text) == expected


@pytest.mark.parametrize(
    ("offer", "language", "text", "expected"),
    [
        (attributes.namings, "de", "Sie trafen sich mit dem Minister Karl Alt in Bonn.", ["dem Minister"]),
        (attributes.namings, "de", "Sie trafen sich am Haus des Ministers Karl Alt.", ["Karl Alt"]),
        (attributes.namings, "de", "Der alte Bäcker Karl Alt kam.", ["Der alte Bäcker"]),
        (attributes.namings, "de", "Der Limburger Bischof Otto Kern kam.", ["Der Limburger Bischof"]),
        (attributes.namings, "de", "Der Stadt Bischof Otto Kern kam.", []),
        (attributes.namings, "de", "Den Minister Karl Alt lobte Anna Kern.", []),
        (attributes.namings, "de", "Die Stadt verlieh dem Minister Karl Alt den Preis.", ["dem Minister"]),
        (attributes.titles, "en", "German defence minister Rudolf Scharping resigned.", ["German defence minister"]),
        (attributes.titles, "en", "The minister resigned.", []),
        (attributes.coordinations, "de", "Er sprach über die Ziele sowie ihre Folgen.", ["sowie ihre Folgen"]),
        (attributes.coordinations, "de", "Er kaufte die Mühle sowie den Hof.", []),
        (attributes.capacities, "de", "Er leitete als Vertreter des Rats die Sitzung.", ["als Vertreter des Rats"]),
        (attributes.capacities, "de", "Er baute lieber als sein Bruder die Mühle.", []),
        (
            attributes.titles,
            "de",
            "Gestern berieten Landrat Karl Huber und Bürgermeister Anton Gruber.",
            ["Landrat", "Bürgermeister"],
        ),
    ],
)  # fmt: skip
def test_names_offices_and_what_is_named_besides(offer: Offer, language: str, text: str, expected: list[str]) -> None:
    assert groups(offer, language, text) == expected


@pytest.mark.parametrize("offer", [attributes.attributes, attributes.genitives, attributes.coordinations])
def test_english_has_none_of_these(offer: Offer) -> None:
    assert groups(offer, "en", "The painting of the old mill as well as its frame hung in the hall.") == []
