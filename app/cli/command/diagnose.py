"""``diagnose``: what happened on a device, from its event logs.

A device that failed is a result, and no failure of the program: the exit code is 0 then too. It is 1 where nothing
could be read.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.diagnosis_text import BRIEF, tell_checklist, tell_diagnosis
from app.cli.terminal.progress import progress
from app.core.error import UsageError
from app.core.text import N_, Sentence
from app.jobs.diagnose import (
    DiagnoseOrder,
    Extent,
    PackageFile,
    ProjectFile,
    ReportOrder,
    SearchOrder,
    diagnose,
    report_data,
    search,
    write_report,
)
from app.jobs.scripts import write_collect_script

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.diagnose import Other

_NOTHING = Sentence(
    N_(
        "Error",
        "Nothing could be read of a device. Write “ppkg diagnose --checklist” to see how its logs are collected.",
    )
)


def diagnose_arguments(parser: Parser) -> None:
    """Add the arguments of ``diagnose``."""
    parser.add(
        "files",
        metavar="FILE",
        nargs="*",
        text=N_(
            "Command", "Event logs (.evtx), XML, MDMDiagReport.xml, texts of commands, .reg; a zip or cab, or a folder."
        ),
    )
    parser.add(
        "--project", metavar="PROJECT", text=N_("Command", "Compare with this project, and name the fields to change.")
    )
    parser.add("--package", metavar="PACKAGE", text=N_("Command", "Compare with this package."))
    parser.add("--html", metavar="FILE", text=N_("Command", "Write a report for a ticket too, secrets masked."))
    parser.add("--all", action="store_true", text=N_("Command", "Show all failures, events and settings."))
    parser.add("--search", metavar="TEXT", text=N_("Command", "Show the events that contain all these words."))
    parser.add(
        "--since", metavar="TIME", text=N_("Command", "Show events from this time on (UTC), like 2027-03-30T08:00.")
    )
    parser.add("--until", metavar="TIME", text=N_("Command", "Show events up to this time (UTC); a day counts whole."))
    parser.add(
        "--checklist", action="store_true", text=N_("Command", "Show how the logs of a device are collected, and end.")
    )
    parser.add(
        "--script",
        metavar="PLACE",
        text=N_("Command", "Save the script that collects logs on a device into this folder or .ps1 file, and end."),
    )


def run_diagnose(arguments: argparse.Namespace, output: Output) -> int:
    """Say what happened on a device; compare it with a project or package, and write a report."""
    if arguments.checklist:
        tell_checklist(output)
        return 0
    if arguments.script is not None:
        _save_script(arguments, output)
        return 0
    files = [Path(name) for name in arguments.files]
    since, until = moment(arguments.since, "--since"), moment(arguments.until, "--until")
    if arguments.html is not None:
        _demand_other_file(Path(arguments.html), files)
    _demand_one_of(arguments)
    extent = Extent(failures=None, evidence=None) if arguments.all else BRIEF
    order = DiagnoseOrder(files=tuple(files), other=_other(arguments), extent=extent)
    with progress("ppkg diagnose") as show:
        told = diagnose(order, show)
        found = told.found
        is_filtered = bool(arguments.search or since or until)
        if is_filtered:
            wanted = SearchOrder(text=arguments.search or "", since=since, until=until)
            # In a document for scripts the sentences are English, and so are those that are searched.
            found.timeline = search(found.timeline, wanted, str if output.as_json else output.text, show)
    whole_line = arguments.all or is_filtered
    if arguments.html is not None:
        report = ReportOrder(
            path=Path(arguments.html), language=output.language, show=output.text, everything=whole_line
        )
        write_report(found, report)
    if output.as_json:
        output.document(**report_data(found, everything=whole_line), html=arguments.html)
    else:
        tell_diagnosis(told, output, everything=arguments.all, whole_line=whole_line)
    if arguments.html is not None:
        output.line()
        output.tell(N_("Command", "The report is in {path}."), path=arguments.html)
    return 0 if told.is_anything_read else output.problem(_NOTHING, 1)


def _save_script(arguments: argparse.Namespace, output: Output) -> None:
    target = Path(arguments.script)
    if arguments.files:
        raise UsageError(
            N_(
                "Error",
                "--script cannot be combined with other options. Save the script first, and read logs after that.",
            )
        )
    if not arguments.script or not (target.is_dir() or target.suffix.lower() == ".ps1"):
        raise UsageError(N_("Error", "--script takes a folder that is there, or the name of a file that ends in .ps1."))
    path = write_collect_script(target)
    output.document(script=str(path))
    output.tell(
        N_(
            "Command",
            "Saved the collecting script: {path}. On the device, start Windows PowerShell as an administrator and run "
            "the script as its first lines say. It was checked here, but not run on Windows.",
        ),
        path=path,
    )


def moment(text: str | None, option: str) -> datetime | None:
    """Return the time in UTC that *text* says, the end of the day for a day after ``--until``; None for None.

    :raises UsageError: it is no time.
    """
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(
            N_("Error", "{option} takes a day or a time, like 2027-03-30 or 2027-03-30T08:00."), option=option
        ) from None
    if option == "--until" and re.fullmatch(r"\d{4}-?\d\d-?\d\d", text):
        found += timedelta(days=1) - timedelta(microseconds=1)
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def _demand_one_of(arguments: argparse.Namespace) -> None:
    if not arguments.files:
        raise UsageError(
            N_("Error", "Name a log to read. Write “ppkg diagnose --checklist” to see how the logs are collected.")
        )
    if arguments.project is not None and arguments.package is not None:
        raise UsageError(N_("Error", "Name a project or a package to compare with, not both."))


def _demand_other_file(target: Path, files: list[Path]) -> None:
    """Refuse to write the report over what is read."""
    real = os.path.realpath(target)  # which, unlike Path.resolve(), takes links in a circle as they are
    if any(real == os.path.realpath(file) for file in files):
        raise UsageError(N_("Error", "--html names a log that is to be read. Name another file for the report."))


def _other(arguments: argparse.Namespace) -> Other | None:
    if arguments.project is not None:
        return ProjectFile(path=Path(arguments.project))
    return PackageFile(path=Path(arguments.package)) if arguments.package is not None else None
