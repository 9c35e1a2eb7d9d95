"""E-mails as Outlook saves them (.msg): the text of the body, without attachments."""

from contextlib import suppress
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from timeline_app.documents.content import Content
from timeline_app.documents.headings import marked_content
from timeline_app.documents.trees import all_text, html_tree
from timeline_app.errors import DocumentError, Place
from timeline_app.extras import extra


def read_outlook(data: bytes, name: Place) -> Content:
    """The plain text of the body, else that of its HTML. Raises DocumentError where the package for it is missing."""
    message = extra("oxmsg", name, DocumentError).Message.load(data)
    return marked_content(
        text=_text(message).replace("\r\n", "\n").strip("\n"),
        title=" ".join(message.subject.split()),
        published=_sent(message),
        place="date of sending",
    )


def _text(message: Any) -> str:
    if (body := message.body or "").strip():
        return str(body)
    tree = html_tree(message.html_body) if message.html_body else None
    return "" if tree is None else all_text(tree)


def _sent(message: Any) -> date | None:
    """The day as the sender's clock showed it; where only the moment is known, as in Greenwich."""
    # Mails that never left Outlook have no headers.
    headers = {key.lower(): value for key, value in message.message_headers.items()}
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(headers.get("date", "")).date()
    return message.sent_date.date() if message.sent_date else None
