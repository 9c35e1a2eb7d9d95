"""Figures that look like a year: telephone numbers, files' numbers, addresses of houses and of the web."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile

from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import two_before, words_before
from timeline_app.timex.vetoes.beside import word_after

# So many words and numbers before figures may tell what they are, the last one a longer word.
_NAMES, _NUMBER_REACH, _SHORT_NAME, _ADDRESS_REACH, _PAGE_REACH, _CODE = 6, 16, 3, 40, 16, 3
# Of so many years is a pair that is written with two digits of the second one.
_LONGEST, _CENTURY, _MONTHS = 70, 100, 12
# No range of years ends with a greater number.
_LAST_YEAR = 2200
_LONGEST_NAME = 40
_ENDS = frozenset(".,;!?)")
# What stands between a year and its figure, and how long such a row is at most.
_HAVING, _ROW = frozenset((":", "|", "\t", "=")), 60
_YEAR_DIGITS, _LINE_REACH, _DASHES = 4, 100, frozenset("-–—")


def _is_letter(words: Sequence[str]) -> bool:
    return bool(words) and len(words[0]) == 1 and words[0].isupper()


def figures_of(found: Found, context: Context) -> str:
    """A telephone number, a file's, an address of a house or of the web: figures that are no year."""
    words, begin, end = context.tokens.words, found.begin, found.end
    if "bc" in found.facts:
        return ""
    if "y2" in found.facts and _is_code_of_year(words, found):
        return "number_of_a_year"
    back = _joined_numbers(words, begin, -1)
    year = found.facts.get("y", 0)
    if year < 1000:
        return "row_of_figures" if back and int(back[0]) >= year else ""
    if back or words[end : end + 1] in (["-"], ["/"]):
        if len(back) + len(_joined_numbers(words, end - 1, 1)) > 1 or ("y2" in found.facts and back):
            return "row_of_figures"
        first = begin - 2 * len(back)
        if back and first > 1 and words[first - 1].isspace() and words[first - 2].isdigit():
            return "row_of_figures"
        if any(len(number) != 4 or number[0] == "0" for number in back) or _is_no_pair(words, found, back):
            return "joined_to_a_number"
        if words[end : end + 1] == ["-"] and words[end + 2 : end + 3] == ["-"]:
            return "row_of_figures"
        after = _joined_numbers(words, end - 1, 1)
        if words[end : end + 1] == ["-"] and after and int(after[0]) > _LAST_YEAR:
            return "joined_to_a_number"
        if words[end : end + 1] == ["-"] and _is_letter(words[end + 1 : end + 2]):
            return "joined_to_a_letter"
    if (
        begin > 1
        and words[begin - 1] == "–"
        and words[begin - 2].isdigit()
        and len(words[begin - 2]) < _YEAR_DIGITS - 1
    ):
        return "joined_to_a_number"
    return _by_its_name(found, context)


def _is_code_of_year(words: Sequence[str], found: Found) -> bool:
    """ "Ordinance 2018-14", the fourteenth of that year; "1999-00" goes on into the next century."""
    second: int = found.facts["y2"]
    years = (second - found.facts.get("y", 0)) % _CENTURY
    # "2020-07" is a month.
    return years > _LONGEST and second > _MONTHS and words[found.end - 2] in _DASHES


def _is_no_pair(words: Sequence[str], found: Found, back: Sequence[str]) -> bool:
    """ "Grant 2018-1123": the second number is no year after the first one."""
    first: int = found.facts.get("y", 0)
    if back:
        return int(back[0]) > first
    second = words[found.end + 1 : found.end + 2]
    return len(second) == 1 and second[0].isdigit() and len(second[0]) == _YEAR_DIGITS and int(second[0]) < first


