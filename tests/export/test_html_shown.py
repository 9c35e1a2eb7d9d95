"""The chronology of the article that the project was created from, as a browser shows and prints it."""

import re
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from browser import dom, greys, printed, screenshot
from lxml.html import HtmlElement, document_fromstring

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.model.correction import NO_EDITS
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS

(SEED,) = (Path(__file__).parents[2] / "seeds").glob("*.txt")
SENTENCES = [
    "Der russische Außenminister Sergej Lawrow nimmt am 2. Juli 2021 in Moskau, Russland, an einem Treffen mit",
    "Russlands Präsident Wladimir Putin sagte am Montag dem tadschikischen Präsidenten Emomali Rahmon, Moskau",
    "MOSKAU (Reuters) – Tadschikistan hat am Mittwoch Mitglieder eines von Russland geführten Militärblocks",
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shown") / "chronik.html"
    analysis = ReadFile(SEED, Choices(interface="de"))(lambda share: None)
    FORMATS["html"].write(content_of([analysis], NO_EDITS), path, {"interface": "de"})
    return path


@pytest.fixture(scope="module")
def shown(page: Path) -> HtmlElement:
    """What a browser made of the page."""
    return document_fromstring(dom(page))


def test_every_sentence_is_shown_in_the_order_of_time(shown: HtmlElement) -> None:
    quoted = [" ".join(one.text_content().split()) for one in shown.iter("blockquote")]
    assert len(quoted) == len(SENTENCES)
    for sentence, beginning in zip(quoted, SENTENCES, strict=True):
        assert sentence.startswith(beginning)
    assert [one.get("datetime") for one in shown.iter("time")] == ["2021-07-02", "2021-07-05", "2021-07-07"]
    assert [one.text_content() for one in shown.iter("mark")] == ["2. Juli 2021", "Montag", "Mittwoch"]


def test_the_browser_mends_nothing_and_loads_nothing(page: Path, shown: HtmlElement) -> None:
    written = document_fromstring(page.read_text(encoding="utf-8"))
    assert [one.tag for one in shown.iter()] == [one.tag for one in written.iter()]
    assert not shown.xpath("//script | //link | //img | //iframe | //object | //@src | //@background")
    assert all(link.startswith("#") for link in shown.xpath("//@href"))
    assert not re.search(r"url\(|@import|https?:", "".join(shown.itertext("style")))


@pytest.mark.parametrize(("width", "height"), [(1200, 1000), (420, 1400)])
def test_it_is_seen_on_screens_of_all_widths(page: Path, width: int, height: int) -> None:
    grey = greys(screenshot(page, width, height))
    written = grey < 140
    # Black on white, text over the whole width but for the margins, and none that is cut off at the right edge.
    assert np.ptp(grey) > 150
    assert 0.005 < written.mean() < 0.3
    columns = np.flatnonzero(written.any(axis=0))
    assert columns.min() < width * 0.3
    assert columns.max() > width * 0.6
    assert not written[:, -6:].any()


def test_it_can_be_printed(page: Path) -> None:
    with pypdfium2.PdfDocument(printed(page)) as document:
        texts = [" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in document]
    whole = " ".join(texts)
    assert 1 <= len(texts) <= 2
    for beginning in SENTENCES:
        assert beginning[:40] in whole
