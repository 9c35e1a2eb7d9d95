"""Events as entries of a chronology, in a language of the program, for every format that is read from top to bottom."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import NamedTuple

from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Source, Tally
from timeline_app.export.naming import MOST_NAMES, called_together
from timeline_app.interfaces import USUAL, interface_words, interfaces, year_text
from timeline_app.model.event import Event
from timeline_app.text.markup import unquoted
from timeline_app.timex.explain import explained, said


def words_of(language: str) -> Mapping[str, str]:
    """The words of a chronology; English for a language without words of its own."""
    return interface_words(language, "chronology")["words"]  # type: ignore[no-any-return]


def calendar_of(language: str) -> Mapping[str, str | list[str]]:
    """Months, weekdays and orders of dates."""
    return interface_words(language, "chronology")["calendar"]  # type: ignore[no-any-return]


class Entry(NamedTuple):
    """One event in words: its date, its label, the sentence around its expression, and named facts."""

    event: Event
    date: str
    label: str
    before: str
    expression: str
    after: str
    source: str
    facts: tuple[tuple[str, str], ...]


class Chronology:
    """What a chronology of some content says in a language."""

    def __init__(self, content: Content, language: str, title: str | None = None) -> None:
        """Without a `title` of somebody's own it is called as its documents are."""
        self._own_title = title
        self.language = language if language in interfaces() else USUAL
        self.words = words_of(language)
        self._content = content
        self._page = content.pages()

    @property
    def title(self) -> str:
        if self._own_title is not None:
            return one_line(self._own_title)
        documents = [source.document for source in self._content.sources]
        if not documents:
            return self.words["title"]
        if len(documents) > MOST_NAMES:
            return self.words["title_of_many"].format(count=len(documents))
        names = called_together((one.name, one.title) for one in documents)
        # A title of its own says enough, and may have a colon in it.
        return names if len(documents) == 1 and documents[0].title else self.words["title_of"].format(names=names)

    def years(self, tally: Tally) -> Iterator[tuple[str, Iterator[Entry]]]:
        """The entries by the years that their events begin in, as headings say them."""
        # Events come in the order of their beginnings, so that each year comes once.
        for year, events in groupby(tally, lambda event: event.interval.first_day.year):
            yield self._year(year), map(self.entry, events)

    def entry(self, event: Event) -> Entry:
        before, expression, after = sentence_parts(event)
        document, page = one_line(event.document), self._page(event)
        return Entry(
            event,
            self._content.in_words(event, self.language),
            one_line(event.label),
            before,
            expression,
            after,
            self.words["page"].format(document=document, page=page) if page else document,
            tuple(self._facts(event)),
        )

    def source_line(self, source: Source) -> str:
        """A document's title, and when it was published and why that is thought."""
        title, day = one_line(source.document.title), source.published.day
        if day is None:
            return title
        why = one_line(said(source.published_explanation, self.language)).rstrip(".")
        kind = "published_why" if why else "published"
        published = self.words[kind].format(date=self._day(day), why=why)
        return f"{self.words['quoted'].format(text=title)}, {published}" if title else published

    def count(self, rows: int) -> str:
        if not rows:
            return self.words["none"]
        return self.words["event"] if rows == 1 else self.words["events"].format(count=rows)

    def _facts(self, event: Event) -> Iterator[tuple[str, str]]:
        why, conflict = explained(event, self.language), said(event.conflict, self.language)
        told = {"why": why, "conflict": conflict, "category": event.category, "notes": event.notes}
        yield from ((self.words[name], one_line(text)) for name, text in told.items() if text)
        yield from ((self.words[name], "") for name in ("checked", "hidden") if getattr(event, name))

    def _day(self, day: date) -> str:
        calendar = calendar_of(self.language)
        year = self._year(day.year)
        return str(calendar["date"]).format(day=day.day, month=calendar["months"][day.month - 1], year=year)

    def _year(self, year: int) -> str:
        calendar = calendar_of(self.language)
        return year_text(year, str(calendar["early_year"]), str(calendar["before_christ"]))


def sentence_parts(event: Event) -> tuple[str, str, str]:
    """The sentence before its expression, the expression, and what comes after it, each in one line."""
    begin, end = (offset - event.sentence_span.begin for offset in event.span)
    sentence = unquoted(event.sentence)
    if not 0 <= begin < end <= len(sentence):
        return one_line(sentence), "", ""
    before, expression, after = sentence[:begin], sentence[begin:end], sentence[end:]
    # `one_line` takes the blanks off the ends, of which one belongs between the parts.
    left = " " if before[-1:].isspace() or expression[:1].isspace() else ""
    right = " " if after[:1].isspace() or expression[-1:].isspace() else ""
    return one_line(before) + left, one_line(expression), right + one_line(after)
