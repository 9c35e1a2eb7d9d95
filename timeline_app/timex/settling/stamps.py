"""The stamps of the messages of a chat: a name and an hour, with what somebody says after them."""

import re
from collections.abc import Sequence

# So many words has a name.
_NAMED = 3
# "21:14 - Priya: ", "[21:14] Tom: ".
_NAME = r"[^\W\d_][\w.'’-]{0,20}"
_SPEAKER = re.compile(rf"[\])]? ?[-–]? ?<?{_NAME}(?: {_NAME}){{0,2}}(?:>|:) ")


def is_before_speaker(text: str, end: int) -> bool:
    """ "21:14 - Priya: still on?": does a name with its colon stand after the hour that ends here?"""
    return _SPEAKER.match(text, end) is not None


def is_after_name(words: Sequence[str], begin: int, end: int) -> bool:
    """ "Jo Park  9:05 AM": are the tokens [begin, end) all of a line that has nothing but a name before them?"""
    if end < len(words) and "\n" not in words[end]:
        return False
    named, index = 0, begin - 1
    while index >= 0 and "\n" not in words[index]:
        named += words[index][0].isupper()
        if named > _NAMED or words[index][0].islower() or words[index][0].isdigit():
            return False
        index -= 1
    return named > 0
