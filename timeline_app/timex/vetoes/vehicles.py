"""Years of models: "a 1998 Ford Focus" was seen in another year."""

from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.vetoes.beside import is_unknown, two_after, word_before


def is_model(found: Found, context: Context) -> bool:
    """Is a year right before the maker of a vehicle? "The 2010 Toyota recall" was in that year."""
    vehicles = context.grammar.settings.get("vehicles", ())
    after = two_after(found, context) if vehicles else ()
    if not after or after[0] not in vehicles:
        return False
    is_certain = context.grammar.lexicon.has("definite", word_before(found, context))
    return not (is_certain and after[1:] and after[1].islower() and is_unknown(after[1], context))
