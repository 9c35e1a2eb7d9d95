"""What moves with the publication date is counted before it moves."""

from datetime import date

from workbench import read

from timeline_app.services.dependents import Dependents, dependents_of

TEXT = (
    "Die Brücke wurde am 2. März 2020 gesperrt.\n\nAm Dienstag kam der erste Zug an.\n\nGestern fuhr der zweite ab. "
    "Morgen fährt er zurück."
)


def test_what_counts_from_the_day_moves_with_it() -> None:
    before = read(TEXT, "a", language="de", published=date(2020, 3, 5))
    after = read(TEXT, "a", language="de", published=date(2021, 3, 11))
    moved = sum(
        before.mentions.numbers["start"][number] != after.mentions.numbers["start"][number]
        for number in range(len(before.mentions))
    )
    assert dependents_of(before) == Dependents(moved, 0)
    assert moved == 3


def test_without_a_day_it_waits_for_one() -> None:
    assert dependents_of(read("Gestern fuhr der Zug ab. Am 3. Mai kam er an.", "a", language="de")) == (0, 2)


def test_stated_dates_hang_on_nothing() -> None:
    assert dependents_of(read("Am 2. März 2020 fuhr er ab.", "a", language="de", published=date(2020, 3, 5))) == (0, 0)
