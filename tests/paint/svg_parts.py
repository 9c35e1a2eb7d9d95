"""What is looked at in pictures that are SVG."""

from typing import Any

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"


def tree_of(data: bytes) -> Any:
    return etree.fromstring(data)


def texts_of(tree: Any) -> list[str]:
    return ["".join(one.itertext()) for one in tree.iter(f"{SVG}text")]
