"""Kiosk configurations: read, checked, written as text, and saved."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.text import N_
from app.model.rules.rule import Level

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.kiosk.document import Assignment, Folders, Kiosk
    from app.core.text import Sentence
    from app.model.project import Project
    from app.model.rules.rule import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskCheckOrder:
    """The file at ``path`` to be checked. ``project`` makes accounts and says for which Windows, where there is one."""

    path: Path
    project: Project | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskFile:
    """What a file says, and a sentence for each part of it that is lost when it is saved from here."""

    kiosk: Kiosk
    lost: tuple[Sentence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskDraftOrder:
    """A configuration to be written as text and checked; ``project`` as in :class:`KioskCheckOrder`."""

    kiosk: Kiosk
    name: str
    project: Project | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskDraft:
    """The text of a configuration, and what is wrong with it."""

    text: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskSaveOrder:
    """A configuration to be saved at ``path``; what is there already is only replaced if ``replaces`` says so."""

    kiosk: Kiosk
    path: Path
    replaces: bool = False
    project: Project | None = None


def check_kiosk(order: KioskCheckOrder) -> tuple[Problem, ...]:
    """Return what is wrong with the file of *order*, each problem with its line.

    :raises BadInput: it cannot be read.
    """
    from app.core.foreign.gate import read_small_file

    return _problems(read_small_file(order.path), order.path.name, order.project)


def open_kiosk(path: Path) -> KioskFile:
    """Return what the file at *path* says.

    :raises BadInput: it cannot be read, or is not the configuration of a kiosk.
    """
    from app.answers.kiosk.read import read_kiosk
    from app.core.foreign.gate import read_small_file

    kiosk, lost = read_kiosk(read_small_file(path), path.name)
    return KioskFile(kiosk=kiosk, lost=lost)


def draft_kiosk(order: KioskDraftOrder) -> KioskDraft:
    """Return the text of the configuration of *order*, and what is wrong with it."""
    from app.answers.kiosk.write import write_kiosk

    text = write_kiosk(order.kiosk)
    return KioskDraft(text=text, problems=_problems(text.encode("utf-8", "replace"), order.name, order.project))


def save_kiosk(order: KioskSaveOrder) -> Path:
    """Write the configuration of *order* to its file and return the path; nothing that Windows refuses is written.

    :raises BadInput: something is wrong with it, or there is a file already.
    :raises AppError: the file cannot be written; an old one is untouched.
    """
    from app.core.safe_file import write_safely

    path = order.path
    if not order.replaces and (path.exists() or path.is_symlink()):
        raise BadInput(N_("Error", "{path} already exists. Choose another name."), path=path)
    draft = draft_kiosk(KioskDraftOrder(kiosk=order.kiosk, name=path.name, project=order.project))
    wrong = [problem for problem in draft.problems if problem.level is Level.ERROR]
    if wrong:
        raise BadInput(
            N_("Error", "The kiosk cannot be saved, because Windows would refuse it. {problem}"),
            problem=wrong[0].sentence,
        )
    write_safely(path, draft.text.encode())
    return path


def _problems(data: bytes, name: str, project: Project | None) -> tuple[Problem, ...]:
    from app.answers.document.surroundings import Surroundings
    from app.answers.rules.catalogue_rules import documents_of
    from app.answers.rules.documents import DocumentKind, document_problems

    if project is None:
        return document_problems(DocumentKind.KIOSK, data, name, Surroundings())
    return tuple(documents_of(project, None).problems(DocumentKind.KIOSK, data, name, ""))


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskProfileOrder:
    """A profile to be added to ``base``, which may be empty, and who gets it.

    ``apps`` and ``only`` are ids of apps or paths of programs; with ``only`` it is a kiosk of one app. ``launch`` is
    one of ``apps``, which starts by itself. Texts of Start and taskbar are made of the apps where they are None and
    ``makes_pins`` (Windows 11) or ``makes_layout`` (Windows 10) says so. An empty ``id`` makes a new one.
    """

    base: Kiosk
    people: tuple[Assignment, ...] = ()
    is_for_everybody: bool = False
    spares_owners: bool = False
    id: str = ""
    name: str = ""
    apps: tuple[str, ...] = ()
    launch: str = ""
    only: str = ""
    arguments: str = ""
    breakout: str = ""
    folders: Folders | None = None
    start_layout: str | None = None
    start_pins: str | None = None
    taskbar_layout: str | None = None
    show_taskbar: bool = True
    makes_layout: bool = False
    makes_pins: bool = False


def add_profile(order: KioskProfileOrder) -> Kiosk:
    """Return the configuration of *order* with its profile; nothing is checked."""
    from app.answers.kiosk.document import AllowedApp, Folders, OnlyApp, Profile
    from app.answers.kiosk.start import start_layout, start_pins

    key = order.id or f"{{{uuid.uuid4()}}}"
    arguments = order.arguments or None
    apps = tuple(
        AllowedApp(
            app_id=None if is_program(app) else app,
            path=app if is_program(app) else None,
            auto_launch=True if app == order.launch else None,
            arguments=arguments if app == order.launch else None,
        )
        for app in order.apps
    )
    profile = Profile(
        id=key,
        name=order.name or None,
        apps=apps,
        folders=order.folders or Folders.UNSAID,
        start_layout=order.start_layout or (start_layout(apps) if order.makes_layout else None),
        start_pins=order.start_pins or (start_pins(apps) if order.makes_pins else None),
        taskbar_layout=order.taskbar_layout,
        show_taskbar=order.show_taskbar,
    )
    if order.only:
        program = is_program(order.only)
        only = OnlyApp(
            app_id=None if program else order.only, path=order.only if program else None, arguments=arguments
        )
        profile = Profile(id=key, name=order.name or None, only=only, breakout=order.breakout or None)
    return replace(
        order.base,
        profiles=(*order.base.profiles, profile),
        assignments=(*order.base.assignments, *(replace(one, profile=key) for one in order.people)),
        everybody=key if order.is_for_everybody else order.base.everybody,
        spares_owners=order.spares_owners or order.base.spares_owners,
    )


def is_program(app: str) -> bool:
    """Tell whether *app* is the path of a program and not the id of an app."""
    return bool(set(app) & set("\\/%")) or app.lower().endswith((".exe", ".lnk"))
