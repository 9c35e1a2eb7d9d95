"""Explanations as texts in a column: a reason as JSON, `{"kind": {"fact": value}}`, and a sentence as it is.

Versions before this one kept sentences only. A text that says no reason that could have been written here is shown as
a sentence, so that nothing is lost of any file, and no fact makes trouble where it is put into words.
"""

import json
from functools import lru_cache
from typing import Any

from timeline_app.model.calendar import Civil, is_valid
from timeline_app.model.timex import Explanation, Reason

_MOST = 2**53
"""No number of a reason is greater, and JSON's are exact up to here everywhere."""
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def explanation_text(why: Explanation | None) -> str:
    """What a column keeps of an explanation; "" for none. Facts are texts, numbers and days, a day as a list."""
    if not isinstance(why, Reason):
        return why or ""
    return _to_json({why.kind: {name: _plain(fact) for name, fact in why.facts.items()}})


# The same few reasons come again and again, and may be one and the same value.
@lru_cache(4096)
def explanation_of(text: str) -> Explanation:
    """The reason that a text says, else the text itself."""
    if not text.startswith("{"):
        return text
    try:
        ((kind, facts),) = json.loads(text).items()
        return Reason(kind, {name: _fact(value) for name, value in facts.items()})
    except (ValueError, AttributeError, RecursionError):
        return text


def kind_of(text: str) -> str:
    """The kind of the reason that a text says, without its facts; "" for a sentence."""
    return text[2 : text.find('"', 2)] if text.startswith('{"') else ""


def _plain(fact: Any) -> Any:
    if isinstance(fact, Civil):
        return list(fact)
    return fact if fact is None or isinstance(fact, str | int | float) else str(fact)


def _fact(value: Any) -> Any:
    """Raises ValueError for what is no fact."""
    if isinstance(value, list) and len(value) == 3 and all(type(part) is int for part in value):
        if abs(value[0]) <= _MOST and is_valid(*value):
            return Civil(*value)
    elif value is None or isinstance(value, str) or (isinstance(value, int | float) and abs(value) <= _MOST):
        return value
    raise ValueError
