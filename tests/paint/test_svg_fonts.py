"""The letters that an SVG uses stand in it as fonts, one for each weight, and any character can be written."""

import base64
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from browser import greys, screenshot
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from made_events import content, source
from made_pictures import HEIGHT, picture, spread
from svg_parts import SVG, texts_of, tree_of

pytestmark = pytest.mark.usefixtures("qapp")


ODD = st.text(st.sampled_from("&<>\"'];\0\t\n\x0b\r\x1f\x85\ud800\udfff\u2028\u202e\ufffe\uffff\ufeffאב🗓 a…"))


FACE = re.compile(r"@font-face\{font-family:'([^']+)';font-weight:(\d+);src:url\(data:font/woff;base64,([^)]+)\)")


def test_every_letter_is_in_a_font_of_its_weight() -> None:
    tree = tree_of(picture("svg", spread()))
    faces = FACE.findall("".join(tree.itertext(f"{SVG}style")))
    fonts = {(name, weight): set(TTFont(BytesIO(base64.b64decode(data))).getBestCmap()) for name, weight, data in faces}
    assert len(fonts) == len(faces) >= 2
    for text in tree.iter(f"{SVG}text"):
        letters = {ord(letter) for letter in "".join(text.itertext())}
        assert letters <= fonts[text.get("font-family"), text.get("font-weight")] | {0x20}
    used = {ord(letter) for text in texts_of(tree) for letter in text}
    assert set().union(*fonts.values()) <= used | {0x20, 0xA0}


def test_a_browser_takes_the_fonts_of_the_picture(tmp_path: Path) -> None:
    """Where no font has the name of the picture's, the letters look the same only if they come from the file."""
    strange = picture("svg", spread()).replace(b"Sans Serif", b"No Such Family")
    (tmp_path / "a.svg").write_bytes(strange)
    (tmp_path / "b.svg").write_bytes(re.sub(rb"<style>.*?</style>", b"", strange, flags=re.S))
    with_fonts, without = (greys(screenshot(tmp_path / name, 1600, HEIGHT)) for name in ("a.svg", "b.svg"))
    assert b"No Such Family" in strange
    assert np.abs(with_fonts - without).sum() > 10_000


@settings(deadline=None, max_examples=8)
@given(labels=st.lists(ODD, min_size=20, max_size=20), name=ODD)
def test_odd_characters_are_well_formed(labels: list[str], name: str) -> None:
    """In one picture as many labels as have room; the name has letters as well: without any there is no title."""
    named = f"Akte {name}"
    events = [replace(event, label=label, document=named) for event, label in zip(spread(20), labels, strict=True)]
    tree = tree_of(picture("svg", content(events, sources=[source(named)])))
    assert tree.tag == f"{SVG}svg"
    assert tree.findtext(f"{SVG}title").startswith("Akte")
