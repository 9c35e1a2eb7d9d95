"""Records behave as the standard library's frozen dataclasses with slots do."""

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field
from typing import Any

import pytest
from pydantic import TypeAdapter

from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class Own:
    one: int
    two: str = "b"
    _many: dict[str, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self.one > 0


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    one: int
    two: str = "b"
    _many: dict[str, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self.one > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Keywords:
    one: int
    two: tuple[int, ...] = ()


@pytest.mark.parametrize("kind", [Own, Standard])
def test_a_record_is_made_compared_and_told_as_a_dataclass(kind: Any) -> None:
    made = kind(1)
    assert (made.one, made.two, made._many) == (1, "b", {})
    assert made._many is not kind(1)._many
    assert made == kind(1, "b", {})
    assert made != kind(2)
    assert made.__eq__((1, "b", {})) is NotImplemented
    assert repr(made) == f"{kind.__name__}(one=1, two='b', _many={{}})"
    assert bool(made)
    assert not kind(0)
    assert kind.__match_args__ == ("one", "two", "_many")
    assert list(inspect.signature(kind).parameters) == ["one", "two", "_many"]
    with pytest.raises(TypeError):
        kind()
    with pytest.raises(TypeError):
        hash(made)


@pytest.mark.parametrize("kind", [Own, Standard])
def test_a_record_cannot_be_changed_and_has_no_room_for_more(kind: Any) -> None:
    made = kind(1)
    for name in ("one", "other"):
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
            setattr(made, name, 2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        del made.one
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("kind", [Own, Standard])
def test_a_record_is_copied_sent_replaced_and_validated(kind: Any) -> None:
    made = kind(1, "c", {"d": 2})
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == made
    assert dataclasses.replace(made, one=3) == kind(3, "c", {"d": 2})
    assert dataclasses.asdict(made) == {"one": 1, "two": "c", "_many": {"d": 2}}
    assert TypeAdapter(kind).validate_python({"one": "1", "two": "c", "_many": {"d": 2}}) == made


def test_keywords_and_hashes() -> None:
    assert hash(Keywords(one=1, two=(2,))) == hash(Keywords(two=(2,), one=1))
    assert Keywords(one=1) in {Keywords(one=1)}
    with pytest.raises(TypeError):
        Keywords(1)  # type: ignore[misc]


def test_what_is_not_compared_by_its_values_is_itself_alone() -> None:
    @dataclass(frozen=True, eq=False, slots=True)
    class Alone:
        many: list[int]

    one, other = Alone([1]), Alone([1])
    assert one == one
    assert one != other
    assert {one, other} == {other, one}


class Doubling:
    __slots__ = ()
    one: int

    def doubled(self) -> int:
        return 2 * self.one


@dataclass(frozen=True, slots=True)
class Inheriting(Doubling):
    one: int


def test_a_record_inherits_functions_and_stays_of_its_class() -> None:
    made = Inheriting(2)
    assert type(made) is Inheriting
    assert (made.doubled(), repr(made), pickle.loads(pickle.dumps(made))) == (4, "Inheriting(one=2)", made)
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.one = 3  # type: ignore[misc]


def test_a_record_inherits_no_fields() -> None:
    with pytest.raises(AssertionError, match="only functions"):
        dataclass(frozen=True, slots=True)(type("Wider", (Own,), {}))
