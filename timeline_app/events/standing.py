"""Whether a clause may be told without those that it hangs on: told as having happened, and by the text itself."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_REMARKS = (ClauseKind.ASIDE, ClauseKind.BRACKET, ClauseKind.PARTICIPLE)
_SAID = (ClauseKind.REPORT, ClauseKind.CONTENT, ClauseKind.SPEAKER)


def may_stand_alone(parse: Parse, host: int, lists: Wordlists) -> bool:
    """Can the clause be told without those above it: is it told as having happened, by the text itself?"""
    clause = parse.clauses[host]
    if not _is_told_as_past(parse, host, lists):
        return False
    told = (ClauseKind.RELATIVE, ClauseKind.CONJUNCT, *((ClauseKind.ADVERBIAL,) if lists.verb_second else ()))
    if not lists.verb_second and _is_remark_of_main(parse, host) and speaker_of(parse, host) is not None:
        return True
    if clause.kind in told and speaker_of(parse, host) is not None:
        return True
    if _is_of_speaker(parse, clause):
        return True
    above = list(parse.up(host))[1:]
    if above and speaker_of(parse, host) is not None:
        return False
    for number in above:
        other = parse.clauses[number]
        if _is_under_condition(parse, clause, number, lists):
            return False
        if other.kind in _SAID and not _is_texts_own(parse, clause, number, lists):
            return False
        if _says(parse, number, lists) and clause.kind != ClauseKind.CONJUNCT:
            return _is_beside_saying(parse, clause, number, above, lists)
    own = (host,) if clause.kind == ClauseKind.RELATIVE and not lists.verb_second else ()
    return not any(_is_attributed(parse, number, lists) for number in (*own, *above))


def _is_told_as_past(parse: Parse, host: int, lists: Wordlists) -> bool:
    """Does what joins the clause to the one above say that it happened: "after he came", but not "so that he comes"?"""
    clause = parse.clauses[host]
    if clause.kind == ClauseKind.CONTENT:
        return is_fact(parse, clause, lists)
    if clause.kind != ClauseKind.ADVERBIAL:
        return True
    intro = clause.intro
    if intro is None and lists.verb_second and host and parse.clauses[host - 1].kind == ClauseKind.ADVERBIAL:
        intro = parse.clauses[host - 1].intro
    return intro is not None and (parse.low(intro) in lists["factive"] or _is_past(parse, host, lists))


def _is_under_condition(parse: Parse, clause: Clause, above: int, lists: Wordlists) -> bool:
    """Does a clause above it say "if"? But "ask whether it will be ready for the fair, which starts in May"."""
    intro = parse.clauses[above].intro
    if intro is None or parse.low(intro) not in lists["conditional"]:
        return False
    relative = not lists.verb_second and clause.kind == ClauseKind.RELATIVE and above == clause.parent
    return not (relative and clause.words[0] > 0 and parse.kind(clause.words[0] - 1) == "comma")


def _is_texts_own(parse: Parse, clause: Clause, above: int, lists: Wordlists) -> bool:
    """Does the text tell so itself, although it stands in a clause of what somebody says?"""
    other = parse.clauses[above]
    if other.kind != ClauseKind.CONTENT:
        return False
    # "Said he had locked the gate but found it open": what follows may be said, too.
    unmarked = other.intro is None and (lists.verb_second or clause.kind != ClauseKind.CONJUNCT)
    # "They believe it was built by slaves who were brought in May": so was nobody else, if they were not.
    told_with = lists.verb_second or clause.kind != ClauseKind.RELATIVE or _says_for_sure(parse, above, lists)
    return (unmarked and told_with) or _is_presupposed(parse, clause, lists) or _is_apposed(parse, clause, above, lists)


def _is_beside_saying(parse: Parse, clause: Clause, saying: int, above: Sequence[int], lists: Wordlists) -> bool:
    """Does the clause tell more of who or what is spoken of, or when, and not what is said?"""
    if clause.kind == ClauseKind.RELATIVE:
        return True
    if any(parse.clauses[one].kind == ClauseKind.RELATIVE for one in above[: above.index(saying)]):
        return True
    if lists.verb_second:
        return False
    # "When the mill burned down, the miller said …"
    before = clause.kind == ClauseKind.ADVERBIAL and clause.words[-1] < parse.clauses[saying].words[0]
    # "He said he had been ill since the mill closed in May"
    return clause.kind == ClauseKind.PARTICIPLE or before or _lasts_since(parse, clause, lists)


def _is_of_speaker(parse: Parse, clause: Clause) -> bool:
    """ "“…,” said Ann, who sings (and who wed in May)": do relative clauses alone stand between it and who speaks?"""
    above = parse.clauses[clause.parent]
    if clause.kind == ClauseKind.CONJUNCT and above.kind == ClauseKind.RELATIVE:
        # "“…,” said Ann, who sings (and wed in May)"
        clause = above
    if clause.kind != ClauseKind.RELATIVE:
        return False
    while above.kind == ClauseKind.RELATIVE and above.parent >= 0:
        above = parse.clauses[above.parent]
    return above.kind == ClauseKind.SPEAKER


def _is_remark_of_main(parse: Parse, host: int) -> bool:
    """ "The probe, (launched in May), is lost, they said": a participle behind a comma, of the clause that is said."""
    clause = parse.clauses[host]
    before = clause.words[0] - 2 if clause.kind == ClauseKind.PARTICIPLE else -1
    if before < 0 or parse.kind(before + 1) != "comma":
        return False
    return parse.owner[before] == clause.parent >= 0 and parse.clauses[clause.parent].kind == ClauseKind.MAIN


def _is_presupposed(parse: Parse, clause: Clause, lists: Wordlists, timed: bool = False) -> bool:
    """ "He said he knew the man who shot the king": whatever is said, such a man there was."""
    above = parse.clauses[clause.parent] if clause.parent >= 0 else None
    if clause.kind == ClauseKind.ADVERBIAL and above is not None:
        # "The man who had waited since the train left": so did the train.
        return above.kind == ClauseKind.RELATIVE and _is_presupposed(parse, above, lists, timed=True)
    if lists.verb_second or clause.kind != ClauseKind.RELATIVE or clause.finite is None:
        return False
    first = clause.words[0] - 1
    first -= parse.kind(first) == "comma"
    while first > 0 and parse.kind(first) in ("noun", "name", "adj", "num"):
        first -= 1
    if _is_prosecuted(parse, first, lists):
        return parse.words[clause.finite].tag in ("VVD", "VVN", "AJ0")
    past = timed or parse.words[clause.finite].tag in ("VVD", "VBD", "VHD")
    # ", which should have opened in May,": a remark is the text's own.
    past = past or parse.kind(clause.words[0] - 1) == "comma"
    within = above is not None and above.kind == ClauseKind.RELATIVE and above.finite is not None
    if within and above is not None and parse.kind(above.words[0] - 1) == "comma":
        # "His site, which was told of in a trial that ended in May": the text says so itself.
        return past and parse.words[above.finite or 0].tag in ("VVD", "VBD", "VHD")
    return past and parse.kind(first) == "det" and parse.low(first) in lists["articles", "possessives"]


def _lasts_since(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "(Since the mill closed)": is it told of a past from which on something else was so?"""
    joined = clause.kind == ClauseKind.ADVERBIAL and clause.intro == clause.words[0] and clause.finite is not None
    past = joined and parse.words[clause.finite or 0].tag in ("VVD", "VBD", "VHD", "VVN")
    return past and clause.intro is not None and parse.low(clause.intro) in lists["lasting"]


