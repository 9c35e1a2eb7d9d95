"""What its neighbours make of an English word that may be of several kinds."""

import pytest
from parses import kind_of


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        # The verb of a clause that has no other
        ("Others [died].", "fin"),
        ("Nobody knew that she [called] him.", "fin"),
        ("A lawmaker [subpoenaed] him.", "fin"),
        ("He fled, but fighting [resumed] in May.", "fin"),
        ("Profit at the mill [doubled] as prices fell.", "fin"),
        ("Sales at the shop have nearly [doubled].", "part"),
        ("The mill [used] to be a shop.", "fin"),
        ("The house [used] to store grain burned.", "part"),
        ("Rain that day [ruined] the hay.", "fin"),
        ("The storm [damaged] ten houses.", "fin"),
        ("The men [wounded] in May were old.", "part"),
        ("The mill was [damaged] in May.", "part"),
        ("They had [closed] the mill.", "part"),
        # An adjective beside its noun, and a noun in capitals
        ("The most [wanted] list hung there.", "adj"),
        ("A [wanted] man lived there.", "adj"),
        ("The DOD [issued] a statement.", "fin"),
        # Given to somebody
        ("He was promoted and [given] command of a ship.", "part"),
        ("[First] seen in 1680, the comet came back.", "adv"),
        ("The [first] ship came in May.", "adj"),
    ],
)
def test_what_looks_like_a_participle(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("“It rains,” said [Stern].", "name"),
        ("The [stern] man left.", "adj"),
        ("The [Kenyan], who was ill, left.", "noun"),
        ("The [Kenyan] runner won.", "adj"),
        ("The pact, [initialed] in May, was signed.", "part"),
        ("The [accused], who had fled, was found.", "noun"),
        ("The [accused] man was found.", "adj"),
        ("The [deceased] was a smith.", "noun"),
    ],
)
def test_what_looks_like_an_adjective(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Tests [link] a man to the raid.", "fin"),
        ("The [link] was weak.", "noun"),
        ("The bank still [prints] its own notes.", "fin"),
        ("The [prints] were sold.", "noun"),
        ("Mr Low, who [chairs] the board, left.", "fin"),
        ("The [chairs] were sold.", "noun"),
        ("White [heads] the panel.", "fin"),
        ("Income for the year ended 30 June [rose] to $9 million.", "fin"),
        ("The [rose] was red.", "noun"),
        ("They agreed to [hand] over the keys.", "inf"),
        ("He hurt his [hand].", "noun"),
        ("[Leave] to appeal was refused.", "noun"),
        ("[Work] on the dam was stopped.", "noun"),
    ],
)
def test_what_looks_like_a_noun(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("She survived [her] in 1985.", "pron"),
        ("She sold [her] mill.", "det"),
        ("He said [that] mills are dear.", "that"),
        ("He bought [that] mill.", "det"),
        ("They alleged [that] on or about 8 May the tenant had left.", "that"),
        ("He told the guests at a feast [that] it was late.", "that"),
        ("He has the book [that] she wrote.", "that"),
        ("As [such], it was new.", "adv"),
        ("Nobody knew [such] a man.", "det"),
    ],
)
def test_articles_and_pronouns(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("They say [there] have been no losses.", "pron"),
        ("He stood [there] in May.", "adv"),
        ("The shop stands [next] to the mill.", "prep"),
        ("The [next] day he left.", "adj"),
        ("He scored twice in four minutes [before] being sent off.", "prep"),
        ("The [same] old panel met.", "adj"),
    ],
)
def test_adverbs(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("They flew to [Dar] es Salaam.", "name"),
        ("The man, [speaking] softly, left.", "ing"),
        ("He was fired without [warning].", "noun"),
        ("He left without [warning] the guests.", "ing"),
        ("The [opening] was in May.", "noun"),
    ],
)
def test_forms_in_ing(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("It['s] late.", "fin"),
        ("There['s] a war.", "fin"),
        ("He['s] the owner.", "fin"),
        ("The owner['s] son left.", "pos"),
        ("Who['s] there?", "fin"),
        ("What['s] the time?", "fin"),
        ("The boys['] mill burned.", "pos"),
        ("It took six years['] work.", "pos"),
        ("He said 'the boys['] and left.", "quote"),
    ],
)
def test_possessives(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Malcolm [Reddy] left.", "name"),
        ("Ann [Stern] left.", "name"),
        ("The cellist [Per] Lind played.", "name"),
        ("He earned 20 pounds [per] week.", "prep"),
        ("On [Wed], 31 July, he left.", "name"),
        ("In [May] it rained.", "name"),
        ("It [may] rain.", "fin"),
    ],
)
def test_names_that_are_spelt_like_other_words(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind
