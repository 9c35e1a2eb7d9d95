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
        # The second of two has the joining word of the first.
        ("Wenn die Brücke bricht und der Zug kommt, wird sie gesperrt.", "adverbial False / adverbial False"),
        ("Als die Brücke brach und der Zug kam, lachte er.", "adverbial True / adverbial True"),
        # What is reached or conceded happened if it is told of the past, and was not waited for in vain.
        ("Er wartete, bis der Zug gekommen war.", "adverbial True"),
        ("Er wartete nicht, bis der Zug kam.", "adverbial False"),
        ("Auch wenn er kam, ging sie.", "adverbial True"),
        ("Auch wenn er kommt, geht sie.", "adverbial False"),
        ("Er ging, ohne dass der Zug kam.", "adverbial False"),
        # What came of a thing is a fact, and not what did not.
        ("Es führte dazu, dass er ging.", "content True"),
        ("Die Tatsache, dass er ging, half.", "content True"),
        ("Dem Arzt ist nicht zu verdanken, dass er überlebte.", "content False"),
        # What is said is said with all that hangs on it; “es gab” says nothing.
        ("„Die Mühle, die 1903 brannte, ist alt“, sagte er.", "relative True / speaker True"),
        ("Er sagte, dass die Mühle, die 1903 brannte, alt war.", "content False / relative False"),
        ("Laut Polizei brach die Brücke, als der Zug kam.", "adverbial False"),
        ("Er teilte mit, als die Mühle brannte.", "adverbial False"),
        ("Es gab Leute, die lachten.", "relative True"),
        ("Es gab an dem Tag ein Fest, als der Zug kam.", "adverbial True"),
        ("Er gab bekannt, als der Zug kam.", "adverbial False"),
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
        # Whoever speaks is told of by the text itself.
        ("“The bridge fell,” said Ann, who sings and who wed.", "speaker True / relative True / relative True"),
        ("The probe, launched in May, is lost, they said.", "participle True / speaker True"),
        # Of what is said, a thing that there must have been stands, and what the text adds to it.
        ("He said he knew the man who shot the king.", "content False / relative True"),
        ("He said that the man who had waited since the train left was ill.", "content False / relative True"),
        ("He said that the letter, sent in May, was lost.", "content False / participle True"),
        ("He said that the letter sent in May was lost.", "content False"),
        ("They said it was built by slaves who were brought in May.", "content False / relative True"),
        ("They believe it was built by slaves who were brought in May.", "content False / relative False"),
        ("He said he had locked the gate but found it open.", "content False / conjunct False"),
        ("When the mill burned down, the miller said no.", "adverbial True"),
        ("The miller said no when the mill burned down.", "adverbial False"),
        ("The fact that they lost in May shows it.", "relative True"),
        ("According to sources, the bridge, which was old, fell.", "participle False / relative False"),
        ("The bridge, which was old, fell, according to sources.", "relative False / participle False"),
    ],
)
def test_english_clauses(text: str, alone: str) -> None:
    assert _alone("en", text) == alone
