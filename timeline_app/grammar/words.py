"""The words and marks of a sentence, each with its kind: what it does in a clause, whatever the language.

Tags are a model's own; a language's `titles.toml` says which kinds they stand for, and which words are of another kind
than their tag says. The kinds:

    fin finite verb · part participle · ing present participle · inf infinitive · izu infinitive with "zu" in it
    to "zu", "to" · vz separated particle · noun · name · adj · pred adverbial adjective · adv · det article · prep
    pron · refl · rel relative pronoun · sub subordinating · that · kon coordinating · wh · num · neg · pos "'s" · other
    and the marks: glue (a comma inside a date) comma semi colon dash open close quote stop bar
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from unicodedata import category

from timeline_app.grammar.tagger import PosTagger, tagger_for
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.records import dataclass
from timeline_app.text.abbreviations import abbreviations_of

_TOKEN = re.compile(
    r"(?P<compound>\d+(?:[.,:]\d+)*(?:-[^\W\d][\w-]*|(?:[ap]m|h)\b)|\d+[.,]\d+[^\W\d_]{1,2}\b)|(?P<time>\d{1,2}\.(?=[^\W\d_])|\d+(?:[.,:/]\d+)*\.?(?!\w|-[^\W\d]))|(?P<word>\w[\w\u0300-\u036f]*(?:(?:[-–/’'&@.\xad]|\\?[:*](?=[a-zäöüß]))[\w\u0300-\u036f]+)*(?:-(?=[,\s])|\.?))|(?P<quote>``|''|[\"„“”»«‚‘’'])"
    r"|(?P<dots>\.{2,}|…)|(?P<mark>--+|[^\w\s])"
)
_ENDING = re.compile(r"(?:n['’]t|['’](?:s|ll|re|ve|d|m))$", re.IGNORECASE)
_MARKS = {
    **dict.fromkeys(",", "comma"),
    **dict.fromkeys(";", "semi"),
    **dict.fromkeys(":", "colon"),
    **dict.fromkeys(("–", "—", "―", "--", "---", "-"), "dash"),
    **dict.fromkeys("([{", "open"),
    **dict.fromkeys(")]}", "close"),
    **dict.fromkeys(".!?", "stop"),
    "|": "bar",
}
NOUNS = frozenset({"noun", "name"})
VERBS = frozenset({"fin", "part", "inf", "ing"})
SINGLE_QUOTES = frozenset("'’‘‚")
FULL_NAME = 2
"""Words of a whole name, a first and a last one."""
MARKS = frozenset({"glue", "comma", "semi", "colon", "dash", "open", "close", "quote", "stop", "bar"})
_LONGEST_ATTRIBUTE = 8
_DOUBLE = frozenset({'"', "„", "“", "”", "»", "«"})
# What a title may begin with before its first letter; in German a work's own title may be small.
_OPENERS = frozenset({"“", '"', "["})
_COUNTED = re.compile(r"\d+-[A-ZÄÖÜ][a-zäöüß]+")
_NEXT_WORD = re.compile(r"\s+[\"'„“»(]?(\w)")
# Longer words with a stop before a capital end a sentence, unless they are known abbreviations.
_LONGEST_UNKNOWN = 4
_YEAR = 4
_DATE = 4
_SHORTEST_DAY = 5
# The number of a note, behind a mark.
_FOOTNOTE = re.compile('(?<=[.,;:!?“”")])[⁰¹²³⁴-⁹₀-₉]+')
_BEFORE_NOUN = frozenset({"det", "adj", "num", "prep"})
_BEHIND_NOUN = frozenset({"comma", "fin", "stop", "prep", "part", "vz", "refl"})
_NEVER_CAPITAL = frozenset({"pred", "adv", "part", "sub"})
_SELDOM_CAPITAL = _NEVER_CAPITAL | {"fin"}
# A hyphen that parts no word, and what stands in for marks of the text.
_UNSEEN = ("\xad", "\0", "\\*")
# What is a dash only where it stands by itself.
_LINES = frozenset("_-")
# What no title shows, and no grammar knows.
_MARKUP = frozenset("*#`~•·>")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark; `begin` and `end` are offsets into the text that it was read from."""

    text: str
    begin: int
    end: int
    spaced: bool
    kind: str
    tag: str = ""

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def is_mark(self) -> bool:
        return self.kind in MARKS

    @property
    def looks_like_year(self) -> bool:
        """Four digits and nothing else: what years are told by where no word beside them says so."""
        return len(self.text) == _YEAR and self.text.isdecimal()


