"""Texts of options that the catalogue lacks and a package proves: its answers hold the text, its groups the value."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingType, TargetKind
from app.catalogue.value import is_number, problem_with_text
from app.core.error import BadInput
from app.model.origin import OptionText
from app.packager.compile.variant import conditions_of, variant_settings
from app.packager.read.effect import read_effects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.packager.read.effect import Conditions, Effect
    from app.packager.read.package import OpenPackage

_Keys = tuple[tuple[str, str], ...]


def taught_answers(package: OpenPackage) -> Answers | None:
    """Return the answers of *package* with the texts that it proves; None where it carries none.

    A text is proved where the package sets the same setting, with the same keys and under the same conditions, to one
    number or truth value. A package that cannot be read teaches nothing.
    """
    answers = package.answers
    if answers is None:
        return None
    unknown = list(_unknown(answers))
    if not unknown:
        return answers
    try:
        effects = read_effects(package).all
    except BadInput:
        return answers
    proved: dict[tuple[str, str], set[str]] = {}
    for setting, text, keys, conditions in unknown:
        values = {effect.parm.value for effect in effects if _is_of(effect, setting, keys, conditions)}
        proved.setdefault((setting.path, text), set()).update(values)
    texts = tuple(
        OptionText(path=path, text=text, value=value)
        for (path, text), values in proved.items()
        if len(values) == 1 and _is_value(value := next(iter(values)))
    )
    return replace(answers, texts=texts)


def _unknown(answers: Answers) -> Iterator[tuple[Setting, str, _Keys, Conditions]]:
    """Yield each setting of a choice whose text has no known value, with the keys above it and its conditions."""
    yield from _unknown_below(answers.common, "", (), ())
    for variant in answers.variants:
        if settings := variant_settings(variant):
            try:
                rows = conditions_of(variant, answers.variants)
            except BadInput:
                continue
            yield from _unknown_below(settings, "", (), () if () in rows else tuple(rows))


def _unknown_below(
    nodes: tuple[Node, ...], parent: str, keys: _Keys, conditions: Conditions
) -> Iterator[tuple[Setting, str, _Keys, Conditions]]:
    catalogue = load_catalogue()
    above = catalogue.get(parent)
    for index, node in enumerate(nodes):
        path = f"{parent}/{node.name}" if parent else node.name
        here = keys
        if above is not None and above.type is SettingType.MAP and above.key:
            text = node.key(above.key) or ""
            here = (*keys, (above.key, above.key_values.get(text, text)))
        elif above is not None and above.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}:
            here = (*keys, (f"#{above.name}", str(index)))
        if node.children:
            yield from _unknown_below(node.children, path, here, conditions)
            continue
        setting = catalogue.get(path)
        if setting is not None and _is_choice(setting) and problem_with_text(setting, node.text()):
            yield setting, node.text(), here, conditions


def _is_choice(setting: Setting) -> bool:
    kinds = {TargetKind.CSP, TargetKind.MCSF}
    return setting.target is not None and setting.target.kind in kinds and not setting.sensitive


def _is_of(effect: Effect, setting: Setting, keys: _Keys, conditions: Conditions) -> bool:
    if effect.setting is None or effect.setting.path != setting.path or effect.is_reload:
        return False
    found = {key.casefold(): value for key, value in effect.keys.items()}
    rows = tuple(tuple(pair for pair in row if pair[0] != "ProfileID") for row in effect.conditions)
    return rows == conditions and all(found.get(key.casefold(), value) == value for key, value in keys)


def _is_value(text: str) -> bool:
    return is_number(text) or text.lower() in {"true", "false"}
