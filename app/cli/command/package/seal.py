"""``seal`` and ``unseal``: a package in an envelope that a password opens, for its way to the devices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import package_password
from app.core.text import N_
from app.jobs.seal import SealOrder, UnsealOrder, check_sealed, seal, unseal

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
        text=N_("Command", "The sealed file; otherwise PACKAGE.sealed next to the package."),
    )
    _add_password_arguments(parser)
    parser.add(
        "--no-script",
        action="store_true",
        text=N_("Command", "Write no PowerShell script next to it that opens and applies it on Windows."),
    )


def run_seal(arguments: argparse.Namespace, output: Output) -> int:
    """Seal a package. The package itself stays as it is."""
    package = Path(arguments.package)
    order = SealOrder(
        package=package,
        password=package_password(arguments, "--password", output, new=True),
        target=Path(arguments.output) if arguments.output is not None else None,
        has_script=not arguments.no_script,
    )
    with progress("ppkg seal") as show:
        made = seal(order, show)
    output.tell(
        N_("Command", "Sealed {package} into {path}: {size} bytes."), package=package, path=made.file, size=made.size
    )
    if made.script is not None:
        output.tell(
            N_("Command", "On Windows, {path} opens and applies it; it asks for the password."), path=made.script
        )
        output.tell(
            N_(
                "Command",
                "Anyone who can change the script can learn the password. Compare its SHA-256 before you start it: "
                "{digest}",
            ),
            digest=made.script_sha256,
        )
    for hint in made.hints:
        output.say(hint)
    output.tell(
        N_(
            "Command",
            "Windows' first setup screen cannot open it by itself, and nobody can without the password. {package} is "
            "still there in the clear.",
        ),
        package=package,
    )
    output.document(
        sealed=str(made.file),
        size=made.size,
        rounds=made.rounds,
        script=None if made.script is None else str(made.script),
        script_sha256=made.script_sha256,
        hints=[str(hint) for hint in made.hints],
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
    file = Path(arguments.file)
    check_sealed(file)
    order = UnsealOrder(
        file=file,
        password=package_password(arguments, "--password", output),
        folder=Path(arguments.output) if arguments.output is not None else None,
    )
    with progress("ppkg unseal") as show:
        opened = unseal(order, show)
    output.tell(
        N_("Command", "Opened {path}: {size} bytes, for you alone. It is not protected any more."),
        path=opened.package,
        size=opened.size,
    )
    output.document(package=str(opened.package), size=opened.size)
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
