"""Marks texts that the window translates later, in modules that know nothing of windows."""


def translatable(text: str, _comment: str = "", _count: int = 0) -> str:
    """The text itself; the tool that collects texts for translation knows this function by its name.

    Whoever gives a comment and any count marks a text with `%Ln`, which has the plurals of each language.
    """
    return text
