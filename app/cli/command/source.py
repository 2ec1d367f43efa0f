"""What a command works on: a project file, or answers as Windows Configuration Designer keeps them."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.cli.command.change import place_of, with_value
from app.cli.terminal.secret_input import given_secrets, passphrase
from app.model.secret_need import needed_secrets
from app.model.store.project_store import Opened, open_project, unlock

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.cli.terminal.output import Output
    from app.core.text import Sentence
    from app.model.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A project and where its relative files start. ``missing``: places of secrets that it lacks.

    ``opened``: the state of its file; None for answers of WCD, which hold their secrets in the clear. ``notes``: what a
    project made of such answers would not keep.
    """

    project: Project
    folder: Path
    missing: tuple[str, ...] = ()
    opened: Opened | None = None
    notes: tuple[Sentence, ...] = ()

    @property
    def needed(self) -> tuple[str, ...]:
        """Return the places of those missing secrets that a build needs."""
        return needed_secrets(self.project, self.missing)


def open_source(path: Path) -> Source:
    """Return the project in *path*: a ``.wcdproj``, a ``customizations.xml``, or the folder of a WCD project.

    :raises BadInput: it is none of these.
    """
    name = path.name.lower()
    if os.path.isdir(path) or name.endswith(".xml"):  # noqa: PTH112 - Path.is_dir() fails for a name that is too long
        return _from_answers(path)
    opened = open_project(path)
    return Source(project=opened.project, folder=path.parent, missing=opened.missing, opened=opened)


def with_given_secrets(source: Source, arguments: argparse.Namespace, output: Output) -> Source:
    """Return *source* with the secrets that *arguments* give, single ones first, then those that a passphrase opens.

    :raises Locked: the passphrase is wrong.
    """
    project, opened = source.project, source.opened
    given = {place_of(key): secret for key, secret in given_secrets(arguments, output)}
    for place, secret in given.items():
        project = with_value(project, place, secret)
    missing = tuple(place for place in source.missing if place not in given)
    if opened and opened.envelope and set(needed_secrets(project, missing)) & set(opened.envelope.places):
        word = passphrase(arguments, output)
        if word is not None:
            project = unlock(project, opened, word)
            missing = replace(opened, project=project, envelope=None).missing
    return replace(source, project=project, missing=missing)


def _from_answers(path: Path) -> Source:
    from app.answers.fields.project import project_from
    from app.answers.xml.customizations import read_customizations, remark_notes
    from app.answers.xml.icdproj import read_icdproj
    from app.core.small_file import read_small_file
    from app.model.scenario import scenario_of_wcd

    project_file = min(path.glob("*.icdproj.xml"), default=None) if path.is_dir() else None
    if path.name.lower().endswith(".icdproj.xml"):
        project_file = path
    answer_file = path
    if path.is_dir() or project_file is path:
        folder = path if path.is_dir() else path.parent
        answer_file = folder / "customizations.xml"
    wcd = read_icdproj(read_small_file(project_file), project_file.name) if project_file else None
    answers = read_customizations(read_small_file(answer_file), answer_file.name)
    scenario = scenario_of_wcd(wcd.scenario if wcd else None)
    project = project_from(answers, wcd.editions if wcd else None, scenario)
    return Source(project=project, folder=answer_file.parent, notes=remark_notes(answers))
