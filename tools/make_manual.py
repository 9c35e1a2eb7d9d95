"""Makes web pages of the manual, of the same files that the program's own help reads.

    .venv/bin/python tools/make_manual.py [FOLDER]

Writes `dist/manual`, or the folder that is named: one with pages for each language, and the pictures beside them. They
need no network and no script. The list of keys is read from the menus of a real window, which needs no screen.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from screen import set_apart

if TYPE_CHECKING:
    from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
_PICTURES = "screenshots"
_STYLE = Path(__file__).with_name("manual.css")
# What the pages may fetch: their pictures, from where they lie themselves.
_POLICY = "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'"
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Timeline</title>
<style>
{style}</style>
</head>
<body>
<nav aria-label="Timeline">
<ul>
{pages}
</ul>
<ul>
{languages}
</ul>
</nav>
<main>
{text}</main>
</body>
</html>
"""
_FIRST = """<!DOCTYPE html>
<html lang="{language}">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url={language}/{page}.html">
<title>Timeline</title>
<p><a href="{language}/{page}.html">Timeline</a></p>
</html>
"""


def main() -> None:
    """Say where the pages are."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "manual"
    with tempfile.TemporaryDirectory() as own:
        set_apart(Path(own))
        print(made(target))


def made(folder: Path) -> Path:
    """The first page, after all are written; what was in the folder before stays where nothing new takes its place."""
    from timeline_app.interfaces import interfaces
    from timeline_app.ui.help.manual_pages import PAGES, page_path

    languages = [code for code in interfaces() if page_path(code, PAGES[0]).parent.name == code]
    named: set[Path] = set()
    for language, keys in key_tables(languages).items():
        named |= _write(folder, language, languages, keys)
    for picture in named:
        target = folder / _PICTURES / picture.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, target)
    first = folder / "index.html"
    first.write_text(_FIRST.format(language=languages[0], page=PAGES[0]), encoding="utf-8")
    return first


def _write(folder: Path, language: str, languages: list[str], keys: str) -> set[Path]:
    """Write the pages of a language; the pictures that they show."""
    from timeline_app.interfaces import interfaces
    from timeline_app.ui.help.manual_pages import KEYS_HERE, PAGES, page_path, page_text, sections

    texts = {page: page_text(language, page).replace(KEYS_HERE, keys) for page in PAGES}
    titles = {one.page: one.heading for one in sections(language) if one.level == 1}
    style = _STYLE.read_text(encoding="utf-8")
    named: set[Path] = set()
    for page, text in texts.items():
        html, pictures = rendered(text)
        named |= {(page_path(language, page).parent / picture).resolve() for picture in pictures}
        others = {code: (f"../{code}/{page}.html", interfaces()[code].name) for code in languages}
        whole = _PAGE.format(
            language=language, policy=_POLICY, title=escape(titles[page]), text=html,
            style=style,
            pages=_links({one: (f"{one}.html", titles[one]) for one in PAGES}, page),
            languages=_links(others, language),
        )  # fmt: skip
        target = folder / language / f"{page}.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(whole, encoding="utf-8")
    return named


def _links(places: Mapping[str, tuple[str, str]], here: str) -> str:
    current = {True: ' aria-current="page"', False: ""}
    return "\n".join(
        f'<li><a href="{place}"{current[name == here]}>{escape(title)}</a></li>'
        for name, (place, title) in places.items()
    )


def rendered(text: str) -> tuple[str, list[str]]:
    """The HTML of a page in Markdown, and the pictures that it names."""
    from timeline_app.ui.help.manual_pages import anchor

    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(text)
    pictures: list[str] = []
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and following is not None:
            token.attrSet("id", anchor(following.content))
        for part in token.children or ():
            pictures += _led(part)
    html = markdown.renderer.render(tokens, markdown.options, {})
    # On a phone a table is moved by itself, and not the page.
    wide = html.replace("<table>", '<div class="wide">\n<table>').replace("</table>", "</table>\n</div>")
    return wide, pictures


def _led(part: Token) -> list[str]:
    """Lead a link or a picture to where it is among the pages; the picture as it was named."""
    if part.type == "link_open":
        part.attrSet("href", re.sub(r"^([a-z]+)\.md\b", r"\1.html", str(part.attrGet("href"))))
    if part.type != "image":
        return []
    named = str(part.attrGet("src"))
    part.attrSet("src", f"../{_PICTURES}/{Path(named).name}")
    return [named]


def key_tables(languages: list[str]) -> dict[str, str]:
    """The keys of all menus in each language, as the help of the program lists them."""
    from timeline_app import app
    from timeline_app.analysis.worker_pool import Here, WorkerPool
    from timeline_app.services.settings import Settings
    from timeline_app.ui.help.key_list import key_list

    application = app.make_application()
    tables = {}
    for language in languages:
        app.speak(application, language)
        pool = WorkerPool(Here(), 1)
        window = app.make_window(application, app.make_session(pool, language), Settings(interface=language))
        window.complete()
        tables[language] = key_list(window.menuBar())
        window.close()
        pool.stop()
    return tables


if __name__ == "__main__":
    main()
