"""Drafts of the main clause above a date: without it, with it, and with the subject at the front."""

import pytest
from drafts import dated

from timeline_app.events.draft import Draft
from timeline_app.events.ways.whole_drafts import whole_drafts
from timeline_app.grammar.wordlists import wordlists


def _drafts(language: str, marked: str) -> list[Draft]:
    return list(whole_drafts(*dated(language, marked), wordlists(language)))


def _texts(language: str, marked: str) -> list[str]:
    return [draft.text() for draft in _drafts(language, marked)]


@pytest.mark.parametrize(
    ("language", "marked", "first"),
    [
        ("de", "Am [3. Mai] kam er nach Rom.", "Er kam nach Rom"),
        ("en", "On [3 May] he came to Rome.", "He came to Rome"),
        ("de", "Er blieb bis [Mai] in Rom.", "Er blieb bis Mai in Rom"),
        ("en", "He stayed until [May].", "He stayed until May"),
        # Who said so goes behind.
        ("de", "Er nahm – so der Zeuge – am [3. Mai] das Geld.", "Er nahm das Geld, so der Zeuge"),
        # Those that are told with it, and not those with a date of their own.
        ("de", "Am [3. Mai] kam er und am 5. Juni ging er.", "Er kam"),
        # A relative clause that would say nothing without its date keeps it.
        ("de", "Der Vertrag, der im [Mai] enden sollte, gilt.", "Der Vertrag, der im Mai enden sollte, gilt"),
        ("en", "The minutes, read on [Monday], were long.", "The minutes, read on Monday, were long"),
    ],
)
def test_the_first_is_without_the_date_if_it_may_go(language: str, marked: str, first: str) -> None:
    assert _texts(language, marked)[0] == first


@pytest.mark.parametrize(
    ("language", "marked"), [("de", "Er kam am [3. Mai] nach Rom."), ("en", "He came on [3 May] to Rome.")]
)
def test_with_the_date_it_has_lost_more(language: str, marked: str) -> None:
    drafts = _drafts(language, marked)
    lost = {draft.text(): draft.lost for draft in drafts}
    plain, dated = min(lost, key=len), marked.replace("[", "").replace("]", "").removesuffix(".")
    assert lost[dated] > lost[plain]
    assert all(draft.held for draft in drafts)


def test_a_circumstance_at_the_front_gives_way_to_the_subject() -> None:
    assert _texts("de", "Nach langem Streit kaufte der Rat am [3. Mai] die Mühle.")[:2] == [
        "Nach langem Streit kaufte der Rat die Mühle",
        "Der Rat kaufte die Mühle",
    ]


def test_in_tightness_a_document_goes_with_its_date() -> None:
    texts = _texts("en", "In a letter sent [Monday], he resigned.")
    assert "He resigned" in texts
    assert not any(text.endswith("sent, he resigned") for text in texts)