def _by_its_name(found: Found, context: Context) -> str:
    """The same by the words before: "Tel.", "ISBN", "NJW 2019,", the name of a street, an address of the web."""
    words, begin = context.tokens.words, found.begin
    if begin > 1 and words[begin - 1] == "[" and words[begin - 2].isalnum():
        return "number_of_a_process"
    if _is_code(words, begin):
        return "code_before"
    if _is_road(words, begin):
        return "letter_before"
    if _is_page(words, begin, context) or _is_of_pages(words, found):
        return "page_of_a_journal"
    if _in_web_address(words, begin):
        return "address_of_the_web"
    names = list(islice(_names_before(words, begin), _NAMES))
    if any(context.grammar.lexicon.has("reference", name) for name in names):
        return "reference_before"
    return "address" if names and _is_street(names[0], context) else ""


def _joined_numbers(words: Sequence[str], at: int, step: int) -> list[str]:
    """The numbers that hyphens and strokes join to the one at an index, going one way: "0511-120-1984"."""
    numbers: list[str] = []
    at += 2 * step
    while 0 <= at < len(words) and words[at].isdigit() and words[at - step] in "-/" and len(numbers) < _NAMES:
        numbers.append(words[at])
        at += 2 * step
    return numbers


def _is_code(words: Sequence[str], at: int) -> bool:
    """ "OPS-1987", "Durchwahl -2017": a hyphen joins the figures to capitals, or to nothing that they go on from."""
    if at < _CODE or words[at - 1] != "-":
        return False
    before = words[at - 2]
    if before == " ":
        return words[at - 3].isalpha()
    return len(before) > 1 and before.isalpha() and before.isupper()


def _is_road(words: Sequence[str], at: int) -> bool:
    """ "Die B 1999", "der L 2012": a single capital before a number, which is no word that begins a sentence ("A 1990
    report", "W 1994 roku").
    """
    is_letter = at > 3 and words[at].isdigit() and len(words[at - 2]) == 1 and words[at - 2].isupper()
    return is_letter and words[at - 3 : at : 2] == [" ", " "] and words[at - 4].isalnum()


def _is_page(words: Sequence[str], at: int, context: Context) -> bool:
    """ "NJW 2019, 1428, 1430": after the year of a journal, pages."""
    if not _is_after_comma(words, at):
        return False
    before = [word for word in words[max(0, at - _PAGE_REACH) : at] if not word.isspace()]
    pages = 0
    while len(before) > 2 and before[-1] == "," and before[-2].isdigit():
        del before[-2:]
        pages += 1
    return pages > 0 and bool(before) and context.grammar.lexicon.has("journal", before[-1])


def _is_after_comma(words: Sequence[str], at: int) -> bool:
    """May a comma be the last before it that is no blank? Of most figures it is none, and no more need be asked."""
    return "," in words[max(0, at - 2) : at]


def _is_of_pages(words: Sequence[str], found: Found) -> bool:
    """ "Menzel et al. (2006): … Biology 12, 1969–1976": a range after a volume, in a line that has its year already."""
    at, end = found.begin, found.end
    if words[end : end + 1] and words[end] in _DASHES:
        first = at
    elif at > 1 and words[at - 1] in _DASHES and words[at - 2].isdigit():
        first = at - 2
    else:
        return False
    before = [word for word in words[max(0, first - 4) : first] if not word.isspace()]
    if len(before) < 2 or before[-1] not in ",:" or not before[-2].isdigit() or len(before[-2]) >= _YEAR_DIGITS:
        return False
    line = takewhile(lambda word: "\n" not in word, reversed(words[max(0, first - _LINE_REACH) : first]))
    return any(word.isdigit() and len(word) == _YEAR_DIGITS for word in line)


def _in_web_address(words: Sequence[str], at: int) -> bool:
    """Does a scheme or "www" stand before it without a blank between?"""
    for i in range(at - 1, max(0, at - _ADDRESS_REACH) - 1, -1):
        if words[i].isspace():
            return False
        if words[i] in ("www", "http", "https", "@"):
            return True
    return False


