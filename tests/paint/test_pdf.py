"""A PDF is read back by pdfium: its sheets, its texts, its fonts, and that one sheet goes on where the other ends."""

import ctypes
import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from browser import blurred, greys
from hypothesis import given, settings
from made_events import HOSTILE, content, event, source
from made_pictures import HEIGHT, LABELS, in_documents, picture, spread
from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")
SHEETS = {"a4": (297, 210), "a3": (420, 297), "a2": (594, 420), "a1": (841, 594), "a0": (1189, 841)}
DOTS, MARGIN_MM = 96, 10


def _document(*given: Any, **options: Any) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(picture("pdf", *given, **options))


def _texts(document: pypdfium2.PdfDocument) -> list[str]:
    # All of it: a label that lies across an edge is whole in the text of both sheets, and half of it seen on each.
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def _millimetres(document: pypdfium2.PdfDocument) -> list[tuple[float, ...]]:
    return [tuple(side / 72 * 25.4 for side in page.get_size()) for page in document]


def _pixels(document: pypdfium2.PdfDocument, cut: bool) -> np.ndarray:
    """All sheets side by side in the pixels of a screen, with their margins cut off."""
    margin = round(MARGIN_MM / 25.4 * DOTS) if cut else 0
    sheets = [page.render(scale=DOTS / 72, grayscale=True).to_numpy().astype(float) for page in document]
    return np.hstack([sheet[margin : len(sheet) - margin, margin : sheet.shape[1] - margin] for sheet in sheets])


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("sheets", [1, 4])
def test_sheets_have_the_size_of_the_paper(size: str, sheets: int) -> None:
    with _document(spread(), size=size, sheets=sheets) as document:
        assert _millimetres(document) == [pytest.approx(SHEETS[size], abs=0.4)] * sheets


def test_a_screen_is_a_page_without_margins() -> None:
    with _document(spread()) as document:
        assert _millimetres(document) == [pytest.approx((1600 / DOTS * 25.4, HEIGHT / DOTS * 25.4), abs=0.4)]
        # The axis goes from one edge to the other.
        dark = _pixels(document, cut=False) < 220
        assert dark.any(axis=0)[[0, -1]].all()


def test_its_margins_are_empty() -> None:
    with _document(spread(), size="a4", look="dark") as document:
        (page,) = document
        pixels = page.render(scale=DOTS / 72, grayscale=True).to_numpy()
    margin = int(MARGIN_MM / 25.4 * DOTS) - 2
    for edge in (pixels[:margin], pixels[-margin:], pixels[:, :margin], pixels[:, -margin:]):
        assert edge.min() == 255
    assert pixels[margin + 6, margin + 6] < 60


@pytest.mark.parametrize("sheets", [1, 4])
def test_every_label_can_be_found_and_where_it_is_seen(sheets: int) -> None:
    with _document(spread(), size="a3", sheets=sheets) as document:
        texts = _texts(document)
    where = {label: [number for number, text in enumerate(texts) if label in text] for label in LABELS}
    assert [label for label, numbers in where.items() if not numbers] == []
    row_offsets = [numbers[0] for numbers in where.values()]
    # In the order of time, and on two sheets only where they lie across the edge.
    assert row_offsets == sorted(row_offsets)
    assert set(row_offsets) == set(range(sheets))
    assert all(numbers == [numbers[0], numbers[0] + 1][: len(numbers)] for numbers in where.values())


def test_one_sheet_goes_on_where_the_other_ends() -> None:
    """Cut along their margins and laid side by side they are the one picture that a PNG shows."""
    options: dict[str, Any] = {"size": "a4", "sheets": 3}
    events = [replace(one, label=f"{one.label} und was daraus noch alles geworden ist") for one in spread()]
    with _document(events, **options) as document:
        joined, texts = _pixels(document, cut=True), _texts(document)
    for text, after in itertools.pairwise(texts):
        assert any(_goes_on(one.label, text, after) for one in events)
    whole = QImage.fromData(picture("png", events, **options))
    whole = whole.scaledToWidth(joined.shape[1])
    drawn = greys(whole)
    high = min(len(drawn), len(joined))
    shown, drawn = blurred(joined[:high]), blurred(drawn[:high])
    assert np.ptp(shown) > 50
    assert np.corrcoef(shown.ravel(), drawn.ravel())[0, 1] > 0.9
    for seam in (1, 2):
        around = slice(shown.shape[1] * seam // 3 - 6, shown.shape[1] * seam // 3 + 6)
        assert np.ptp(shown[:, around]) > 20
        assert np.abs(shown[:, around] - drawn[:, around]).mean() < 2


def _goes_on(label: str, text: str, after: str) -> bool:
    """Whether a label begins on one sheet, ends on the next, and none of its letters is missing."""
    begun = max((end for end in range(5, len(label)) if label[:end] in text), default=0)
    ended = max((length for length in range(3, len(label)) if label[-length:] in after), default=0)
    return label not in text + after and begun > 0 and ended > 0 and begun + ended >= len(label) - 1


def test_its_fonts_are_in_it() -> None:
    with _document(in_documents(3)) as document:
        (page,) = document
        texts = [one for one in page.get_objects() if one.type == pdfium.FPDF_PAGEOBJ_TEXT]
        fonts = {ctypes.cast(font, ctypes.c_void_p).value: font for font in map(_font, texts)}
        assert len(fonts) >= 2
        assert all(pdfium.FPDFFont_GetIsEmbedded(font) == 1 for font in fonts.values())
        # Letters and not their outlines, so that they can be selected.
        assert len(texts) > 10


def _font(text: pypdfium2.PdfObject) -> Any:
    return pdfium.FPDFTextObj_GetFont(text.raw)


def test_it_says_what_it_is() -> None:
    with _document(in_documents(5)) as document:
        facts = document.get_metadata_dict()
    assert facts["Title"] == "Timeline of 5 documents"
    assert facts["Creator"] == "Timeline"


def test_shapes_and_not_pixels() -> None:
    """It stays sharp on a wall."""
    crowd = [event(id=f"{number:012x}", label=LABELS[number % 24]) for number in range(2000)]
    with _document(spread()) as few, _document(crowd) as many:
        kinds = {one.type for document in (few, many) for page in document for one in page.get_objects()}
    assert pdfium.FPDF_PAGEOBJ_PATH in kinds
    assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds


@settings(deadline=None, max_examples=30)
@given(label=HOSTILE, name=HOSTILE)
def test_any_text_can_be_drawn(label: str, name: str) -> None:
    whole = content([event(label=f"{label} Ende", document=name)], sources=[source(name), source(f"{name} 2")])
    with _document(whole) as document:
        assert len(document) == 1
        assert "1994" in _texts(document)[0]


def test_texts_do_not_lie_on_each_other() -> None:
    with _document(spread(), size="a4") as document:
        (page,) = document
        boxes = [one.get_bounds() for one in page.get_objects() if one.type == pdfium.FPDF_PAGEOBJ_TEXT]
    # A blank has a place and nothing that could be seen there.
    boxes = [one for one in boxes if one[0] < one[2] and one[1] < one[3]]
    assert len(boxes) > 24
    for one, other in itertools.combinations(boxes, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)
