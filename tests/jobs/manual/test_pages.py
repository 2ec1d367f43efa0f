"""The manual says the same in both languages, its links lead somewhere, and its commands do what it says."""

from __future__ import annotations

import importlib
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.answers import document
from app.answers.kiosk.form import FAMILY
from app.answers.rules import catalogue_rules
from app.cli import main
from app.cli.commands import COMMANDS
from app.cli.reference.facts import all_facts
from app.core.text import translate
from app.jobs.manual.manual import FOLDER, TOPICS
from app.jobs.manual.page import Page, escape
from app.jobs.manual.page_help import PARTS
from app.model.rules.problems import RULES
from app.model.scenario import SCENARIOS
from app.protect.sealed.file import seal_file
from tests.jobs.manual.pages import WRITTEN, blocks, lines_of_commands, manual, prose, spans_of_commands, written
from tests.own_place import keep_settings_in
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.terminal.command import Command

LANGUAGES = ("en", "fr")
FACTS = {facts.path: facts for facts in all_facts(COMMANDS, "en")}


def test_no_page_is_in_one_language_only() -> None:
    """Each topic has a file in each language, and there is no file that no topic names."""
    for language in LANGUAGES:
        assert {path.stem for path in (FOLDER / language).glob("*.md")} == set(WRITTEN)
        assert [page.topic for page in manual(language).pages] == list(TOPICS)


@pytest.mark.parametrize("topic", WRITTEN)
def test_both_languages_say_the_same(topic: str) -> None:
    """The headings of both have the same levels and addresses, and the code, links, tables and marks are the same."""
    english, french = (Page(topic, written(language, topic)) for language in LANGUAGES)
    forms = [[(one.level, one.anchor) for one in page.sections()] for page in (english, french)]
    assert forms[0] == forms[1]
    assert all(anchor for _level, anchor in forms[0])
    assert len({anchor for _level, anchor in forms[0]}) == len(forms[0])
    assert blocks(english.text) == blocks(french.text)
    for pattern in (r"\]\(([^)]*)\)", r"^(?=\|)", r"\[(?:INFERRED|UNKNOWN)\]", r"0x[0-9A-F]{8}|AADSTS\d+"):
        assert re.findall(pattern, english.text, re.MULTILINE) == re.findall(pattern, french.text, re.MULTILINE)
    titles = zip(english.sections(), french.sections(), strict=True)
    assert sum(one.title != other.title for one, other in titles) >= len(forms[0]) // 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_broken(language: str) -> None:
    """Each link leads to a page and, if it names one, to a part of it; the pictures are those that are taken."""
    pages = {page.topic: page for page in manual(language).pages}
    taken: set[str] = set()
    for page in pages.values():
        for sign, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", page.text):
            if target.startswith("https://"):
                continue
            name, _, anchor = target.partition("#")
            if sign:
                taken.add(name)
                continue
            there = pages[name.removesuffix(".md") or page.topic]
            assert not anchor or there.section(anchor), (page.topic, target)
    made = (REPOSITORY / "tests" / "manual_pictures.py").read_text(encoding="utf-8")
    assert taken == {f"pictures/{name}.png" for name in re.findall(r'^    "([a-z-]+)": _', made, re.MULTILINE)}


@pytest.mark.parametrize("topic", WRITTEN)
def test_the_french_is_set_as_french(topic: str) -> None:
    """Apostrophes, quotation marks and the spaces before signs are those of French, as everywhere in the program."""
    text = prose(written("fr", topic))
    assert not re.findall(r"['\"“”]", re.sub(r'="Contoso"', "", text))
    assert not re.findall(r".{0,20}(?:[^\u00a0|\-\w)*.…:] ?| )[;!?»](?!\w).{0,9}", text.replace("\u00a0", "\u00a0"))
    assert not re.findall(r".{0,20} :(?: |$).{0,9}", text, re.MULTILINE)
    assert not re.findall(r"«[^\u00a0]", text)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_command_of_the_manual_exists(topic: str) -> None:
    """Commands and options that are named, in blocks and in sentences, are those of the program."""
    for language in LANGUAGES:
        page = manual(language).page(topic)
        assert page is not None
        for words in (*lines_of_commands(page.text), *spans_of_commands(page.text)):
            assert_known(words)


def assert_known(words: Sequence[str]) -> None:
    """Fail unless *words* name a command, and only options that it has."""
    if words[0] != "ppkg" or words[1] in ("icd", "help") or words[1].startswith("--"):
        return
    path = " ".join(words[1:3]) if " ".join(words[1:3]) in FACTS else words[1]
    assert path in FACTS, words
    facts = FACTS[path]
    known = {name for option in facts.options for name in option.names}
    named = {word.partition("=")[0] for word in words[2:] if word.startswith("--")}
    assert named <= known or facts.parts, (words, named - known)


