"""Takes the window as a new user sees it, with materials of each kind, in each size, look and language, to look at.

    xvfb-run -a -s "-screen 0 2600x1700x24" .venv/bin/python tools/take_grid.py TARGET [--folder FOLDER] [NAME ...]

Each picture is the first view: a file opened in a new window, nothing touched. FOLDER is a folder of articles, which is
opened as a whole. Materials are made here, their words are nobody's. It is for people who change the window: nothing
checks the pictures but eyes.
"""

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "en")
LOOKS = ("light", "dark", "light_contrast", "dark_contrast")
SIZES = ((1280, 800), (1600, 1000), (1920, 1150))
SYNTHETIC = 100_000

_DOERS = {
    "de": (
        "Der Rat",
        "Die Gemeinde",
        "Der Abt",
        "Die Zunft der Weber",
        "Der Graf",
        "Die Kaufmannschaft",
        "Der Landtag",
    ),
    "en": ("The council", "The parish", "The abbot", "The guild of weavers", "The earl", "The merchants", "The county"),
}
_DEEDS = {
    "de": ("bestätigte die Rechte des Marktes", "ließ die steinerne Brücke bauen", "verkaufte die Mühle am Wehr",
           "gründete ein Spital für Reisende", "verlegte den Jahrmarkt vor das Tor", "verlor den Streit um den Zehnten",
           "stiftete eine Glocke", "schloss den Hafen wegen der Pest", "öffnete die erste Schule"),
    "en": ("confirmed the rights of the market", "had the stone bridge built", "sold the mill at the weir",
           "founded a hospital for travellers", "moved the fair to the gate", "lost the dispute about the tithe",
           "gave a bell", "closed the port because of the plague", "opened the first school"),
}  # fmt: skip
_MONTHS = {
    "de": ("Januar", "März", "Mai", "Juli", "September", "November"),
    "en": ("January", "March", "May", "July", "September", "November"),
}

