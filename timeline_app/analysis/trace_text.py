"""What `tag --trace` prints of an article: a block of lines for each expression, told as facts.

In English from end to end, like the rules and their facts, whatever the language of the interface.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from timeline_app.analysis.pipeline import Tagged
from timeline_app.language.grammar import grammar_code, load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.document import Document
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Reason, Timex
from timeline_app.timex.explain import explain, render
from timeline_app.timex.surroundings import Note
from timeline_app.timex.trace import DateTold, Trace, Traced

_LANGUAGE = "en"
_WIDTH = 12
# Dates told before that are shown, the last ones.
_MOST_DATES = 5
_SIGNS = {-1: "past", 0: "told by no verb", 1: "future"}
Lines = Iterator[tuple[str, str]]


def trace_of(document: Document, tagged: Tagged, trace: Trace) -> bytes:
    """The whole article in UTF-8, each block after an empty line."""
    by_begin = {timex.span.begin: timex for timex in tagged.timexes}
    file = load_grammar(grammar_code(tagged.language)).file
    lines = [f"=== {document.name} ===", *_laid_out(_of_document(tagged))]
    for span in sorted(trace.expressions):
        traced = trace.expressions[span]
        # By its beginning alone: a range grows at its end when it takes the next expression in.
        timex = None if traced.veto else by_begin.get(span.begin)
        words = " ".join((timex.text if timex else span.of(document.text)).split())
        lines += ["", f'"{words}"  {span.begin}-{timex.span.end if timex else span.end}, sentence {traced.sentence}']
        lines += _laid_out(_of_expression(traced, timex, file, document.text))
    return "\n".join((*lines, "", "")).encode("utf-8", "replace")


def _laid_out(lines: Lines) -> list[str]:
    return [f"  {name:<{_WIDTH}}{told}".rstrip() for name, told in lines]


def _of_document(tagged: Tagged) -> Lines:
    published = tagged.published
    day = published.day.isoformat() if published.day else "unknown"
    yield "language", tagged.language
    yield "published", f"{day} ({published.origin.value}): {render(published.reason, _LANGUAGE)}"
    for other in tagged.candidates:
        if other.day is not None and other.day != published.day:
            yield "not taken", f"{other.day.isoformat()}: {render(other.reason, _LANGUAGE)}"


def _of_expression(traced: Traced, timex: Timex | None, file: str, text: str) -> Lines:
    rule, found = traced.found.rule, traced.found
    yield "rule", f"{rule.name} ({file}:{rule.line}), kind {rule.kind}"
    yield "facts", facts_told(found.facts) or "none"
    if found.borrowed:
        yield "borrowed", f"{', '.join(sorted(found.borrowed))} from what follows"
    if traced.veto:
        yield "dropped", f"by the check {traced.veto}"
        return
    yield from _of_context(traced)
    yield from map(_noted, traced.notes)
    if traced.fault:
        yield "failed", traced.fault
    if traced.resolution is None:
        yield "dropped", "marked as no date" if rule.kind == "none" else "its resolver finds no date in these facts"
        return
    yield "computed", f"{_reasoned(traced.resolution.reason)} -> {traced.resolution.value}"
    for one in traced.completions:
        told = f'{one.how} with "{one.other.of(text).strip()}": {_reasoned(one.reason)}'
        yield "completed", f"{told}: {one.before} -> {one.after}"
    if timex is not None:
        yield from _of_result(traced, timex, text)
        yield "explained", explain(timex, timex.text, _LANGUAGE)


def _of_context(traced: Traced) -> Lines:
    """What the expression could have counted from."""
    dates = "; ".join(map(_dated, traced.told[::-1][:_MOST_DATES]))
    yield "anchors", f"published {value_told(traced.published)}; told before: {dates or 'nothing'}"
    if traced.focus and traced.focus not in traced.told:
        yield "", f"told last: {_dated(traced.focus)}"
    for frame in traced.frames[::-1]:
        yield "", f"{frame.scope.value} above: {value_told(frame.day)} ({frame.granularity.label})"


def _dated(one: DateTold) -> str:
    told = one.told
    return f"{value_told(told.day)} ({told.granularity.name.lower()}, sentence {one.sentence})"


def _noted(note: Note) -> tuple[str, str]:
    if note.name != "tense":
        return "considered", f"{note.name}: {facts_told(note.facts)}"
    word, sign = note.facts["word"], _SIGNS[note.facts["sign"]]
    told = f' by "{word}"' if word else ""
    return "tense", f"{sign}{told}{'' if note.facts['surely'] else ', not surely'}"


def _reasoned(reason: Reason) -> str:
    return f"{reason.kind} ({facts_told(reason.facts)})" if reason.facts else reason.kind


def _of_result(traced: Traced, timex: Timex, text: str) -> Lines:
    mod = f", {timex.mod.value}" if timex.mod else ""
    yield "value", f"{timex.type.value} {timex.value}{mod}, {timex.certainty.value}"
    if timex.interval is not None and timex.granularity is not None:
        yield "drawn", f"{_stretch(timex.interval)}, {timex.granularity.name.lower()}"
    if traced.preposition and timex.interval and (timex.interval.open_start or timex.interval.open_end):
        yield "open", f'{"at its start" if timex.interval.open_start else "at its end"} by "{traced.preposition}"'
    if timex.range_end:
        yield "range", f'the whole, with "{timex.range_end.of(text)}" as its end'
    if timex.in_range:
        yield "range", "the end of the one before, no event of its own"
    if timex.conflict:
        yield "conflict", _reasoned(timex.conflict)


def _stretch(interval: Interval) -> str:
    return f"{value_told(interval.first_day)} to {value_told(interval.last_day)}"


def facts_told(facts: Mapping[str, Any]) -> str:
    """Facts as `name=value`; what is not known is left out."""
    return ", ".join(f"{name}={value_told(value)}" for name, value in facts.items() if value is not None)


def value_told(value: Any) -> str:
    """A fact as the rules write it, a day as 2021-07-07."""
    if value is None:
        return "unknown"
    if isinstance(value, Civil):
        return f"{value.year:04d}-{value.month:02d}-{value.day:02d}"
    if isinstance(value, list | tuple):
        return f"[{' '.join(map(value_told, value))}]"
    return f'"{value}"' if isinstance(value, str) and not value.isalnum() else str(value)
