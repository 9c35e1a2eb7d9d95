"""Words by which a clause speaks of what is to come although its verb does not: terms, arrangements, what is done."""

from itertools import chain

from timeline_app.language.lexicon import Lexicon
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.tokens import Tokens


class Plans:
    """The words of a language, by their classes; `i` and `before` are indices of tokens."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        names = (
            "term", "granting", "soonest", "comparing", "arranged", "purpose", "ability", "unable", "copula",
            "held_to_be", "infinitive", "is_to", "condition", "deadline", "infinitive_mark",
            "supposing", "to_have", "to_be",
        )  # fmt: skip
        self._of = {name: frozenset(lexicon.chars(name)) for name in names}

    def set_for(self, tokens: Tokens, before: int, first: int, past: str | None, perfect: bool) -> str:
        """The word before an expression that says by when something is to be, or how soon; "" if none does.

        `past` is the verb of the past that tells of it, `perfect` whether it has a participle.
        """
        granted = past is not None and (perfect or self.grants(past))
        term = self.term(tokens, before) if granted else ""
        if past is not None and self.is_condition(tokens, before, first):
            term = tokens.words[before]
        return term or self.soonest(tokens, before, first, past is not None)

    def term(self, tokens: Tokens, before: int) -> str:
        """ "Until", which sets a term where one was given, "" if it is another word."""
        return tokens.words[before] if tokens.classes[before] in self._of["term"] else ""

    def grants(self, verb: str) -> bool:
        """ "Extended the deadline until Tuesday" sets a term, "waited until Tuesday" does not."""
        return bool(verb) and self._lexicon[verb] in self._of["granting"]

    def is_condition(self, tokens: Tokens, before: int, first: int) -> bool:
        """ "If no offer was made by Monday" says by when one is to be, whatever the form of its verb."""
        is_term = tokens.classes[before] in self._of["deadline"]
        return is_term and not self._of["condition"].isdisjoint(tokens.classes[first:before])

    def soonest(self, tokens: Tokens, before: int, first: int, past: bool) -> str:
        """ "Could come as early as Tuesday" looks ahead, "warned of it as early as Tuesday" does not."""
        classes = tokens.classes
        if classes[before] not in self._of["comparing"] or before - 2 < first:
            return ""
        early = classes[before - 2] in self._of["soonest"]
        may = not past or not self._of["infinitive"].isdisjoint(classes[first:before])
        return tokens.words[before - 2] if early and may else ""

    def is_arranged(self, tokens: Tokens, i: int) -> bool:
        """ "The trial is set for Monday", "was set to begin"."""
        after = tokens.classes[i + 2 : i + 3]
        return tokens.classes[i] in self._of["arranged"] and after != "" and after in self._of["purpose"]

    def is_to_be(self, tokens: Tokens, i: int) -> bool:
        """ "The president is to come on Monday"; "from 10 am to 12" has an hour in it."""
        after = tokens.classes[i + 2 : i + 3]
        if any(word.isdigit() for word in tokens.words[max(0, i - 2) : i]):
            return False
        return tokens.classes[i] in self._of["is_to"] and after != "" and after in self._of["infinitive_mark"]

    def is_done(self, tokens: Tokens, i: int) -> bool:
        """ "Boats are weighed on Friday" has nothing of the past; "he is accused of a theft on Friday" has."""
        passive = i > 1 and tokens.classes[i - 2] in self._of["copula"]
        return passive and tokens.classes[i] not in self._of["held_to_be"]

    def is_unable(self, tokens: Tokens, i: int, left: int) -> bool:
        """ "He could not be reached on Saturday" tells of what was; the clause begins at `left`."""
        able = self._of["unable"].isdisjoint(tokens.classes[left : i + 3])
        return tokens.classes[i] in self._of["ability"] and not able

    def supposed(self, tokens: Tokens, i: int, left: int, right: int, forms: Forms) -> str:
        """ "Soll am Montag geflohen sein", "must have been there": the word of what somebody takes to have been, or "".

        "Will bis Mai gebaut haben" looks ahead. The clause is tokens [left, right).
        """
        classes, words = tokens.classes, tokens.words
        if classes[i] not in self._of["supposing"] or not self._of["deadline"].isdisjoint(classes[left:right]):
            return ""
        for j in chain(range(i + 2, right), range(max(left, i - 2), i - 1)):
            # Beside it stands what was done: before the infinitive, or behind where that stands beside its verb.
            done = next((words[k] for k in (j - 2, j + 2) if left <= k < right and k != i), "")
            if classes[j] in self._of["to_have"] and (forms.is_participle(done) or forms.is_past(done)):
                return f"{done} {words[j]}"
            if classes[j] in self._of["to_be"] and forms.is_gone(done):
                return f"{done} {words[j]}"
        return ""
