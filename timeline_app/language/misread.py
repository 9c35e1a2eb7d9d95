"""Numbers and names of months as old print and its readers leave them: "l2. März 19O4", "21. Auguft", "3. Ju1i".

Letters that look alike are taken for one another. What is read so is only met beside the rest of a date.
"""

import re

_DIGITS = str.maketrans("lIOo", "1100")
# One letter stands for all that are mistaken for it: long s and f and k, c and e, n and u, I and J and l and 1.
_ALIKE = str.maketrans(
    {"ü": "ä", "ſ": "s", "f": "s", "k": "s", "e": "c", "u": "n", "j": "i", "l": "i", "1": "i", "0": "o"}
)
# Of a shorter name too little is left to know it by.
_SHORTEST = 4
# A number of two or four digits, some of which were read as letters. Each way begins with the characters it may begin
# with, which is quick to see.
NUMBER = (
    r"[lI](?=[lIO]{0,2}[0-9])(?:[0-9lIO]{3}|[0-9])(?![^\W_])"
    r"|[0-9](?=[0-9]{0,2}[lIOo])(?:[0-9lIO]{3}|[lIOo])(?![^\W_])"
)
# A word in which one letter was read as a digit.
LETTERS = r"[^\W\d_]+(?:[01][^\W\d_]+)?"
_NUMBER = re.compile(NUMBER)


def likeness(word: str) -> str:
    """What words that look alike have in common, "" of one that is too short to tell."""
    return word.lower().translate(_ALIKE) if len(word) >= _SHORTEST else ""


# Signs of parts of one: "½8 Uhr".
VULGAR = {"¼": 0.25, "½": 0.5, "¾": 0.75}


def number(digits: str) -> int | float:
    """The number that a run of digits is, superscript ones and misread ones too, or a sign of a part of one."""
    return VULGAR[digits] if digits in VULGAR else int(digits.translate(_DIGITS).translate(_SUPERSCRIPT))


def is_misread(token: str) -> bool:
    """Is it a number with letters among its digits?"""
    return not token.isdigit() and _NUMBER.fullmatch(token) is not None


_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SUPERSCRIPT = frozenset(map(chr, _SUPERSCRIPT))
