"""The written pages of the manual, and the code in them."""

from __future__ import annotations

import re
import shlex
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from app.cli.commands import COMMANDS
from app.cli.reference.commands_page import commands_page
from app.jobs.manual.manual import CHECKS, FOLDER, TOPICS, ManualOrder, read_manual
from app.jobs.manual.manual import COMMANDS as COMMANDS_TOPIC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.jobs.manual.manual import Manual

WRITTEN = tuple(topic for topic in TOPICS if topic not in (COMMANDS_TOPIC, CHECKS))

_FENCE = re.compile(r"^ *```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`((?:ppkg|icd) [^`]+)`")


class Block(NamedTuple):
    """A block of code: its language, the file it stands for, and its text."""

    language: str
    file: str
    text: str


@cache
def manual(language: str) -> Manual:
    """Return the whole manual in *language*."""
    return read_manual(ManualOrder(language=language, commands=partial(commands_page, COMMANDS)))


def written(language: str, topic: str) -> str:
    """Return the text of the file of *topic* in *language*."""
    return (FOLDER / language / f"{topic}.md").read_text(encoding="utf-8")


def blocks(text: str) -> list[Block]:
    """Return the blocks of code in *text*."""
    return [Block(language, file, code) for language, file, code in _FENCE.findall(text)]


def prose(text: str) -> str:
    """Return *text* without its blocks and spans of code, and without the targets of links."""
    return re.sub(r"!(?=\[)|`[^`]*`|\]\([^)]*\)|\{#[\w-]+\}", "", _FENCE.sub("", text))


def lines_of_commands(text: str) -> Iterator[list[str]]:
    """Yield the words of each line of commands in the blocks of *text*."""
    for block in blocks(text):
        if block.language in ("sh", "bash"):
            yield from (shlex.split(line) for line in block.text.splitlines() if line.strip())


def spans_of_commands(text: str) -> Iterator[list[str]]:
    """Yield the words of each command that is named within a sentence of *text*."""
    yield from (span.split() for span in _SPAN.findall(_FENCE.sub("", text)))
