"""Texts that are cut at a word, because nothing is known of their parts."""

LONGEST = 90


def cut_text(text: str, width: int = LONGEST) -> str:
    """A text without known parts, cut at a word."""
    if len(text) <= width:
        return text
    piece = text[:width]
    piece = piece.rsplit(" ", 1)[0] if " " in piece else piece[: width - 1]
    return piece[: width - 1].rstrip(' ,;:.–—-(„“"') + "…"
