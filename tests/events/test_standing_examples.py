"""Of each clause that is no main clause: may it be told by itself?"""

import pytest

from timeline_app.events.standing import may_stand_alone
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _alone(language: str, text: str) -> str:
    parse, lists = parsed(text, language), wordlists(language)
    others = [number for number, clause in enumerate(parse.clauses) if clause.kind != ClauseKind.MAIN]
    return " / ".join(f"{parse.clauses[one].kind.value} {may_stand_alone(parse, one, lists)}" for one in others)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Er sagte, dass die Mühle brannte.", "content False"),
        ("Die Mühle, die alt war, brannte.", "relative True"),
        ("Wenn er kommt, geht sie.", "adverbial False"),
        ("Als er kam, ging sie.", "adverbial True"),
        ("Nachdem er gekommen war, ging sie.", "adverbial True"),
        ("Bevor er kam, ging sie.", "adverbial True"),
        ("Er bestritt, dass die Mühle brannte.", "content False"),
        ("Sie hoffte, dass er kommt.", "content False"),
        ("Falls es regnet, fällt es aus.", "adverbial False"),
        ("Es ist wahr, dass er kam.", "content False"),
        ("Er kam, um sie zu sehen.", "infinitive True"),
        ("Ob er kam, ist unklar.", "content False"),
        ("Weil er kam, ging sie.", "adverbial True"),
        ("Obwohl er kam, ging sie.", "adverbial True"),
        ("Damit er kommt, ruft sie.", "adverbial False"),
        ("Während er schlief, brannte es.", "adverbial True"),
        ("Sie sagte, sie habe gewonnen.", "report False"),
        ("Der Ort, an dem er starb, liegt dort.", "relative True"),
        ("Wer kam, ist unklar.", "content False"),
        ("Er wollte wissen, wann sie kam.", "content False"),
    ],
)
def test_german_clauses(text: str, alone: str) -> None:
    assert _alone("de", text) == alone


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("He said that the mill burned.", "content False"),
        ("The mill, which was old, burned.", "relative True"),
        ("If he comes, she will go.", "adverbial False"),
        ("When he came, she left.", "adverbial True"),
        ("After he had come, she left.", "adverbial True"),
        ("Before he came, she left.", "adverbial True"),
        ("He denied that the mill burned.", "content False"),
        ("They hope that he will come.", "content False"),
        ("Unless it rains, it is on.", "adverbial False"),
        ("Because he came, she left.", "adverbial True"),
        ("Although he came, she left.", "adverbial True"),
        ("The mill fell when the train crossed it.", "adverbial True"),
        ("While he slept, it burned.", "adverbial True"),
        ("He said he had won.", "content False"),
        ("He lives where he was born.", "relative True"),
        ("The man who came in May left.", "relative True"),
        ("Born in Cork, she left.", "participle True"),
        ("The hall, built in 1902, burned.", "participle True"),
    ],
)
def test_english_clauses(text: str, alone: str) -> None:
    assert _alone("en", text) == alone
