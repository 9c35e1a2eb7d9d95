"""Of which genders a German noun may be, and what somebody or something is called as a subject."""

import pytest

from timeline_app.events.antecedents.german_rivals import acts, rival
from timeline_app.events.antecedents.referents import Rival, noun_phrases
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

_LISTS = wordlists("de")


def _last(text: str) -> Rival | None:
    parse = parsed(text, "de")
    return rival(parse, noun_phrases(parse, _LISTS)[-1], _LISTS)


@pytest.mark.parametrize(
    ("text", "genders", "told"),
    [
        ("Das Urteil traf den Mann.", {"masculine"}, "der Mann"),
        ("Das Urteil galt dem alten Maler.", {"masculine"}, "der Maler"),
        ("Das Urteil traf den Zeugen.", {"masculine", "plural"}, ""),
        ("Das Urteil machte keinen Eindruck.", {"masculine", "plural"}, ""),
        ("Das Urteil traf die Mannschaft.", {"feminine"}, "die Mannschaft"),
        ("Das Urteil traf ihren Bruder Otto.", {"masculine"}, "Otto"),
        ("Das Urteil traf Otto Huber.", {"masculine"}, "Otto Huber"),
    ],
)
def test_genders_and_the_subject_form(text: str, genders: set[str], told: str) -> None:
    found = _last(text)
    assert found is not None
    assert (found.genders, found.told) == (genders, told)


def test_where_a_way_begins_is_a_place() -> None:
    parse = parsed("Sie zogen von Ulm nach Graz.", "de")
    places = [rival(parse, one, _LISTS) for one in noun_phrases(parse, _LISTS)]
    assert [one is not None and one.spot for one in places] == [True, True]


def test_a_time_is_no_rival() -> None:
    assert _last("Sie zogen im vergangenen Jahr.") is None


def test_what_is_of_many_persons_acts() -> None:
    parse = parsed("Der Verein zog um.", "de")
    assert acts(parse, (0, 1), _LISTS)
    assert not acts(parse, (0,), _LISTS)
