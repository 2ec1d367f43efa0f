"""``kiosk check`` and ``kiosk new``: the configuration of a kiosk of several apps, checked and made."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from app.answers.kiosk.document import Assignment, Folders, Kiosk, Who
from app.cli.terminal.problem_output import LEVELS, plain_problem
from app.core.error import HasProblems, UsageError
from app.core.foreign.gate import read_small_file
from app.core.masking import shown
from app.core.text import N_, Sentence, labelled
from app.jobs.kiosk import (
    KioskCheckOrder,
    KioskProfileOrder,
    KioskSaveOrder,
    add_profile,
    check_kiosk,
    open_kiosk,
    save_kiosk,
)
from app.jobs.source import open_source
from app.model.kiosk import EDGE, EdgeKiosk, EdgeMode, edge_arguments
from app.model.rules.rule import Level

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.model.project import Project

_FOLDERS = {
    "none": Folders.NOTHING,
    "downloads": Folders.DOWNLOADS,
    "drives": Folders.DRIVES,
    "both": Folders.BOTH,
    "all": Folders.ALL,
}
_GROUPS = {"local": Who.LOCAL_GROUP, "domain": Who.DIRECTORY_GROUP, "entra": Who.ENTRA_GROUP}


def check_arguments(parser: Parser) -> None:
    """Add the arguments of ``kiosk check``."""
    parser.add("file", metavar="FILE.xml", text=N_("Command", "The configuration of a kiosk (assigned access)."))
    parser.add("--project", metavar="PROJECT", text=_PROJECT)


def run_check(arguments: argparse.Namespace, output: Output) -> int:
    """List what is wrong with a file, each with its line."""
    path = Path(arguments.file)
    found = check_kiosk(KioskCheckOrder(path=path, project=_project(arguments)))
    for problem in found:
        output.say(labelled(Sentence(LEVELS[problem.level]), problem.sentence))
    counts = Counter(problem.level.value for problem in found)
    output.document(
        file=arguments.file,
        problems=[plain_problem(problem) for problem in found],
        errors=counts["error"],
        warnings=counts["warning"],
        hints=counts["hint"],
    )
    if counts[Level.ERROR]:
        raise HasProblems(
            N_("Error", "Errors in the file: {count}. Windows would refuse it; correct them first."),
            count=counts[Level.ERROR],
        )
    if not found:
        output.tell(N_("Command", "Nothing is wrong with {path}."), path=arguments.file)
    return 0


def new_arguments(parser: Parser) -> None:
    """Add the arguments of ``kiosk new``."""
    parser.add("file", metavar="FILE.xml", text=N_("Command", "The file to make."))
    parser.add("--from", dest="base", metavar="FILE", text=N_("Command", "Add the profile to a copy of this file."))
    parser.add(
        "--app",
        action="append",
        default=[],
        text=N_("Command", "An app that may run, by its id (AUMID) or path. Again for each."),
    )
    parser.add("--launch", metavar="APP", default="", text=N_("Command", "Which of the apps starts by itself."))
    parser.add("--only", metavar="APP", default="", text=N_("Command", "The one app of a kiosk, by its id or path."))
    parser.add("--edge", metavar="ADDRESS", default="", text=N_("Command", "A kiosk that shows this address in Edge."))
    parser.add(
        "--edge-mode", choices=[*EdgeMode], default=EdgeMode.FULLSCREEN, text=N_("Command", "How Edge shows it.")
    )
    parser.add("--arguments", default="", text=N_("Command", "The arguments of --only or --launch, in quotes."))
    parser.add("--breakout", metavar="KEYS", default="", text=N_("Command", "Keys out of a kiosk of one app: Ctrl+A."))
    parser.add("--account", action="append", default=[], text=N_("Command", "An account that gets it. Again for each."))
    parser.add(
        "--group",
        action="append",
        default=[],
        metavar="KIND:NAME",
        text=N_("Command", "A group that gets it: local:NAME, domain:DOMAIN\\NAME or entra:OBJECT-ID."),
    )
    parser.add(
        "--automatic",
        nargs="?",
        const="",
        metavar="NAME",
        text=N_("Command", "The account that Windows makes and signs in gets it; NAME is shown when it signs in."),
    )
    parser.add("--visitor", action="store_true", text=N_("Command", "Visitors get it (HoloLens)."))
    parser.add("--everybody", action="store_true", text=N_("Command", "All who have no profile of their own get it."))
    parser.add(
        "--not-owners", action="store_true", text=N_("Command", "With --everybody: but not the device's owners.")
    )
    parser.add("--name", default="", text=N_("Command", "The name of the profile."))
    parser.add("--id", default="", metavar="GUID", text=N_("Command", "The id of the profile; otherwise a new one."))
    parser.add(
        "--windows",
        choices=["10", "11"],
        default="11",
        text=N_("Command", "Whose Start shows the apps: pins for 11, which is usual, or tiles for 10."),
    )
    parser.add("--start-pins", metavar="FILE", text=N_("Command", "The pins of Start, in place of those made here."))
    parser.add("--start-layout", metavar="FILE", text=N_("Command", "The layout of Start for Windows 10, likewise."))
    parser.add("--taskbar-layout", metavar="FILE", text=N_("Command", "The layout of the taskbar (Windows 11)."))
    parser.add("--no-taskbar", action="store_true", text=N_("Command", "Hide the taskbar (Windows 10)."))
    parser.add(
        "--folders", choices=[*_FOLDERS], text=N_("Command", "What File Explorer shows; otherwise as Windows has it.")
    )
    parser.add("--force", action="store_true", text=N_("Command", "Replace FILE if it is there."))
    parser.add("--project", metavar="PROJECT", text=_PROJECT)


def run_new(arguments: argparse.Namespace, output: Output) -> int:
    """Make a file of one profile, or a copy of one with a further profile."""
    lost: tuple[Sentence, ...] = ()
    base = Kiosk()
    if arguments.base is not None:
        opened = open_kiosk(Path(arguments.base))
        base, lost = opened.kiosk, opened.lost
    only, words = arguments.only, arguments.arguments
    if arguments.edge:
        only = EDGE
        words = edge_arguments(EdgeKiosk(address=arguments.edge, mode=EdgeMode(arguments.edge_mode)))
    if bool(only) == bool(arguments.app):
        raise UsageError(N_("Error", "Name the apps with --app, or one app with --only or --edge."))
    kiosk = add_profile(
        KioskProfileOrder(
            base=base,
            people=_people(arguments),
            is_for_everybody=arguments.everybody,
            spares_owners=arguments.not_owners,
            id=arguments.id,
            name=arguments.name,
            apps=tuple(dict.fromkeys(arguments.app)),
            launch=arguments.launch,
            only=only,
            arguments=words,
            breakout=arguments.breakout,
            folders=_FOLDERS.get(arguments.folders),
            start_layout=_text(arguments.start_layout),
            start_pins=_text(arguments.start_pins),
            taskbar_layout=_text(arguments.taskbar_layout),
            show_taskbar=not arguments.no_taskbar,
            makes_layout=arguments.windows == "10",
            makes_pins=arguments.windows == "11",
        )
    )
    order = KioskSaveOrder(
        kiosk=kiosk, path=Path(arguments.file), replaces=arguments.force, project=_project(arguments)
    )
    path = save_kiosk(order)
    output.tell(N_("Command", "Saved {path}."), path=path)
    for sentence in lost:
        output.say(sentence)
    found = check_kiosk(KioskCheckOrder(path=path, project=order.project))
    for problem in found:
        output.say(labelled(Sentence(LEVELS[problem.level]), problem.sentence))
    output.document(
        file=str(path), lost=[str(one) for one in lost], problems=[plain_problem(problem) for problem in found]
    )
    return 0


def _people(arguments: argparse.Namespace) -> tuple[Assignment, ...]:
    found = [Assignment(name=name) for name in arguments.account]
    for text in arguments.group:
        kind, _, name = text.partition(":")
        if kind not in _GROUPS or not name:
            raise UsageError(
                N_("Error", "“{text}” names no group. Write local:NAME, domain:DOMAIN\\NAME or entra:OBJECT-ID."),
                text=shown(text),
            )
        found.append(Assignment(who=_GROUPS[kind], name=name))
    if arguments.automatic is not None:
        found.append(Assignment(who=Who.AUTOMATIC, name=arguments.automatic))
    if arguments.visitor:
        found.append(Assignment(who=Who.VISITOR))
    if not found and not arguments.everybody:
        raise UsageError(N_("Error", "Say who gets it: --account, --group, --automatic, --visitor or --everybody."))
    return tuple(found)


def _text(file: str | None) -> str | None:
    return None if file is None else read_small_file(Path(file)).decode("utf-8-sig", "replace").strip()


def _project(arguments: argparse.Namespace) -> Project | None:
    return open_source(Path(arguments.project)).project if arguments.project else None


_PROJECT = N_("Command", "The project whose package brings the file: its accounts and its oldest Windows count.")
