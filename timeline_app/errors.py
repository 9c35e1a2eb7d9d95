"""What goes wrong on the user's side, said so that the user can act."""


class TimelineError(Exception):
    """A sentence that names what failed, why, and what to do; shown as it is."""


class DocumentError(TimelineError):
    """A file that cannot be read as a document."""


class LanguageError(TimelineError):
    """Mistakes in a language's files, all of them, each with its file and key."""


class ExportError(TimelineError):
    """A file that cannot be written."""


class WorkspaceError(TimelineError):
    """A workspace that cannot be opened or written."""
