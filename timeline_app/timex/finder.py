"""Finds time expressions: where a rule's pattern fits the classes of the tokens, the longest fit wins."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from timeline_app.language.grammar import Grammar
from timeline_app.language.rules import HEAD, PAIR, Rule, RulesByHead
from timeline_app.model.span import Span
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import Tokens

# How many tokens before a trigger an expression or its context may begin.
_REACH_BACK = 14
_JOINTS = frozenset(".,:")
_BLANKS = frozenset(" \n")
_INNER = frozenset("-:/")
# A year of four digits; shorter ones of a pair are counted from the first.
_FULL = 1000


Fail = Callable[[Rule, Span, Exception], None]


def _raised(rule: Rule, span: Span, error: Exception) -> None:
    raise error


def find(tokens: Tokens, grammar: Grammar, sentences: Sequence[Span], fail: Fail = _raised) -> Iterator[Found]:
    """All expressions in text order, none overlapping; the work at each trigger has a constant bound.

    Whatever a rule raises is told to `fail`.
    """
    classes, starts, words = tokens.classes, tokens.starts, tokens.words
    begins = [sentence.begin for sentence in sentences]
    backwards, size = classes[::-1], len(classes)
    run_up, openings, rules_by_head = grammar.run_up.match, grammar.opening.finditer, grammar.rules_by_head
    done = looked = 0
    last = ""
    for trigger in grammar.trigger.finditer(classes):
        at = start = trigger.start()
        if at > looked:
            reach = at - _REACH_BACK
            before = run_up(backwards, size - at, size - (looked if looked > reach else reach))
            start -= len(before[0]) if before else 0
        for opening in openings(classes, start, at + 1):
            begin = opening.start()
            if begin < start:
                continue
            start = begin
            # Of most places it is known that no rule begins there, mostly by the two tokens that they begin with.
            rules = rules_by_head[classes[start : start + PAIR]] and rules_by_head[classes[start : start + HEAD]]
            fit = _best(classes, start, (done, last), rules, rules_by_head) if rules else None
            if fit is None or _glued(tokens, fit[1], fit[2]) or _runs_on(words, fit[1], fit[3].end()):
                continue
            rule, begin, end, match = fit
            span = Span(starts[begin], starts[end - (classes[end - 1] in _BLANKS)])
            sentence = max(0, bisect_right(begins, span.begin) - 1)
            try:
                facts = captured_facts(tokens, rule, match, grammar)
            except Exception as error:
                fail(rule, span, error)
            else:
                found = Found(rule, begin, end, span, facts, sentence, _borrowed(rule, match, end))
                yield from _parted_years(found, tokens)
            start = done = end
            last = rule.kind
        # In place of `max`, which takes longer than all of this.
        looked = at + 1 if at >= looked else looked
        looked = start if start > looked else looked


_NOTHING: frozenset[str] = frozenset()
_Fit = tuple[Rule, int, int, re.Match[str]]
# Where the last expression has ended, 0 if there is none, and its kind.
_Done = tuple[int, str]


def _best(classes: str, start: int, done: _Done, rules: Sequence[Rule], rules_by_head: RulesByHead) -> _Fit | None:
    """The longest fit from here of the rules that may begin here; where context comes first, one that begins at the
    span and reaches further wins."""
    fit = _longest(classes, start, done, rules)
    if fit is None or fit[1] == start:
        return fit
    inner = _longest(classes, fit[1], done, rules_by_head[classes[fit[1] : fit[1] + HEAD]])
    if inner is not None and "entry" in inner[0].facts:
        # What only begins a line has nothing before it: "zwischen 8 und 12." ends with an hour.
        return fit
    return inner if inner is not None and inner[1] == fit[1] and inner[3].end() > fit[3].end() else fit


def _longest(classes: str, start: int, done: _Done, rules: Sequence[Rule]) -> _Fit | None:
    """The rule whose whole pattern reaches furthest from here, the first of equals, and the tokens of its span."""
    best: _Fit | None = None
    reach = -1
    for rule in rules:
        if rule.follows and not _follows(rule, classes, start, done):
            continue
        match = rule.regex.match(classes, start)
        if match is not None and match.end() > reach:
            begin, end = rule.span(match)
            if begin >= done[0] and end > begin:
                best, reach = (rule, begin, end, match), match.end()
    return best


def _follows(rule: Rule, classes: str, start: int, done: _Done) -> bool:
    """Has an expression ended right before, of a kind that the rule may follow?"""
    end, kind = done
    is_next = end > 0 and start <= end + (classes[end : end + 1] in (" ", "\n"))
    return is_next and (not rule.followed or kind in rule.followed)


def captured_facts(tokens: Tokens, rule: Rule, match: re.Match[str], grammar: Grammar) -> dict[str, object]:
    """What a rule says whenever it fits, and what it captured this time."""
    facts = dict(rule.facts)
    for name, ref, index in rule.captures(match):
        facts[name] = grammar.lexicon.value(ref, tokens.words[index])
    return facts


def _borrowed(rule: Rule, match: re.Match[str], end: int) -> frozenset[str]:
    """The names of the facts that stand after the expression."""
    if match.end() == end:
        return _NOTHING
    places = {name: index for name, _, index in rule.captures(match)}
    return frozenset(name for name, index in places.items() if index >= end)


def _parted_years(found: Found, tokens: Tokens) -> Iterator[Found]:
    """ "Weltmeister (2005/2010)" names two years; those of "1999/2000" are one season."""
    first, second = found.facts.get("y", 0), found.facts.get("y2", 0)
    if not (_FULL <= first < second - 1) or tokens.words[found.begin + 1 : found.end - 1] != ["/"]:
        yield found
        return
    for begin, year in ((found.begin, first), (found.end - 1, second)):
        span = Span(tokens.starts[begin], tokens.starts[begin + 1])
        yield Found(found.rule, begin, begin + 1, span, {"y": year}, found.sentence)


def _glued(tokens: Tokens, begin: int, end: int) -> bool:
    """Is the expression a piece of a longer word or number ("B2021", "12.2021.4")?"""
    words = tokens.words
    if begin and words[begin - 1][-1].isalnum() and words[begin][0].isalnum():
        return True
    if end < len(words) and words[end][0].isalnum() and words[end - 1][-1].isalnum():
        return True
    if (
        begin > 1
        and _joins(words[begin - 1], words, begin, end)
        and words[begin][0].isdigit()
        and words[begin - 2][-1].isdigit()
    ):
        return True
    return (
        end + 1 < len(words)
        and _joins(words[end], words, begin, end)
        and words[end - 1].isdigit()
        and words[end + 1][0].isdigit()
    )


def _runs_on(words: Sequence[str], begin: int, end: int) -> bool:
    """ "Bury 1-1" and "Sep 3" in the next line: what ends a line is no day of the month that begins another."""
    following = next((word for word in words[end : end + 2] if not word.isspace()), "")
    if not (following.isdigit() and len(following) < len(str(_FULL))):
        return False
    breaks = (i for i in range(max(begin, 1), end) if "\n" in words[i])
    return any(words[i - 1].isdigit() and words[i - 2] in _INNER for i in breaks)


def _joins(mark: str, words: Sequence[str], begin: int, end: int) -> bool:
    """Does this mark join numbers? "2021-07-05,12.5": a comma beside one of several numbers is no decimal one."""
    return mark in _JOINTS and not (mark == "," and any(word in _INNER for word in words[begin + 1 : end - 1]))
