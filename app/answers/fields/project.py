"""A project as answers, and answers as a project, without loss."""

from __future__ import annotations

from app.answers.fields.custom import with_custom, without_custom
from app.answers.fields.sections import page_package, page_settings, sections_of
from app.answers.fields.tree import find, merge_all
from app.answers.last import keeping_last
from app.answers.xml.customizations import Answers
from app.model.origin import Origin
from app.model.project import Project
from app.model.scenario import DESKTOP, SCENARIOS, Scenario, scenario_of_wcd


@keeping_last
def answers_from(project: Project) -> Answers:
    """Return what *project* says in WCD's language. Secrets stay :class:`~app.core.secret.Secret` values.

    The description tells the life of the bulk token (:mod:`app.answers.fields.token_line`), which no setting does.
    """
    return Answers(
        package=page_package(project),
        common=with_custom(merge_all(project.settings, page_settings(project)), project),
        variants=project.variants,
        texts=project.texts,
        custom=project.custom,
    )


def scenario_of(answers: Answers, origin: Origin) -> Scenario:
    """Return the scenario of a project that says *answers*: that whose wizard *origin* names, else by what is set.

    A project of WCD's advanced editor names no wizard, and what WCD calls wizards other than the desktop's is not
    known. The desktop's is the one for what no scenario is known by.
    """
    named = scenario_of_wcd(origin.scenario)
    return named or next(
        (one for one in SCENARIOS.values() if any(find(answers.common, mark) for mark in one.marks)), DESKTOP
    )


def project_from(
    answers: Answers,
    editions: tuple[str, ...] | None = None,
    origin: Origin | None = None,
    scenario: Scenario | None = None,
) -> Project:
    """Return a project that says exactly *answers*: sections hold what they can, ``settings`` the rest.

    A section takes something over only if writing it back gives *answers* again, so nothing is ever lost. *editions*
    are the settings stores chosen for the project, and *origin* is where it came from, where that is known. It is one
    of *scenario*, by default of that which :func:`scenario_of` finds.
    """
    origin = origin or Origin()
    scenario = scenario or scenario_of(answers, origin)
    project = Project(
        kind=scenario.key,
        editions=editions or scenario.editions,
        package=answers.package,
        settings=without_custom(answers.common, answers.custom),
        variants=answers.variants,
        texts=answers.texts,
        custom=answers.custom,
        origin=origin,
    )
    for section in sections_of(project):
        project = section.start(project)
    for section in sections_of(project):
        for take in section.read:
            candidate = take(project)
            if candidate != project and answers_from(candidate) == answers:
                project = candidate
    return project
