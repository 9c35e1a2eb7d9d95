"""The cells of a frame of pandas as texts, as a table of texts has them."""

from datetime import date, datetime, time

from timeline_app.documents.decoding import decode
from timeline_app.documents.names import HALF_PAIRS
from timeline_app.errors import DocumentError


def text_of_cell(cell: object) -> str:
    """What a cell that is there says: days in ISO 8601, octets as the text that they are, "" where they are none."""
    if isinstance(cell, datetime):
        moment = cell.replace(tzinfo=None).isoformat(" ")
        return moment if cell.time() != time() else moment[:10]
    if isinstance(cell, date):
        return cell.isoformat()
    # A column of years in which some are missing is one of floats.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bytes | bytearray | memoryview):
        return _text_of_octets(bytes(cell))
    # Half a pair of surrogates can be in no file, and Arrow takes none.
    return HALF_PAIRS.sub("\ufffd", str(cell))


def _text_of_octets(octets: bytes) -> str:
    """Databases give texts so; what is a picture or the like says nothing."""
    try:
        return decode(octets, "")
    except DocumentError:
        return ""
