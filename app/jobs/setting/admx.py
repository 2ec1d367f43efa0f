"""Administrative templates: looked at, ingested into a project, and their policies set."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.project import AdmxTemplate
from app.model.project_file import look_at, to_relative

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.admx.ingest import SetPolicy
    from app.answers.admx.policy import PolicyValue
    from app.answers.admx.template import Policy, Template
    from app.model.node import Node
    from app.model.project import Project

    Nodes = tuple[Node, ...]

_LANGUAGES = ("en-US", "en")
"""Whose texts are taken where those of the person's language are missing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdmxOrder:
    """The template ``file`` with the texts of ``texts_file``; without, those beside it in ``language`` are taken."""

    file: Path
    texts_file: Path | None = None
    language: str = "en"


@dataclass(frozen=True, kw_only=True, slots=True)
class AdmxResult:
    """The template, the file of its texts (None where none was found), and the name that its app gets."""

    template: Template
    file: Path
    texts_file: Path | None
    app: str


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownTemplate:
    """A template that a project ingests, with names for people where its files are still there."""

    app: str
    uid: str
    template: Template | None


def read_admx(order: AdmxOrder) -> AdmxResult:
    """Return what the template of *order* says.

    :raises BadInput: it, or its texts, cannot be read or are not of that kind.
    """
    from app.answers.admx.read import NO_TEXTS, read_template, read_texts
    from app.core.foreign.gate import read_small_file

    texts_file = order.texts_file or texts_beside(order.file, order.language)
    texts = read_texts(read_small_file(texts_file), texts_file.name) if texts_file else NO_TEXTS
    template = read_template(read_small_file(order.file), order.file.name, texts)
    app = "".join(sign for sign in order.file.stem if sign not in "~/\\").strip() or "App"
    return AdmxResult(template=template, file=order.file, texts_file=texts_file, app=app)


def texts_beside(file: Path, language: str) -> Path | None:
    """Return the ``.adml`` of the template *file* in *language*, else in English, else in any, where one is there."""
    name = f"{file.stem}.adml".casefold()
    try:
        folders = [one for one in sorted(file.parent.iterdir()) if one.is_dir() and len(one.name) <= 12]
        found = {
            one.parent.name.casefold(): one
            for folder in folders
            for one in folder.iterdir()
            if one.name.casefold() == name
        }
        beside = next((one for one in file.parent.iterdir() if one.name.casefold() == name), None)
    except OSError:
        return None
    for wanted in (language.casefold(), *(one.casefold() for one in _LANGUAGES)):
        for folder, path in found.items():
            if folder == wanted or folder.partition("-")[0] == wanted:
                return path
    return beside or next(iter(found.values()), None)


def ingest(project: Project, folder: Path, result: AdmxResult, app: str = "") -> Project:
    """Return *project*, whose relative files start at *folder*, with the template of *result* ingested for *app*.

    One that is there for this app is replaced; its policies stay set.

    :raises UsageError: the name of the app is not possible.
    """
    from app.answers.admx.ingest import with_template

    app = app or result.app
    uid = result.file.stem
    settings = with_template(project.settings, app, uid, result.template)
    base = folder.absolute()
    texts = to_relative(str(result.texts_file.absolute()), base) if result.texts_file else ""
    one = AdmxTemplate(app=app, uid=uid, file=to_relative(str(result.file.absolute()), base), texts_file=texts)
    others = tuple(known for known in project.templates if (known.app, known.uid) != (app, uid))
    return replace(project, settings=settings, templates=(*others, one))


def forget(project: Project, app: str) -> Project:
    """Return *project* without the templates of *app* and the policies that are set from them.

    :raises UsageError: it has none.
    """
    from app.answers.admx.ingest import ingested, without_template

    settings, found = project.settings, [one for one in ingested(project.settings) if one.app == app]
    if not found:
        raise no_app(app)
    for one in found:
        settings = without_template(settings, one)
    return replace(project, settings=settings, templates=tuple(one for one in project.templates if one.app != app))


def known_templates(project: Project, folder: Path | None) -> tuple[KnownTemplate, ...]:
    """Return the templates that *project* ingests; names come from its files, where they still say the same."""
    from app.answers.admx.ingest import ingested
    from app.answers.admx.read import read_template, read_texts
    from app.core.error import AppError
    from app.core.foreign.gate import read_small_file

    files = {(one.app, one.uid): one for one in project.templates}
    found = []
    for one in ingested(project.settings):
        template, known = one.template, files.get((one.app, one.uid))
        if template is not None and folder is not None and known is not None and known.texts_file:
            # The project may name a file on a computer that nobody allowed to look at.
            found_file = look_at(folder, "", known.texts_file)
            if not found_file.is_readable or found_file.path is None:
                found.append(KnownTemplate(app=one.app, uid=one.uid, template=template))
                continue
            try:
                texts = read_texts(read_small_file(found_file.path), found_file.path.name)
                template = read_template(template.text.encode(), known.file, texts)
            except (AppError, OSError, ValueError):
                pass  # then the policies have their bare names
        found.append(KnownTemplate(app=one.app, uid=one.uid, template=template))
    return tuple(found)


def find_policy(project: Project, app: str, name: str, folder: Path | None = None) -> Policy:
    """Return the policy *name* of the templates that *project*, whose files start at *folder*, ingests for *app*.

    :raises UsageError: there is none.
    """
    known = known_templates(project, folder)
    templates = [one.template for one in known if one.app == app and one.template]
    if not templates:
        raise no_app(app)
    policies = {one.name.casefold(): one for template in templates for one in template.policies}
    policy = policies.get(name.casefold())
    if policy is None:
        near = difflib.get_close_matches(name.casefold(), policies, 1)
        raise UsageError(
            N_("Error", "The template of {app} has no policy “{name}”. Did you mean “{near}”?")
            if near
            else N_(
                "Error", "The template of {app} has no policy “{name}”. List them with “ppkg settings --admx FILE”."
            ),
            app=shown(app),
            name=shown(name),
            **({"near": policies[near[0]].name} if near else {}),
        )
    return policy


def policy_value(nodes: Nodes, app: str, policy: Policy) -> PolicyValue | None:
    """Return how *policy* of *app* is set among *nodes*, the settings of every device or of a variant; None if not.

    :raises BadInput: its text is not that of a policy.
    """
    from app.answers.admx.policy import read_policy

    found = policy_at(nodes, app, policy)
    return read_policy(policy, found.text) if found else None


def put_policy(nodes: Nodes, app: str, policy: Policy, value: PolicyValue | None) -> Nodes:
    """Return *nodes* with *policy* of *app* set to *value*, None for not configured."""
    from app.answers.admx.ingest import with_policy
    from app.answers.admx.policy import write_policy

    return with_policy(nodes, app, policy, None if value is None else write_policy(policy, value))


def no_app(app: str) -> UsageError:
    """Return the refusal of an *app* whose template the project does not have."""
    return UsageError(
        N_("Error", "The project ingests no administrative template for “{app}”. Add one with --admx FILE."),
        app=shown(app),
    )


def policy_at(nodes: Nodes, app: str, policy: Policy) -> SetPolicy | None:
    """Return *policy* of *app* as it is set among *nodes*, None where it is not."""
    from app.answers.admx.ingest import area_of, set_policies

    area = area_of(app, policy)
    return next((one for one in set_policies(nodes) if (one.area, one.name) == (area, policy.name)), None)
