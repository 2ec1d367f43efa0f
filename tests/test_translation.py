"""The French texts: all there, true to their sources, set as French is; and no English where French is asked."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import defaultdict
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from app.cli.commands import COMMANDS
from tests.cli.process import done, ppkg
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

NO_BREAK = "\N{NO-BREAK SPACE}"
"""The space before ``: ; ! ? »`` and behind ``«``. Not the narrow one: code pages of Windows lack it."""

ENGLISH = re.compile(
    r"(?<![\w/.<>=-])(?:the|of|is|are|was|were|and|with|not|from|this|that|these|to|for|by|it|its|has|have|cannot|in|be"
    r"|if|at|an|all|only|another|which|what|your|you|must|should|does|do|choose|write|check|remove|add|enter|file|files"
    r"|folder|device|devices|setting|settings|key|password|warning|error|hint|network|value|name|nothing)(?![\w=.-])"
)
"""Words that no French sentence has. Names of settings and keys have a sign beside them, or capital letters."""

COMMAND = re.compile(r"«.ppkg [^»]*»|\{[^{}]*\}|(?m:^Utilisation.: .*(?:\n +\S.*)*)|(?m:^  [a-z]+  +)")
"""What stands in French texts and is not French: quoted commands, names of places, usage, the list of commands."""

PLACE = re.compile(r"\{\{|\}\}|\{[^{}]*\}|%n|%\d|%(?:SERIAL|RAND|PUBLIC|ProgramData)\b")
LITERAL = re.compile(r"(?<!\w)(?:--?[a-zA-Z][\w-]*|//?[a-zA-Z]\w*(?:/\w+)?)(?!\w)|https?://|\b[A-Z]+\\joiner\b|\.\w+\b")
"""Switches, addresses and endings of files: what is typed stays as it is."""


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


def french_texts(tool: ModuleType) -> Iterator[tuple[str, str]]:
    """Yield each source with each form of its French text."""
    for messages in tool.read_translations(tool.file_of("fr")).values():
        for source, message in messages.items():
            for form in message.forms:
                yield source, form


def without_markup(text: str) -> str:
    """Return *text* without its HTML tags, a line for each paragraph, ``&amp;`` and the like as ``&``."""
    return re.sub(r"<[^<>]+>", "", re.sub(r"</p>|<br>|</li>", "\n", re.sub(r"&\w+;", "&", text)))


class Tags(HTMLParser):
    """Lists the tags of a text, with their attributes."""

    def __init__(self, text: str) -> None:
        """Read *text*."""
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note the start of *tag*."""
        self.found.append(f"{tag} {attributes}")

    def handle_endtag(self, tag: str) -> None:
        """Note the end of *tag*."""
        self.found.append(f"/{tag}")


@pytest.mark.parametrize("short", ["en", "fr"])
def test_the_file_follows_the_program(tool: ModuleType, short: str) -> None:
    """Each file holds exactly the marked texts: run “python installer/collect_texts.py” where this fails."""
    texts = tool.collect(REPOSITORY / "app")
    assert tool.file_of(short).read_text(encoding="utf-8") == tool.up_to_date(short, texts)


@pytest.mark.parametrize("short", ["en", "fr"])
def test_every_text_is_translated(tool: ModuleType, short: str) -> None:
    """No text is missing, a draft, or without one of its two forms; English has forms for plurals alone."""
    known = tool.read_translations(tool.file_of(short))
    wanted = {
        (context, source): message.plural
        for context, messages in tool.collect(REPOSITORY / "app").items()
        for source, message in messages.items()
        if short == "fr" or message.plural
    }
    missing = [
        f"{context}: {source}"
        for (context, source), plural in wanted.items()
        if not (message := known.get(context, {}).get(source))
        or not message.is_finished
        or len(message.forms) != (2 if plural else 1)
    ]
    assert missing == []


def test_one_text_for_one_sentence(tool: ModuleType) -> None:
    """A sentence is looked up without its context, so all contexts have the same French text for it."""
    marked: set[str] = set()
    for path in sorted((REPOSITORY / "app").rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        found = re.findall(r'N_\(\s*"\w+",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)', code)
        marked |= {"".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)) for text in found}
    texts = defaultdict(set)
    for messages in tool.read_translations(tool.file_of("fr")).values():
        for source, message in messages.items():
            texts[source].add(message.forms)
    assert len(marked) > 500
    assert {source: forms for source in marked if len(forms := texts[source]) > 1} == {}


def test_places_tags_and_switches_stay(tool: ModuleType) -> None:
    """What is filled in, markup, and what a person types are the same in both languages."""
    wrong = [
        f"{source!r} → {text!r}"
        for source, text in french_texts(tool)
        if set(PLACE.findall(source)) != set(PLACE.findall(text))
        or sorted(Tags(source).found) != sorted(Tags(text).found)
        or set(LITERAL.findall(without_markup(source))) != set(LITERAL.findall(without_markup(text)))
    ]
    assert wrong == []


