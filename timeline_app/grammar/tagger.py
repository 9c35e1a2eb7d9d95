"""Part-of-speech tags for the words of a sentence, by HanTa's word model and a decoder that is quick enough for it.

A word form is analysed letter by letter, which is slow, but its analysis never changes: it is kept. What is left for
each sentence is to choose among the few tags of each form by HanTa's probabilities of three tags in a row.
"""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
_FORMS_KEPT = 60_000
# A tag that is e⁶ times less likely than a form's best one is never chosen.
_CUTOFF = 6.0
_MOST_TAGS = 4
_MOST_STATES = 6
_LONGEST_FORM = 40
_START = (0, 1)
# What the model calls the particle of a verb that is parted from it, and the verb itself.
_PARTED, _VERB = "PTKVZ_SEP", "VV(FIN)"
_NEVER = -math.inf

Candidates = tuple[tuple[int, float], ...]


class PosTagger:
    """The tagger of one language; its tags are those of HanTa's model (STTS for German, C5 for English)."""

    def __init__(self, model: str) -> None:
        # It takes a tenth of a second to load, which nobody should pay who opens no text.
        from timeline_app.grammar.word_model import WordModel

        self._hanta: Any = WordModel(model)
        self._names: dict[int, str] = self._hanta.int2tag
        self._follow: dict[tuple[int, int], dict[int, float]] = self._hanta.LP_trans_word
        self._tags_of = lru_cache(_FORMS_KEPT)(self._analysed)
        self._lemma_of = lru_cache(_FORMS_KEPT)(self._hanta.analyze)

    def tag(self, forms: Sequence[str]) -> list[str]:
        """The most likely tag of each word of a sentence."""
        if not forms:
            return []
        steps: list[dict[tuple[int, int], tuple[int, int]]] = []
        row = {_START: 0.0}
        for place, form in enumerate(forms):
            row, back = self._step(row, self._tags_of(form, place > 0))
            steps.append(back)
        state = max(row, key=row.__getitem__)
        tags: list[str] = []
        for back in reversed(steps):
            tags.append(self._names[state[1]])
            state = back[state]
        return tags[::-1]

    def has(self, form: str) -> bool:
        """Was the form in the texts that the model comes from?"""
        return form.lower() in self._hanta.cache

    def knows(self, form: str, tags: frozenset[str]) -> bool:
        """Had the form one of these tags in the texts that the model comes from?"""
        known = self._hanta.cache.get(form.lower(), ())
        return any(self._names[tag] in tags for tag, _ in known)

    def may_be(self, form: str, tag: str) -> bool:
        """Is the tag among those of a form that are likely at all?"""
        return any(self._names[one] == tag for one, _ in self._tags_of(form, True))

    def lead(self, form: str, tag: str, other: str) -> float:
        """How much likelier a form has one tag than another, by itself, in powers of e; infinite if never the other."""
        weights = {self._names[one]: weight for one, weight in self._tags_of(form, True)}
        return weights.get(tag, -math.inf) - weights.get(other, -math.inf) if tag in weights else -math.inf

    def lemma(self, form: str, tag: str) -> str:
        """The form that a dictionary has a word under."""
        return str(self._lemma_of(form, pos=tag)[0])

    def particle(self, form: str) -> str:
        """The particle that a finite German verb is parted from in a main clause, by its pieces; empty if none.

        "Ab" of "abbrennt", but nothing of "annektiert", whose first letters are no piece of it.
        """
        pieces = self._hanta.analyze(form, pos=_VERB, taglevel=3)[1]
        return str(pieces[0][0]) if pieces[0][1] == _PARTED else ""

    def guesses(self, form: str) -> str:
        """The likeliest tag of a form, known or not, by its letters."""
        return self._names[self._tags_of(form, True)[0][0]]

    def _step(
        self, row: dict[tuple[int, int], float], candidates: Candidates
    ) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], tuple[int, int]]]:
        scores: dict[tuple[int, int], float] = {}
        back: dict[tuple[int, int], tuple[int, int]] = {}
        if len(row) > _MOST_STATES:
            row = dict(sorted(row.items(), key=lambda item: item[1])[-_MOST_STATES:])
        for state, before in row.items():
            follow, last = self._follow.get(state, {}), state[1]
            for tag, weight in candidates:
                score = before + weight + follow.get(tag, -12.0)
                key = last, tag
                if score > scores.get(key, _NEVER):
                    scores[key] = score
                    back[key] = state
        return scores, back

    def _analysed(self, form: str, cased: bool) -> Candidates:
        # An address or a long row of letters says nothing by its inner parts, and each letter more costs more.
        word = form if len(form) <= _LONGEST_FORM else form[-_LONGEST_FORM:]
        found = self._hanta._tag_word(word, cutoff=_CUTOFF, casesensitive=cased, conditional=True)
        best = [(int(tag), float(weight)) for tag, weight in found[:_MOST_TAGS] if tag > 3]
        return tuple(best) or ((self._hanta.tag2int["NN" if "NN" in self._hanta.tag2int else "NN1"], 0.0),)


@cache
def tagger_for(language: str) -> PosTagger | None:
    """The tagger of a language; None if there is no model of it."""
    model = _MODELS.get(language)
    return PosTagger(model) if model else None


def is_base_form(text: str, tag: str) -> bool:
    """Is a German word of this tag written as in a dictionary? A noun of which it is not is mostly one of several."""
    tagger = tagger_for("de")
    return tagger is not None and tagger.lemma(text, tag) == text
