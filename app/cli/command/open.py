"""``open``: the window. No other command loads Qt, which needs libraries that a build server lacks."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.reference.commands_page import commands_page
from app.core.error import AppError, BadInput
from app.core.file_name import OPENABLE
from app.core.text import N_, Sentence, language_of
from app.desktop.window import open_window

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output

LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 "
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
"""What Debian and Ubuntu call the libraries of a window."""


def open_arguments(parser: Parser) -> None:
    """Add the arguments of ``open``."""
    parser.add(
        "file",
        metavar="FILE",
        nargs="?",
        text=N_("Command", "A project, a package, a .icdproj.xml or a customizations.xml; none for the start page."),
    )
    parser.add(
        "--new-window",
        action="store_true",
        text=N_("Command", "Open a window of its own, and do not hand the file to the one that is open."),
    )


def run_open(arguments: argparse.Namespace, output: Output) -> int:
    """Open the window until it is closed."""
    files = [] if arguments.file is None else [_checked(Path(arguments.file))]
    if not has_screen():
        raise AppError(
            N_(
                "Error",
                "There is no screen to open a window on. Start this on a desktop, or work with the commands: "
                "“ppkg help” lists them.",
            )
        )

    def refused(reason: str) -> None:
        output.problem(
            Sentence(
                N_(
                    "Error",
                    "The window cannot be opened: {reason}. Is the screen reachable? On Debian and Ubuntu these are "
                    "needed: apt-get install {libraries}.",
                ),
                {"reason": reason, "libraries": LIBRARIES},
            ),
            1,
        )

    # Without --language it is for the window to know: somebody may have chosen one there.
    asked = output.language if output.language != language_of(os.environ) else None
    try:
        commands = partial(commands_page, arguments.commands)
        return open_window(files, asked, refused, own_window=arguments.new_window, commands=commands)
    except ImportError as error:
        if error.name and error.name.split(".")[0] == "app":
            raise
        raise AppError(
            N_(
                "Error",
                "The window needs libraries that are missing ({reason}). On Debian and Ubuntu install them: "
                "apt-get install {libraries}. Elsewhere install the program again: pip install PySide6-Essentials.",
            ),
            reason=error,
            libraries=LIBRARIES,
        ) from error


def has_screen() -> bool:
    """Return whether there is a screen, as far as the environment says."""
    if sys.platform in ("win32", "darwin", "cygwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _checked(path: Path) -> Path:
    """Return *path* in full.

    :raises BadInput: there is no such file, or the window opens none of its kind.
    """
    if path.is_dir():
        raise BadInput(
            N_("Error", "{path} is a folder. Name the project file in it (.wcdproj or .icdproj.xml)."), path=path
        )
    if not path.is_file():
        raise BadInput(N_("Error", "There is no file {path}. Check the name."), path=path)
    if not path.name.lower().endswith(OPENABLE):
        raise BadInput(
            N_(
                "Error", "{path} is nothing the window can open. It opens .wcdproj, .ppkg, .icdproj.xml and .xml files."
            ),
            path=path,
        )
    return path.absolute()
