"""How fast texts are tagged on one core, against `dateparser.search.search_dates` on the same texts in the same run.

    python tests/bench/bench_tagger.py FOLDER [--large BYTES]

tags every text below a folder and prints one JSON object; rates are KB (1000 bytes of UTF-8) of text a second, from the
detection of the language to resolved expressions. `large_kb_per_s` is that of the texts repeated up to 5 MB (or as many
bytes as are named) in one text, `small_kb_per_s` that of the same text in pieces of 5 KB, taken in turns; `peak_mb` is
the largest memory of a process that tags the large text, `load_ms` the time until the two languages' files are read and
compiled.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from calibration import calibrate  # noqa: E402

from timeline_app.documents.reader import read_document  # noqa: E402
from timeline_app.errors import TimelineError  # noqa: E402
from timeline_app.language.detect import detect_language  # noqa: E402
from timeline_app.language.grammar import grammar_code, load_grammar  # noqa: E402
from timeline_app.model.document import Document  # noqa: E402
from timeline_app.text.sentences import split_sentences  # noqa: E402
from timeline_app.timex.dct import candidates, infer  # noqa: E402
from timeline_app.timex.scan import Scan  # noqa: E402
from timeline_app.timex.tagger import Tagger  # noqa: E402

LARGE, SMALL, ROUNDS = 5_000_000, 5_000, 3

LOAD = """
import time
from timeline_app.language.grammar import load_grammar
for code in ("de", "en"):
    begin = time.perf_counter()
    grammar = load_grammar(code)
    grammar.trigger, grammar.opening, grammar.run_up, [rule.regex for rule in grammar.rules]
    print((time.perf_counter() - begin) * 1000)
"""

PEAK = """
import resource, sys
from timeline_app.documents.reader import from_text
sys.path.insert(0, "tests/bench")
from bench_tagger import tagged
count = tagged(from_text(open(sys.argv[1], encoding="utf-8", newline="").read(), "large"))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def tagged(document: Document) -> int:
    """Tag one document as the program does; the number of expressions."""
    code = document.language or detect_language(document.text)
    grammar = load_grammar(grammar_code(code))
    scan = Scan(document.text, split_sentences(document.text, code), grammar)
    published = document.published or infer(candidates(scan, document.name))
    return sum(len(piece) for piece, _ in Tagger(scan, published).pieces())


def read_all(folder: Path) -> list[Document]:
    documents = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            documents.append(read_document(path))
        except TimelineError as error:
            print(error, file=sys.stderr)
    return documents


def seconds(documents: Sequence[Document]) -> float:
    begin = time.perf_counter()
    for document in documents:
        tagged(document)
    return time.perf_counter() - begin


def kilobytes(documents: Sequence[Document]) -> float:
    return sum(len(document.text.encode()) for document in documents) / 1000


def dateparser_seconds(documents: Sequence[Document]) -> float:
    from dateparser.search import search_dates

    begin = time.perf_counter()
    for document in documents:
        search_dates(document.text, languages=[document.language or detect_language(document.text)])
    return time.perf_counter() - begin


def sizes(documents: Sequence[Document], large_one: int) -> dict[str, float]:
    """Rates and memory of one large text, and of the same in small pieces."""
    once = "\n\n".join(document.text for document in documents)
    text = (once + "\n\n") * (large_one // len(once) + 1)
    large = [Document("large", text[:large_one])]
    small = [Document("small", text[at : at + SMALL]) for at in range(0, large_one, SMALL)]
    pairs = [(seconds(large), seconds(small)) for _ in range(ROUNDS)]
    file = Path(os.environ.get("TMPDIR", "/tmp")) / f"bench_tagger_{os.getpid()}.txt"
    try:
        file.write_text(large[0].text, encoding="utf-8", newline="")
        peak = run(PEAK, str(file))[-1]
    finally:
        file.unlink(missing_ok=True)
    size = kilobytes(large)
    return {
        "large_kb_per_s": round(size / median(pair[0] for pair in pairs)),
        "small_kb_per_s": round(size / median(pair[1] for pair in pairs)),
        "large_to_small": round(median(small / large for large, small in pairs), 3),
        "peak_mb": round(peak, 1),
    }


def run(code: str, *arguments: str) -> list[float]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )
    return [float(number) for number in done.stdout.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--large", type=int, default=LARGE, metavar="BYTES")
    arguments = parser.parse_args()
    documents = read_all(arguments.folder)
    if not documents:
        sys.exit("no texts in this folder")
    size = kilobytes(documents)
    seconds(documents[:3])
    ours = median(seconds(documents) for _ in range(ROUNDS))
    theirs = dateparser_seconds(documents)
    result = {
        "documents": len(documents),
        "kb": round(size, 1),
        "kb_per_s": round(size / ours),
        "dateparser_kb_per_s": round(size / theirs, 1),
        "ratio": round(theirs / ours, 1),
        **sizes(documents, arguments.large),
        "load_ms": dict(zip(("de", "en"), (round(ms, 1) for ms in run(LOAD)), strict=True)),
        "calibration_ms": round(calibrate(), 1),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
