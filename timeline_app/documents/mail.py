"""E-mails: the text of the body, the subject as title, the date of sending as publication date."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.web import all_text, parsed


def read_mail(data: bytes) -> Content:
    """The plain text of the body, else that of its HTML."""
    message = BytesParser(policy=policy.default).parsebytes(data)
    assert isinstance(message, EmailMessage)
    if not message.keys():
        raise Unreadable("it has no header lines as an e-mail has")
    try:
        published = parsedate_to_datetime(str(message["Date"])).date() if message["Date"] else None
    except (ValueError, TypeError, OverflowError):
        published = None
    return Content(
        text=_body(message),
        title=" ".join(str(message["Subject"] or "").split()),
        language=str(message["Content-Language"] or "").split("-")[0].strip().lower() or None,
        published=published,
        place="date of sending",
    )


def _body(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        text = str(body.get_content())
    except (LookupError, UnicodeError, AssertionError):
        payload = body.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if body.get_content_subtype() != "html":
        return text.replace("\r\n", "\n")
    tree = parsed(text)
    return all_text(tree) if tree is not None else ""
