"""E-mails: the text that was written, whatever it is wrapped in; and pages that were saved as one file."""

from datetime import date
from email.message import EmailMessage

import pytest

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.mail import read_mail, read_saved_page

SENT = "Thu, 14 Mar 2019 23:30:00 -0800"
TEXT = "Am 3. Mai 1907 kam Müller nach Köln.\n"
PAGE = "<html><body><p>Am 3. Mai 1907 kam <b>Müller</b>.</p><p hidden>nein</p></body></html>"


def _mail(message: EmailMessage) -> Content:
    return read_mail(message.as_bytes(), "a.eml")


def _message(text: str = TEXT, **how: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = (
        "Die Rückkehr der alten Sternwarte, über die schon lange und immer wieder gesprochen worden ist"
    )
    message["Date"] = SENT
    message.set_content(text, **how)
    return message


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "cp1252"])
def test_encodings(cte: str, charset: str) -> None:
    content = _mail(_message(charset=charset, cte=cte))
    assert content.text == TEXT.strip()
    assert content.title == _message()["Subject"]
    assert (content.published, content.place) == (date(2019, 3, 14), "date of sending")


@pytest.mark.parametrize("head", ["", "Content-Type: text/plain\n", "Content-Type: text/plain; charset=unknown-8bit\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_charsets_that_are_not_said(head: str, encoding: str) -> None:
    assert read_mail(f"Subject: x\n{head}\n{TEXT}".encode(encoding), "a.eml").text == TEXT.strip()


def test_plain_text_is_preferred() -> None:
    message = _message()
    message.add_alternative(PAGE, subtype="html")
    assert _mail(message).text == TEXT.strip()


@pytest.mark.parametrize("blank", ["", " \n\n", "\t"])
def test_html_where_there_is_no_plain_text(blank: str) -> None:
    message = _message(blank)
    message.add_alternative(PAGE, subtype="html")
    assert _mail(message).text == "Am 3. Mai 1907 kam Müller."


def test_html_alone_in_its_own_charset() -> None:
    message = _message()
    message.set_content(PAGE.encode("cp1252"), maintype="text", subtype="html")
    message.set_param("charset", "iso-8859-1")
    assert _mail(message).text == "Am 3. Mai 1907 kam Müller."


def test_the_order_of_alternatives_does_not_count() -> None:
    message = EmailMessage()
    message["Subject"] = "x"
    message.make_alternative()
    for text, subtype in ((PAGE, "html"), (TEXT, "plain")):
        part = EmailMessage()
        part.set_content(text, subtype=subtype)
        message.attach(part)
    assert _mail(message).text == TEXT.strip()


def test_attachments_and_pictures_are_left_out() -> None:
    message = _message()
    message.add_attachment("Anhang von 1999", filename="a.txt")
    message.add_attachment("Ohne Namen 1999", disposition="attachment")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar", disposition="inline")
    assert _mail(message).text == TEXT.strip()


def test_text_around_an_attachment() -> None:
    message = _message("Vorher\n")
    message.add_attachment(b"x", maintype="application", subtype="zip", filename="a.zip")
    message.add_attachment("Nachher\n", disposition="inline")
    assert _mail(message).text == "Vorher\n\nNachher"


def test_forwarded_messages_are_kept() -> None:
    message, old = _message("Zur Kenntnis.\n"), _message("Alte Nachricht vom 3. Mai 1907.\n")
    del old["Date"]
    old["Date"] = "Mon, 15 Jan 2001 10:00:00 +0000"
    message.add_attachment(old)
    head = f"Subject: {old['Subject']}\nDate: Mon, 15 Jan 2001 10:00:00 +0000"
    assert _mail(message).text == f"Zur Kenntnis.\n\n{head}\n\nAlte Nachricht vom 3. Mai 1907."


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Date: 14 Mar 2019 10:00", date(2019, 3, 14)),
        ("Date: Thu, 14 Mar 2019 10:00:00 +0100 (CET)", date(2019, 3, 14)),
        ("Date: soon", None),
        ("Date: 99 Mar 2019 10:00", None),
        ("Date:", None),
        ("From: a@example.org", None),
    ],
)
def test_dates(head: str, published: date | None) -> None:
    assert read_mail(f"{head}\n\nText".encode(), "a.eml").published == published


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("=?utf-8?q?R=C3=BCckkehr?=", "Rückkehr"),
        ("=?iso-8859-1?b?Uvxja2tlaHI=?=\n =?utf-8?q?_heute?=", "Rückkehr heute"),
        ("=?no-such-charset?q?a?=", "=?no-such-charset?q?a?="),
        ("  a \n  b", "a b"),
    ],
)
def test_subjects(head: str, title: str) -> None:
    assert read_mail(f"Subject: {head}\n\nText".encode(), "a.eml").title == title


@pytest.mark.parametrize(
    "source",
    [
        "Content-Type: multipart/alternative\n\nText",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nText",
        "Content-Type: text/plain; charset*=utf-8''x\n\nText",
        "Content-Transfer-Encoding: base64\n\nVGV4dA",
        "From me Thu Mar 14 2019\nSubject: x\n\nText",
    ],
)
def test_e_mails_that_are_not_whole(source: str) -> None:
    assert read_mail(source.encode(), "a.eml").text == "Text"


@pytest.mark.parametrize("data", [b"", b"\n\nText", b"Just text, which has no header at all"])
def test_what_is_no_e_mail(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no header lines"):
        read_mail(data, "a.eml")


def _nested(depth: int) -> bytes:
    heads = (f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return "".join(heads).encode() + b"Content-Type: text/plain\n\nText"


def test_nesting_is_followed_only_so_far() -> None:
    assert read_mail(_nested(90), "a.eml").text == "Text"
    for data in (_nested(101), b"Content-Type: message/rfc822\n\n" * 101, b"Subject: x\n\n" + b"\n" * 4_000_001):
        with pytest.raises(Unreadable, match="more parts and lines than any e-mail"):
            read_mail(data, "a.eml")
    with pytest.raises(Unreadable, match="header is longer"):
        read_mail(b"Subject: " + b"x" * 2**21, "a.eml")


def _saved(page: str = PAGE, **heads: str) -> bytes:
    message = EmailMessage()
    for name, value in {
        "From": "<Saved by a browser>",
        "Subject": "Die =?utf-8?q?R=C3=BCckkehr?=",
        "Date": SENT,
        **heads,
    }.items():
        message[name] = value
    message.make_related()
    html = EmailMessage()
    html.set_content(page, subtype="html", cte="quoted-printable")
    message.attach(html)
    style = EmailMessage()
    style.set_content("p { color: red }", subtype="css")
    message.attach(style)
    return message.as_bytes()


def test_a_saved_page() -> None:
    content = read_saved_page(_saved(), "a.mht")
    assert content.text == "Am 3. Mai 1907 kam Müller."
    assert content.title == "Die Rückkehr"
    assert (content.published, content.guess, content.guess_place) == (None, date(2019, 3, 14), "date of saving")


def test_a_saved_page_that_says_when_it_was_published() -> None:
    page = f"<title>Kopf</title><meta property='article:published_time' content='2018-02-01'>{PAGE}"
    content = read_saved_page(_saved(page), "a.mht")
    assert (content.title, content.published, content.place) == ("Kopf", date(2018, 2, 1), "metadata of the page")


def test_no_page_in_it() -> None:
    with pytest.raises(Unreadable, match="holds no page"):
        read_saved_page(b"Subject: x\n\nText", "a.mht")
