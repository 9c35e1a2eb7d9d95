"""A folder of events as `timeline-app tag` writes it, from articles of a few sentences."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from timeline_app.analysis.choices import Choices
from timeline_app.cluster.engines import by_processes
from timeline_app.cluster.partitions import partitions_of
from timeline_app.cluster.running import make_parts

ARTICLES: Mapping[str, str] = MappingProxyType({
    "canal.txt": (
        "The canal\n\nThe first spade was turned on 4 April 1911. Since 1920 barges have gone through. "
        "Around 1935 the lock was widened; the works lasted from 3 to 9 May 1936. It froze in the winter of 1963.\n"
    ),
    "mill.txt": (
        "The mill\n\nMüller sold the mill on 9 May 1936. It burned down in 1948. "
        "On Monday, 4 March 1952, the café in its place was opened, and nobody minded which day that was.\n"
    ),
    "tower.txt": "Der Turm\n\nDer Turm wurde im März 1899 vollendet. Am 1. Juni 1944 stürzte er ein.\n",
})  # fmt: skip


def make_folder(folder: Path, texts: Mapping[str, str] = ARTICLES) -> Path:
    """A part for each article; the articles lie in a folder beside it."""
    articles = folder.with_name(f"{folder.name}-articles")
    articles.mkdir()
    for name, text in texts.items():
        (articles / name).write_text(text, encoding="utf-8")
    partitions, failures = partitions_of(sorted(articles.iterdir()), 1)
    assert not failures
    made = make_parts(partitions, Choices(), folder, lambda tasks: by_processes(tasks, 1, lambda share: None))
    assert not made.errors
    return folder


def parts_of(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.parquet"))
