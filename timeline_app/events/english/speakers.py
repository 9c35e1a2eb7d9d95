"""Who said it, in few words: "…, the minister told members of the house on Friday" → "…, the minister said"."""

from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.events.english.voicing import article_before
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_NOMINAL = frozenset({"noun", "name", "adj", "det", "num", "pos"})
# What a title loses with those that it was said to, and with where.
_LOST = 1.5
# A speaker of fewer words, with the verb, is short already.
_FEWEST = 4


def plain_speaker(draft: Draft, lists: Wordlists) -> Draft | None:
    """The draft with no more of its last clause than who said it; None if that is no shorter."""
    parse = draft.parse
    if not _has_speaker(parse):
        return None
    spoken = draft.spoken()
    number = _last_speaker(parse, spoken)
    if number is None:
        return None
    below = {number, *parse.below(number)}
    words = [place for place in parse.spoken(parse.clauses[number]) if not parse.words[place].is_mark]
    tail = _said_by(parse, words, parse.clauses[number].finite or 0, lists)
    said = [item for item in draft.items if not isinstance(item, int) or parse.owner[item] not in below]
    shown = draft.held - draft.dropped
    if not tail or not said or len(tail) >= len(words) or any(parse.owner[place] in below for place in shown):
        return None
    quotes = [place for place in parse.own(number) if parse.kind(place) == "quote" and place < words[0]]
    return replace(draft, items=[*said, *quotes, *tail], lost=draft.lost + _LOST)


def short_speaker(draft: Draft, lists: Wordlists) -> Draft | None:
    """ "…, (a law enforcement official) said" → "…, an official said": who said it as the kind of person alone."""
    parse = draft.parse
    if not _has_speaker(parse):
        return None
    tail = [item for item in draft.items if isinstance(item, int)]
    number = _last_speaker(parse, tail)
    if number is None:
        return None
    own = [place for place in tail if parse.owner[place] == number and not parse.words[place].is_mark]
    verb = parse.clauses[number].finite
    if verb is None or len(own) < _FEWEST or own[-1] != verb or own != list(range(own[0], verb + 1)):
        return None
    head, first = parse.words[verb - 1], parse.words[own[0]]
    several = head.tag == "NN2"
    person = head.kind == "noun" and head.text.islower() and names_person(head.low, lists)
    plain = all(parse.kind(place) in ("noun", "name", "adj") for place in own[not several : -1])
    if not person or not plain or not (several or first.low in lists["voiced_articles"]):
        return None
    lead = [] if several else [Word(article_before(head.text, lists), -1, -1, True, "det")]
    said = draft.items[: draft.items.index(own[0])]
    if lead:
        quoted = bool(said) and isinstance(said[-1], int) and parse.kind(said[-1]) == "quote"
        said.insert(len(said) - quoted, Word(",", -1, -1, False, "comma"))
    return replace(draft, items=[*said, *lead, verb - 1, verb], lost=draft.lost + _LOST)


def speaker_behind(draft: Draft, lists: Wordlists) -> tuple[Draft, str]:
    """What was said, and who said it in few words, where that stands behind it; else the draft as it is."""
    parse, spoken = draft.parse, draft.spoken()
    added = len(draft.items)
    while added and isinstance(draft.items[added - 1], Word):
        added -= 1
    tail_words = [item for item in draft.items[added:] if isinstance(item, Word)]
    if tail_words and tail_words[0].kind == "comma":
        # "It was late, the mayor said": words that were put behind.
        said = replace(draft, items=draft.items[:added])
        text = " ".join(word.text for word in tail_words if not word.is_mark)
        return said, text
    plain = plain_speaker(draft, lists) or draft
    number = _last_speaker(parse, spoken)
    if number is None:
        return draft, ""
    below = {number, *parse.below(number)}
    said = draft.without(place for place in draft.places() if parse.owner[place] in below)
    tail = [item for item in plain.kept() if isinstance(item, Word) or parse.owner[item] in below]
    text = Draft(parse, [item for item in tail if isinstance(item, Word) or parse.kind(item) != "quote"]).text()
    first = next((item for item in tail if isinstance(item, int) and not parse.words[item].is_mark), None)
    if first is not None and parse.words[first].text[:1].islower():
        text = text[:1].lower() + text[1:]
    return said, text


def _has_speaker(parse: Parse) -> bool:
    """Few sentences have one, and without one there is nothing to look for."""
    return any(clause.kind == ClauseKind.SPEAKER for clause in parse.clauses)


def _last_speaker(parse: Parse, spoken: list[int]) -> int | None:
    """The clause of who said it, if the title ends with it."""
    number = parse.owner[spoken[-1]] if spoken else -1
    while number >= 0 and parse.clauses[number].kind != ClauseKind.SPEAKER:
        number = parse.clauses[number].parent
    return number if number >= 0 and parse.clauses[number].finite is not None else None


def _said_by(parse: Parse, words: list[int], finite: int, lists: Wordlists) -> list[int | Word]:
    """The subject and its verb of saying, as they stand; empty if it is not clear which words they are."""
    before = [place for place in words if place < finite]
    plain = lists.answers.get(f"plain {parse.low(finite)}")
    verb: int | Word = Word(plain, -1, -1, True, "fin") if plain else finite
    if before:
        return [*before, verb] if all(parse.kind(place) in (*_NOMINAL, "pron") for place in before) else []
    behind: list[int | Word] = [finite]
    for place in words[1:]:
        if parse.kind(place) not in _NOMINAL or place != words[len(behind) - 1] + 1:
            break
        behind.append(place)
    return behind if len(behind) > 1 else []


def behind_said(parse: Parse, item: int | Word) -> Word:
    """A word of whoever speaks behind what was said, with a small letter where it only began the sentence."""
    word = parse.told(item)
    if item in parse.told_as:
        # "[Ann Low’s] lawyer"
        return word
    # "Police Chief Low"
    titled = item == 0 and len(parse.words) > 1 and parse.words[1].text[:1].isupper() and word.kind != "det"
    first = item == 0 and (word.kind in ("det", "pron") or _is_common(word)) and word.low not in parse.capitals
    first = first and not titled
    return replace(word, text=word.low) if first else word


def _is_common(word: Word) -> bool:
    """Is it an English noun that no name is, with a large letter only where it begins a sentence?"""
    tagger = tagger_for("en")
    plural = word.tag in ("NN2", "NN0") and word.text[1:].islower()
    return plural and tagger is not None and not tagger.may_be(word.text, "NP0")