def test_accelerators(tool: ModuleType) -> None:
    """A text with an accelerator has one in French, and no other has."""
    letter = re.compile(r"&(\w)(?!\w*;)")
    wrong = [
        f"{source!r} → {text!r}"
        for source, text in french_texts(tool)
        if len(letter.findall(source)) != len(letter.findall(text))
    ]
    assert wrong == []


SHORT_MONTHS = ("Jan", "Feb", "Apr", "Jul", "Sep", "Oct", "Nov", "Dec")
"""Months that French shortens with a full stop, as the days in Qt's editors do."""


def test_ends_and_edges(tool: ModuleType) -> None:
    """Spaces at the edges and the sign at the end are those of the source."""
    wrong = []
    for source, text in french_texts(tool):
        if source in SHORT_MONTHS:
            continue
        ends = [re.search(r"[.:?!…]?$", without_markup(one).strip()) for one in (source, text)]
        edges = [(one[: len(one) - len(one.lstrip())], one[len(one.rstrip()) :]) for one in (source, text)]
        if edges[0] != edges[1] or (ends[0] and ends[0][0]) != (ends[1] and ends[1][0]):
            wrong.append(f"{source!r} → {text!r}")
    assert wrong == []


TYPOGRAPHY = [
    (
        "a no-break space before : ; ! ? » and %",
        rf"[^{NO_BREAK}\s][!?»]|[^{NO_BREAK}\s;];(?!;)| [:;!?»]|(?<!:)[\d}}] ?%(?!\w)",
    ),
    ("a no-break space before a colon that ends a part of a sentence", rf"[^{NO_BREAK}\"]:(?=\s|$)"),
    ("a no-break space behind «", rf"«(?!{NO_BREAK})"),
    ("no narrow space, which code pages of Windows lack", "\N{NARROW NO-BREAK SPACE}"),
    ("the apostrophe ’", r"(?<=\w)'(?=\w)"),
    ("« » for quotation marks", r"[“”]|(?<![\w=])'[^']*'"),
    ("… for three dots", r"\.\.\."),
    ("one space between words", r"[^\S\n]{2,}"),
    ("a no-break space between a number and its unit", r"[\d}] (?:[KMGT]i?o|octets?|px|ms|s|min|h)(?![\w’-])"),
    ("the editions of Windows as their French boxes call them", r"\b(?:Enterprise|Education|Home)\b(?!\w)"),
]
"""What is meant, and the pattern of what breaks it."""


@pytest.mark.parametrize(("sentence", "pattern"), TYPOGRAPHY)
def test_typography(tool: ModuleType, sentence: str, pattern: str) -> None:
    """French is set as French is set."""
    wrong = [text for _source, text in french_texts(tool) if re.search(pattern, without_markup(text))]
    assert wrong == [], sentence


def test_no_english_is_left(tool: ModuleType) -> None:
    """No French text has English words in it, but for commands and names of keys."""
    wrong = [text for _source, text in french_texts(tool) if english_lines(without_markup(text))]
    assert wrong == []


AMERICAN = re.compile(
    r"(?<![\w/.])[Ee]nroll(?!ed|ing|ment\.)\w*|\b(?:organiz|recogniz|behavior|favorit|canceled|colors?\b|licenses?\b)\w*"
)
"""Spellings of the other side of the Atlantic; the program is written in those of one."""
QUOTED = re.compile(r"“[^”]*”|<b>.*?</b>|(?:Intune|Automatic) Enrollment|Workplace/\w+|APIs my organization uses")
"""What stands in English texts as Microsoft writes it."""


def test_english_has_one_spelling(tool: ModuleType) -> None:
    """No text of the program mixes British and American spellings, but for what Microsoft calls so."""
    sources = {source for source, _text in french_texts(tool)}
    assert [source for source in sources if AMERICAN.search(QUOTED.sub("", source))] == []
    assert AMERICAN.search("Enroll in device management")


BAD = [
    (test_places_tags_and_switches_stay, "{a} b", "{b} b"),
    (test_places_tags_and_switches_stay, "%n x", "x"),
    (test_places_tags_and_switches_stay, "<b>x</b>", "<i>x</i>"),
    (test_places_tags_and_switches_stay, "use --foo", "avec --bar"),
    (test_places_tags_and_switches_stay, "a .cer file", "un .crt"),
    (test_accelerators, "&Open", "Ouvrir"),
    (test_accelerators, "Open", "&Ouvrir"),
    (test_ends_and_edges, "Done.", "Fini"),
    (test_ends_and_edges, "<p>Done.</p>", "<p>Fini</p>"),
    (test_ends_and_edges, "Secret: ", f"Secret{NO_BREAK}:"),
    (test_no_english_is_left, "the name", "le nom of"),
]
"""Checks, and texts that they must refuse."""
BADLY_SET = ["Fin : ok", "Fin: ok", "Quoi?", "« a »", "«a»", "a; b", "“a”", "l'ami", "a...", "a  b", "5 %", "'a' est",
            "{n} Mo", "5 s", "Windows Education"]  # fmt: skip


