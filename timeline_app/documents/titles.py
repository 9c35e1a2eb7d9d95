"""What a file says that it is called, unless a program called it so of its own accord."""

import re

from timeline_app.language.wording import words

_FILE = re.compile(r"microsoft word - |.{1,200}\.(?:docx?|odt|rtf|indd|qxd|qxp|pdf|tex|dvi|pages|txt|html?|pmd)$", re.I)


def stated_title(title: str) -> str:
    """The title on one line; '' where it is a program's default such as "Document1" or a file's name."""
    title = " ".join(title.split())
    # "Document1", "untitled (2)": programs number what they name.
    bare = title.lower().rstrip("0123456789").rstrip(" _-()")
    return "" if bare in words("untitled") or _FILE.match(title) else title