def _names_before(words: Sequence[str], at: int) -> Iterator[str]:
    """The words before a row of figures, the nearest first: "IBAN DE12 2008 1990", "Tel. 0511 120-1984"."""
    for i in range(at - 1, max(0, at - _NUMBER_REACH) - 1, -1):
        if words[i].isalpha():
            yield words[i]
            if len(words[i]) > _SHORT_NAME:
                return
        elif words[i] == "\n" or not (words[i].isdigit() or words[i].isspace() or words[i] in "-/.:+()"):
            return


def _is_street(word: str, context: Context) -> bool:
    return bool(re.fullmatch(context.grammar.settings.get("street", r"(?!)"), word))


def is_numbered(word: str, context: Context) -> bool:
    """ "Telefonnummer 2021": do such words stand before what something has for a number?"""
    form = context.grammar.settings.get("numbered")
    return bool(form and word[:1].isupper() and len(word) <= _LONGEST_NAME and re.fullmatch(form, word))


def is_issue(found: Found, context: Context) -> bool:
    """ "Newsletter No. 3, 5 September 2024", "Circular 4/2024": a number, or one of a year, that a paper has."""
    is_number = found.end - found.begin == 1 or context.tokens.words[found.begin + 1] == "/"
    return is_number and context.grammar.lexicon.has("issue_word", next(words_before(found, context), ""))


def was_done_about(found: Found, context: Context) -> bool:
    """ "Begun about 1300": does what was done then stand before the word that might speak of an amount?"""
    before = two_before(found, context)[1]
    return context.grammar.lexicon.has("deed", before)


def _has_number(word: str, context: Context) -> bool:
    return _is_street(word, context) or context.grammar.lexicon.has("reference", word)


def is_postcode(found: Found, context: Context) -> bool:
    """ "Am Markt 3, 1010 Wien": after the number of a house, before the name of a place; "wohnt in 1010 Wien"."""
    words = context.tokens.words
    if _is_in_place(found, context):
        return True
    if not _is_after_comma(words, found.begin):
        return False
    before = [word for word in words[max(0, found.begin - 6) : found.begin] if not word.isspace()]
    house = len(before) > 1 and before[-1] == "," and before[-2].isdigit()
    house = house and (len(before[-2]) != 4 or (len(before) > 2 and _has_number(before[-3], context)))
    return house and words[found.begin - 1].isspace() and word_after(found, context)[:1].isupper()


def _is_in_place(found: Found, context: Context) -> bool:
    """ "In 1010 Wien", "zog nach 1010 Wien.": where no year has such a preposition, or nothing follows the place."""
    words, has = context.tokens.words, context.grammar.lexicon.has
    before, place = words[max(0, found.begin - 2)], "".join(words[found.end + 1 : found.end + 2])
    if not place[:1].isupper() or found.facts.keys() != {"y"} or context.grammar.lexicon.classes(place):
        return False
    after = next((word for word in words[found.end + 2 : found.end + 4] if not word.isspace()), ".")
    return has("in_place", before) or (has("to_place", before) and after in _ENDS)


def is_figure_of_year(found: Found, context: Context) -> bool:
    """ "| 1871 | 1912 |", "1890: 1833, 1910: 2011": the number that a list has for a year, where no words stand."""
    words = context.tokens.words
    mark = _before_blanks(words, found.begin - 1)
    if mark < 1 or words[mark] not in _HAVING:
        return False
    year = _before_blanks(words, mark - 1)
    if year < 0 or not (words[year].isdigit() and len(words[year]) == _YEAR_DIGITS):
        return False
    row = words[mark] == "|"
    ends = "\n" if row else "\n,;"
    before = takewhile(lambda word: "\n" not in word, reversed(words[max(0, year - _ROW) : year])) if row else ()
    after = takewhile(lambda word: word[0] not in ends, words[found.end : found.end + _ROW])
    return not any(word[0].isalpha() for word in chain(before, after))


def _before_blanks(words: Sequence[str], at: int) -> int:
    """The index of the first token from here backwards that is no blank; a tab is a mark."""
    while at >= 0 and words[at].isspace() and "\t" not in words[at] and "\n" not in words[at]:
        at -= 1
    return at
