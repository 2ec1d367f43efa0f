"""What a command is: its name, what it does, and what loads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output

    Functions = tuple[Callable[[Parser], None], Callable[[argparse.Namespace, Output], int]]
    """The two functions of a command: one adds its arguments, the other runs it and returns the exit code."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a sentence on what it does, and what loads its two functions.

    A command with ``parts`` is a group of commands, such as ``ppkg token get``; most have no functions of their own.
    One with ``load_own`` reads its words itself, as they follow another program's rules; ``load_switches`` loads what
    it takes, as it is written and what it does.
    """

    name: str
    summary: str
    load: Callable[[], Functions] | None = None
    parts: tuple[Command, ...] = ()
    load_own: Callable[[], Callable[[Sequence[str], Output], int]] | None = None
    load_switches: Callable[[], Sequence[tuple[str, str]]] | None = None

    def add_arguments(self, parser: Parser) -> None:
        """Add the arguments of the command to *parser*."""
        if self.load is not None:
            self.load()[0](parser)

    def run(self, arguments: argparse.Namespace, output: Output) -> int:
        """Run the command with its arguments and return the exit code."""
        assert self.load is not None  # noqa: S101 - only a group has none, and a group is not run
        return self.load()[1](arguments, output)