def _pieces(text: str, language: str) -> list[tuple[int, int, str]]:
    """Where the words and marks are, and what kind of piece each is."""
    never = abbreviations_of(language).never
    parted = "'" in text or "’" in text
    found: list[tuple[int, int, str]] = []
    for match in _TOKEN.finditer(text):
        begin, end, group = match.start(), match.end(), match.lastgroup or "mark"
        if group in ("word", "time") and text[end - 1] == "." and _ends_sentence(text, begin, end, never):
            found += [(begin, end - 1, group), (end - 1, end, "mark")]
            continue
        ending = _ENDING.search(text, begin, end) if parted and group in ("word", "compound") else None
        if ending and ending.start() > begin:
            found += [(begin, ending.start(), group), (ending.start(), end, group)]
        else:
            found.append((begin, end, group))
    return found


def _ends_sentence(text: str, begin: int, end: int, never: frozenset[str]) -> bool:
    """Is the stop the sentence's and not the word's? Inside a sentence a stop is a word's own."""
    if text[begin : end - 1].lower() in never:
        return False
    if "." in text[begin : end - 1]:
        # "Auf 2.462.000."
        return text[end - 4 : end - 1].isdigit() and not text[end:].strip()
    following = _NEXT_WORD.match(text, end, end + 12)
    if following and following[1].isupper() and end - begin > _LONGEST_UNKNOWN and text[begin : end - 1].isalpha():
        return True
    return not text[end : end + 40].strip(" \t\r\n\"'“”»«)")


def words_of(text: str, language: str) -> tuple[Word, ...]:
    """The words and marks of a text; without a tagger for the language every word is of the kind "other"."""
    text = _FOOTNOTE.sub(lambda mark: " " * len(mark[0]), text)
    pieces = [piece for piece in _pieces(text, language) if text[piece[0] : piece[1]] not in _MARKUP]
    tagger = tagger_for(language)
    lists = wordlists(language)
    texts = [text[begin:end] for begin, end, _ in pieces]
    if any(mark in text for mark in _UNSEEN):
        texts = [one.replace("\xad", "").replace("\0", "").replace("\\*", "*") for one in texts]
    tags = tagger.tag([_form(tagger, one) for one in texts]) if tagger else [""] * len(texts)
    words = [
        Word(
            one,
            begin,
            end,
            place > 0 and pieces[place - 1][1] < begin,
            _kind(one, group, tag, lists, one in _LINES and _between(text, begin, end)),
            tag,
        )
        for place, ((begin, end, group), one, tag) in enumerate(zip(pieces, texts, tags, strict=True))
    ]
    return tuple(_in_place(words, place, lists) for place in range(len(words)))


