"""Characters that a format does not allow, and white space that it does not need."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Text in which every character that XML, HTML and calendars do not allow is U+FFFD, so that offsets stay."""
    return _FORBIDDEN.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Allowed text with single spaces for all white space, line ends among it."""
    return allowed(" ".join(text.split()))
