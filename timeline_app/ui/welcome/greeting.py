"""What a person is met with: a page to begin from, work that was left behind, and for a newcomer the tour."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.keeping.recovery import Recovery
from timeline_app.ui.text.translation import tr
from timeline_app.ui.welcome.banner import Banner
from timeline_app.ui.welcome.files import Files

if TYPE_CHECKING:
    from timeline_app.ui.welcome.welcome import Welcome


class Greeting:
    """Shows its page among the window's `pages`, and offers in the banner what was interrupted."""

    def __init__(
        self, pages: QStackedWidget, files: Files, preferences: Preferences, recovery: Recovery, banner: Banner
    ) -> None:
        self._pages = pages
        self._files = files
        self._preferences = preferences
        self._recovery = recovery
        self._banner = banner
        recovery.looked.connect(self._offer)

    @cached_property
    def welcome(self) -> "Welcome":
        """Made when there is nothing else to see: who opens the program with a document never looks at it."""
        from timeline_app.ui.welcome.welcome import Welcome

        page = Welcome(self._pages.window())
        page.open_button.clicked.connect(lambda: self._files.choose())
        page.paste_button.clicked.connect(self._files.paste)
        page.sample_button.clicked.connect(self._files.open_sample)
        self._pages.addWidget(page)
        return page

    def invite(self) -> None:
        """Show the welcome page, with what was opened last."""
        self._offer()
        self._pages.setCurrentWidget(self.welcome)
        chosen = self._pages.window().focusWidget()
        if chosen is None or not self.welcome.isAncestorOf(chosen):
            # Else it would go to the only button that there is, which cancels what is being read.
            self.welcome.setFocus()

    def tell_of_interrupted(self) -> None:
        """Whoever is at work on something is told of what was interrupted before; the welcome page lists it."""
        broken = [one for one in self._recovery.left if one.was_interrupted]
        if broken:
            text = tr("The program was interrupted while you worked on this: {title}").format(title=broken[0].title)
            self._banner.show_offer(text, tr("Go on with it"), lambda: self._files.open([broken[0].path]))

    def _offer(self) -> None:
        """Tell the welcome page what there is to go on with."""
        self.welcome.offer(self._preferences.settings.recent, self._recovery.left, self._files.open)
