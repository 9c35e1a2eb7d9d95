"""The program as it is started, watched until its first picture: an empty window, or the events of a document."""

# Whoever runs this says before it what `seen(window)` does. It comes right after the first paint, and before all that
# the window itself puts off: however long the article is read, nobody waits for the menus here. An error ends the
# program; in a dialog, as users have it, it would stand until somebody closed it.
WATCHED = """
import os, sys, traceback
from timeline_app import launch
from timeline_app.__main__ import main
plain, is_empty = launch.open_window, len(sys.argv) < 2
def failed(*error):
    traceback.print_exception(*error)
    sys.stderr.flush()
    os._exit(1)
def watched(*arguments):
    application, window = plain(*arguments)
    sys.excepthook = failed
    from PySide6.QtCore import QEvent, QObject, QTimer
    from timeline_app.ui import completing
    completing._LONG_MS = 2**31 - 1
    class Watch(QObject):
        is_seen = False
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.is_seen and (is_empty or window.session.timeline.events):
                self.is_seen = True
                QTimer.singleShot(0, lambda: seen(window))
            return False
    window.watch = Watch()
    (window if is_empty else window.canvas).installEventFilter(window.watch)
    return application, window
launch.open_window = watched
main()
"""
