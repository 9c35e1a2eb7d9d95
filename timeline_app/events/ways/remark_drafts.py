"""What a German remark between commas tells of the subject at its date, as a clause of its own.

"Die Halle, 1909 erbaut und 1950 verkauft, steht leer" → "Die Halle wurde verkauft"; "Das Haus, seit 1972 im Besitz der
Stadt, wurde abgerissen" → "Das Haus war seit 1972 im Besitz der Stadt".
"""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.german.participle_attributes import auxiliary
from timeline_app.events.ways.dated_clause import DatedClause
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.genders import gender_by_ending, is_surely_plural
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_BESIDE = (ClauseKind.ASIDE, ClauseKind.PARTICIPLE, ClauseKind.BRACKET)
# What a title loses whose date is shown although it may go.
_DATED = 1.0
_BEFORE_DATE = frozenset({"prep", "adv", "pred", "num"})
_NOT_SAID = frozenset({"fin", "rel", "sub", "wh", "izu", "to", "kokom"})


def remark_drafts(parse: Parse, date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """The half of a remark that the date is in, without the date, then with it."""
    home = parse.clauses[date.home]
    if home.kind not in _BESIDE or home.parent < 0 or parse.clauses[home.parent].kind != ClauseKind.MAIN:
        return
    main = parse.clauses[home.parent]
    subject = subject_of(parse, main, lists)
    own = parse.spoken(home)
    if home.kind == ClauseKind.BRACKET:
        # "Die Halle (erbaut 1887, verkauft 1932) …"
        own = [place for place in own if parse.kind(place) not in ("open", "close")]
        if not any(parse.kind(place) == "part" for place in own):
            return
    if not own or not subject or main.finite is None:
        return
    last = subject[-1]
    if parse.kind(own[0] - 1) not in ("comma", "open"):
        return
    if not isinstance(last, int) or last + 2 != own[0]:
        subject = _of_oblique(parse, own, lists)
        if subject is None:
            return
    held = frozenset(place for place in date.held if place in own)
    half = next((one for one in _halves(parse, own, lists) if held and held <= set(one)), None)
    if half is None or any(parse.kind(place) in _NOT_SAID for place in half):
        return
    finite = main.finite if isinstance(subject[0], int) else None
    items = _clause(parse, subject, half, finite, held, lists)
    if items is None:
        return
    gone = of_phrase(parse, sorted(held), lists)
    if gone is not None:
        yield Draft(parse, list(items), set(gone), date.home, held=held)
    yield Draft(parse, items, set(), date.home, held=held, lost=_DATED * (gone is not None))


def _of_oblique(parse: Parse, own: list[int], lists: Wordlists) -> Items | None:
    """ "Dem Verein, 1991 gegründet, (gehören 300 an)": the noun before a participle, as a subject of one thing."""
    noun = own[0] - 2
    article = noun - 1
    single = parse.kind(own[-1]) == "part" and parse.kind(article) == "det" and parse.kind(noun) == "noun"
    if not single or (article > 0 and parse.kind(article - 1) in ("noun", "name")):
        return None
    gender = gender_by_ending(parse.low(noun), lists)
    dative = lists.answers.get(f"dative {parse.low(article)}", "").split()
    if gender is None or gender not in dative or (is_surely_plural(parse, noun, lists) and gender == "feminine"):
        return None
    return [Word(lists.answers[gender], -1, -1, True, "det"), parse.words[noun]]


def _halves(parse: Parse, own: list[int], lists: Wordlists) -> Iterator[list[int]]:
    """ "1909 erbaut (und) 1950 verkauft": what an "und" parts behind a participle, or before another date.

    "1890 aus Eisen und 1950 aus Beton gebaut" has one participle for both.
    """
    half: list[int] = []
    for at, place in enumerate(own):
        ended = bool(half) and parse.kind(half[-1]) in ("part", "pred")
        dated = any(is_dated(parse, one, lists) for one in half)
        other = dated and any(is_dated(parse, one, lists) for one in own[at + 1 : at + 3])
        parted = parse.kind(place) == "comma" and bool(half)
        if parted or (parse.kind(place) == "kon" and (ended or other)):
            yield half if ended or parse.kind(own[-1]) != "part" else [*half, own[-1]]
            half = []
        else:
            half.append(place)
    yield half


def _clause(
    parse: Parse, subject: Items, half: list[int], finite: int | None, held: frozenset[int], lists: Wordlists
) -> Items | None:
    """The subject, a verb, and what the remark says; None where it is not sure that a verb can join them.

    `finite` is the verb of the subject, None if the subject is no subject in the sentence.
    """
    lead: Items = [parse.told(item) for item in subject]
    several = finite is not None and parse.low(finite).endswith(tuple(lists["sure_plural_ends"]))
    verbs = [place for place in half if parse.kind(place) == "part"]
    if len(verbs) == 1 and verbs[0] in (half[0], half[-1]):
        rest = [place for place in half if place != verbs[0]]
        return [*lead, auxiliary(parse.words[verbs[0]].low, several, lists), *rest, verbs[0]]
    said = [place for place in half if place not in held and not is_dated(parse, place, lists)]
    timed = lists["temporal", "lasting", "emphatic"]
    while said and (parse.low(said[0]) in timed or parse.kind(said[0]) == "adv") and said[0] < max(held):
        said = said[1:]
    while len(said) > 1 and parse.kind(said[0]) == "adv":
        said = said[1:]
    # "Jahrgang 1943": a noun before the date is not what the thing was then.
    opens = all(parse.kind(place) in _BEFORE_DATE for place in half if place < min(held))
    if finite is None or verbs or not opens or not said or not _may_be_said(parse, said, lists):
        return None
    past = parse.low(finite).endswith(tuple(lists["past_ends"]))
    lasts = not past and any(parse.low(place) in lists["lasting"] for place in half)
    being = lists.answers[f"{'lasting' if lasts else 'over'} {'plural' if several else 'singular'}"]
    return [*lead, Word(being, -1, -1, True, "fin"), *half]


def _may_be_said(parse: Parse, said: list[int], lists: Wordlists) -> bool:
    """ "In einem Laden", "Zweitligist", "unter Schutz": can a form of "sein" say it of a subject?"""
    first = said[0]
    if parse.kind(first) == "prep":
        return parse.low(first) in lists["being_prepositions"] and len(said) > 1
    return (
        parse.kind(first) in ("noun", "pred", "adj") or parse.low(first) in lists["plain_articles"] - lists["oblique"]
    )
