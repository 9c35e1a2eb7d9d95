"""The compiler of the interface's translations makes what Qt's own makes, and Qt says what stands in the sources."""

import ast
import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
SOURCES = sorted(I18N.glob("*.ts"))
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
TEXTS = """<!DOCTYPE TS><TS version="2.1" language="{language}" sourcelanguage="en"><context><name>Room</name>
<message><source>Größe &amp; &quot;Maß&quot;</source><translation>straße 𝄞</translation></message>
<message><source>Open</source><comment>a door</comment><translation>aufmachen</translation></message>
<message><source>Open</source><translation>öffnen</translation></message>
<message><source>gone</source><translation type="vanished">fort</translation></message>
<message><source>new</source><translation type="unfinished"></translation></message>
</context><context><name></name>
<message><source>Open</source><translation>offen</translation></message>
<message numerus="yes"><source>%n day(s)</source><translation>{forms}</translation></message>
</context></TS>"""


@pytest.fixture
def compiler(tools: Path) -> ModuleType:
    return import_module("compile_words")


def _written(folder: Path, language: str = "de", forms: int = 2) -> Path:
    path = folder / f"timeline_{language}.ts"
    told = "".join(f"<numerusform>%n {number}</numerusform>" for number in range(forms))
    path.write_text(TEXTS.format(language=language, forms=told), encoding="utf-8")
    return path


def _by_qt(source: Path, folder: Path) -> bytes:
    target = folder / "by_qt.qm"
    done = subprocess.run([LRELEASE, "-silent", source, "-qm", target], capture_output=True, text=True)
    if "shared libraries" in done.stderr:
        pytest.skip("Qt's own compiler lacks a library of this system")
    return target.read_bytes()


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_programs_words_are_as_qt_compiles_them(source: Path, compiler: ModuleType, tmp_path: Path) -> None:
    assert compiler.compiled(source) == _by_qt(source, tmp_path)


@pytest.mark.parametrize(
    ("language", "forms"),
    [("de", 2), ("pt_PT", 2), ("fr", 2), ("pt_BR", 2), ("cs", 3), ("pl", 3), ("ru", 3), ("hu", 1), ("zh_CN", 1),
     ("ar", 6), ("cy", 5), ("gd", 4), ("is", 2), ("lt", 3), ("lv", 3), ("mk", 3), ("mt", 4), ("ro", 3), ("sl", 4),
     ("ga", 3), ("vo", 2), ("tlh", 1)],
)  # fmt: skip
def test_contexts_comments_and_plurals_are_as_qt_compiles_them(
    language: str, forms: int, compiler: ModuleType, tmp_path: Path
) -> None:
    source = _written(tmp_path, language, forms)
    assert compiler.compiled(source) == _by_qt(source, tmp_path)


def test_a_language_of_which_nothing_is_translated_is_as_qt_compiles_it(compiler: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "timeline_qtz.ts"
    texts = (
        "<context><name></name><message><source>Open</source><translation type='unfinished'></translation></message>"
    )
    source.write_text(f'<!DOCTYPE TS><TS version="2.1" language="qtz">{texts}</context></TS>', encoding="utf-8")
    assert compiler.compiled(source) == _by_qt(source, tmp_path)


def test_qt_loads_it(compiler: ModuleType, tmp_path: Path) -> None:
    source = _written(tmp_path)
    source.with_suffix(".qm").write_bytes(compiler.compiled(source))
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    assert translator.translate("Room", 'Größe & "Maß"') == "straße 𝄞"
    assert translator.translate("Room", "Open", "a door") == "aufmachen"
    assert translator.translate("Room", "Open") == "öffnen"
    assert translator.translate("", "Open") == "offen"
    assert [translator.translate("", "%n day(s)", "", number) for number in (0, 1, 2)] == ["%n 1", "%n 0", "%n 1"]
    assert not translator.translate("Room", "gone")
    assert not translator.translate("Room", "new")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_what_is_compiled_here_is_up_to_date(source: Path, compiler: ModuleType) -> None:
    assert source.with_suffix(".qm").read_bytes() == compiler.compiled(source)


def test_each_language_of_the_program_has_its_texts(compiler: ModuleType, tmp_path: Path) -> None:
    assert compiler.sources() == sorted(SOURCES)
    for language in ("en", "vo"):
        place = tmp_path / "resources" / "i18n" / language
        place.mkdir(parents=True)
        (place / "language.toml").write_text("")
    assert [one.name for one in compiler.sources(tmp_path)] == ["timeline_en.ts", "timeline_vo.ts"]


def test_only_what_has_changed_is_written(compiler: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    target = _written(folder).with_suffix(".qm")
    compiler.compile_all(tmp_path)
    made = target.read_bytes()
    os.utime(target, (0, 0))
    compiler.compile_all(tmp_path)
    assert target.stat().st_mtime == 0
    _written(folder, forms=1)
    compiler.compile_all(tmp_path)
    assert target.stat().st_mtime > 0
    assert target.read_bytes() != made


def test_a_language_whose_plurals_are_not_known_is_named(compiler: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no plural rule of the language 'tlh'"):
        compiler.compiled(_written(tmp_path, "tlh"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('numerus="yes"', ""),
        ("<translation>offen</translation></message>", "<translation>offen</translation>"),
        ("<translation>offen</translation>", "<translation>offen</translation><translation>auf</translation>"),
    ],
)
def test_what_a_merge_put_together_wrongly_is_told(old: str, new: str, compiler: ModuleType, tmp_path: Path) -> None:
    source = _written(tmp_path)
    text = source.read_text(encoding="utf-8").replace(old, new)
    if old.endswith("</message>"):
        text = text.replace('\n<message numerus="yes">', "")
    source.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match="A translation is out of joint, perhaps after a merge: '"):
        compiler.compiled(source)


def test_nothing_but_python_is_needed() -> None:
    tree = ast.parse((ROOT / "tools" / "compile_words.py").read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def test_the_hook_of_builds_compiles_by_itself(tools: Path, tmp_path: Path) -> None:
    shutil.copytree(I18N, tmp_path / "resources" / "i18n", ignore=shutil.ignore_patterns("*.qm"))
    hook = import_module("hatch_build").TranslationsHook(str(tmp_path), {}, None, None, str(tmp_path), "wheel")
    assert hook.dependencies() == []
    hook.initialize("editable", {})
    assert [path.read_bytes() for path in sorted(tmp_path.glob("resources/i18n/*.qm"))] == [
        path.with_suffix(".qm").read_bytes() for path in SOURCES
    ]
