"""``check-file``: whether Windows takes a document on its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import HasProblems
from app.core.text import N_, Sentence, labelled
from app.jobs.device.document import DocumentOrder, check_document

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def check_file_arguments(parser: Parser) -> None:
    """Add the arguments of ``check-file``."""
    parser.add(
        "files",
        metavar="FILE",
        nargs="+",
        text=N_(
            "Command",
            "Files for Windows: AssignedAccess and Shell Launcher XML, WLAN, LAN and VPN profiles, layouts and pins of "
            "Start, app installations.",
        ),
    )
    parser.add(
        "--older",
        action="store_true",
        text=N_("Command", "The devices have Windows 10 before version 2004, so count what it does not know."),
    )


def run_check_file(arguments: argparse.Namespace, output: Output) -> int:
    """Check documents; the exit code is 3 if Windows refuses one of them."""
    reports = [check_document(DocumentOrder(path=Path(one), is_older=arguments.older)) for one in arguments.files]
    for report in reports:
        output.say(labelled(report.path, report.name))
        for problem in report.problems:
            output.say(labelled(Sentence(_LEVELS[problem.level.value]), problem.sentence), 2)
        if not report.problems:
            output.tell(N_("Command", "Nothing is wrong with {path}."), path=report.path)
    output.document(files=[one.data() for one in reports])
    bad = sum(one.has_errors for one in reports)
    if bad:
        raise HasProblems(
            N_("Error", "Windows refuses {bad} of {count} files. Correct them as the report says."),
            bad=bad,
            count=len(reports),
        )
    return 0


_LEVELS = {
    "hint": N_("Command", "hint"),
    "warning": N_("Command", "warning"),
    "error": N_("Command", "error"),
}
