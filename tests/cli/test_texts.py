"""Translations: the language of a process, and the tool that collects the texts (the texts: test_translation.py)."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.core import text as language
from app.core.text import Sentence, language_of, translate, written
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """Return the module that collects the texts."""
    spec = importlib.util.spec_from_file_location("collect_texts", REPOSITORY / "installer" / "collect_texts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look for the module they are in.
    sys.modules["collect_texts"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_CA"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "fr", "LC_ALL": ""}, "fr"),
    ],
)
def test_language_of_an_environment(environment: dict[str, str], expected: str) -> None:
    """The variables are asked in the order of Unix, empty ones do not count."""
    assert language_of(environment) == expected


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give a file of translations with one good text, one draft, and one whose places are wrong."""
    (tmp_path / "provisioning-designer_fr.ts").write_text(
        "<TS><context><name>Error</name>"
        "<message><source>{path} is a file.</source><translation>{path} est un fichier.</translation></message>"
        '<message><source>A draft.</source><translation type="unfinished">Un brouillon.</translation></message>'
        "<message><source>Is {a}.</source><translation>Est {b}.</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    language._read.cache_clear()
    yield
    language._read.cache_clear()


@pytest.mark.usefixtures("french")
def test_a_sentence_in_french() -> None:
    """A sentence is translated with the sentences in it; drafts, unknown and wrong ones stay English."""
    inner = Sentence("{path} is a file.", {"path": "b"})
    assert written(Sentence("{path} is a file.", {"path": inner}), "fr") == "b est un fichier. est un fichier."
    assert written(inner, "en") == "b is a file."
    assert [translate(text, "fr") for text in ("A draft.", "Is {a}.", "Unknown.")] == [
        "A draft.",
        "Is {a}.",
        "Unknown.",
    ]


@pytest.mark.parametrize("content", [None, "<TS><context>"])
def test_without_a_file_it_is_english(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing or damaged file leaves the program in English."""
    if content:
        (tmp_path / "provisioning-designer_fr.ts").write_text(content, encoding="utf-8")
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    language._read.cache_clear()
    try:
        assert main(["help", "--language=fr"]) == 0
    finally:
        language._read.cache_clear()
    assert "Commands:" in capsys.readouterr().out


def test_marks_are_found(tool: ModuleType) -> None:
    """All three marks are found, with their contexts and plurals; a mark that is no literal is refused."""
    code = (
        'A = N_("Error", "one " "two")\n'
        "class Page(QWidget):\n"
        "    def words(self):\n"
        '        self.tr("three"); self.tr("%n file(s)", "", 2); QCoreApplication.translate("Base", "four")\n'
        '        QCoreApplication.translate(context, "not marked")\n'
    )
    found = {(context, text): message.plural for context, text, message in tool.marked_texts(code, "a.py")}
    assert found == {
        ("Error", "one two"): False,
        ("Page", "three"): False,
        ("Page", "%n file(s)"): True,
        ("Base", "four"): False,
    }
    for bad in ('N_("Error", text)', 'N_("Error", f"{a}")', 'N_("Error")'):
        with pytest.raises(ValueError, match=r"a\.py:1"):
            list(tool.marked_texts(bad, "a.py"))


def test_translations_stay(tool: ModuleType, tmp_path: Path) -> None:
    """What is translated stays, also where it moved; new texts are unfinished, old ones go; writing is stable."""
    new = {
        "Error": {"kept": tool.Message(), "new": tool.Message(), "moved": tool.Message()},
        "Page": {"%n file(s)": tool.Message(plural=True)},
    }
    known = {
        "Error": {"kept": tool.Message(("gardé",)), "gone": tool.Message(("parti",))},
        "Other": {"moved": tool.Message(("déplacé & <ailleurs>",), draft=True)},
        "Page": {"%n file(s)": tool.Message(("%n fichier", "%n fichiers"), plural=True)},
    }
    path = tmp_path / "one.ts"
    path.write_text(tool.write_translations(tool.merged(new, known), "fr"), encoding="utf-8")
    again = tool.read_translations(path)
    assert set(again["Error"]) == {"kept", "new", "moved"}
    assert again["Error"]["kept"].is_finished
    assert not again["Error"]["new"].forms
    assert again["Error"]["moved"].forms == ("déplacé & <ailleurs>",)
    assert not again["Error"]["moved"].is_finished
    assert again["Page"]["%n file(s)"].forms == ("%n fichier", "%n fichiers")
    assert tool.write_translations(tool.merged(new, again), "fr") == path.read_text(encoding="utf-8")
