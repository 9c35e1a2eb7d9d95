"""Names of any length in a line of their own."""

MOST = 60
"""So many characters are shown of a name."""


def shortened(text: str, most: int = MOST) -> str:
    """Text with an ellipsis for the middle where it is longer; names differ at their beginnings and ends."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"
