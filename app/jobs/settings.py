"""The settings of Windows: searched, described, and checked before they go into a project."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.error import AppError, UsageError
from app.core.secret import Secret
from app.core.text import N_
from app.model.address import AddressStep, parse_address

if TYPE_CHECKING:
    from pathlib import Path

    from app.catalogue.setting import Setting
    from app.jobs.setting.found_policy import FoundPolicy
    from app.model.project import Project


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsOrder:
    """Words to search for, or the path of one setting; nothing for the groups at the top.

    ``limit``: at most this many are found. The policies of the templates that ``project`` ingests are searched, too;
    its relative files start at ``folder``.
    """

    query: str = ""
    limit: int = 20
    project: Project | None = None
    folder: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsResult:
    """One setting with its ``default`` as a text and what it holds, or the settings and policies that were found.

    ``is_near``: none holds all the words, and these come nearest. ``order`` has the paths of settings and the keys of
    policies, best first.
    """

    setting: Setting | None = None
    default: str | None = None
    found: tuple[Setting, ...] = ()
    policies: tuple[FoundPolicy, ...] = ()
    order: tuple[str, ...] = ()
    is_near: bool = False


def find_settings(order: SettingsOrder) -> SettingsResult:
    """Return the setting that *order* names, or those that hold all its words, the best first.

    :raises UsageError: it names a policy or a template that its project does not have.
    """
    from app.catalogue.catalogue import load_catalogue
    from app.catalogue.search import search_index
    from app.catalogue.value import text_of

    catalogue = load_catalogue()
    setting = catalogue.get(order.query.strip("/"))
    if setting is None:
        if not order.query.strip():
            return SettingsResult(found=tuple(catalogue.children()))
        index = search_index(catalogue)
        if order.project is None:
            hits = index.find(order.query)
            found = hits.paths[: order.limit]
            return SettingsResult(found=tuple(map(catalogue.__getitem__, found)), order=found, is_near=hits.is_near)
        from app.jobs.setting.found_policy import PolicySearch

        search = PolicySearch(order.project, order.folder)
        named = search.named(order.query)
        if named is not None:
            return SettingsResult(policies=named, order=tuple(one.key for one in named))
        hits = index.with_others(search.entries()).find(order.query)
        paths = hits.paths[: order.limit]
        policies = {path: one for path in paths if (one := search.at(path)) is not None}
        return SettingsResult(
            found=tuple(catalogue[path] for path in paths if path not in policies),
            policies=tuple(policies.values()),
            order=tuple(policies[path].key if path in policies else path for path in paths),
            is_near=hits.is_near,
        )
    return SettingsResult(
        setting=setting,
        default=None if setting.default is None else text_of(setting, setting.default),
        found=tuple(catalogue.children(setting.path)),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportOrder:
    """``file``: the list that a WCD wrote into a project, ``SettingsMetadata.xml``."""

    file: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportResult:
    """The paths that are new, those of them that can be built, and the file that keeps them for this person."""

    added: tuple[str, ...]
    buildable: tuple[str, ...]
    file: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class SetSetting:
    """A setting that a project sets: the key it is changed by, its path, its type and evidence in the catalogue.

    ``is_page``: a field of a page writes it.
    """

    key: str
    path: str
    type: str
    value: str | Secret | None = field(repr=False)
    evidence: str | None
    is_page: bool = False


def import_settings(order: ImportOrder) -> ImportResult:
    """Add what the list of *order* has and the catalogue lacks to the person's own part of the catalogue.

    :raises BadInput: it is not such a list, or cannot be read.
    :raises AppError: the own part cannot be written; then it is as before.
    """
    from app.answers.xml.settings_metadata import new_records, read_metadata
    from app.catalogue.catalogue import forget_extension, load_catalogue
    from app.catalogue.extension import extension_file, read_extension, write_extension
    from app.core.foreign.gate import read_small_file
    from app.core.safe_file import write_safely

    file = extension_file()
    listed = read_metadata(read_small_file(order.file), order.file.name)
    records = new_records(listed, load_catalogue())
    if records:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_safely(file, write_extension({**read_extension(file), **records}))
        forget_extension()
    buildable = tuple(path for path, record in records.items() if "target" in record)
    return ImportResult(added=tuple(records), buildable=buildable, file=file)


def settings_in(project: Project, query: str = "") -> tuple[SetSetting, ...]:
    """Return what *project* sets whose key holds all words of *query*: by its pages, freely, and custom settings."""
    from app.answers.fields.sections import page_settings
    from app.answers.rules.catalogue_rules import free_leaves
    from app.catalogue.catalogue import load_catalogue

    catalogue = load_catalogue()
    found: list[SetSetting] = []

    def add(key: str, path: str, value: str | Secret | None, *, is_page: bool = False) -> None:
        known = catalogue.get(path)
        kind, evidence = (known.type.value, known.evidence) if known else ("unknown", None)
        found.append(
            SetSetting(
                key=key,
                path=path,
                type=kind,
                value=value,
                evidence=evidence.value if evidence else None,
                is_page=is_page,
            )
        )

    for top in page_settings(project):
        for path, node in top.leaves():
            add(path, path, node.value, is_page=True)
    for place, path, node in free_leaves(project):
        add(
            place.removeprefix("settings[").removesuffix("]") if place.startswith("settings[") else place,
            path,
            node.value,
        )
    for index, one in enumerate(project.custom):
        value = one.secret if one.hidden else one.file or one.value
        found.append(
            SetSetting(key=f"custom[{index}]", path=one.uri, type=one.kind.value, value=value, evidence="custom")
        )
    words = query.casefold().split()
    return tuple(one for one in found if all(word in f"{one.key} {one.path}".casefold() for word in words))


def check_setting(address: str, value: str | Secret) -> bool:
    """Check *address* and *value* with the catalogue; return whether the setting is a secret.

    The value of a secret is only looked at if it came as one.

    :raises UsageError: there is no such setting, or it cannot have this value.
    """
    from app.catalogue.value_check import problem_with_value

    setting = setting_at(address)
    text = value.reveal() if isinstance(value, Secret) else value
    if setting.sensitive and not isinstance(value, Secret):
        return True
    if problem := problem_with_value(setting, text):
        raise UsageError(problem)
    return setting.sensitive


def setting_at(address: str) -> Setting:
    """Return the setting at *address*.

    :raises UsageError: there is none, or a key of a list is missing or wrong.
    """
    from app.catalogue.catalogue import load_catalogue
    from app.catalogue.setting import SettingType
    from app.catalogue.value_check import problem_with_key

    catalogue = load_catalogue()
    path = ""
    for step in _steps(address):
        parent = catalogue.get(path)
        path = f"{path}/{step.name}" if path else step.name
        if path not in catalogue:
            raise _unknown(address, path, catalogue.paths())
        if parent is not None and parent.type is SettingType.MAP and parent.key:
            key = dict(step.keys).get(parent.key)
            if key is None:
                raise UsageError(
                    N_("Error", "'{path}' is an item of a list by names. Write it as {name}[{key}=…]."),
                    path=path,
                    name=step.name,
                    key=parent.key,
                )
            if problem := problem_with_key(parent, key):
                raise UsageError(problem)
    return catalogue[path]


def _steps(address: str) -> tuple[AddressStep, ...]:
    try:
        return parse_address(address)
    except AppError as error:
        raise UsageError(error.sentence) from None


def _unknown(address: str, path: str, paths: tuple[str, ...]) -> UsageError:
    by_name = {known.lower(): known for known in paths}
    near = by_name.get(path.lower()) or next(
        iter(difflib.get_close_matches("/".join(step.name for step in _steps(address)), paths, 1)), None
    )
    if near is None:
        return UsageError(
            N_("Error", "There is no setting '{path}'. Write “ppkg settings WORD” to search for one."), path=path
        )
    return UsageError(N_("Error", "There is no setting '{path}'. Did you mean '{near}'?"), path=path, near=near)
