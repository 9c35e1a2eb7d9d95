"""Which of several ways to tell a title is taken, and what comes back where there is room."""

from titles import title

from timeline_app.events.draft import Draft
from timeline_app.events.german.choosing import best
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _draft(sentence: str, *, lost: float = 0.0) -> Draft:
    parse = parsed(sentence, "de")
    return Draft(parse, list(range(len(parse.words) - 1)), lost=lost)


def _best(*drafts: Draft, width: int = 90) -> tuple[str, ...]:
    return best(drafts, wordlists("de"), (width,), bool)


def test_the_first_that_loses_nothing_is_taken() -> None:
    first, second = _draft("Der Turm stürzte ein."), _draft("Die Brücke stürzte ein.")
    assert _best(first, second) == ("Der Turm stürzte ein",)


def test_a_later_one_is_taken_that_loses_less() -> None:
    first, second = _draft("Der Turm stürzte ein.", lost=3.0), _draft("Die Brücke stürzte ein.")
    assert _best(first, second) == ("Die Brücke stürzte ein",)


def test_nobody_looks_for_a_way_that_can_only_lose_more() -> None:
    ways = iter([_draft("Der Turm stürzte ein.", lost=0.5), *[_draft("Die Brücke stürzte ein.", lost=0.5)] * 3])
    assert best(ways, wordlists("de"), (90,), bool) == ("Der Turm stürzte ein",)
    assert len(list(ways)) == 3


def test_what_says_nothing_is_no_title() -> None:
    assert best([_draft("Der Turm stürzte ein.")], wordlists("de"), (90,), lambda _: False) == ()


def test_no_title_where_what_must_stay_is_too_long() -> None:
    assert _best(_draft("Der Turm stürzte ein."), width=10) == ()


def test_what_a_happening_is_about_stays_before_where_it_was() -> None:
    assert title(
        "de",
        "Noch [2006] begann in der benachbarten Gemeinde am Fluss die Diskussion über den Ausbau des alten Hafens.",
    ) == ("Noch 2006 begann in der Gemeinde die Diskussion über den Ausbau des alten Hafens")


def test_a_phrase_comes_back_without_its_adjectives() -> None:
    assert title(
        "de",
        "In den [1840er Jahren] kommt Emil Lunt als Student in München mit den Ideen der revolutionären Bewegung in "
        "Berührung.",
    ) == ("Emil Lunt kommt als Student in München mit den Ideen der Bewegung in Berührung")


def test_what_the_verb_needs_stays_before_the_frame() -> None:
    assert title(
        "de",
        "Im Rahmen der langen Reihe des Vereins wird am [3. Mai] Anna Kern über ihre Funde in der Höhle berichten.",
    ) == ("Im Rahmen der Reihe des Vereins wird Anna Kern über ihre Funde in der Höhle berichten")


def test_of_two_things_that_something_is_between_not_only_the_first_is_named() -> None:
    marked = (
        "Der Rat stritt am [Montag] über den Unterschied zwischen den Rechten der alten Bürger von Olm und den Rechten "
        "der Zugezogenen aus den Dörfern."
    )
    assert title("de", marked) == "Der Rat stritt über den Unterschied"


def test_a_title_that_has_room_has_a_narrower_one_too() -> None:
    told = best([_draft("Die Werft am Hafen wurde von den Brüdern Brandt gegründet.")], wordlists("de"), (90, 40), bool)
    assert told == ("Die Werft am Hafen wurde von den Brüdern Brandt gegründet", "Die Werft am Hafen wurde gegründet")