class Pair:
    """Stands in for the tool: one source and its French text."""

    def __init__(self, source: str, text: str) -> None:
        """Keep both."""
        self.texts = {"Context": {source: SimpleNamespace(forms=(text,))}}

    def file_of(self, short: str) -> str:
        """Return a name."""
        return short

    def read_translations(self, _file: str) -> object:
        """Return the pair."""
        return self.texts


@pytest.mark.parametrize(("check", "source", "text"), BAD)
def test_bad_texts_are_noticed(check: Callable[[Any], None], source: str, text: str) -> None:
    """Each check fails where it should."""
    with pytest.raises(AssertionError):
        check(Pair(source, text))


@pytest.mark.parametrize("text", BADLY_SET)
def test_bad_typography_is_noticed(text: str) -> None:
    """Each fault of typography breaks a rule, and a text without one breaks none."""
    assert any(re.search(pattern, text) for _sentence, pattern in TYPOGRAPHY)
    good = f"Fin{NO_BREAK}: «{NO_BREAK}l’ami{NO_BREAK}»{NO_BREAK}; 5{NO_BREAK}%{NO_BREAK}? https://a %RAND:5%…"
    good += f" 3{NO_BREAK}Mo, 1 secret"
    assert not any(re.search(pattern, good) for _sentence, pattern in TYPOGRAPHY)


# The command line


def english_lines(shown: str) -> list[str]:
    """Return the lines of *shown* that have an English word; usage, commands and names of fields do not count."""
    return [line for line in COMMAND.sub("", shown).splitlines() if ENGLISH.search(line)]


def test_english_is_noticed() -> None:
    """The test for English words finds them, and lets names and paths pass."""
    assert english_lines("hint: the name\nconseil : account.administrator.name : le nom\n") == ["hint: the name"]


HELPS = [
    ("help",),
    *((command.name, "--help") for command in COMMANDS),
    *((command.name, part.name, "--help") for command in COMMANDS for part in command.parts),
]


@pytest.mark.parametrize("words", HELPS, ids=" ".join)
def test_help_is_french(words: tuple[str, ...], tmp_path: Path) -> None:
    """The help of each command is French, from its first word on."""
    shown = done(ppkg(*words, "--language", "fr", folder=tmp_path))
    assert english_lines(shown) == []
    is_list = f"Commandes{NO_BREAK}:" in shown
    assert is_list or shown.startswith(f"Utilisation{NO_BREAK}: ppkg {' '.join(words[:-1])}")
    assert is_list or f"\nOptions{NO_BREAK}:\n" in shown


REPORTS = [
    ("show", "good.wcdproj"),
    ("check", "good.wcdproj", "--secret-file=network.wifi[0].key=secret.txt"),
    ("inspect", "Good.ppkg"),
    ("verify", "Good.ppkg"),
    ("verify", "Good.ppkg", "--rebuild"),
    ("compare", "Good.ppkg", "Good.ppkg"),
    ("import", "Good.ppkg", "new"),
    ("settings", "wifi", "--limit=3"),
]
"""What is reported on good things."""
FAILURES = [
    ("build", "good.wcdproj", "--reproducible", "--output=secret.txt"),
    ("set", "good.wcdproj", "package.rank=x"),
    ("set", "good.wcdproj", "device.nam=PC-1"),
    ("set", "good.wcdproj", "account.administrator.password=x"),
    ("inspect", "secret.txt"),
    ("inspect", "none.ppkg"),
    ("inspectt",),
    ("check", "--al", "good.wcdproj"),
    ("check",),
]
"""What fails, with a sentence on standard error."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder with a project and its package."""
    folder = tmp_path_factory.mktemp("fr")
    (folder / "secret.txt").write_text("Kanarienvogel-4711\n", encoding="utf-8")
    fields = ("device.name=PC-%SERIAL%", "network.wifi[0].ssid=Bureau", "account.administrator.name=chef")
    secrets = (
        "--secret-file=network.wifi[0].key=secret.txt",
        "--secret-file=account.administrator.password=secret.txt",
    )
    done(ppkg("new", "good.wcdproj", "--name", "Good", *fields, *secrets, folder=folder))
    done(ppkg("build", "good.wcdproj", *secrets, folder=folder))
    return folder


@pytest.mark.parametrize("words", REPORTS, ids=" ".join)
def test_reports_are_french(words: tuple[str, ...], folder: Path) -> None:
    """What a command reports is French."""
    shown = done(ppkg(*words, "--language", "fr", folder=folder))
    assert shown.strip()
    assert english_lines(shown) == []


@pytest.mark.parametrize("words", FAILURES, ids=" ".join)
def test_failures_are_french(words: tuple[str, ...], folder: Path) -> None:
    """Why a command fails is said in French."""
    result = ppkg(*words, "--language", "fr", folder=folder)
    assert result.returncode in {1, 2, 3}
    assert result.stderr.startswith("ppkg: ")
    assert english_lines(result.stdout + result.stderr.replace("No such file or directory", "")) == []
