"""``new`` and ``set``: project files made and changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.change import in_order_of_removal, with_value, without
from app.cli.terminal.key_value import key_and_value
from app.cli.terminal.secret_input import add_secret_arguments, given_passphrase, given_secrets, passphrase
from app.core.error import BadInput, Locked, UsageError
from app.core.text import N_
from app.model.project import Package, Project
from app.model.store.project_store import SUFFIX, Opened, open_project, save_project

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.core.secret import Secret


def new_arguments(parser: Parser) -> None:
    """Add the arguments of ``new``."""
    parser.add("file", metavar=f"FILE{SUFFIX}", text=N_("Command", "The project file to make."))
    _add_changes(parser)
    parser.add("--name", text=N_("Command", "The name of the package; otherwise that of the file."))


def run_new(arguments: argparse.Namespace, output: Output) -> int:
    """Make a project file that does not exist yet."""
    path = Path(arguments.file)
    if path.suffix.lower() != SUFFIX:
        raise UsageError(N_("Error", "A project file ends with {suffix}. Write the name so."), suffix=SUFFIX)
    if path.exists() or path.is_symlink():
        raise BadInput(
            N_("Error", "{path} is there already. Choose another name, or change it with “ppkg set”."), path=path
        )
    project = Project(package=Package(name=path.stem if arguments.name is None else arguments.name))
    return _change(project, None, path, None, arguments, output)


def set_arguments(parser: Parser) -> None:
    """Add the arguments of ``set``."""
    parser.add("file", metavar="PROJECT", text=N_("Command", "The project file."))
    _add_changes(parser)


def run_set(arguments: argparse.Namespace, output: Output) -> int:
    """Change a project file."""
    path = Path(arguments.file)
    opened = open_project(path)
    if not (arguments.pairs or arguments.remove or _has_secrets(arguments) or arguments.seal):
        raise UsageError(N_("Error", "Say what to set: KEY=VALUE, --remove KEY, a secret, or --seal."))
    word: Secret | None = None
    if opened.envelope:
        is_needed = _has_secrets(arguments) or arguments.seal
        word = passphrase(arguments, output) if is_needed else given_passphrase(arguments)
        if word is None and is_needed:
            raise _needs_passphrase()
        opened = open_project(path, word)
    return _change(opened.project, opened, path, word, arguments, output)


def _add_changes(parser: Parser) -> None:
    parser.add(
        "pairs",
        metavar="KEY=VALUE",
        nargs="*",
        text=N_(
            "Command",
            "A field like device.name=PC-%SERIAL%, an item of a list like network.wifi[0].ssid=Office, or a setting "
            "like Policies/Update/AllowAutoUpdate=5. Paths of files start at the project's folder.",
        ),
    )
    parser.add(
        "--remove",
        metavar="KEY",
        action="append",
        default=[],
        text=N_("Command", "Remove an item or a setting, or give a field its default. Done before all else."),
    )
    add_secret_arguments(parser)
    parser.add(
        "--seal",
        action="store_true",
        text=N_("Command", "Keep secrets in the project file, sealed with the passphrase."),
    )


def _has_secrets(arguments: argparse.Namespace) -> bool:
    return bool(arguments.secret or arguments.secret_file or arguments.secret_env)


def _change(
    project: Project,
    opened: Opened | None,
    path: Path,
    word: Secret | None,
    arguments: argparse.Namespace,
    output: Output,
) -> int:
    """Make the changes that *arguments* say to *project*, and save it as *path*, sealed with *word* if there is one."""
    pairs = arguments.pairs[1:] if arguments.pairs[:1] == ["set"] else arguments.pairs
    changes = [key_and_value(pair) for pair in pairs]
    for key in in_order_of_removal(arguments.remove):
        project = without(project, key)
    for key, value in changes:
        project = with_value(project, key, value)
    secrets = dict(given_secrets(arguments, output))
    for key, secret in secrets.items():
        project = with_value(project, key, secret)
    if word is None and arguments.seal:
        word = passphrase(arguments, output, new=True)
        if word is None:
            raise _needs_passphrase()
    elif word is None and secrets:
        word = given_passphrase(arguments)
    saved = save_project(project, path, passphrase=word, opened=opened)
    output.tell(N_("Command", "Saved {path}."), path=path)
    for place in saved.left_out:
        output.tell(
            N_("Command", "{place} is a secret and not in the file. Give it when building, or seal it with --seal."),
            place=place,
        )
    sealed = sorted(saved.envelope.places) if saved.envelope else []
    output.document(project=str(path), secrets_left_out=list(saved.left_out), secrets_sealed=sealed)
    return 0


def _needs_passphrase() -> Locked:
    return Locked(
        N_(
            "Error",
            "The secrets of the project need a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.",
        )
    )
