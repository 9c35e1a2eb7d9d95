"""The manual as web pages: all of it, in each language, with links that lead somewhere and pictures that are there."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html

from timeline_app.interfaces import interfaces
from timeline_app.ui.help.manual_pages import PAGES, anchor, sections

TOOL = Path(__file__).parents[2] / "tools" / "make_manual.py"


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    done = subprocess.run([sys.executable, TOOL, folder], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (0, "")
    assert Path(done.stdout.strip()) == folder / "index.html"
    return folder


def _page(path: Path) -> Any:
    return html.document_fromstring(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", interfaces())
def test_each_page_has_all_headings_and_the_way_to_all_others(manual: Path, language: str) -> None:
    for page in PAGES:
        tree = _page(manual / language / f"{page}.html")
        own = [one for one in sections(language) if one.page == page]
        headings = [one.heading.replace("`", "") for one in own]
        assert tree.get("lang") == language
        assert [one.text_content() for one in tree.xpath("//h1 | //h2")] == headings
        assert [one.get("id") for one in tree.iter("h2")] == [anchor(one.heading) for one in own[1:]]
        assert tree.findtext(".//title") == f"{own[0].heading} – Timeline"
        assert [link.get("href") for link in tree.xpath("//nav/ul[1]//a")] == [f"{one}.html" for one in PAGES]
        assert [link.get("href") for link in tree.xpath("//nav//a[@aria-current]")] == [
            f"{page}.html", f"../{language}/{page}.html"
        ]  # fmt: skip


def test_links_lead_somewhere_and_pictures_are_there_and_told(manual: Path) -> None:
    pages = {path: _page(path) for path in manual.glob("*/*.html")}
    assert len(pages) == len(PAGES) * len(interfaces())
    pictures = 0
    for path, tree in pages.items():
        for link in tree.xpath("//a/@href"):
            place, _, part = unquote(link).partition("#")
            target = pages[(path.parent / place).resolve() if place else path]
            assert not part or target.xpath("//*[@id=$part]", part=part), (path, link)
        for picture in tree.iter("img"):
            pictures += 1
            assert (path.parent / picture.get("src")).read_bytes().startswith(b"\x89PNG")
            assert len(picture.get("alt")) > 20
    assert pictures > 20


def test_the_keys_are_those_of_the_menus(manual: Path) -> None:
    for language, undo in (("en", "Ctrl+Z"), ("de", "Strg+Z")):
        told = _page(manual / language / "keys.html").text_content()
        assert "{keys}" not in told
        assert undo in told
        assert "\n| " not in told


def test_nothing_is_fetched_and_texts_are_no_tags(tools: Path) -> None:
    made = import_module("make_manual")
    text, pictures = made.rendered(
        "# A <b>\n\n[x](keys.md#a) ![seen](../../screenshots/a.png) [y](#z)\n\n<script>1</script>\n"
    )
    assert pictures == ["../../screenshots/a.png"]
    assert 'href="keys.html#a"' in text
    assert 'src="../screenshots/a.png"' in text
    assert 'href="#z"' in text
    assert "<script" not in text
    assert "A &lt;b&gt;" in text
