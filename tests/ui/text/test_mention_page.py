"""What is told of an expression, in full and in few lines."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontMetrics
from workbench import event, read

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.timex.explain import explained
from timeline_app.ui.text.mention_page import WHY, MentionPage
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_a_card_has_the_reason_on_one_line_until_it_is_unfolded(
    window: MainWindow, article: Path, opened: Open
) -> None:
    opened(article)
    page, metrics = MentionPage(load_theme(dark=False), names_of("en"), "en"), QFontMetrics(window.font())
    timeline = window.session.timeline
    document = timeline.pages[0].analysis.document
    for mention in (*timeline.events, *timeline.unplaced):
        reason = escape(explained(mention, "en"))
        assert reason in page.full(mention, document)
        folded = page.light(mention, document, False, metrics, 200)
        assert f"href='{WHY}'" in folded
        assert "TIMEX3" not in folded
        assert f"<b>{escape(mention.expression)}</b>" in folded
        assert reason in page.light(mention, document, True, metrics, 200)


def test_it_says_where_the_words_in_square_brackets_come_from(window: MainWindow) -> None:
    analysis = read("Hannah Fuchs kam 1900 nach Ulm. 1904 zog sie nach Paris.", language="de")
    page, metrics = MentionPage(load_theme(dark=False), names_of("en"), "en"), QFontMetrics(window.font())
    for year, says in (("1900", False), ("1904", True)):
        mention = event(analysis, year)
        assert ("named in the text before" in page.full(mention, analysis.document)) is says
        assert ("named in the text before" in page.light(mention, analysis.document, False, metrics, 200)) is says
