"""A password for one command: from a file, the environment, or a prompt; never from an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.secret_input import ask, read_secret
from app.core.error import UsageError
from app.core.secret import Secret
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    import argparse

    from app.cli.output import Output


def given_password(arguments: argparse.Namespace, option: str) -> Secret | None:
    """Return the password that ``OPTION-file`` or ``OPTION-env`` gives, None if neither does; *option* has its dashes.

    :raises UsageError: both do, or the variable is not set.
    :raises BadInput: the file cannot be read or holds no password.
    """
    name = option.removeprefix("--").replace("-", "_")
    file, variable = getattr(arguments, f"{name}_file"), getattr(arguments, f"{name}_env")
    if file is not None and variable is not None:
        raise UsageError(
            N_("Error", "Two passwords are given: {option}-file and {option}-env. Leave one out."), option=option
        )
    if file is not None:
        return read_secret(Path(file))
    if variable is None:
        return None
    if text := os.environ.get(variable):
        return Secret(text)
    raise UsageError(
        N_("Error", "The variable that {option}-env names is not set, or empty. Set it, or name another."),
        option=option,
    )


def package_password(arguments: argparse.Namespace, option: str, output: Output, *, new: bool = False) -> Secret:
    """Return the password of a package that is given, else the one a person types; a *new* one is asked for twice.

    :raises UsageError: as :func:`given_password`, the two differ, or nobody can be asked.
    """
    given = given_password(arguments, option)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UsageError(
            N_(
                "Error",
                "There is no terminal to ask for the password. Give it with {option}-file FILE or {option}-env "
                "VARIABLE.",
            ),
            option=option,
        )
    first = ask(Sentence(N_("Command", "Password of the package: ")), output)
    if new and ask(Sentence(N_("Command", "The same password again: ")), output) != first:
        raise UsageError(N_("Error", "The two passwords differ. Try again."))
    return first
