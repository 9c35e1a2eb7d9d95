"""Part-of-speech tags: what a form may be is found out once, and a sentence is decoded as HanTa would."""

import pytest

from timeline_app.grammar.tagger import PosTagger, is_base_form, tagger_for

SENTENCES = [
    ("de", "Am Montag hat sich der Rat , der gestern tagte , für den Neubau ausgesprochen .", "VA(FIN)", 2),
    ("de", "Am Montag hat sich der Rat , der gestern tagte , für den Neubau ausgesprochen .", "PRELS", 7),
    ("de", "Der Dichter zog 1910 fort .", "PTKVZ", 4),
    ("de", "Der Zeuge bestritt , im Lokal gewesen zu sein .", "PTKZU", 7),
    ("en", "The board that runs the port approved the plan .", "CJT", 2),
    ("en", "The bridge , rebuilt in 1953 , was closed .", "VVN", 3),
]


def _tagger(language: str) -> PosTagger:
    found = tagger_for(language)
    assert found is not None
    return found


@pytest.mark.parametrize(("language", "sentence", "tag", "place"), SENTENCES)
def test_tags(language: str, sentence: str, tag: str, place: int) -> None:
    assert _tagger(language).tag(sentence.split())[place] == tag


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_decoder_says_what_hanta_says(language: str) -> None:
    tagger = _tagger(language)
    words = [sentence.split() for code, sentence, *_ in SENTENCES if code == language]
    ours = [tag for sentence in words for tag in tagger.tag(sentence)]
    theirs = [tag for sentence in words for tag in tagger._hanta.tag_sent(sentence, taglevel=0)]
    assert sum(one == other for one, other in zip(ours, theirs, strict=True)) >= 0.95 * len(ours)


def test_a_form_is_analysed_once() -> None:
    tagger = _tagger("de")
    tagger.tag(["Die", "Drehleiterkommandantin", "kam"])
    before = tagger._tags_of.cache_info().misses
    tagger.tag(["Die", "Drehleiterkommandantin", "kam"])
    assert tagger._tags_of.cache_info().misses == before


def test_what_a_form_may_be() -> None:
    tagger = _tagger("de")
    assert tagger.knows("fanden", frozenset({"VV(FIN)"}))
    assert not tagger.knows("igte", frozenset({"VV(FIN)"}))
    assert tagger.lemma("Präsidenten", "NN") == "Präsident"
    assert tagger.may_be("Münster", "NE")


def test_no_tagger_for_other_languages() -> None:
    assert tagger_for("fr") is None


def test_nothing_and_the_longest_word() -> None:
    tagger = _tagger("de")
    assert tagger.tag([]) == []
    assert len(tagger.tag(["x" * 10_000, "kam"])) == 2


@pytest.mark.parametrize(("text", "expected"), [("Boot", True), ("Boote", False), ("Mannschaft", True)])
def test_nouns_as_in_a_dictionary(text: str, expected: bool) -> None:
    assert is_base_form(text, "NN") is expected


@pytest.mark.parametrize(
    ("form", "particle"),
    [("abbrennt", "ab"), ("anheuert", "an"), ("zuspitzt", "zu"), ("annektiert", ""), ("antwortet", ""), ("zuckte", "")],
)
def test_what_a_verb_is_parted_from(form: str, particle: str) -> None:
    assert _tagger("de").particle(form) == particle
