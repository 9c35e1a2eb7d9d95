"""What is told of a date in a relative clause or an attribute of a sentence that is too long and of another time."""

from titles import title


def test_a_noun_keeps_the_clause_with_the_date() -> None:
    marked = (
        "Über die Jugend der Sängerin ist auch hier nur wenig Neues zu lesen, weniger als in dem langen Aufsatz von "
        "Karl Huber, den die Zeitung [im März] gedruckt hat."
    )
    assert title("de", marked) == "Aufsatz von Karl Huber, den die Zeitung im März gedruckt hat"


def test_a_firm_is_told_by_its_attribute() -> None:
    marked = (
        "Bereinigt um die erst seit [Mai 2017] geführte Kern & Roth bewegten sich Gewinn und Absatz der Werke im "
        "Süden allerdings nur leicht über denen des Vorjahrs."
    )
    assert title("de", marked) == "Die Kern & Roth ist erst seit Mai 2017 geführt"


def test_no_noun_is_told_that_the_pronoun_may_not_mean() -> None:
    marked = (
        "Der Kläger wünscht Auskunft über Gutachten zu den Schäden und dem Umbau des Hafens, die dem Minister der "
        "Finanzen und seinen Beamten im [Herbst 2009] übergeben worden sind."
    )
    assert not title("de", marked).startswith("Schäden")


def test_a_time_is_no_noun_to_tell_of() -> None:
    marked = (
        "Im ersten Quartal des am 1. April begonnenen Geschäftsjahres, das für die Töchter des Konzerns die Monate "
        "[Januar bis März] umfasst, konnte die Gruppe im Süden des Landes einen Zuwachs um vier Prozent verbuchen."
    )
    assert not title("de", marked).startswith("Quartal")
