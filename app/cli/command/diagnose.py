"""``diagnose``: what happened on a device, from its event logs.

A device that failed is a result, and no failure of the program: the exit code is 0 then too. It is 1 where nothing
could be read.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.diagnosis_text import tell_checklist, tell_diagnosis
from app.cli.terminal.progress import progress
from app.core.error import UsageError
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.diagnose.diagnosis import Diagnosis

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
    parser.add("--search", metavar="TEXT", text=N_("Command", "Show the events that hold all these words."))
    parser.add(
        "--since", metavar="TIME", text=N_("Command", "Show events from this time on (UTC), like 2027-03-30T08:00.")
    )
    parser.add("--until", metavar="TIME", text=N_("Command", "Show events up to this time (UTC); a day counts whole."))
    parser.add(
        "--checklist", action="store_true", text=N_("Command", "Say how the logs of a device are collected, and end.")
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

    from app.diagnose.diagnosis import diagnose
    from app.diagnose.report import report_json

    with progress("ppkg diagnose") as show:
        found = diagnose(files, show)
        _compare(found, arguments)
        is_filtered = bool(arguments.search or since or until)
        if is_filtered:
            _filter(found, arguments.search or "", since, until, output)
    whole_line = arguments.all or is_filtered
    if arguments.html is not None:
        _write_html(found, Path(arguments.html), output, everything=whole_line)
    if output.as_json:
        output.document(**report_json(found, everything=whole_line), html=arguments.html)
    else:
        tell_diagnosis(found, output, everything=arguments.all, whole_line=whole_line)
    if arguments.html is not None:
        output.line()
        output.tell(N_("Command", "The report is in {path}."), path=arguments.html)
    return 0 if is_anything_read(found) else output.problem(_NOTHING, 1)


def _save_script(arguments: argparse.Namespace, output: Output) -> None:
    from app.deliver.apply_script import write_collect_script

    target = Path(arguments.script)
    if arguments.files:
        raise UsageError(N_("Error", "--script stands alone. Save the script first, and read logs after that."))
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


def is_anything_read(found: Diagnosis) -> bool:
    """Tell whether *found* rests on at least one event or report, or on a log that is whole and empty."""
    read = any(one.events for one in found.files) or bool(found.reports)
    return read or (bool(found.files) and not found.unread)


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
    if any(target.resolve() == file.resolve() for file in files):
        raise UsageError(N_("Error", "--html names a log that is to be read. Name another file for the report."))


def _compare(found: Diagnosis, arguments: argparse.Namespace) -> None:
    from app.diagnose.match import match_package, match_project

    if arguments.project is not None:
        from app.jobs.source import open_source

        match_project(found, open_source(Path(arguments.project)).project)
    elif arguments.package is not None:
        match_package(found, Path(arguments.package))


def _filter(found: Diagnosis, text: str, since: datetime | None, until: datetime | None, output: Output) -> None:
    from app.diagnose.story.timeline import filter_timeline

    # In a document for scripts the sentences are English, and so are those that are searched.
    show = str if output.as_json else output.text
    found.timeline = filter_timeline(found.timeline, text=text, since=since, until=until, show=show)


def _write_html(found: Diagnosis, path: Path, output: Output, *, everything: bool) -> None:
    from app.core.safe_file import write_safely
    from app.diagnose.report import report_html

    write_safely(path, report_html(found, output.language, output.text, everything=everything).encode("utf-8"))
