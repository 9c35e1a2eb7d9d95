"""HanTa's models: what is found in fewer steps is what HanTa finds, to the last bit."""

import pytest
from HanTa.HanoverTagger import HanoverTagger

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.word_model import WordModel, sources

UNKNOWN = {
    "de": "drehleiterkommandantin hintersteiner übergabeprotokolle verwinkelteste q5 xy-9 ou ß 17. 1921 3,50 eu-weit"
    " donaudampfschifffahrtsgesellschaft umgefüllt aufzuschultern § zzz",
    "en": "reharmonised woodgatherers mcquillan-like $50,000 q5 ou 17th 1921 3.50 unbuttoning zzz § antiestablishment",
}


def _model(language: str) -> WordModel:
    tagger = tagger_for(language)
    assert tagger is not None
    model = tagger._hanta
    assert isinstance(model, WordModel)
    return model


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_tags_of_a_word(language: str) -> None:
    model = _model(language)
    for word in UNKNOWN[language].split():
        assert model.analyze_forward(word) == HanoverTagger.analyze_forward(model, word), word


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_pieces_of_a_word(language: str) -> None:
    model = _model(language)
    for word in UNKNOWN[language].split():
        for tag, _ in model.analyze_forward(word):
            assert model.analyze_viterbi(word, -tag) == HanoverTagger.analyze_viterbi(model, word, -tag), word


def test_a_word_with_a_tag_that_it_cannot_have() -> None:
    model = _model("de")
    comma = -model.tag2int["$,"]
    assert model.analyze_viterbi("umgefüllt", comma) == HanoverTagger.analyze_viterbi(model, "umgefüllt", comma)


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_leads_to_a_tag_is_what_hanta_finds(language: str) -> None:
    model = _model(language)
    quick = model.reachability
    HanoverTagger.reachable(model)
    assert quick == model.reachability
    assert any(quick.values())


def test_what_leads_to_nothing() -> None:
    assert sources({(0, 1): [2], (1, 2): [3, 2]}, [1, 2, 3]) == {1: set(), 2: {1, 2}, 3: {1, 2}}
