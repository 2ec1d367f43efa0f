"""The settings of Windows: searched, described, and checked before they go into a project."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import AppError, UsageError
from app.core.secret import Secret
from app.core.text import N_
from app.model.address import AddressStep, parse_address

if TYPE_CHECKING:
    from app.catalogue.setting import Setting


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsOrder:
    """Words to search for, or the path of one setting; nothing for the groups at the top.

    ``limit``: at most this many are found.
    """

    query: str = ""
    limit: int = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsResult:
    """One setting with its ``default`` as a text and what it holds, or the settings that were found."""

    setting: Setting | None = None
    default: str | None = None
    found: tuple[Setting, ...] = ()


def find_settings(order: SettingsOrder) -> SettingsResult:
    """Return the setting that *order* names, or those that hold all its words, the best first."""
    from app.catalogue.catalogue import load_catalogue
    from app.catalogue.search import search_settings
    from app.catalogue.value import text_of

    catalogue = load_catalogue()
    setting = catalogue.get(order.query.strip("/"))
    if setting is None:
        found = search_settings(catalogue, order.query, order.limit) if order.query.strip() else catalogue.children()
        return SettingsResult(found=tuple(found))
    return SettingsResult(
        setting=setting,
        default=None if setting.default is None else text_of(setting, setting.default),
        found=tuple(catalogue.children(setting.path)),
    )


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
