"""What is known of an event as bits: each column has its own, and what follows from them is what follows from words."""

import numpy as np
import pytest

from timeline_app.layout.items import Trait, trait_codes
from timeline_app.model.role import ROLES, Role
from timeline_app.services.event_folder.facts import (
    CONFLICT,
    FLAGS,
    KNOWN,
    MODS,
    OPEN_END,
    codes_in,
    fact,
    flagged,
    stretches,
    traits_in,
)


def test_every_value_has_bits_of_its_own() -> None:
    every = [CONFLICT, *FLAGS.values(), *(fact(name, max(known.values())) for name, known in KNOWN.items())]
    for name, known in KNOWN.items():
        others = sum(fact(other, max(codes.values())) for other, codes in KNOWN.items() if other != name)
        for code in known.values():
            assert codes_in(fact(name, code) | others | sum(FLAGS.values()) | CONFLICT, name) == code
    assert len(np.unique(every)) == len(every)
    assert max(every) < 1 << 32


@pytest.mark.parametrize("mod", MODS)
def test_traits_follow_from_mods_flags_and_roles(mod: object) -> None:
    number = MODS.index(mod)  # type: ignore[arg-type]
    mention = fact("timex_mod", number) | fact("role", ROLES.index(Role.MENTION)) | OPEN_END
    plain = fact("timex_mod", number) | fact("certainty", 2) | fact("granularity", 14) | CONFLICT
    soft = int(trait_codes(MODS)[number])
    found = traits_in(np.array([mention, plain], np.uint32)).tolist()
    assert found == [soft | Trait.MENTION | Trait.OPEN_END, soft | Trait.CONFLICT]


def test_flags_are_told_of_as_many_as_there_are() -> None:
    facts = np.zeros(20_000, np.uint32)
    facts[::7] = OPEN_END
    assert flagged(facts, OPEN_END).tolist() == [number % 7 == 0 for number in range(20_000)]
    assert not flagged(facts, CONFLICT).any()


def test_stretches_meet_and_end_where_they_shall() -> None:
    parts = list(stretches(20_000, 5))
    assert (parts[0].start, parts[-1].stop) == (5, 20_005)
    assert [one.stop for one in parts[:-1]] == [one.start for one in parts[1:]]
    assert not list(stretches(0))
