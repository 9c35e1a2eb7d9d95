"""Frozen dataclasses that are made in a third of the time, and their instances in half; tests/bench/bench_start.py
tells what they would cost.

Some forty of them are made before the first picture. The standard library compiles seven functions for each, one at a
time; here one is compiled, when the first instance is made, and the others are the same for all or made of the fields'
names. Instances behave alike in everything.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False, eq: bool = True) -> Callable[[type], type]:
        """`dataclasses.dataclass` for what is frozen and has slots, inherits no fields and does no more when made."""
        assert frozen
        assert slots

        def made(cls: type) -> type:
            bases = cls.__mro__[1:-1]
            assert all(base.__dict__.get("__slots__") == () for base in bases), "only functions are inherited"
            assert not hasattr(cls, "__post_init__"), "and so is what more is done"
            bare = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
            for function in (_init(bare, kw_only), *(_compared(bare) if eq else ()), *_SHARED):
                if function.__name__ not in cls.__dict__:
                    setattr(bare, function.__name__, function)
            return bare

        return made


class _Missing:
    """Stands for what a factory makes."""

    def __repr__(self) -> str:
        return "<factory>"


_MISSING = _Missing()


def _init(cls: Any, kw_only: bool) -> Callable[..., None]:
    """What takes the fields of a class; it is compiled, and takes this one's place, when it is called first."""

    def __init__(self: object, *values: object, **named: object) -> None:
        cls.__init__ = _compiled(cls, kw_only)
        cls.__init__(self, *values, **named)

    return __init__


def _compiled(cls: Any, kw_only: bool) -> Callable[..., None]:
    """The function that takes the fields of a class.

    While it fills an instance, that is of another class, of the same slots, of which nothing is frozen: to go past the
    freezing at every field would take several times as long.
    """
    # Python lets an instance change its class where both have the same slots.
    open_class = type(cls.__name__, cls.__bases__, {"__slots__": cls.__slots__})
    known: dict[str, Any] = {"_set": object.__setattr__, "_MISSING": _MISSING, "_Open": open_class, "_Frozen": cls}
    parameters, body = [], []
    for field in dataclasses.fields(cls):
        name, value = field.name, field.name
        if field.default is not dataclasses.MISSING:
            known[f"_of_{name}"] = field.default
            parameters.append(f"{name}=_of_{name}")
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_of_{name}"] = field.default_factory
            parameters.append(f"{name}=_MISSING")
            value = f"_of_{name}() if {name} is _MISSING else {name}"
        else:
            parameters.append(name)
        body.append(f"self.{name} = {value}")
    lines = ('_set(self, "__class__", _Open)', *body, "self.__class__ = _Frozen")
    head = f"def __init__(self, {'*, ' if kw_only else ''}{', '.join(parameters)}):"
    exec("\n    ".join((head, *lines)), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return made


def _compared(cls: Any) -> tuple[Callable[..., Any], ...]:
    """Equality and hash, by the values of the fields that count for them."""
    fields = [field for field in dataclasses.fields(cls) if field.compare]
    # Of a single field it gives the value, of several a tuple: both can be compared.
    values = attrgetter(*(field.name for field in fields))
    hashed = attrgetter(*(field.name for field in fields if field.hash is not False))

    def __eq__(self: object, other: object) -> bool:
        return bool(values(self) == values(other)) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:
        return hash(hashed(self))

    return __eq__, __hash__


def __repr__(self: Any) -> str:
    shown = [field for field in dataclasses.fields(self) if field.repr]
    values = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in shown)
    return f"{type(self).__qualname__}({values})"


def __setattr__(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def __delattr__(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def __getstate__(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__slots__]


def __setstate__(self: Any, values: list[Any]) -> None:
    for name, value in zip(self.__slots__, values, strict=True):
        object.__setattr__(self, name, value)


_SHARED = (__repr__, __setattr__, __delattr__, __getstate__, __setstate__)
