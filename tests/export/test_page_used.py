"""The page with the timeline in a browser, used as a person uses it; skipped where there is no Chromium."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from browser import greys
from live_page import LivePage, live_page
from made_events import content, event, source

from timeline_app.model.calendar import civil_from_days
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.role import Role
from timeline_app.model.timex import Certainty, Mod
from timeline_app.services.export_content import in_words
from timeline_app.services.formats.table import FORMATS

# Days since 1970: six events in two documents over eight years, and among them some of a minute, as it were.
DAYS = (0, 400, 800, 1200, 2000, 3000)
CENTRE = (600, 200)
ROWS = "[...document.querySelectorAll('#list button')].map(one => one.textContent)"
CARD = "document.getElementById('card').hidden ? '' : document.querySelector('#card h2').textContent"
# How many events a picture looks at.
ASKED = """(all => {
  let asked = 0;
  const get = (of, name) => (asked += /^\\d+$/.test(String(name)), Reflect.get(of, name));
  events.shown = new Proxy(all, { get });
  drawing.draw();
  events.shown = all;
  return asked;
})(events.shown)"""
# Marks that reach into the next of their row, at thirty steps of zoom.
OVERLAPS = """Array.from({ length: 30 }, () => {
  zoom(1.3, 700);
  drawing.draw();
  const marks = drawing.laid.marks ?? [], last = {};
  return marks.filter(mark => {
    const before = last[mark.row];
    last[mark.row] = mark;
    return before && reachOf(before) + GAP > startOf(mark) + 0.01;
  });
}).flat()"""
# Labels beside their marks that the edges cut, and how many there are.
CUT = """(labelled => [
  labelled.filter(mark => startOf(mark) < 0 || reachOf(mark) > drawing.width).map(mark => mark.event.label),
  labelled.length,
])(drawing.laid.marks.filter(mark => mark.label && !mark.inside))"""
LEGEND = "[...document.querySelectorAll('#legend span')].map(one => one.textContent)"
# All texts of one picture.
DRAWN = """(painter => {
  const told = [], write = painter.fillText;
  painter.fillText = text => told.push(text);
  drawing.draw();
  painter.fillText = write;
  return told;
})(drawing.painter)"""
VIEW = "[drawing.start, drawing.end]"


def _event(number: int, day: int) -> Event:
    return event(id=f"{number:012x}", label=f"Straße n{number}", interval=days_interval(day, day + 1),
                 granularity=Granularity.DAY, document=f"{'ab'[number % 2]}.txt")  # fmt: skip


def _write(events: list[Event], path: Path) -> Path:
    whole = replace(content(events, sources=[source("a.txt"), source("b.txt")]), in_words=in_words)
    FORMATS["page"].write(whole, path, {"interface": "de"})
    return path


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LivePage]:
    with live_page(tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write([_event(*one) for one in enumerate(DAYS)], tmp_path_factory.mktemp("few") / "few.html")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    events = [_event(number, number * 3) for number in range(3000)]
    return _write(events, tmp_path_factory.mktemp("many") / "many.html")


@pytest.fixture
def page(browser: LivePage, few: Path) -> Iterator[LivePage]:
    browser.open(few)
    browser.value("document.getElementById('timeline').focus()")
    yield browser
    assert browser.faults == []


def test_all_events_are_seen_and_listed(page: LivePage) -> None:
    assert len(page.value("drawing.laid.marks.filter(mark => mark.label)")) == len(DAYS)
    rows = page.value(ROWS)
    assert rows[1] == "5. Februar 1971 Straße n1"
    assert len(rows) == len(DAYS)
    assert (
        page.value("document.getElementById('count').textContent")
        == "6 von 6 Ereignissen im Ausschnitt; 6 in der Datei"
    )


def test_arrow_keys_walk_from_event_to_event(page: LivePage) -> None:
    for key, label in [("ArrowRight", "0"), ("ArrowRight", "1"), ("ArrowRight", "2"), ("ArrowLeft", "1")]:
        page.press(key)
        assert page.value(CARD).endswith(f"Straße n{label}")
    assert page.value("location.hash") == "#event-000000000001"
    assert page.value("document.querySelector('#list [aria-current]').textContent").endswith("Straße n1")
    page.press("Enter")
    assert page.value("document.activeElement.tagName") == "H2"
    page.press("Escape")
    assert page.value(CARD) == ""
    assert page.value("document.activeElement.id") == "timeline"


def test_the_card_tells_the_sentence_and_the_reason(page: LivePage) -> None:
    page.press("ArrowRight")
    told = page.value("document.getElementById('card').innerText")
    assert "Im 1994 trat es in Kraft." in told
    assert "Warum dieses Datum: “1994”: Stated in the text." in told
    assert page.value("document.querySelector('#card mark').textContent") == "1994"


def test_keys_zoom_and_move(page: LivePage) -> None:
    start, end = page.value(VIEW)
    page.press("+")
    closer = page.value(VIEW)
    assert closer[1] - closer[0] == pytest.approx((end - start) / 1.25)
    assert sum(closer) == pytest.approx(start + end)
    page.press("ArrowRight", shift=True)
    assert page.value(VIEW)[0] > closer[0]
    page.press("0")
    assert page.value(VIEW) == [start, end]


def test_the_wheel_zooms_about_the_pointer_and_a_drag_moves(page: LivePage) -> None:
    start, end = page.value(VIEW)
    fixed = page.value(f"drawing.moment({CENTRE[0]})")
    page.pointer("mouseWheel", *CENTRE, deltaX=0, deltaY=-300)
    page.settle()
    closer = page.value(VIEW)
    assert closer[1] - closer[0] < end - start
    assert page.value(f"drawing.moment({CENTRE[0]})") == pytest.approx(fixed, abs=1)
    page.pointer("mousePressed", *CENTRE, button="left", clickCount=1)
    page.pointer("mouseMoved", CENTRE[0] - 100, CENTRE[1], button="left", buttons=1)
    page.pointer("mouseReleased", CENTRE[0] - 100, CENTRE[1], button="left", clickCount=1)
    assert page.value(f"drawing.moment({CENTRE[0] - 100})") == pytest.approx(fixed, abs=1)
    assert page.value(CARD) == ""


def test_a_click_chooses_what_is_there(page: LivePage) -> None:
    page.settle()
    place = page.value(
        "(mark => [mark.left + 5, drawing.height - AXIS - (mark.row + 0.5) * ROW])(drawing.laid.marks[3])"
    )
    top = page.value("drawing.canvas.getBoundingClientRect().top")
    page.click(place[0], place[1] + top)
    assert page.value(CARD).endswith("Straße n3")
    page.click(5, top + 5)
    assert page.value(CARD) == ""


@pytest.mark.parametrize("words", ["strasse n4", "STRAẞE N4", "n4 Strase"])
def test_a_search_finds_folded_words_in_any_order(words: str, page: LivePage) -> None:
    page.press("/")
    assert page.value("document.activeElement.id") == "words"
    page.value(f"document.activeElement.value = {words!r}; document.activeElement.dispatchEvent(new Event('input'))")
    page.settle()
    assert [row[-1] for row in page.value(ROWS)] == ([] if "Strase" in words else ["4"])
    assert page.value("document.getElementById('none').hidden") == ("Strase" not in words)


def test_the_looks_that_there_are_are_explained(page: LivePage) -> None:
    assert page.value("part('legend').textContent") == "im Text genannt"


def test_each_look_has_a_sign_of_its_own(browser: LivePage, tmp_path: Path) -> None:
    looks = [
        {"certainty": Certainty.STATED}, {"certainty": Certainty.COMPUTED}, {"certainty": Certainty.INFERRED},
        {"certainty": Certainty.GIVEN}, {"mod": Mod.MID}, {"role": Role.MENTION},
    ]  # fmt: skip
    events = [replace(_event(*one), **look) for one, look in zip(enumerate(DAYS), looks, strict=True)]
    browser.open(_write(events, tmp_path / "looks.html"))
    assert browser.value(LEGEND) == [
        "im Text genannt", "aus einem anderen Datum errechnet", "beruht auf einem erschlossenen Datum",
        "von Hand gesetzt", "ungefähr", "nur erwähnt, kein Geschehen",
    ]  # fmt: skip
    pictures = browser.value("[...document.querySelectorAll('#legend canvas')].map(one => one.toDataURL())")
    assert len(set(pictures)) == len(looks)
    browser.settle()
    told = browser.value("drawing.laid.marks.filter(mark => mark.label).map(mark => mark.event.label)")
    assert told == [f"Straße n{number}" for number in range(len(DAYS) - 1)]


def test_a_narrow_place_gets_a_shorter_title(browser: LivePage, tmp_path: Path) -> None:
    event = replace(_event(0, 0), label="Der Rat hat die Brücke in der Stadt gesperrt", shorter=("Rat sperrt Brücke",))
    events = [event, replace(event, interval=days_interval(1, 2), id="1" * 12)]
    browser.open(_write(events, tmp_path / "shorter.html"), 260, 700)
    browser.settle()
    drawn = browser.value(DRAWN)
    assert "Rat sperrt Brücke" in drawn
    assert event.label not in drawn
    browser.open(tmp_path / "shorter.html", 1200, 700)
    browser.settle()
    assert browser.value(DRAWN).count(event.label) == 2


def test_filters_offer_what_there_is(page: LivePage) -> None:
    assert page.value("[...document.querySelectorAll('#document option')].map(one => one.textContent)") == [
        "alle", "a.txt", "b.txt"
    ]  # fmt: skip
    assert page.value("document.getElementById('role').parentElement.hidden")
    page.value("part('document').value = '1'; part('document').dispatchEvent(new Event('change'))")
    page.settle()
    assert [row[-1] for row in page.value(ROWS)] == ["1", "3", "5"]


def test_an_address_with_an_event_opens_on_it(browser: LivePage, few: Path) -> None:
    browser.open(few, anchor="#event-000000000004")
    assert browser.value(CARD).endswith("Straße n4")


def test_of_many_there_are_bins_that_open(browser: LivePage, many: Path) -> None:
    browser.open(many)
    bins = browser.value("drawing.laid.bins")
    assert sum(one["count"] for one in bins) == 3000
    assert browser.value("document.querySelectorAll('#list li').length") == 100
    # The list follows the first picture once more.
    browser.settle()
    browser.value("part('more').click()")
    assert browser.value("document.querySelectorAll('#list li').length") == 200
    for _ in range(3):
        x = browser.value("(bin => bin ? drawing.x((bin.start + bin.end) / 2) : 0)(drawing.laid.bins?.at(-2))")
        if x:
            browser.click(x, browser.value("drawing.canvas.getBoundingClientRect().bottom - AXIS - 2"))
            browser.settle()
    assert browser.value("drawing.laid.marks.length") > 0
    browser.value("step(1)")
    assert browser.value("drawing.laid.marks.some(mark => mark.event === drawing.selected)")
    assert browser.faults == []


def test_work_grows_with_pixels_and_not_with_events(browser: LivePage, many: Path) -> None:
    browser.open(many)
    browser.value("events.all = data.events.flatMap(event => Array(20).fill(event)); events.choose({}); 0")
    assert browser.value("events.shown.length") == 60_000
    assert 0 < browser.value(ASKED) < 3000


def test_marks_never_overlap(browser: LivePage, many: Path) -> None:
    browser.open(many)
    assert browser.value(OVERLAPS) == []
    assert browser.value("drawing.laid.marks.length") > 0


@pytest.mark.parametrize("day", [-800_000, -719_528, -1, 0, 59, 10_957, 11_016, 18_993, 2_932_896, 5_000_000])
def test_its_calendar_is_the_programs(page: LivePage, day: int) -> None:
    year, month, number = civil_from_days(day)
    assert page.value(f"civilFromDays({day})") == {"year": year, "month": month, "day": number}
    assert page.value(f"daysFromCivil({year}, {month}, {number})") == day


@pytest.mark.parametrize(
    ("unit", "first", "days", "names"),
    [
        ("name: 'year', count: 50", -49, 60 * 366, ["50 v. Chr.", "1 n. Chr.", "50 n. Chr."]),
        ("name: 'month', count: 3", 0, 120, ["1 v. Chr.", "Apr", "Jul"]),
        ("name: 'day', count: 1, seconds: DAY", 2001, 1, ["2001", "2. Jan", "3. Jan"]),
        ("name: 'hour', count: 12, seconds: DAY / 2", 2001, 0.5, ["2001", "12:00", "2. Jan"]),
    ],
)
def test_the_axis_names_its_units(page: LivePage, unit: str, first: int, days: float, names: list[str]) -> None:
    told = page.value(
        f"(start => boundaries({{{unit}}}, start, start + {days} * DAY).map(moment => "
        f"momentName({{{unit}}}, moment, data.calendar)))(daysFromCivil({first}, 1, 1) * DAY)"
    )
    assert told == names


def test_each_certainty_has_a_sign_of_its_own(browser: LivePage, tmp_path: Path) -> None:
    """In the legend, and drawn: as a point and as a stretch."""
    events = [replace(_event(number, 400 * number), certainty=one) for number, one in enumerate(Certainty)]
    stretches = [replace(one, id=f"{number + 90:012x}", interval=days_interval(400 * number + 90, 400 * number + 250))
                 for number, one in enumerate(events)]  # fmt: skip
    both = [one for pair in zip(events, stretches, strict=True) for one in pair]
    browser.open(_write([replace(one, document="a.txt", label="") for one in both], tmp_path / "signs.html"))
    browser.settle()
    signs = [
        one.split()[0]
        for one in browser.value("[...document.querySelectorAll('#legend span')].map(one => one.textContent)")
    ]
    assert len(set(signs)) == len(signs) == len(Certainty)
    boxes = browser.value(
        "drawing.laid.marks.map(({ event, left, right, row }) => "
        "[event.id, left, right, drawing.height - AXIS - row * ROW - ROW / 2])"
    )
    places = {told: (left, right, y) for told, left, right, y in boxes}
    canvas = browser.value("(box => [box.left, box.top])(document.getElementById('timeline').getBoundingClientRect())")
    pixels = greys(browser.screenshot())
    for some in (events, stretches):
        drawn = []
        for one in some:
            left, right, y = places[one.id]
            wide = min(int(right - left), 14)
            at = int(canvas[0] + left) - 1, int(canvas[1] + y) - 10
            drawn.append(np.array(pixels[at[1] : at[1] + 20, at[0] : at[0] + wide]))
        for number, one in enumerate(drawn):
            assert all(np.abs(one.astype(int) - other).max() > 60 for other in drawn[:number])


def test_light_dark_and_narrow(page: LivePage) -> None:
    page.settle()
    light = greys(page.screenshot())
    page.prefer("dark")
    page.settle()
    dark = greys(page.screenshot())
    page.prefer("light")
    assert np.median(light) > 200
    assert np.median(dark) < 60
    # Something is drawn in the timeline's half.
    assert (light[110:400] < 140).mean() > 0.002
    assert (dark[110:400] > 140).mean() > 0.002


def test_nothing_is_cut_off_on_a_phone(browser: LivePage, few: Path) -> None:
    browser.open(few, 380, 700)
    browser.value("step(1)")
    assert browser.value("document.documentElement.scrollWidth") <= 380


def test_a_phone_leaves_room_for_the_timeline_and_tells_of_fingers(browser: LivePage, few: Path) -> None:
    told = "['keys', 'touch'].map(id => part(id).checkVisibility())"
    browser.open(few, 390, 844, phone=True)
    assert browser.value("drawing.canvas.getBoundingClientRect().top") < 844 / 3
    assert browser.value(told) == [False, True]
    high = "document.getElementById('all')"
    assert browser.value(f"{high}.scrollHeight <= {high}.offsetHeight")
    assert "Zwei Finger" in browser.value("part('touch').textContent")
    browser.open(few)
    assert browser.value(told) == [True, False]


def test_the_frame_of_the_keyboard_is_not_printed(page: LivePage) -> None:
    page.press("ArrowRight")
    outline = "getComputedStyle(document.getElementById('timeline')).outlineStyle"
    assert page.value(outline) != "none"
    page.on_paper(True)
    assert page.value(outline) == "none"
    page.on_paper(False)


@pytest.mark.parametrize("width", [380, 900])
def test_no_label_is_cut_off_at_the_edge(width: int, browser: LivePage, tmp_path: Path) -> None:
    long = [
        replace(_event(*one), label=f"Straße n{one[0]} wird {'sehr ' * 4}feierlich eröffnet") for one in enumerate(DAYS)
    ]
    browser.open(_write(long, tmp_path / "long.html"), width, 700)
    browser.settle()
    assert browser.value(CUT) == [[], len(DAYS)]
    browser.value("document.getElementById('timeline').focus()")
    # Who points at a label before its mark means the event.
    place = browser.value(
        "(mark => [mark.left - GAP - 20, drawing.height - AXIS - (mark.row + 0.5) * ROW])(drawing.laid.marks.at(-1))"
    )
    browser.click(place[0], place[1] + browser.value("drawing.canvas.getBoundingClientRect().top"))
    assert browser.value(CARD).endswith(long[-1].label)


def test_all_is_on_paper_with_sentences(page: LivePage) -> None:
    page.press("+")
    page.settle()
    seen = page.value(VIEW)
    page.value("preparePrint()")
    assert page.value("[drawing.laid.marks.length, drawing.width]") == [len(DAYS), 640]
    page.value("finishPrint()")
    assert page.value(VIEW) == seen
    with pypdfium2.PdfDocument(io.BytesIO(page.printed())) as document:
        whole = " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    whole = re.sub(r"\s+", " ", whole)
    assert all(f"Straße n{number}" in whole for number in range(len(DAYS)))
    assert whole.count("Im 1994 trat es in Kraft.") == len(DAYS)
    assert "Wörter suchen" not in whole
