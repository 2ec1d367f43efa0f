"""What each command takes, read from the parsers that run it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.cli.terminal.arguments import Parser
from app.cli.terminal.output import Output

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from app.cli.terminal.command import Command

SHARED: Final = ("--json", "--language", "--trust-host", "-h", "--help")
"""Options that every command has."""

_CHOICES: Final = re.compile(r"[a-z0-9-]+(\|[a-z0-9-]+)+")
_FOLDERS: Final = ("FOLDER",)
_FILES: Final = re.compile(
    r"(FILE|PROJECT|PACKAGE|SOURCE|TABLE|MANIFEST|REPORT|TARGET|PLACE|A|B|.*=FILE|\[APP=\]FILE)(\.\w+)?(\|\w+)?"
)


class Kind(StrEnum):
    """What a value is, for a shell that completes it."""

    NONE = ""
    FILE = "file"
    FOLDER = "folder"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fact:
    """One argument or option: ``names`` are its switches (none for an argument), ``shown`` is how its value is called.

    An option without a value has ``shown`` "". ``choices`` are all values there are, where they are few.
    """

    names: tuple[str, ...]
    shown: str
    text: str
    kind: Kind = Kind.NONE
    choices: tuple[str, ...] = ()
    is_optional_value: bool = False

    @property
    def written(self) -> str:
        """How it is written: ``--output FOLDER``."""
        names = ", ".join(self.names)
        value = f"[{self.shown}]" if self.is_optional_value and self.shown else self.shown
        return f"{names} {value}".strip()


@dataclass(frozen=True, slots=True)
class Facts:
    """One command as written behind ``ppkg``: what it does, how it is written, and all that it takes."""

    path: str
    summary: str
    usage: str
    arguments: tuple[Fact, ...] = ()
    options: tuple[Fact, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def own_options(self) -> tuple[Fact, ...]:
        """The options that not every command has."""
        return tuple(one for one in self.options if not set(one.names) & set(SHARED))


def parser_of(command: Command, path: str, output: Output) -> Parser:
    """Return the parser of *command*, which is written *path*, as it runs."""
    parser = Parser(path, command.summary, output)
    command.add_arguments(parser)
    parser.add_usual()
    return parser


def all_facts(commands: Sequence[Command], language: str) -> Iterator[Facts]:
    """Yield every command and every part of one, in the order of the help, with the words of *language*."""
    output = Output(language)
    for command in commands:
        yield _facts(command, command.name, output)
        for part in command.parts:
            yield _facts(part, f"{command.name} {part.name}", output)


def _facts(command: Command, path: str, output: Output) -> Facts:
    parts = tuple(part.name for part in command.parts)
    summary = output.words(command.summary)
    if command.load_switches is not None:
        options = tuple(Fact((name,), "", output.words(text)) for name, text in command.load_switches())
        return Facts(path, summary, f"ppkg {path} {options[0].written} …", options=options)
    if command.load is None:
        return Facts(path, summary, f"ppkg {path} COMMAND …", parts=parts)
    parser = parser_of(command, path, output)
    found = [_fact(action) for action in parser.arguments()]
    return Facts(
        path,
        summary,
        " ".join(parser.usage_line().split()),
        tuple(one for one in found if not one.names),
        tuple(one for one in found if one.names),
        parts,
    )


def _fact(action: argparse.Action) -> Fact:
    text = (action.help or "").replace("%%", "%")
    names = tuple(action.option_strings)
    if names and action.nargs == 0:
        return Fact(names, "", text)
    metavar = action.metavar if isinstance(action.metavar, str) else None
    choices = tuple(str(one) for one in action.choices or ())
    if not choices and metavar and _CHOICES.fullmatch(metavar):
        choices = tuple(metavar.split("|"))
    shown = metavar or "|".join(choices) or action.dest.upper()
    if choices:
        kind = Kind.OTHER
    elif shown in _FOLDERS:
        kind = Kind.FOLDER
    else:
        kind = Kind.FILE if _FILES.fullmatch(shown) else Kind.OTHER
    return Fact(names, shown, text, kind, choices, is_optional_value=action.nargs == "?")
