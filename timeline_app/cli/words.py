"""What words on the command line mean, each checked, with a hint where one is none of those that there are."""

import argparse
import re
from datetime import date
from typing import TYPE_CHECKING

from timeline_app.cli.streams import UsageError, said, spoken, wrong
from timeline_app.interfaces import interface_language

if TYPE_CHECKING:
    from timeline_app.analysis.choices import NotUnderstood


def path(text: str) -> str:
    if not text:
        raise wrong("'' is no name of a file; is a variable empty?")
    return text


def jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 64:
        raise wrong("{text} is no number from {least} to {most}", text=repr(text), least=0, most=64)
    return int(text)


def articles(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 1_000_000:
        raise wrong("{text} is no number from {least} to {most}", text=repr(text), least=1, most=1_000_000)
    return int(text)


def name_of_date(text: str) -> str:
    if not text.strip():
        raise wrong("'' is no date; is a variable empty?")
    return text


def understand_published(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """The day that was named, as the tagger understands it; words need the language of the articles, if it was said."""
    if options.published is None:
        return
    from timeline_app.documents.published import from_typed

    words = options.published
    options.published = from_typed(words)
    if options.published is not None:
        return
    from timeline_app.analysis.choices import Choices, NotUnderstood
    from timeline_app.analysis.date_words import day_in_words

    interface = getattr(options, "interface", None) or interface_language()
    day = day_in_words(words, Choices(date.today(), options.language, interface), lambda share: None)
    if isinstance(day, NotUnderstood):
        parser.error(spoken("argument %(argument_name)s: %(message)s")
                     % {"argument_name": "--published", "message": said(_told(words, day))})  # fmt: skip
    options.published = day


def _told(words: str, why: "NotUnderstood") -> UsageError:
    if why.is_beyond:
        return UsageError("{words} is in none of the years 1 to 9999; leave it out, or name a day in one of them",
                          words=repr(words))  # fmt: skip
    if why.is_date:
        return UsageError("{words} is not one day; write it as 2021-07-02 or 2.7.2021", words=repr(words))
    if why.reason:
        return UsageError("{words} is no date: {reason}; write it as 2021-07-02 or 2.7.2021", words=repr(words),
                          reason=why.reason.rstrip("."))  # fmt: skip
    if why.word not in ("", words):
        return UsageError("{words} is no date: {word} is not understood; write it as 2021-07-02 or 2.7.2021",
                          words=repr(words), word=repr(why.word))  # fmt: skip
    return UsageError("{words} is no date; write it as 2021-07-02 or 2.7.2021", words=repr(words))


def language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", text):
        raise wrong("{text} is no language code; write de or en, for example", text=repr(text))
    from timeline_app.language.files import has_rules, languages_with_rules
    from timeline_app.language.locales import has_locale, locales

    code = re.split("[-_]", text.lower())[0]
    if not (has_rules(code) or has_locale(code)):
        raise wrong(
            "{text} is no language whose dates are known; there are {known}, and by the names of months and days alone "
            "{others}",
            text=repr(text),
            known=", ".join(languages_with_rules()),
            others=", ".join(one for one in locales() if not has_rules(one)),
        )
    return code
