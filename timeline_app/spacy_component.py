"""Time expressions as a component of spaCy's pipelines: `nlp.add_pipe("timeline_dates")` once this module is known.

spaCy finds it by itself where the package is installed. `doc.spans["dates"]` has the expressions, each a span of
tokens with its TIMEX3 type for a label, and with `span._.timex_value`, `span._.timex_mod` and `span._.timex_reason`
(https://spacy.io/usage/processing-pipelines). A document with a day of its own is told it before:

    >>> import spacy
    >>> nlp = spacy.blank("de")
    >>> dates = nlp.add_pipe("timeline_dates")
    >>> doc = nlp.make_doc("Der Rat tagte gestern. Im Mai 1999 brannte es.")
    >>> doc._.published = "2021-07-07"
    >>> [(span.text, span.label_, span._.timex_value) for span in nlp(doc).spans["dates"]]
    [('gestern', 'DATE', '2021-07-06'), ('Mai 1999', 'DATE', '1999-05')]
"""

from datetime import date
from typing import Any

from timeline_app.api import tag
from timeline_app.extras import extra
from timeline_app.faces import code_of_language, day_of, known_language

_NAME = "timeline_dates"
_TOLD = ("timex_value", "timex_mod", "timex_reason")


class Dates:
    """Marks the time expressions of a document."""

    def __init__(self, published: date | None, language: str | None, interface: str, spans_key: str) -> None:
        self._published, self._language = published, language
        self._interface, self._key = interface, spans_key

    def __call__(self, doc: Any) -> Any:
        published = day_of(doc._.published) or self._published
        found = tag(doc.text, published=published, language=self._language, interface=self._interface)
        spans = []
        for one in found:
            # Tokens may be longer than the expression: "1999-2004" is one.
            span = doc.char_span(one.begin, one.end, label=one.type, alignment_mode="expand")
            for name, told in zip(_TOLD, (one.value, one.mod, one.explanation), strict=True):
                span._.set(name, told)
            spans.append(span)
        doc.spans[self._key] = spans
        return doc


def make_dates(
    nlp: Any, name: str, published: str | None, language: str | None, interface: str, spans_key: str
) -> Dates:
    """The component as spaCy makes it. `published` is a day as "2021-07-07"; the language is the pipeline's
    where none is said.

    Raises ValueError for a day that is none, and for a language whose dates are not known.
    """
    tokens = extra("spacy.tokens", "The component")
    for one in _TOLD:
        if not tokens.Span.has_extension(one):
            tokens.Span.set_extension(one, default="")
    if not tokens.Doc.has_extension("published"):
        tokens.Doc.set_extension("published", default=None)
    return Dates(day_of(published), code_of_language(language) or known_language(nlp.lang), interface, spans_key)


extra("spacy.language", "The component").Language.factory(
    _NAME,
    func=make_dates,
    assigns=["doc.spans"],
    default_config={"published": None, "language": None, "interface": "en", "spans_key": "dates"},
)