RULING = {
    "de": """Urteil

Im Namen des Volkes

In dem Rechtsstreit der Kiesel GmbH gegen die Stadt Auenfeld hat die 3. Kammer auf die mündliche Verhandlung vom
14. Februar 2023 für Recht erkannt: Die Klage wird abgewiesen.

Tatbestand

Die Klägerin betreibt seit 1998 eine Kiesgrube. Mit Bescheid vom 3. Juni 2019 untersagte ihr die Beklagte den Abbau
östlich des Mühlgrabens. Dagegen legte sie am 1. Juli 2019 Widerspruch ein, den die Beklagte am 12. November 2020
zurückwies. Am 10. Dezember 2020 hat die Klägerin Klage erhoben. Sie meint, die Frist habe erst mit der Zustellung am
15. November 2020 begonnen. Bei einem Ortstermin im August 2021 stellte der Sachverständige fest, dass das Grundwasser
zwischen 2015 und 2020 um zwei Meter gefallen war.

Entscheidungsgründe

Die Klage ist zulässig, aber unbegründet. Der Bescheid vom 3. Juni 2019 ist rechtmäßig. Nach dem Gutachten vom
20. März 2022 war spätestens Anfang 2018 zu erkennen, dass der Abbau die Quelle gefährdet.
""",
    "en": """Judgment

In the matter of Pebble Ltd against the town of Meadowham, the court decided after the hearing of 14 February 2023: The
claim is dismissed.

Facts

The claimant has worked a gravel pit since 1998. By order of 3 June 2019 the defendant forbade it to dig east of the
mill race. The claimant objected on 1 July 2019; the defendant rejected the objection on 12 November 2020. On
10 December 2020 the claimant brought this action. It holds that the period only began with the delivery on 15 November
2020. At a visit in August 2021 the expert found that the water table had fallen by two metres between 2015 and 2020.

Reasons

The claim is admissible but unfounded. The order of 3 June 2019 is lawful. According to the report of 20 March 2022 it
could be seen in early 2018 at the latest that the digging endangered the spring.
""",
}
MAIL = {
    "de": ("Re: Re: Lieferung der Fenster", """Hallo Frau Adler,

gestern kamen die Fenster endlich an, zwei davon sind gesprungen. Der Glaser kommt am Donnerstag. Bis Ende nächster
Woche sollte alles eingebaut sein, die Abnahme bleibt am 3. Juni 2024.

Gruß, Jens Holm

Am Mo., 13. Mai 2024 um 09:12 schrieb Ruth Adler:
> Guten Morgen Herr Holm,
> am Freitag hieß es, der Wagen sei am Dienstag da. Bestellt hatten wir am 2. April.
>
> Am Fr., 10. Mai 2024 um 16:40 schrieb Jens Holm:
>> Liebe Frau Adler, die Spedition hat den Termin von heute auf Dienstag verschoben.
""", "Tue, 14 May 2024 18:05:00 +0200"),
    "en": ("Re: Re: Delivery of the windows", """Hello Ms Adler,

the windows arrived at last yesterday, two of them are cracked. The glazier comes on Thursday. Everything should be in
place by the end of next week, and the acceptance stays on 3 June 2024.

Best, Jens Holm

On Mon, 13 May 2024 at 09:12, Ruth Adler wrote:
> Good morning Mr Holm,
> on Friday we were told that the lorry would be here on Tuesday. We had ordered on 2 April.
>
> On Fri, 10 May 2024 at 16:40, Jens Holm wrote:
>> Dear Ms Adler, the carrier has moved the appointment from today to Tuesday.
""", "Wed, 15 May 2024 18:05:00 +0200"),
}  # fmt: skip
AGES = {
    "de": """Zweieinhalb Jahrtausende einer Stadt

Um 480 v. Chr. entstand an der Furt eine Siedlung. 146 v. Chr. brannte sie nieder. Am 15. März 44 v. Chr. hielt hier
ein Bote an. Im Jahr 9 n. Chr. zogen drei Legionen vorbei. 79 n. Chr. stiftete ein Händler den Brunnen. Im 3.
Jahrhundert bekam der Ort eine Mauer. 476 n. Chr. verließen die letzten Beamten die Stadt. Zwischen 732 und 741 wurde
die erste Kirche gebaut. Am 25. Dezember 800 taufte man hier dreißig Menschen. 1066 fiel die Ernte aus. Im 14.
Jahrhundert starb jeder Dritte. 1492 bekam die Stadt eine Druckerei. Am 31. Oktober 1517 predigte ein Mönch auf dem
Markt. 1648 zogen die Soldaten ab. Am 14. Juli 1789 stürmte niemand das Rathaus. 1871 kam die Eisenbahn. In den
1920er-Jahren wuchs die Stadt um das Doppelte. Am 8. Mai 1945 schwiegen die Glocken. Am 9. November 1989 fuhr halb die
Stadt nach Berlin. Seit 2002 zahlt man hier in Euro.
""",
    "en": """Two and a half millennia of a town

Around 480 BC a settlement arose at the ford. In 146 BC it burned down. On 15 March 44 BC a messenger stopped here. In
AD 9 three legions marched past. In AD 79 a trader gave the fountain. In the 3rd century the place received a wall. In
AD 476 the last officials left the town. Between 732 and 741 the first church was built. On 25 December 800 thirty
people were baptised here. In 1066 the harvest failed. In the 14th century every third person died. In 1492 the town got
a printing press. On 31 October 1517 a monk preached in the market. In 1648 the soldiers left. On 14 July 1789 nobody
stormed the town hall. In 1871 the railway came. In the 1920s the town doubled. On 8 May 1945 the bells were silent. On
9 November 1989 half the town drove to Berlin. Since 2002 people have paid in euros.
""",
}


def chronicle(language: str) -> str:
    """Sixty entries from 1200 to 2020, some of them days, most of them years."""
    doers, deeds = itertools.cycle(_DOERS[language]), itertools.cycle(_DEEDS[language])
    entries = []
    for number in range(60):
        year = 1200 + round(number * 820 / 59)
        when = str(year)
        if number % 5 == 2:
            month = _MONTHS[language][number % 6]
            when = f"{number % 27 + 1}{'.' if language == 'de' else ''} {month} {year}"
        entries.append(f"{when}: {next(doers)} {next(deeds)}.")
    title = {"de": "Chronik von Auenfeld", "en": "Chronicle of Meadowham"}[language]
    return "\n\n".join([title, *entries]) + "\n"


def mail(language: str) -> bytes:
    subject, body, day = MAIL[language]
    message = EmailMessage()
    message["From"], message["To"], message["Subject"], message["Date"] = (
        "jens@holm.example",
        "ruth@adler.example",
        subject,
        day,
    )
    message.set_content(body)
    return message.as_bytes()


