"""A question that a person answers with yes or no, on standard error; scripts answer it by ``--yes`` beforehand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.cli.terminal.output import clean
from app.core.error import Cancelled, UsageError
from app.core.system.console import is_console, tell_person
from app.core.text import N_

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.core.text import Sentence

_YES = {"y", "yes", "o", "oui"}


def add_yes_argument(parser: Parser) -> None:
    """Add the option that answers all questions."""
    parser.add("--yes", action="store_true", text=N_("Command", "Answer all questions with yes, as scripts must."))


def confirm(question: Sentence, arguments: argparse.Namespace, output: Output) -> None:
    """Go on only if the person says yes to *question*, or ``--yes`` did.

    :raises Cancelled: the answer is not yes.
    :raises UsageError: there is nobody to ask.
    """
    if arguments.yes:
        return
    if not is_console(sys.stdin):
        raise UsageError(
            N_("Error", "There is no terminal to ask this: {question} Add --yes if the answer is yes."),
            question=question,
        )
    choice = output.words(N_("Command", "[yes/no]"))
    # Over a line that shows waiting, which is shorter.
    tell_person(f"\r{clean(output.text(question))} {choice} ")
    if sys.stdin.readline().strip().lower() not in _YES:
        raise Cancelled(N_("Error", "The answer was not yes, so nothing was done."))
