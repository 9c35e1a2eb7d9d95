"""Regular expressions as the program that Python's engine runs, which can be written down and taken up again.

To compile an expression takes two hundred times as long as to take up its program. Python has no public way to it; a
Python that goes another way has no programs, and expressions are compiled there each time.
"""

import re
from array import array
from importlib import import_module

Program = tuple[int, int, bytes]
"""Flags, the number of groups, and the instructions; good for the very Python alone that has made it."""

_UNIT = "I"


def program_of(source: str) -> Program | None:
    """The program of an expression without named groups; None where Python does not show it."""
    try:
        parsed = import_module("re._parser").parse(source)
        instructions = import_module("re._compiler")._code(parsed, 0)
        return parsed.state.flags, parsed.state.groups - 1, array(_UNIT, instructions).tobytes()
    except (ImportError, AttributeError, TypeError):
        return None


def taken_up(source: str, program: Program | None) -> re.Pattern[str]:
    """An expression by its program, if it has one."""
    if program is None:
        return re.compile(source)
    flags, groups, instructions = program
    unpacked = array(_UNIT, instructions).tolist()
    made: re.Pattern[str] = import_module("_sre").compile(source, flags, unpacked, groups, {}, (None,) * (groups + 1))
    return made
