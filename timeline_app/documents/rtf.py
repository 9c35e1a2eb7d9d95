"""RTF by striprtf, which is given the text alone: pictures, fonts and what was deleted are taken out before.

striprtf leaves out notes and text boxes, and its patterns for links, fonts and pictures take time with the square of
their length, which a file that is made to do harm can use.
"""

import re
from datetime import date

from striprtf import striprtf

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.headings import mark as heading_mark
from timeline_app.documents.headings import marked_content
from timeline_app.documents.trees import paragraphs

LONGEST = 20 * 2**20
"""Characters without pictures; a book of 1,000 pages has some 5 million. striprtf reads about a million a second."""
_DEEPEST = 10_000
"""Groups within groups, which striprtf all keeps in mind; office programs write some ten."""
_MOST_FONTS = 2000
_MARK = re.compile(r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,9})?[ ]?|\\[^a-z]|[{}]")
_LEFT_OUT = frozenset(
    (
        "annotation", "datastore", "deleted", "fonttbl", "footer", "footerf", "footerl", "footerr", "header", "headerf",
        "headerl", "headerr", "info", "listtext", "objdata", "pict", "pntext", "themedata", "v",
    )
)  # fmt: skip
_SWITCHES = ("deleted", "v")
_HANGING = ("footnote", "shptxt")
# What ends a paragraph or row, and what ends a cell; striprtf writes the first as one line end and the other as a bar.
_REWRITTEN = {"par": "\\par\\par ", "row": "\\par\\par ", "cell": "\\tab ", "nestcell": "\\tab "}
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)|\\fcharset(\d{1,3})")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})")
# A mark before nothing, or before another.
_NO_HEADING = re.compile(r"[\x01-\x06](?=[\x01-\x06\s]|\Z)")
_TITLE = re.compile(r"\{\\title\s([^{}]{1,2000})\}")
_CREATED = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
# Numbers beyond those of characters, and beyond any that RTF has.
_NO_CHARACTER = re.compile(r"\\u-?\d{6,}[ ]?")
_TOO_LARGE = re.compile(r"(\\[a-z]{1,32}-?\d{9})\d+")


def read_rtf(data: bytes) -> Content:
    """The text with its tables, text boxes and notes, without headers, footers and comments."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable("it does not begin as RTF")
    page = _CODE_PAGE.search(data[:4096])
    # Letters beyond ASCII stand as octets of this code page in what old programs wrote.
    encoding = _known(f"cp{page[1].decode()}") if page else "cp1252"
    scan = _Scan(data.decode(encoding, "replace"))
    title = _TITLE.search(scan.info)
    return marked_content(
        text=_plain(scan.text),
        title=_plain(f"{{\\rtf1\\ansi\\ansicpg{encoding[2:]} {title[1]}}}") if title else "",
        guess=_day(scan.info),
        guess_place="file made",
    )


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return "cp1252"
    return encoding


def _plain(source: str) -> str:
    source = _TOO_LARGE.sub(r"\1", _NO_CHARACTER.sub(r"\\u65533 ", source))
    # A line end counts for nothing in RTF, but keeps a link from being read with a pattern that can take forever.
    source = source.replace("{\\field", "{\n\\field")
    text: str = striprtf.rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    text = _NO_HEADING.sub("", text)
    # Characters beyond the first 65,536 are written as two halves.
    return paragraphs(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))


def _day(info: str) -> date | None:
    found = _CREATED.search(info)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


class _Scan:
    """One walk over the source: `text` is RTF that striprtf reads whole, `info` what the file says of itself."""

    def __init__(self, source: str) -> None:
        self.info = ""
        self._source = source
        self._pieces: list[str] = []
        self._length = 0
        self._hanging: list[str] = []
        # Where each open group begins in the pieces; those of notes as negative numbers.
        self._groups: list[int] = []
        position = 0
        while mark := _MARK.search(source, position):
            self._add(source[position : mark.start()])
            position = self._read(mark)
        self._add(source[position:])
        self._let_go()
        self.text = "".join(self._pieces)

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
        if self._length > LONGEST:
            raise Unreadable("it has more than {most} MB of text without its pictures", most=LONGEST // 2**20)

    def _read(self, mark: re.Match[str]) -> int:
        """Take in one control word or brace; the position from which to read on."""
        word = mark["word"]
        if mark[0] == "{":
            self._groups.append(len(self._pieces))
            if len(self._groups) > _DEEPEST:
                raise Unreadable("its groups are nested more than {most:,} deep", most=_DEEPEST)
            self._add("{")
        elif mark[0] == "}":
            self._close()
        elif word == "bin":
            # So many octets of anything follow, braces among them.
            return mark.end() + max(0, int(mark["number"] or 0))
        elif word in _LEFT_OUT and not (word in _SWITCHES and mark["number"] == "0"):
            return self._leave_out(word, mark.end())
        elif word in _HANGING and self._groups and self._groups[-1] >= 0:
            # Without what came before in the group: a star, which means that it can be left out.
            del self._pieces[self._groups[-1] :]
            self._pieces.append("{")
            self._groups[-1] = -1 - (len(self._pieces) - 1)
        else:
            self._add(_REWRITTEN.get(word, mark[0]))
            if word == "outlinelevel" and mark["number"]:
                self._add(heading_mark(int(mark["number"]) + 1))
            if word == "par" and not any(begin < 0 for begin in self._groups[-1:]):
                self._let_go()
        return mark.end()

    def _close(self) -> None:
        begin = self._groups.pop() if self._groups else 0
        if begin < 0:
            begin = -1 - begin
            self._hanging.append("".join(self._pieces[begin:]) + "\\par\\par }")
            del self._pieces[begin:]
            return
        if not self._groups:
            self._let_go()
        self._add("}")

    def _let_go(self) -> None:
        """Notes and text boxes follow the paragraph that they hang on."""
        if self._hanging:
            self._pieces += ["\\par\\par ", *self._hanging]
            self._hanging.clear()

    def _leave_out(self, word: str, begin: int) -> int:
        """Pass over the rest of the group; where it ends."""
        depth, position = 1, begin
        while mark := _MARK.search(self._source, position):
            position = mark.end()
            if mark["word"] == "bin":
                position += max(0, int(mark["number"] or 0))
            depth += (mark[0] == "{") - (mark[0] == "}")
            if depth == 0:
                position = mark.start()
                break
        else:
            position = len(self._source)
        if word == "info":
            self.info = self._source[begin:position]
        elif word == "fonttbl":
            self._add(_fonts(self._source[begin:position]))
        return position


def _fonts(table: str) -> str:
    """A table of fonts with nothing but their numbers and charsets, from which striprtf knows the code page."""
    charsets: dict[str, str] = {}
    font = "0"
    for one in _FONT.finditer(table):
        font = one[1] or font
        if one[2] and len(charsets) < _MOST_FONTS:
            charsets[font] = one[2]
    return "\\fonttbl" + "".join(f"{{\\f{font}\\fcharset{charset} x;}}" for font, charset in charsets.items())
