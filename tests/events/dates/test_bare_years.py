"""Years without a preposition, in languages that put one before every date."""

import pytest

from timeline_app.events.dates.bare_years import belongs_to_noun
from timeline_app.language.grammar import load_grammar
from timeline_app.model.span import Span


@pytest.mark.parametrize(
    ("language", "sentence", "belongs"),
    [
        ("fr", "Le conseil a voté le budget 2030.", True),
        ("fr", "Le pont ouvrira en 2030.", False),
        ("fr", "Le pont, 2030 au plus tard, sera fini.", False),
        ("it", "È pronto il bilancio 2030.", True),
        ("it", "Il ponte aprirà nel 2030.", False),
        ("es", "Aprobaron el presupuesto 2030.", True),
        ("es", "El puente abrirá en 2030.", False),
        # German years need no preposition.
        ("de", "Die Brücke öffnet Ende Mai oder Juni 2030.", False),
    ],
)
def test_a_year_right_behind_a_noun_is_its_own(language: str, sentence: str, belongs: bool) -> None:
    begin = sentence.index("2030")
    assert belongs_to_noun(sentence, Span(begin, begin + 4), load_grammar(language)) == belongs
