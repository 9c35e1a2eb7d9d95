"""Two articles read and analysed, as a workspace keeps them."""

import pytest

from timeline_app.services.tasks import Choices, ReadText
from timeline_app.storage.packed import Packed

ARTICLE = """The bridge reopens

ASHFORD, March 5, 2020 – The old bridge was closed on 2 March 2020 after a flood.
It was built in 1874 and widened in the 1960s. "The repairs took three weeks", the mayor said on Tuesday.
On Monday, 3 March 2020, the first lorry crossed. The fair was held from 3 to 5 May 2019.
"""
SECOND = "Das Museum\n\nBerlin, 14. März 2019. Herr Müller hat es am 3. Mai 1998 eröffnet. Es schließt Ende April.\n"


def read(text: str, name: str, language: str | None = None) -> Packed:
    return ReadText(text, name, Choices(language=language))(lambda share: None)


@pytest.fixture(scope="session")
def bridge() -> Packed:
    return read(ARTICLE, "bridge.txt")


@pytest.fixture(scope="session")
def museum() -> Packed:
    return read(SECOND, "museum.txt")
