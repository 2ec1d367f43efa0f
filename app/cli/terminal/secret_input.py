"""Secrets from a prompt without echo, a file, or the environment; never from an argument, which other programs see."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.key_value import key_and_value
from app.core.error import BadInput, UsageError
from app.core.foreign.gate import open_foreign
from app.core.secret import Secret
from app.core.system.console import is_console
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output

VARIABLE = "PPKG_PASSPHRASE"
"""The environment variable that may contain the passphrase of a project."""

LIMIT = 64 * 1024
"""Bytes a secret may have; a bulk token has about two thousand."""

MARK = "\ufeff"


def add_passphrase_argument(parser: Parser) -> None:
    """Add the option that names the file with the passphrase."""
    parser.add(
        "--passphrase-file",
        metavar="FILE",
        text=N_(
            "Command",
            "The file with the passphrase of the sealed secrets; otherwise PPKG_PASSPHRASE in the environment, "
            "or a prompt.",
        ),
    )


def add_secret_arguments(parser: Parser) -> None:
    """Add the three ways to give one secret, and the passphrase."""
    parser.add(
        "--secret",
        metavar="KEY",
        action="append",
        default=[],
        text=N_("Command", "Ask for the secret KEY at a prompt, without echo."),
    )
    parser.add(
        "--secret-file",
        metavar="KEY=FILE",
        action="append",
        default=[],
        text=N_("Command", "Read the secret KEY from a file; a line end behind it does not count."),
    )
    parser.add(
        "--secret-env",
        metavar="KEY=VARIABLE",
        action="append",
        default=[],
        text=N_("Command", "Take the secret KEY from a variable of the environment."),
    )
    add_passphrase_argument(parser)


def given_secrets(arguments: argparse.Namespace, output: Output) -> Iterator[tuple[str, Secret]]:
    """Yield key and value of each secret that the *arguments* give or ask for.

    :raises UsageError: an argument is not of its form, a variable is missing, or nobody can be asked.
    :raises BadInput: a file cannot be read or contains no secret.
    """
    for text in arguments.secret_file:
        key, file = key_and_value(text)
        yield key, read_secret(Path(file))
    for text in arguments.secret_env:
        key, variable = key_and_value(text)
        yield key, _from_environment(variable)
    for key in arguments.secret:
        if "=" in key and "[" not in key:
            raise UsageError(
                N_("Error", "--secret takes a key alone, and asks for the value. Leave out what follows the “=”.")
            )
        yield key, ask(Sentence(N_("Command", "Secret for {key}: "), {"key": key}), output)


def given_passphrase(arguments: argparse.Namespace) -> Secret | None:
    """Return the passphrase from the file or the environment, None if neither gives one.

    :raises BadInput: the file cannot be read or is empty.
    """
    if arguments.passphrase_file is not None:
        return read_secret(Path(arguments.passphrase_file))
    return Secret(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None


def passphrase(arguments: argparse.Namespace, output: Output, *, new: bool = False) -> Secret | None:
    """Return the passphrase that is given, otherwise the one a person types; None if there is no terminal.

    A *new* one is asked for twice. :raises UsageError: the two differ.
    """
    given = given_passphrase(arguments)
    if given is not None or not is_console(sys.stdin):
        return given
    first = ask(Sentence(N_("Command", "Passphrase of the project: ")), output)
    if new and ask(Sentence(N_("Command", "The passphrase again: ")), output) != first:
        raise UsageError(N_("Error", "The two passphrases differ. Try again."))
    return first


def ask(question: Sentence, output: Output) -> Secret:
    """Return what a person types after *question*, without echo.

    :raises UsageError: there is no terminal.
    :raises BadInput: nothing was typed.
    """
    import getpass

    if not is_console(sys.stdin):
        raise UsageError(
            N_(
                "Error",
                "There is no terminal to ask for a secret. "
                "Give it with --secret-file KEY=FILE or --secret-env KEY=VARIABLE.",
            )
        )
    try:
        text = getpass.getpass(output.text(question))
    except EOFError:
        text = ""
    if not text:
        raise BadInput(N_("Error", "Nothing was typed, so the secret is not known. Try again."))
    return Secret(text)


def read_secret(path: Path) -> Secret:
    """Return the text in the file *path*, without a byte order mark and one line end after it.

    :raises BadInput: it cannot be read, or contains no text, or too much.
    """
    try:
        with open_foreign(path) as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise BadInput(
            N_("Error", "The file with the secret, {path}, cannot be read: {reason}. Check the name and your rights."),
            path=path,
            reason=getattr(error, "strerror", None) or "the name is not possible",
        ) from None
    if len(data) > LIMIT:
        raise BadInput(N_("Error", "{path} is too large for a secret. Choose the right file."), path=path)
    try:
        text = data.decode().removeprefix(MARK)
    except UnicodeDecodeError:
        raise BadInput(
            N_("Error", "{path} is not UTF-8 text, so it cannot be used as a secret. Save it as UTF-8."), path=path
        ) from None
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise BadInput(N_("Error", "{path} is empty, so the secret is not known. Write it to the file."), path=path)
    return Secret(text)


def _from_environment(variable: str) -> Secret:
    text = os.environ.get(variable)
    if not text:
        raise UsageError(
            N_("Error", "The variable that --secret-env names is not set, or empty. Set it, or name another.")
        )
    return Secret(text)


def given_password(arguments: argparse.Namespace, option: str) -> Secret | None:
    """Return the password that ``OPTION-file`` or ``OPTION-env`` gives, None if neither does; *option* has its dashes.

    :raises UsageError: both do, or the variable is not set.
    :raises BadInput: the file cannot be read or contains no password.
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
    """Return the password of a package that is given, otherwise the one a person types; a *new* one is asked for twice.

    :raises UsageError: as :func:`given_password`, the two differ, or nobody can be asked.
    """
    given = given_password(arguments, option)
    if given is not None:
        return given
    if not is_console(sys.stdin):
        raise UsageError(
            N_(
                "Error",
                "There is no terminal to ask for the password. Give it with {option}-file FILE or {option}-env "
                "VARIABLE.",
            ),
            option=option,
        )
    first = ask(Sentence(N_("Command", "Password of the package: ")), output)
    if new and ask(Sentence(N_("Command", "The password again: ")), output) != first:
        raise UsageError(N_("Error", "The two passwords differ. Try again."))
    return first
