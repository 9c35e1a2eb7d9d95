"""The bars of a window: tools above everything, find and go floating over the timeline."""

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import QFrame, QMainWindow, QToolBar

from timeline_app.ui.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from timeline_app.paint.theme import Theme
    from timeline_app.ui.article.source_view import SourceView
    from timeline_app.ui.core.reviewing import Review
    from timeline_app.ui.finding.find_bar import FindBar
    from timeline_app.ui.finding.go_bar import GoBar
    from timeline_app.ui.finding.search_box import SearchBox
    from timeline_app.ui.panels.review_bar import ReviewBar
    from timeline_app.ui.timeline.canvas import TimelineCanvas
    from timeline_app.ui.welcome.workplaces import Workplaces
    from timeline_app.ui.widgets.actions import Actions
    from timeline_app.ui.widgets.floating import Floating
    from timeline_app.ui.window.editing import Editing
    from timeline_app.ui.window.views import Views
    from timeline_app.ui.workbench import Workbench

_Bar = TypeVar("_Bar", bound=QFrame)


class Around(Protocol):
    """What of a window its bars are about, each made when it is first asked for."""

    workplaces: "Workplaces"

    @property
    def views(self) -> "Views": ...

    @property
    def canvas(self) -> "TimelineCanvas": ...

    @property
    def source(self) -> "SourceView": ...

    @property
    def editing(self) -> "Editing": ...


class Bars:
    """All but the tools are made when they are first asked for, so that the window opens sooner."""

    def __init__(self, window: QMainWindow, bench: "Workbench", around: Around, theme: "Theme") -> None:
        self._window = window
        self._bench = bench
        self._around = around
        self.tools = ToolBar(window, theme)
        window.addToolBar(self.tools)
        bench.preferences.changed.connect(self.update)

    def fill(self, actions: "Actions") -> None:
        """Put tools into the tool bar, once there are menus to take them from."""
        self._actions = actions
        self.tools.fill(actions, self.search_box, actions.menus["lanes"])
        self.search_box.left.connect(self._on_box_left)

    def update(self) -> None:
        """Show the tools where there is something to use them on, unless they are not wanted."""
        self.tools.setVisible(
            bool(self._bench.session.timeline.documents) and self._bench.preferences.settings.tool_bar
        )

    def toggle_tools(self) -> None:
        preferences = self._bench.preferences
        preferences.set(tool_bar=not preferences.settings.tool_bar)

    def begin_search(self) -> None:
        """Ready the field that finds all; where the tools are hidden, they come for as long as it is used."""
        self.tools.show()
        self.search_box.begin()

    @cached_property
    def search_box(self) -> "SearchBox":
        from timeline_app.ui.finding.search_box import SearchBox
        from timeline_app.ui.finding.suggestions import Suggestions, Ways

        session = self._bench.session
        ways = Ways(self._around.canvas.navigation.show_stretch, session.select, self._find)
        suggestions = Suggestions(session, self._bench.names, self._actions, ways, self._window)
        return SearchBox(suggestions, self._window)

    @cached_property
    def find_bar(self) -> "FindBar":
        from timeline_app.ui.finding.find_bar import FindBar

        bar = FindBar(self._bench.session, self._around.views.page)
        bar.finder.moved.connect(lambda: self._around.source.show_found(bar.finder))
        return self._floating(bar)

    @cached_property
    def go_bar(self) -> "GoBar":
        from timeline_app.ui.finding.go_bar import GoBar

        bar = GoBar(self._bench.session, self._bench.names, self._around.views.page)
        bar.chosen.connect(self._around.canvas.navigation.show_stretch)
        return self._floating(bar)

    @cached_property
    def review(self) -> "Review":
        """Ends by itself with the documents that it is of."""
        from timeline_app.ui.core.reviewing import Review

        return Review(self._bench.session, self._bench.commands)

    @cached_property
    def review_bar(self) -> "ReviewBar":
        from timeline_app.ui.panels.review_bar import ReviewBar

        room = QToolBar(self._window)
        room.setObjectName("review_room")
        room.setMovable(False)
        room.toggleViewAction().setVisible(False)
        # In a tool bar of its own, so that nothing covers the timeline while one works through it.
        self._window.addToolBarBreak()
        self._window.addToolBar(room)
        room.hide()
        bar = ReviewBar(self._bench.session, self.review, room)
        room.addWidget(bar)
        bar.date_wanted.connect(lambda: self._around.editing.date())
        bar.title_wanted.connect(lambda: self._around.editing.field("label"))
        self.review.stepped.connect(bar.setFocus)
        self.review.changed.connect(lambda: room.setVisible(self.review.is_on))
        return bar

    def begin_review(self) -> None:
        """Begin a review, or go on with the one that is under way."""
        bar = self.review_bar
        if self.review.is_on:
            bar.setFocus()
        else:
            self.review.begin()

    def workplaces(self) -> list[QFrame]:
        """Bars that keep the keyboard while one works in them."""
        # Asking for the bar would make it.
        return [self.review_bar] if "review_bar" in self.__dict__ else []

    def end_review(self) -> None:
        if "review" in self.__dict__:
            self.review.end()

    def _find(self, words: str, in_text: bool) -> None:
        self.find_bar.look_for(words, in_text)

    def _on_box_left(self) -> None:
        self._around.workplaces.back()
        self.update()

    def _floating(self, bar: _Bar) -> _Bar:
        self._bars_over.add(bar)
        return bar

    @cached_property
    def _bars_over(self) -> "Floating":
        """What keeps bars over the timeline."""
        from timeline_app.ui.widgets.floating import Floating

        return Floating(self._around.canvas)
