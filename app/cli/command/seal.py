"""``seal`` and ``unseal``: a package in an envelope that a password opens, for its way to the devices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import package_password
from app.core.file_set import FileSet
from app.core.text import N_

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def seal_arguments(parser: Parser) -> None:
    """Add the arguments of ``seal``."""
    parser.add("package", metavar="PACKAGE", text=N_("Command", "The finished package (.ppkg)."))
    parser.add(
        "--output",
        metavar="FILE",
        text=N_("Command", "The sealed file; otherwise PACKAGE.sealed beside the package."),
    )
    _add_password_arguments(parser)
    parser.add(
        "--no-script",
        action="store_true",
        text=N_("Command", "Write no PowerShell script beside it that opens and applies it on Windows."),
    )


def run_seal(arguments: argparse.Namespace, output: Output) -> int:
    """Seal a package. The package itself stays as it is."""
    from app.core.password import password_hints
    from app.protect.sealed.file import seal_file
    from app.protect.sealed.format import SUFFIX
    from app.protect.sealed.script import write_open_script

    package = Path(arguments.package)
    target = Path(arguments.output) if arguments.output is not None else package.with_name(package.name + SUFFIX)
    password = package_password(arguments, "--password", output, new=True)
    hints = password_hints(password)
    with FileSet() as job, progress("ppkg seal") as show:
        made = seal_file(package, target, password, show, job=job)
        script, digest = (None, None) if arguments.no_script else write_open_script(made.path, job)
    output.tell(
        N_("Command", "Sealed {package} into {path}: {size} bytes."), package=package, path=target, size=made.size
    )
    if script is not None:
        output.tell(N_("Command", "On Windows, {path} opens and applies it; it asks for the password."), path=script)
        output.tell(
            N_(
                "Command",
                "Who can change the script can learn the password. Compare its SHA-256 before you start it: {digest}",
            ),
            digest=digest,
        )
    for hint in hints:
        output.say(hint)
    output.tell(
        N_(
            "Command",
            "Windows' first set-up screen cannot open it by itself, and nobody can without the password. "
            "{package} is still there in the clear.",
        ),
        package=package,
    )
    output.document(
        sealed=str(target),
        size=made.size,
        rounds=made.header.rounds,
        script=None if script is None else str(script),
        script_sha256=digest,
        hints=[str(hint) for hint in hints],
    )
    return 0


def unseal_arguments(parser: Parser) -> None:
    """Add the arguments of ``unseal``."""
    parser.add("file", metavar="FILE", text=N_("Command", "The sealed file."))
    parser.add(
        "--output",
        metavar="FOLDER",
        text=N_("Command", "The folder for the package; otherwise that of the sealed file."),
    )
    _add_password_arguments(parser)


def run_unseal(arguments: argparse.Namespace, output: Output) -> int:
    """Open a sealed file. The file itself stays as it is."""
    from app.core.new_folder import folder_for
    from app.protect.sealed.file import read_seal_header, unseal_file

    file = Path(arguments.file)
    folder = Path(arguments.output) if arguments.output is not None else file.parent
    # Before a person is asked: what is no sealed file needs no password.
    header = read_seal_header(file)
    password = package_password(arguments, "--password", output)
    with folder_for(folder), progress("ppkg unseal") as show:
        package = unseal_file(file, folder, password, show)
    output.tell(
        N_("Command", "Opened {path}: {size} bytes, for you alone. It is not protected any more."),
        path=package,
        size=header.size,
    )
    output.document(package=str(package), size=header.size)
    return 0


def _add_password_arguments(parser: Parser) -> None:
    parser.add(
        "--password-file",
        metavar="FILE",
        text=N_("Command", "Read the password from a file; a line end behind it does not count."),
    )
    parser.add(
        "--password-env",
        metavar="VARIABLE",
        text=N_("Command", "Take the password from a variable of the environment. Otherwise a prompt asks for it."),
    )