def _in_paragraphs(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


class Studio:
    """One window after the other, and what is needed to fill and to photograph it."""

    def __init__(self, language: str, work: Path, target: Path, folder: Path | None) -> None:
        sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench")]
        from timeline_app import app
        from timeline_app.analysis.worker import Worker
        from timeline_app.analysis.worker_pool import WorkerPool

        self.language, self.work, self.target, self.folder = language, work, target, folder
        self.application = app.make_application()
        app.speak(self.application, language)
        self.pool = WorkerPool(Worker(), 2)

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.work / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def begin(self, look: str, size: tuple[int, int]) -> Any:
        from timeline_app import app
        from timeline_app.services.settings import Settings
        from timeline_app.ui.core.session import Session

        settings = Settings(interface=self.language, look=look, reduce_motion=True, tour_seen=True)
        window = app.make_window(self.application, Session(self.pool, self.language), settings)
        window.resize(*size)
        window.show()
        window.complete()
        self.settle(window)
        return window

    def wait(self, milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self, window: Any) -> None:
        """Wait until nothing moves and nothing is being done."""
        from timeline_app.ui.jobs.jobs import Jobs

        still = 0
        for _ in range(3000):
            self.wait(20)
            jobs = [*window.findChildren(Jobs), *window.session.findChildren(Jobs)]
            busy = any(one.is_busy for one in jobs) or window.canvas.is_moving or not window.source.is_filled
            still = 0 if busy else still + 1
            if still > 6:
                break

    def keep(self, name: str, window: Any) -> None:
        path = self.target / f"{name}.png"
        window.grab().save(str(path))
        print(path, flush=True)


def _text(make: Callable[[str], str]) -> Callable[[Studio, Any], None]:
    def fill(studio: Studio, window: Any) -> None:
        window.session.reading.open([studio.file("text.txt", make(studio.language))])

    return fill


def _seed(studio: Studio, window: Any) -> None:
    window.session.reading.open(sorted((ROOT / "seeds").glob("*.txt"))[:1])


def _mail(studio: Studio, window: Any) -> None:
    window.session.reading.open([studio.file("mail.eml", mail(studio.language))])


def _folder(studio: Studio, window: Any) -> None:
    if studio.folder is not None:
        window.session.reading.open([studio.folder])


def _many(studio: Studio, window: Any) -> None:
    from synthetic import columns, opened

    window.session.show(opened(columns(SYNTHETIC)))


MATERIALS: dict[str, Callable[[Studio, Any], None]] = {
    "nothing": lambda studio, window: None,
    "seed": _seed,
    "chronicle": _text(chronicle),
    "ruling": _text(lambda language: _in_paragraphs(RULING[language])),
    "mail": _mail,
    "folder": _folder,
    "ages": _text(lambda language: _in_paragraphs(AGES[language])),
    "many": _many,
}


def take(studio: Studio, names: list[str], looks: list[str], sizes: list[tuple[int, int]], prefix: str) -> None:
    for name, look, size in itertools.product(names, looks, sizes):
        window = studio.begin(look, size)
        MATERIALS[name](studio, window)
        studio.settle(window)
        studio.keep(f"{prefix}{name}-{size[0]}-{look}-{studio.language}", window)
        window.close()
        window.deleteLater()
        studio.application.processEvents()
    studio.pool.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the window as a new user sees it.")
    parser.add_argument("target", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MATERIALS)}; all if none is named")
    parser.add_argument("--folder", type=Path, help="a folder of articles")
    parser.add_argument("--language", choices=LANGUAGES, help="one language only")
    parser.add_argument("--look", choices=LOOKS, help="one look only")
    parser.add_argument("--size", help="one size only, as 1600x1000")
    parser.add_argument("--scale", default="1", help="pixels of the screen for each of the window")
    chosen = parser.parse_intermixed_args()
    unknown = sorted(set(chosen.names) - MATERIALS.keys())
    if unknown:
        parser.error(f"there is no material {', '.join(unknown)}")
    if chosen.language is None:
        # The words of a language are chosen once for a whole process.
        for language in LANGUAGES:
            subprocess.run([sys.executable, __file__, *sys.argv[1:], "--language", language], check=True)
        return
    chosen.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="grid-") as work:
        os.environ.update({f"XDG_{name}_HOME": f"{work}/{name}" for name in ("CONFIG", "DATA", "STATE", "CACHE")})
        os.environ.update(QT_SCALE_FACTOR=chosen.scale, LANG="C.UTF-8")
        studio = Studio(chosen.language, Path(work), chosen.target, chosen.folder)
        sizes = [tuple(map(int, chosen.size.split("x")))] if chosen.size else list(SIZES)
        looks = [chosen.look] if chosen.look else list(LOOKS)
        prefix = "" if chosen.scale == "1" else f"x{chosen.scale}-"
        take(studio, chosen.names or list(MATERIALS), looks, sizes, prefix)


if __name__ == "__main__":
    main()
