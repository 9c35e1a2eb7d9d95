"""Articles in Parquet, a row each: whole files, or some rows of one that is too large for any memory."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from timeline_app.analysis.article_rows import Reading, Record, articles_of, reading_of
from timeline_app.documents.content import Content
from timeline_app.errors import DocumentError, TimelineError
from timeline_app.export.reading import LARGEST
from timeline_app.extras import extra
from timeline_app.system_reasons import failing_drive, not_read

# Rows that are in memory at once as Python's texts, however long these are.
_BATCH = 100


class ArticleTable:
    """A Parquet file of articles; only the columns that are known by their names are read, some rows at a time.

    Raises DocumentError where the file is damaged, no table of articles, or where Arrow is missing.
    """

    def __init__(self, path: Path, reading: Reading | None = None) -> None:
        """`reading` is how it is read, where that is known already."""
        self.path = path
        self._file = self._opened()
        self.rows: int = self._file.metadata.num_rows
        self.reading = reading or reading_of(path, self._names(), self._column, self.rows)

    def all(self) -> Iterator[tuple[str, Content]]:
        """All articles of a file that fits into memory."""
        size = sum(self._file.metadata.row_group(one).total_byte_size for one in range(self._file.num_row_groups))
        if size > LARGEST:
            raise DocumentError(
                "{path} holds {size} MB of articles; at most {largest} MB are read at once. Read it in partitions: "
                "timeline-app tag {path} --format parquet --to FOLDER",
                path=self.path,
                size=size // 2**20,
                largest=LARGEST // 2**20,
            )
        return self.between(0, self.rows)

    def between(self, first: int, after: int) -> Iterator[tuple[str, Content]]:
        """The articles of the rows from `first` to just before `after`, counted from 0, by their names."""
        return articles_of(self.path, self.reading, self._records(first, after))

    def _records(self, first: int, after: int) -> Iterator[Record]:
        begin = 0
        # Parquet can only be read by groups of rows; those without a wanted row are not touched.
        for group in range(self._file.num_row_groups):
            count = self._file.metadata.row_group(group).num_rows
            if begin < after and first < begin + count:
                for number, cells in enumerate(self._rows([group], self.reading.names), begin):
                    if first <= number < after:
                        yield Record(number + 1, cells)
            begin += count

    def _column(self, name: str) -> Iterator[str]:
        groups = list(range(self._file.num_row_groups))
        return (cells[name] for cells in self._rows(groups, (name,)))

    def _rows(self, groups: list[int], names: tuple[str, ...]) -> Iterator[Mapping[str, str]]:
        try:
            for batch in self._file.iter_batches(_BATCH, row_groups=groups, columns=list(names)):
                yield from in_words(batch, names)
        except Exception as error:  # Arrow has errors of its own for what is damaged, and Python's for what it says
            raise self._damaged(error) from error

    def _names(self) -> tuple[str, ...]:
        """The columns that can be said in words."""
        types = extra("pyarrow.types", "Parquet", DocumentError)
        unsaid = (types.is_nested, types.is_binary, types.is_large_binary, types.is_fixed_size_binary)
        return tuple(field.name for field in self._file.schema_arrow if not any(one(field.type) for one in unsaid))

    def _opened(self) -> Any:
        parquet = extra("pyarrow.parquet", "Parquet", DocumentError)
        try:
            # Python says better than Arrow why a file cannot be opened.
            self.path.open("rb").close()
            return parquet.ParquetFile(self.path, page_checksum_verification=True)
        except OSError as error:
            if error.filename is None:
                raise self._damaged(error) from error
            raise not_read(self.path, error) from error
        except Exception as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> DocumentError:
        if isinstance(error, OSError) and (failing := failing_drive(self.path, error)):
            return failing
        told = TimelineError("it is damaged")
        return DocumentError("{path} cannot be read as Parquet: {reason}. Save it anew.", path=self.path, reason=told)


def in_words(rows: Any, names: tuple[str, ...]) -> Iterator[Mapping[str, str]]:
    """The cells of some columns of an Arrow table or batch, row by row; what is missing is empty."""
    string = extra("pyarrow", "Parquet", DocumentError).string()
    # Arrow says numbers and days in words, the latter in ISO 8601, as the reader of dates takes them.
    columns = [rows.column(name).cast(string).to_pylist() for name in names]
    for cells in zip(*columns, strict=True):
        yield {name: cell or "" for name, cell in zip(names, cells, strict=True)}
