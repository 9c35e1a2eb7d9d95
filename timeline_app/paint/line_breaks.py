"""Breaking titles into lines, and shortening them at whole words, by the widths of their letters."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.model.titles import broken_off

MORE = "\u2009…"
"""Stands where words are left out."""
# Half a pixel, which no eye and no painter knows of.
_SLACK = 0.5
_TELLING = 20
"""Characters of a shortened title that tell something."""
_KEPT = 10_000
"""Texts whose widths are remembered."""
_LOOSE = " ,;:–—-(["


class _Letters(dict[str, float]):
    """The widths of letters, each measured when it is first asked for."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width


class LetterWidths:
    """The widths of texts as the sum of their letters': some percent more than exact, for a tenth of the time."""

    def __init__(self, font: QFont) -> None:
        self._letters = _Letters(QFontMetricsF(font))
        self._texts: dict[str, float] = {}

    def of(self, text: str) -> float:
        """Pixels of a text on one line."""
        # Words are asked for again with every width that their lines are tried at.
        width = self._texts.get(text)
        if width is None:
            if len(self._texts) > _KEPT:
                self._texts.clear()
            width = self._texts[text] = self._measured(text)
        return width

    def _measured(self, text: str) -> float:
        known, width = self._letters, 0.0
        for letter in text:
            width += known[letter]
        return width


def cut(text: str, widths: LetterWidths, room: float) -> str:
    """The text, or as many of its first words as have room; a first word that has none is cut itself."""
    if widths.of(text) <= room + _SLACK:
        return text
    more = f"{MORE}]" if "[" in text else MORE
    return broken_off(_filled(text.split(), widths, room - widths.of(more)).rstrip(_LOOSE), MORE)


def fitting(titles: Sequence[str], widths: LetterWidths, room: float) -> str:
    """The longest of some titles that has room; the last one, which is the shortest, is cut where none has."""
    return next((title for title in titles if widths.of(title) <= room + _SLACK), None) or cut(titles[-1], widths, room)


def telling_room(title: str, widths: LetterWidths) -> float:
    """Pixels of so many first words of a title that they tell something; `Die …` tells nothing."""
    words = title.split()
    count = next((at for at in range(1, len(words)) if len(" ".join(words[:at])) >= _TELLING), len(words))
    return widths.of(title if count >= len(words) else " ".join(words[:count]) + MORE + "]" * ("[" in title))


def in_lines(titles: Sequence[str], widths: LetterWidths, room: float, most: int) -> list[str]:
    """The longest of some titles that has room on some lines; the last one is cut where none has."""
    lines = [broken(title, widths, room) for title in titles]
    return next((one for one in lines if len(one) <= most), None) or shortened(lines[-1], widths, room, most)


def shortened(lines: list[str], widths: LetterWidths, room: float, most: int) -> list[str]:
    """The first of some lines; what does not fit into the last of them is left out."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], cut(" ".join(lines[most - 1 :]), widths, room)]


def broken(text: str, widths: LetterWidths, room: float) -> list[str]:
    """The text in as few lines as its words need, of like lengths."""
    lines = list(_lines(text.split(), widths, room))
    # The narrowest that needs no more lines has them most alike.
    for narrower in (0.6, 0.7, 0.8, 0.9):
        even = list(_lines(text.split(), widths, room * narrower))
        if len(even) == len(lines) > 1 and all(widths.of(line) <= room * narrower for line in even):
            return even
    return lines


def _lines(words: list[str], widths: LetterWidths, room: float) -> Iterator[str]:
    while words:
        line = _filled(words, widths, room)
        yield line
        # Of a word that was cut the rest begins the next line.
        rest = words[0][len(line) :]
        words = [rest, *words[1:]] if rest else words[line.count(" ") + 1 :]


def _filled(words: list[str], widths: LetterWidths, room: float) -> str:
    """As many of the words as have room on a line, one at least: the first is cut where it alone is too long."""
    count, taken, space = 0, 0.0, widths.of(" ")
    for word in words:
        taken += widths.of(word) + (space if count else 0.0)
        if taken > room + _SLACK:
            break
        count += 1
    if count or not words:
        return " ".join(words[:count])
    kept = words[0]
    while len(kept) > 1 and widths.of(kept) > room:
        kept = kept[:-1]
    return kept