def _is_prosecuted(parse: Parse, before: int, lists: Wordlists) -> bool:
    """ "A suspect in (shootings that hurt two)": what somebody is charged with there was, whoever did it."""
    if parse.kind(before) != "prep" or parse.low(before) not in lists["around"] or parse.words[before + 1].tag == "NN0":
        return False
    near = range(max(before - 2, 0), before)
    return any(parse.low(place) in lists["prosecuting"] for place in near)


def _is_apposed(parse: Parse, clause: Clause, above: int, lists: Wordlists) -> bool:
    """ "He said that the letter, sent in May, was lost": that it was sent the text says itself."""
    participle = clause.kind == ClauseKind.PARTICIPLE and clause.parent == above and not lists.verb_second
    return participle and clause.words[0] > 0 and parse.kind(clause.words[0] - 1) == "comma"


def _is_past(parse: Parse, host: int, lists: Wordlists) -> bool:
    """ "(Er wartete,) bis der Zug kam", "auch wenn er kam": does a clause tell what happened, if it tells the past?"""
    clause = parse.clauses[host]
    if clause.intro is None or clause.finite is None:
        return False
    before = [parse.low(place) for place in clause.words if place < clause.intro]
    conceded = parse.low(clause.intro) in lists["conditional"] and lists["conceding"].issuperset(before) and before
    if parse.low(clause.intro) not in lists["reaching", "preceding"] and not conceded:
        return False
    denied = any(parse.kind(place) == "neg" for place in clause.words)
    denied = denied or any(parse.kind(place) == "neg" for one in parse.up(clause.parent) for place in parse.own(one))
    low = parse.low(clause.finite)
    past = low not in lists["opening"] and low.endswith(tuple(lists["past_ends"]))
    done = low in lists["perfect_auxiliaries"] and parse.kind(clause.finite - 1) == "part"
    return (past or done) and (bool(conceded) or not denied)