def _in_place(words: Sequence[Word], place: int, lists: Wordlists) -> Word:
    """A word whose kind its neighbours tell: a comma inside a date, a month that is spelt like a verb."""
    word = words[place]
    if word.kind == "comma" and _in_date(words, place, lists):
        return replace(word, kind="glue")
    if word.kind == "rel" and place > 1 and words[place - 1].kind == "comma" and _in_date(words, place - 1, lists):
        # "Sonntag, den 06.02."
        return replace(word, kind="det")
    if word.kind == "dash" and 0 < place < len(words) - 1 and _joins_numbers(words, place):
        return replace(word, kind="glue")
    if word.kind == "fin" and 0 < place < len(words) - 1:
        named = words[place - 1].kind in ("name", "prep") and words[place + 1].kind == "name"
        named = named or (lists.verb_second and place == 1 and words[place + 1].text[:1].isupper())
        surname = words[place - 1].low in lists["female_names", "male_names"] and word.text[:1].isupper()
        if (named and word.low in lists["name_verbs"]) or (surname and lists.verb_second):
            # "Anna Moser", though "mosern" is a verb
            return replace(word, kind="name", tag="NE" if surname else word.tag)
        if words[place + 1].kind in ("adj", "noun", "quote") and word.low.endswith(tuple(lists["attribute_ends"])):
            before = words[max(place - _LONGEST_ATTRIBUTE, 0) : place]
            if any(one.kind == "det" and other.kind == "prep" for one, other in pairwise(before)):
                # "Nach einem vom Gericht erteilten Schein": what looks like a verb is an attribute.
                return replace(word, kind="adj")
    if lists.verb_second and word.kind == "det" and word.text[:1].isupper() and place > 0:
        # "Bei Paarl", "der Hofrat Meiners": a name that the tagger takes for another word
        unknown = words[place - 1].kind == "prep" and word.low not in lists["plain_articles", "openers"]
        unknown = unknown or (words[place - 1].kind == "noun" and _is_no_possessive(word, lists))
        return replace(word, kind="name") if unknown else word
    if word.kind == "adj" and word.text[:1].isupper() and word.low.startswith(tuple(lists["nominal_adjectives"])):
        # "Dem Beklagten": written as a noun, and no name has it.
        return replace(word, kind="noun")
    if lists.verb_second and word.kind == "adj" and _is_nominal(words, place):
        return replace(word, kind="noun")
    if lists.verb_second and word.kind in ("adj", "num") and _COUNTED.fullmatch(word.text):
        # "Der 24-Jährige"
        return replace(word, kind="noun")
    if lists.verb_second and word.kind in _SELDOM_CAPITAL and _is_capital(words, place, lists):
        return replace(word, kind="name")
    if word.text[:1].isupper() and _names_date(words, place, lists):
        return replace(word, kind="name")
    return _beside_currency(words, place, lists) if word.kind == "other" else word


def _joins_numbers(words: Sequence[Word], place: int) -> bool:
    """ "1901 – 1980", but "came in 1901 – one of them late": a number in words begins what a dash parts."""
    before, after = words[place - 1], words[place + 1]
    return before.kind == after.kind == "num" and (after.text[:1].isdigit() or not words[place].spaced)


def _beside_currency(words: Sequence[Word], place: int, lists: Wordlists) -> Word:
    """ "A £12 million gift": the sign begins the amount as an article does; so does the letter before it."""
    word, after = words[place], words[min(place + 1, len(words) - 1)]
    if lists.verb_second:
        return word
    if category(word.text[:1] or " ") == "Sc" and after.text[:1].isdigit():
        return replace(word, kind="det")
    article = word.low in lists["voiced_articles"] and category(after.text[:1] or " ") == "Sc"
    return replace(word, kind="det") if article else word


def _is_no_possessive(word: Word, lists: Wordlists) -> bool:
    """ "Meiners": a word that begins as a possessive article does, with an ending that none has."""
    stem = next((one for one in lists["possessive_begins"] if word.low.startswith(one)), None)
    ending = word.low.removeprefix(stem or "")
    return stem is not None and ending != "" and ending not in lists["article_endings"]


def _is_nominal(words: Sequence[Word], place: int) -> bool:
    """ "Der gebürtige Grazer, …", "die Verletzten wurden …": an adjective in capitals, and no noun behind it?"""
    word = words[place]
    if place == 0 or not word.text[:1].isupper() or word.text.isupper() or words[place - 1].kind not in _BEFORE_NOUN:
        return False
    return place + 1 == len(words) or words[place + 1].kind in _BEHIND_NOUN