@pytest.mark.parametrize("topic", [topic for topic in WRITTEN if "```sh\n" in written("en", topic)])
def test_the_commands_of_the_manual_run(topic: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks marked ``sh`` of a page run one after the other in an empty folder; ``bash`` marks what needs more."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(seal_file.__kwdefaults__ or {}, "rounds", 1000)  # deriving the key takes its time on purpose
    keep_settings_in(tmp_path / "settings", monkeypatch)
    for name in ("PPKG_PASSPHRASE", "WIFI_KEY", "ADMIN_PASSWORD", "SEAL_PASSWORD"):
        monkeypatch.setenv(name, "Nebel 47 Kanarienvogel am See")
    for block in blocks(written("en", topic)):
        if block.file:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
        if block.language == "sh":
            for line in block.text.splitlines():
                words = shlex.split(line)
                assert words[0] == "ppkg"
                assert main(words[1:]) == 0, line


def test_the_page_of_commands_has_them_all() -> None:
    """Each command, each part of one and each option of its own is on the page, in both languages."""

    def paths(commands: Sequence[Command], before: str = "") -> list[str]:
        return [
            path
            for command in commands
            for path in (before + command.name, *paths(command.parts, f"{before}{command.name} "))
        ]

    for language in LANGUAGES:
        page = manual(language).page("commands")
        assert page is not None
        for facts in all_facts(COMMANDS, language):
            section = page.section(facts.path.replace(" ", "-"))
            assert section is not None
            for option in (*facts.arguments, *facts.own_options):
                assert f"`{option.written}`" in section.text
    assert sorted(FACTS) == sorted(paths(COMMANDS))


def test_the_page_of_checks_has_them_all() -> None:
    """Each rule is on the page once, with its level; no place of a sentence is left unfilled.

    Those of settings too, which may have several sentences: no module among them says something under another code.
    """
    codes = {rule.code for scenario in SCENARIOS.values() for section in scenario.sections for rule in RULES[section]}
    of_settings = {
        code
        for path in Path(catalogue_rules.__file__).parent.glob("*.py")
        for code in re.findall(
            r'(?:RULES\.rule\(|SAID\.add\(|Problem\([^\n]*)\s*"([a-z_]+)"', path.read_text(encoding="utf-8")
        )
    }
    assert len(of_settings) > 40
    of_documents = {saying.code for module in _document_modules() for saying in module.SAID.all}
    assert {"KIND_xml", "KIND_newer", "vpn_combination", "pins_twice"} <= of_documents
    for language in LANGUAGES:
        page = manual(language).page("checks")
        assert page is not None
        found = re.findall(r"^- `(\w+)` \(", page.text, re.MULTILINE)
        assert sorted(one for one in found if one in codes) == sorted(codes)
        assert set(found) == {*codes, *of_settings, *of_documents, FAMILY.code}
        assert not re.search(r"\{\w+\}", page.text)


def _document_modules() -> list[Any]:
    """Return the modules that say something of documents."""
    folder = Path(document.__file__).parent
    names = sorted(path.stem for path in folder.glob("*.py") if "SAID" in path.read_text(encoding="utf-8"))
    return [importlib.import_module(f"{document.__name__}.{name}") for name in names]


def test_each_sentence_about_documents_is_on_the_page() -> None:
    """No module among them has a sentence that is not kept for the page, which has each one in both languages."""
    texts = [path.read_text(encoding="utf-8") for path in Path(document.__file__).parent.glob("*.py")]
    sayings = [saying for module in _document_modules() for saying in module.SAID.all]
    written_down = sum(len(re.findall(r'N_\(\s*"Problem"', text)) for text in texts)
    assert written_down == len({id(saying.template) for saying in sayings}) > 100
    for language in LANGUAGES:
        page = manual(language).page("checks")
        assert page is not None
        lines = page.text.splitlines()
        for saying in sayings:
            begin = re.split(r"\{|\[", translate(saying.template, language).removeprefix("{name}, line {line}: "))[0]
            shown = [line for line in lines if line.startswith(f"- `{saying.code}` (")]
            assert any(escape(begin) in line for line in shown), saying


def test_f1_has_a_part_for_each_section() -> None:
    """Each section of each scenario has its part of the manual, with words in both languages."""
    sections = {section.key for scenario in SCENARIOS.values() for section in scenario.sections}
    assert set(PARTS) == {*sections, ""}
    for language in LANGUAGES:
        for topic, anchor in PARTS.values():
            page = manual(language).page(topic)
            section = page.section(anchor) if page else None
            assert section is not None, anchor
            assert len(section.text) > 80