def is_condition(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "(Wenn der Rat zustimmt), beginnt der Bau": would a main clause claim more without this one?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.ADVERBIAL or not lists.verb_second:
        return False
    if clause.intro is None:
        return clause.finite == clause.words[0]
    before = {parse.low(place) for place in clause.words if place < clause.intro}
    conceded = bool(before) and before <= lists["conceding"]
    return parse.low(clause.intro) in lists["provisional"] and not conceded


def is_fact(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "Ihm ist zu verdanken, dass …": is it told of as what came of a thing, and not as what is said of it?"""
    number = clause.parent
    if clause.intro is not None and clause.intro > 0 and parse.low(clause.intro - 1) in lists["facts"]:
        # "The fact that they lost in May shows …"
        return True
    if not lists.verb_second and _is_own_news(parse, clause, lists):
        return True
    if lists.verb_second and (clause.intro is None or parse.low(clause.intro) not in lists["stating"]):
        return False
    telling = (ClauseKind.MAIN, ClauseKind.CONJUNCT, *(() if lists.verb_second else (ClauseKind.RELATIVE,)))
    if number < 0 or parse.clauses[number].kind not in telling:
        return False
    told = [place for place in parse.own(number) if not parse.words[place].is_mark]
    doubted = any(parse.kind(place) == "neg" or parse.low(place) in lists["opening"] for place in told)
    return not doubted and any(parse.low(place) in lists["factive_words"] for place in told)


def _is_own_news(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "We are pleased to announce that it opens in May": is it the text itself that says so?"""
    above = [place for place in parse.own(clause.parent) if place < clause.words[0]] if clause.parent >= 0 else []
    kinds = [parse.kind(place) for place in above]
    told = kinds[:2] == ["pron", "fin"] and kinds[-2:] == ["to", "inf"] and "neg" not in kinds
    ours = told and parse.low(above[0]) in lists["subject_pronouns"] - lists["third_persons"]
    return ours and parse.low(above[-1]) in lists["own_news"] and parse.low(above[-3]) in lists["glad"]


def _says_for_sure(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Is what a clause of content tells said, rather than thought or hoped?"""
    above = parse.clauses[number].parent
    finite = parse.clauses[above].finite if above >= 0 else None
    return finite is not None and parse.low(finite) not in lists["thinking"]


def _says(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Has the clause a verb of saying? "Es gab" has none."""
    finite = parse.clauses[number].finite
    if finite is None or parse.low(finite) not in lists["saying"]:
        return False
    particles = lists["saying_particles"]
    if parse.low(finite) in lists["parted_saying"] and not any(
        parse.low(one) in particles for one in parse.own(number)
    ):
        # "Stellte sich entgegen", but "stellte fest"
        return False
    beside = [place for place in parse.own(number) if abs(place - finite) == 1]
    return not any(parse.low(place) in lists["existential"] for place in beside)


def _is_attributed(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Does the clause say who told it: "according to sources, …"?"""
    hanging = [child for child in parse.children(number) if parse.clauses[child].kind in _REMARKS]
    return any(parse.low(place) in lists["attributing"] for one in (number, *hanging) for place in parse.own(one))


def speaker_of(parse: Parse, number: int) -> int | None:
    """The clause that says who told this one, if it stands after it."""
    above = list(parse.up(number))
    if any(parse.clauses[one].kind == ClauseKind.SPEAKER for one in above):
        return None
    for one, clause in enumerate(parse.clauses):
        if clause.kind == ClauseKind.SPEAKER and (clause.parent in above or _goes_on(parse, above[-1], clause.parent)):
            return one
    return None


def _goes_on(parse: Parse, first: int, second: int) -> bool:
    """ "„Heute wird gefeiert und morgen getagt“, sagte er": is a main clause said in one breath with a later one?"""
    if first < 0 or second < 0 or not parse.own(first) or not parse.own(second):
        return False
    if not parse.own(first)[-1] < parse.own(second)[0]:
        return False
    between = range(parse.own(first)[-1] + 1, parse.own(second)[0])
    return all(parse.owner[place] >= 0 or parse.kind(place) == "comma" for place in between) and not any(
        parse.kind(place) == "quote" for place in between
    )
