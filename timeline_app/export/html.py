"""A chronology as one page of HTML that needs nothing else: no scripts, no network, light and dark, made to be printed.

Every text is escaped and isolated, so that one that runs from right to left turns nothing but itself round.
"""

import re
from html import escape
from typing import BinaryIO, TextIO

from timeline_app.export.characters import one_line
from timeline_app.export.chronology import Chronology, Entry
from timeline_app.export.content import Content, Progress, Source, Tally, Written, nothing
from timeline_app.model.edtf import edtf
from timeline_app.streams import as_text

# What HTML takes for a year, a month, a day or a minute.
_DATETIME = re.compile(r"(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?")
_STYLE = """
:root { color-scheme: light dark; --quiet: #59636e; --line: #d1d9e0; --mark: #fff3bf; }
@media (prefers-color-scheme: dark) { :root { --quiet: #9aa4af; --line: #3d444d; --mark: #5c4b00; } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
.date { color: var(--quiet); margin-inline-end: 0.5em; }
.subtitle { color: var(--quiet); margin-block-start: -0.5em; }
blockquote { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; font-weight: 600; }
dl { margin: 0.25rem 0; color: var(--quiet); font-size: 0.875rem; }
dt, dd { display: inline; margin: 0; }
dd::after { content: ""; display: block; }
blockquote, dd, li, h1, h3 { overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--quiet); }
@page { margin: 2cm; }
@media print {
  :root { --quiet: #333; --line: #999; --mark: none; }
  body { max-width: none; margin: 0; font-size: 10pt; color: #000; background: #fff; }
  article { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  mark { text-decoration: underline; }
}
"""


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    interface: str = "en",
    title: str | None = None,
    subtitle: str | None = None,
    hidden: bool = False,
) -> Written:
    """Write the events, grouped by year."""
    chronology = Chronology(content, interface, title)
    tally = content.tally(hidden, progress)
    with as_text(stream) as text:
        text.write(_head(chronology, one_line(subtitle or "")))
        _write_sources(text, chronology, content)
        _write_years(text, chronology, content, tally)
        text.write(f"</main>\n<footer><p>{chronology.count(tally.count)}</p></footer>\n</body>\n</html>\n")
    return Written(tally.count)


def _head(chronology: Chronology, subtitle: str) -> str:
    title = escape(chronology.title)
    below = f'<p class="subtitle" dir="auto">{escape(subtitle)}</p>' if subtitle else ""
    return f"""<!DOCTYPE html>
<html lang="{chronology.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<header><h1 dir="auto">{title}</h1>{below}</header>
<main>
"""


def _write_sources(text: TextIO, chronology: Chronology, content: Content) -> None:
    if not content.sources:
        return
    heading = escape(chronology.words["sources"])
    text.write(f'<section aria-labelledby="sources">\n<h2 id="sources">{heading}</h2>\n<ul>\n')
    for number, source in enumerate(content.sources, 1):
        text.write(f'<li id="source-{number}">{_source(chronology, source)}</li>\n')
    text.write("</ul>\n</section>\n")


def _source(chronology: Chronology, source: Source) -> str:
    line = chronology.source_line(source)
    after = f"{escape(chronology.words['colon'])}<bdi>{escape(line)}</bdi>" if line else ""
    return f"<bdi>{escape(one_line(source.document.name))}</bdi>{after}"


def _write_years(text: TextIO, chronology: Chronology, content: Content, tally: Tally) -> None:
    places = {one.document.name: (number, one.language) for number, one in enumerate(content.sources, 1)}
    for number, (year, entries) in enumerate(chronology.years(tally), 1):
        text.write(f'<section aria-labelledby="year-{number}">\n<h2 id="year-{number}">{escape(year)}</h2>\n')
        for entry in entries:
            text.write(_entry(chronology, entry, *places.get(entry.event.document, (0, ""))))
        text.write("</section>\n")


def _entry(chronology: Chronology, entry: Entry, source: int, language: str) -> str:
    name = f"<bdi>{escape(entry.source)}</bdi>"
    linked = f'<a href="#source-{source}">{name}</a>' if source else name
    facts = "".join(_fact(chronology, name, text) for name, text in entry.facts)
    spoken = f' lang="{escape(language)}"' if language else ""
    return f"""<article id="event-{escape(one_line(entry.event.id))}">
<h3>{_date(entry)} <bdi>{escape(entry.label)}</bdi></h3>
<blockquote dir="auto"{spoken}>{_quotation(entry)}</blockquote>
<dl>
<dt>{escape(chronology.words["source"])}{chronology.words["colon"]}</dt><dd>{linked}</dd>
{facts}</dl>
</article>
"""


def _date(entry: Entry) -> str:
    event, words = entry.event, escape(entry.date)
    machine = edtf(event.value, event.mod, event.interval, event.granularity, event.is_range)
    if _DATETIME.fullmatch(machine):
        return f'<time class="date" datetime="{machine}">{words}</time>'
    return f'<span class="date">{words}</span>'


def _quotation(entry: Entry) -> str:
    marked = f"<mark>{escape(entry.expression)}</mark>" if entry.expression else ""
    return f"{escape(entry.before)}{marked}{escape(entry.after)}"


def _fact(chronology: Chronology, name: str, text: str) -> str:
    if not text:
        return f"<dt>{escape(name)}</dt><dd></dd>\n"
    return f"<dt>{escape(name)}{chronology.words['colon']}</dt><dd><bdi>{escape(text)}</bdi></dd>\n"
