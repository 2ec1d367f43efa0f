"""A project as answers, and answers as a project, without loss."""

from __future__ import annotations

from dataclasses import replace

from app.answers.fields.read import PAGES
from app.answers.fields.token_line import told_life, with_life
from app.answers.fields.tree import merge_all
from app.answers.fields.write import page_settings
from app.answers.xml.customizations import Answers
from app.model.origin import Origin
from app.model.project import Device, Project


def answers_from(project: Project) -> Answers:
    """Return what *project* says in WCD's language. Secrets stay :class:`~app.core.secret.Secret` values.

    The description tells the life of the bulk token (:mod:`app.answers.fields.token_line`), which no setting does.
    """
    life = told_life(project)
    return Answers(
        package=with_life(project.package, life) if life else project.package,
        common=merge_all(project.settings, page_settings(project)),
        variants=project.variants,
        texts=project.texts,
    )


def project_from(answers: Answers, editions: tuple[str, ...] | None = None, origin: Origin | None = None) -> Project:
    """Return a project that says exactly *answers*: pages hold what they can, the rest stays in ``settings``.

    A page takes something over only if writing the page back gives *answers* again, so nothing is ever lost.
    *editions* are the settings stores chosen for the project, and *origin* is where it came from, where that is known.
    """
    project = Project(
        package=answers.package,
        device=Device(hide_oobe=None),
        settings=answers.common,
        variants=answers.variants,
        texts=answers.texts,
        origin=origin or Origin(),
    )
    if editions:
        project = replace(project, editions=editions)
    for take in PAGES:
        candidate = take(project)
        if candidate != project and answers_from(candidate) == answers:
            project = candidate
    return project
