"""The words right before and behind an expression."""

from itertools import takewhile

from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

# Of Markdown and of life dates: "**1949**", "(* 1905 in Graz".
_EMPHASIS = frozenset("*_")


def word_before(found: Found, context: Context) -> str:
    """The token before the expression, blanks and marks of emphasis passed over; "" at the beginning of a sentence."""
    words, index = context.tokens.words, found.begin - 1
    first = context.tokens.at(context.sentences[found.sentence].begin)
    while index >= first and (words[index].isspace() or words[index] in _EMPHASIS):
        index -= 1
    return words[index] if index >= first else ""


def word_after(found: Found, context: Context) -> str:
    """The token after the expression, blanks passed over; "" at the end."""
    index = found.end
    words = context.tokens.words
    while index < len(words) and words[index].isspace():
        index += 1
    return words[index] if index < len(words) else ""


def two_after(found: Found, context: Context) -> list[str]:
    """The next two tokens that are no blanks, of which there is one at most before each."""
    return [word for word in context.tokens.words[found.end : found.end + 4] if not word.isspace()][:2]


def ends_line(found: Found, context: Context) -> bool:
    """Does nothing but blanks stand after the expression in its line?"""
    return all(
        word.isspace()
        for word in takewhile(lambda word: "\n" not in word, context.tokens.words[found.end : found.end + 2])
    )


def is_unknown(word: str, context: Context) -> bool:
    """Does no file of the language know the word?"""
    return context.grammar.lexicon[word] == OTHER_WORD
