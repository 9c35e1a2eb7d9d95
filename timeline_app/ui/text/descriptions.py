"""What the timeline says in words: cards for events and bins, the scale of heights, what a view shows."""

from collections.abc import Sequence

from timeline_app.layout.bins import Bins, Histogram
from timeline_app.layout.dates import date_text
from timeline_app.layout.folds import Folds
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.ticks import Level, Unit
from timeline_app.layout.viewport import Viewport
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.text.markup import unquoted
from timeline_app.timex.explain import explained, said
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import number_text, tr

_LONGEST_SENTENCE = 320


def event_card(event: Event, names: CalendarNames, language: str) -> str:
    """Date, label, the sentence with its expression in bold, and why this date, as rich text."""
    date = date_text(event.interval, event.granularity, event.mod, names)
    parts = [f"<b>{escape(date)}</b> &nbsp;{escape(event.label)}"]
    if event.conflict:
        parts.append(f"<b>▲ {escape(said(event.conflict, language))}</b>")
    quoted = tr("“{word}”").format(word=marked_sentence(event, _LONGEST_SENTENCE))
    parts += [quoted, f"<i>{escape(explained(event, language))}</i>"]
    return f"<div style='max-width: 26em'>{'<br>'.join(parts)}</div>"


def crowd_card(events: Sequence[Event], count: int, names: CalendarNames) -> str:
    """What a count of events that have no room for their titles stands for: the first of them, as rich text."""
    head = tr("%Ln event(s) whose titles have no room here", "", count)
    dates = (date_text(event.interval, event.granularity, event.mod, names) for event in events)
    lines = [f"{escape(date)} &nbsp;{escape(event.label)}" for date, event in zip(dates, events, strict=True)]
    if count > len(events):
        lines.append(escape(tr("and %Ln more", "", count - len(events))))
    hint = tr("Click to zoom in on them") if count > 1 else tr("Click to see it")
    parts = [f"<b>{escape(head)}</b>", *lines, f"<i>{escape(hint)}</i>"]
    return f"<div style='max-width: 26em'>{'<br>'.join(parts)}</div>"


def mention_text(mention: Event | Unplaced, document: Document, names: CalendarNames, language: str) -> str:
    """An expression as plain text for other programs: date and label, sentence and place, explanation."""
    if isinstance(mention, Event):
        head = f"{date_text(mention.interval, mention.granularity, mention.mod, names)}: {mention.label}"
    else:
        head = " ".join(mention.expression.split())
    place = place_text(mention, document)
    quoted = tr("“{word}”").format(word=" ".join(unquoted(mention.sentence).split()))
    return "\n".join(filter(None, (head, f"{quoted} ({place})", explained(mention, language))))


def place_text(mention: Event | Unplaced, document: Document) -> str:
    """Where an expression stands: its document, and the page of one that has pages."""
    page = document.page_at(mention.span.begin)
    return tr("{document}, p. {page}").format(document=mention.document, page=page) if page else mention.document


def marked_sentence(mention: Event | Unplaced, longest: int = 10**9) -> str:
    """The sentence with the expression in bold, as rich text; a long one is cut around the expression."""
    sentence = unquoted(mention.sentence)
    begin, end = (offset - mention.sentence_span.begin for offset in mention.span)
    first = max(min(begin - longest // 2, len(sentence) - longest), 0)
    last = max(min(first + longest, len(sentence)), end)
    before, words, after = sentence[first:begin], sentence[begin:end], sentence[end:last]
    left, right = "… " if first else "", " …" if last < len(sentence) else ""
    return f"{left}{escape(before)}<b>{escape(words)}</b>{escape(after)}{right}"


def bin_card(bins: Bins, histogram: Histogram, number: int, names: CalendarNames, folds: Folds) -> str:
    """The stretch of time that a bin stands for and its counts, as rich text."""
    period = period_text(*folds.dates(bins.edges[number], bins.edges[number + 1]), bins.level, names)
    begun, ongoing = int(histogram.beginning[number]), int(histogram.ongoing[number])
    text = tr("%Ln event(s) begin here, {ongoing} in all", "", begun).format(ongoing=number_text(ongoing))
    return f"<b>{escape(period)}</b><br>{escape(text)}"


def period_text(start: int, end: int, level: Level, names: CalendarNames) -> str:
    fine = level.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR)
    return date_text(Interval(start, end), Granularity.HOUR if fine else Granularity.DAY, None, names)


def view_text(view: Viewport, names: CalendarNames, folds: Folds) -> str:
    """From when to when a view reaches, in days."""
    return date_text(Interval(*folds.dates(view.start, view.end)), Granularity.DAY, None, names)