def _names_date(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """A month or a day of the week; one that may be another word only beside a number."""
    low = words[place].low
    surely = (place > 0 and low in lists["months"]) or (len(low) > _SHORTEST_DAY and low in lists["weekdays"])
    if surely or not (low in lists["months"] or low in lists["weekdays"]):
        return surely
    return any(one.kind == "num" or one.text[:1].isdigit() for one in words[max(place - 1, 0) : place + 2])


def _is_capital(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """Where nouns have capitals, is what is seldom one inside a sentence, whatever its tag: "in Leer", "die NAG"?"""
    word, before = words[place], words[max(place - 1, 0)]
    if place == 0 or before.is_mark or word.low in lists["openers", "days"]:
        return False
    if place == 1 and before.kind == "num" and word.low in lists["emphatic", "adverbs", "idle"]:
        # "1569 Schon bald …": behind the year of an entry a sentence begins.
        return False
    if word.text.isupper():
        return len(word.text) > 1 and not before.text.isupper()
    return word.kind in _NEVER_CAPITAL and word.text[:1].isupper() and word.text[1:].islower()


def _in_date(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """Does the comma stand inside a date: "Freitag, den 3. Mai", "July 20, 2005"?"""
    if not 0 < place < len(words) - 1:
        return False
    before, after = words[place - 1], words[place + 1]
    if before.text.endswith("-"):
        # "Bau-, Werk- und Umweltamt"
        return True
    if before.low in lists["weekdays"]:
        article = after.kind == "det" or (lists.verb_second and after.low in lists["date_marks"])
        after = words[min(place + 2, len(words) - 1)] if article else after
        beyond = words[min(words.index(after) + 1, len(words) - 1)]
        numbered = after.kind == "num" and after.text[0].isdigit()
        numbered = numbered and (not after.text.isdecimal() or beyond.low in lists["months", "clock"])
        return numbered or after.low in lists["months"]
    if len(before.text) == _YEAR and before.kind == "num" and place > _DATE and after.kind in ("noun", "adj"):
        # "The Aug. 7, 1998, bombings"
        return words[place - 2].kind == "comma" and words[place - 4].low in lists["months"]
    dated = before.kind == "num" and place > 1 and words[place - 2].low in lists["months"]
    return dated and after.kind == "num" and after.looks_like_year


def _form(tagger: PosTagger, word: str) -> str:
    """A word as the model knows it: most abbreviations without their stop, "we’re" with a straight apostrophe."""
    word = word.replace("’", "'") if "’" in word and _ENDING.fullmatch(word) else word
    return word[:-1] if len(word) > 1 and word.endswith(".") and not tagger.has(word) else word or "-"


def _between(text: str, begin: int, end: int) -> bool:
    return (begin == 0 or text[begin - 1].isspace()) and (end == len(text) or text[end].isspace())


def _kind(word: str, group: str, tag: str, lists: Wordlists, alone: bool) -> str:
    if word == "_":
        return "dash" if alone else "other"
    if group == "quote":
        return "quote"
    if group == "mark":
        kind = "dash" if word.startswith("--") else _MARKS.get(word, "other")
        return "other" if word == "-" and not alone else kind
    if group == "dots":
        return "stop"
    if group == "time" or (word[0].isdigit() and word.rstrip("s").isdigit()):
        return "num"
    return lists.kind_of(word.lower(), tag)


def written(words: Sequence[Word]) -> str:
    """Words as one text, spaced as in print, without markup; the first letter large."""
    parts: list[str] = []
    opened, before = False, None
    for word in words:
        opens = word.kind == "open" or (word.kind == "quote" and _opens(parts, word, before))
        text = {"``": "“", "''": "“" if opens else "”"}.get(word.text, word.text)
        # "1901–1980", but "Olm – 1980"
        parted = word.text == "–" and (word.kind != "glue" or word.spaced)
        if parts and not opened and not (not parted and _clings(word, before, opens)):
            parts.append(" ")
        parts.append(text)
        opened, before = opens, word
    text = "".join(parts)
    begin = int(text[:1] in _OPENERS)
    return text[:begin] + text[begin : begin + 1].upper() + text[begin + 1 :]


def _clings(word: Word, before: Word | None, opens: bool) -> bool:
    """Is the word printed right after the one before it?"""
    if word.kind in ("glue", "comma", "semi", "colon", "close", "stop") or (word.kind == "quote" and not opens):
        return True
    return before is not None and before.end == word.begin >= 0 and not opens


def _opens(parts: Sequence[str], word: Word, before: Word | None) -> bool:
    """Does the quotation mark open? „ and `` always do; others if they do not touch the word before them."""
    if word.text in ("„", "``", "‚"):
        return True
    return before is None or (word.spaced and sum(part in _DOUBLE for part in parts) % 2 == 0)
