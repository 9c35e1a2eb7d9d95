"""What a stretch between commas is: who said it, a remark, a participle, a second subject, the end of a list."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The mill is safe, an official said Thursday.", "main: The mill is safe / speaker: an official said Thursday"),
        ("“The mill is safe,” said Mr Low.", "main: The mill is safe / speaker: said Mr Low"),
        ("“We won,” he said.", "main: We won / speaker: he said"),
        ("“We warned them,” she said.", "main: We warned them / speaker: she said"),
        ("The dam was weak, the inquiry heard.", "main: The dam was weak / speaker: the inquiry heard"),
        ("Sales rose, the shop reported on Friday.", "main: Sales rose / speaker: the shop reported on Friday"),
        ("There were no losses, the owner said.", "main: There were no losses / speaker: the owner said"),
        ("The road is open again, police said.", "main: The road is open again / speaker: police said"),
        # What is said behind its comma
        ("He said, the road was shut.", "main: He said / report: the road was shut"),
    ],
)
def test_who_said_it(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Mr Low, the owner of the mill, fell.", "main: Mr Low fell / aside: the owner of the mill"),
        ("Anna Cole, a smith, opened a shop.", "main: Anna Cole opened a shop / aside: a smith"),
        ("Anna Low, owner and cook, signed it.", "main: Anna Low signed it / aside: owner and cook"),
        ("He met Karim Said, a clerk.", "main: He met Karim Said / aside: a clerk"),
        ("The ship, the oldest of the fleet, was sold.", "main: The ship was sold / aside: the oldest of the fleet"),
    ],
)
def test_what_a_noun_is_called(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The hall, built in 1902, was sold.", "participle: built in 1902 / main: The hall was sold"),
        (
            "The hall, built in 1902 and opened in May, will close.",
            "participle: built in 1902 and opened in May / main: The hall will close",
        ),
        ("Built in 1902, the hall was sold in 1950.", "participle: Built in 1902 / main: the hall was sold in 1950"),
        ("Born in Cork, she moved to Leeds.", "participle: Born in Cork / main: she moved to Leeds"),
        ("The man, speaking softly, left the room.", "participle: speaking softly / main: The man left the room"),
        ("He left the house, followed by a dog.", "main: He left the house / participle: followed by a dog"),
        (
            "The licence, due to end in May, was revoked.",
            "participle: due to end in May / main: The licence was revoked",
        ),
        ("Scheduled for May, the fair was put off.", "participle: Scheduled for May / main: the fair was put off"),
        ("The ship, carrying coal, sank off Kent.", "participle: carrying coal / main: The ship sank off Kent"),
        ("Having sold the mill, he left.", "participle: Having sold the mill / main: he left"),
        (
            "The board of the club, founded in 1871, met in May.",
            "participle: founded in 1871 / main: The board of the club met in May",
        ),
        (
            "The bridge, closed since May, was opened on Friday.",
            "participle: closed since May / main: The bridge was opened on Friday",
        ),
    ],
)
def test_remarks_with_a_participle(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The mill, which was old, burned.", "relative: which was old / main: The mill burned"),
        (
            "The mill, which burned in May, and the barn were sold.",
            "relative: which burned in May / main: The mill and the barn were sold",
        ),
        ("Mr Low, who had been ill, died on Friday.", "relative: who had been ill / main: Mr Low died on Friday"),
        ("The king, whose son had fled, wept.", "relative: whose son had fled / main: The king wept"),
        (
            "In Cork, where he was born, a street bears his name.",
            "relative: where he was born / main: In Cork a street bears his name",
        ),
        (
            "He lived there until 1950, when he moved to Leeds.",
            "main: He lived there until 1950 / adverbial: when he moved to Leeds",
        ),
        ("He sold it to Ann Cole, who opened a shop.", "main: He sold it to Ann Cole / relative: who opened a shop"),
        # The date behind one is of the clause around it.
        (
            "The judge gave his ruling, which was long, on May 2.",
            "main: The judge gave his ruling on May 2 / relative: which was long",
        ),
    ],
)
def test_relative_clauses_between_commas(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The mill (built in 1902) burned.", "main: The mill burned / bracket: built in 1902"),
        ("The mill – it was old – burned.", "main: The mill burned / bracket: it was old"),
        ("The firm (and its owner) moved to Leeds.", "main: The firm moved to Leeds / bracket: and its owner"),
        ("The boat – a gift of the king – sank.", "main: The boat sank / bracket: a gift of the king"),
    ],
)
def test_remarks_in_brackets_and_between_dashes(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Had she come, he would have left.", "adverbial: Had she come / main: he would have left"),
        ("Should it rain, the fair is off.", "adverbial: Should it rain / main: the fair is off"),
        ("Were he here, he would laugh.", "adverbial: Were he here / main: he would laugh"),
        # No condition, but a question or a request
        ("Had she come in May?", "main: Had she come in May"),
    ],
)
def test_conditions_with_their_verb_first(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He lost a third, far more than it had cost.", "main: He lost a third / adverbial: far more than it had cost"),
    ],
)
def test_what_a_thing_is_compared_with(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "By the time the fire was out, the mill was lost.",
            "adverbial: By the time the fire was out / main: the mill was lost",
        ),
        (
            "In the year the king died, the mill was built.",
            "adverbial: In the year the king died / main: the mill was built",
        ),
    ],
)
def test_clauses_behind_a_preposition_and_a_time(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses
