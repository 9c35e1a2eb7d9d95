"""Puts the letters that an SVG uses into it as fonts, so that it looks the same where these fonts are not installed."""

import base64
import re
from html import unescape
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, TTLibError
from fontTools.ttLib.sfnt import SFNTWriter
from PySide6.QtGui import QFont, QRawFont

from timeline_app.export.characters import allowed

_TABLES = (
    "head",
    "hhea",
    "maxp",
    "OS/2",
    "hmtx",
    "cmap",
    "loca",
    "glyf",
    "CFF ",
    "cvt ",
    "fpgm",
    "prep",
    "name",
    "post",
)
_TEXT = re.compile(r"<text\b([^>]*)>([^<]*)</text>")
_WEIGHT = re.compile(r'font-weight="(\d+)"')
_FAMILY = re.compile(r'font-family="([^"]*)"')
_RESTRICTED = 0x0002
"""A bit of a font's table OS/2: its licence does not allow to put it into documents."""


def with_fonts(svg: bytes, font: QFont) -> bytes:
    """The SVG with a style that holds a font for each weight that its texts have, cut down to their letters."""
    # Qt writes characters as they come, also those that no XML may have.
    source = allowed(svg.decode("utf-8", "replace"))
    used: dict[int, set[str]] = {}
    for attributes, text in _TEXT.findall(source):
        weight = _WEIGHT.search(attributes)
        used.setdefault(int(weight[1]) if weight else int(QFont.Weight.Normal), set()).update(unescape(text))
    family = _FAMILY.search(source)
    faces = [_face(unescape(family[1]), weight, letters, font) for weight, letters in used.items()] if family else []
    style = f"<style>{''.join(faces)}</style>\n" if any(faces) else ""
    return source.replace("<defs>", f"<defs>{style}", 1).encode("utf-8")


def _face(family: str, weight: int, letters: set[str], font: QFont) -> str:
    """A rule of a style sheet with the font in it; nothing where it may not be taken."""
    weighed = QFont(font)
    weighed.setWeight(QFont.Weight(weight))
    woff = _woff(QRawFont.fromFont(weighed), letters)
    if not woff:
        return ""
    data = base64.b64encode(woff).decode("ascii")
    return (
        f"@font-face{{font-family:'{family}';font-weight:{weight};"
        f"src:url(data:font/woff;base64,{data}) format('woff')}}"
    )


def _woff(raw: QRawFont, letters: set[str]) -> bytes:
    tables = {tag: bytes(raw.fontTable(tag).data()) for tag in _TABLES}
    tables = {tag: data for tag, data in tables.items() if data}
    if not {"head", "cmap", "hmtx"} <= tables.keys():
        return b""
    whole = BytesIO()
    writer = SFNTWriter(whole, len(tables))
    for tag, data in tables.items():
        writer[tag] = data
    writer.close()
    whole.seek(0)
    try:
        # The same letters make the same file on every day.
        font = TTFont(whole, recalcTimestamp=False)
        if font["OS/2"].fsType & _RESTRICTED:
            return b""
        # Hints serve screens of few dots; a letter that the font lacks is taken from another one by whoever shows the
        # file.
        options = Options(notdef_outline=True, hinting=False, ignore_missing_unicodes=True)
        subsetter = Subsetter(options)
        subsetter.populate(text="".join(letters))
        subsetter.subset(font)
        font.flavor = "woff"
        small = BytesIO()
        font.save(small)
    except (TTLibError, KeyError, AssertionError, ValueError):
        return b""
    return small.getvalue()
