"""An SVG is read by lxml, and shown by a browser."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from browser import blurred, greys, screenshot
from made_pictures import HEIGHT, LABELS, in_documents, picture, spread
from PySide6.QtGui import QImage
from svg_parts import SVG, texts_of, tree_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_labels_are_texts_that_can_be_found_and_changed() -> None:
    tree = tree_of(picture("svg", spread()))
    texts = texts_of(tree)
    assert [label for label in LABELS if texts.count(label) != 1] == []
    assert "1950" in " ".join(texts)
    assert tree.findtext(f"{SVG}title") == "a"


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ({}, (1600, HEIGHT)),
        ({"sheets": 3}, (4800, HEIGHT)),
        ({"size": "a4"}, (1047, 718)),
        ({"size": "a3", "sheets": 2}, (2 * 1511.81, 1046.93)),
    ],
)
def test_its_size_is_that_of_the_paper_without_margins(options: dict[str, Any], size: tuple[float, float]) -> None:
    tree = tree_of(picture("svg", spread(), **options))
    box = [float(part) for part in tree.get("viewBox").split()]
    assert box[:2] == [0, 0]
    assert box[2:] == pytest.approx(size, abs=1)
    millimetres = [float(tree.get(name).removesuffix("mm")) for name in ("width", "height")]
    assert millimetres == pytest.approx([side / 96 * 25.4 for side in box[2:]], abs=0.01)


def test_a_browser_shows_what_the_pixels_show(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(picture("svg", spread()))
    shown = blurred(greys(screenshot(tmp_path / "a.svg", 1600, HEIGHT)))
    drawn = blurred(greys(QImage.fromData(picture("png", spread())).scaled(1600, HEIGHT)))
    assert np.ptp(shown) > 50
    assert np.abs(shown - drawn).mean() < 2
    assert np.corrcoef(shown.ravel(), drawn.ravel())[0, 1] > 0.9


def test_no_document_is_cut_off() -> None:
    texts = texts_of(tree_of(picture("svg", in_documents(30))))
    assert [name for name in (f"Akte {number}.txt" for number in range(30)) if name not in texts] == []
    paper = tree_of(picture("svg", in_documents(30), size="a4"))
    assert float(paper.get("viewBox").split()[3]) == pytest.approx(718, abs=1)
    assert "Akte 29.txt" in texts_of(paper)
