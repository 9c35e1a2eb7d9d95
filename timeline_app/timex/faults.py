"""What a rule or its resolver could not cope with. It costs the one expression, and is told; the text is read on."""

import logging
from typing import NamedTuple

_LOG = logging.getLogger(__name__)


class Fault(NamedTuple):
    """A rule by its name, the expression that it failed on, and the exception in words."""

    rule: str
    expression: str
    error: str

    @classmethod
    def of(cls, rule: str, expression: str, error: Exception) -> "Fault":
        return cls(rule, expression, f"{type(error).__name__}: {error}".removesuffix(": "))

    def log(self, error: Exception) -> None:
        """Tell those who watch over the program, and where it was those who mend it."""
        _LOG.error("rule %r failed on %r, which is left out: %s", *self)
        _LOG.debug("rule %r", self.rule, exc_info=error)
