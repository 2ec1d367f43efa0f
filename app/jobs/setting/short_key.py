"""Keys of targets, variants and policies: ``target[ID]/NAME``, ``variant[ID]/ADDRESS``, ``admx/APP/POLICY/FIELD``.

A variant takes policies, too: ``variant[ID]/admx/APP/POLICY/FIELD``. Each is a shorter way to write what
``variants[…]`` and ``settings[…]`` can say.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_
from app.model.address import set_value
from app.model.multivariant import (
    DeviceTarget,
    device_targets,
    moved_variant,
    variants_of,
    with_target,
    with_variant,
    with_variant_settings,
    without_target,
    without_variant,
)

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.multivariant import Variant
    from app.model.node import Node
    from app.model.project import Project

    Nodes = tuple[Node, ...]

Check = Callable[[str, "str | Secret"], bool]
"""Checks an address and a value, and returns whether the setting is a secret."""

_TARGET = re.compile(r"target\[([^\[\]]+)\](?:#([1-9][0-9]{0,3}))?(?:/(.+))?", re.DOTALL)
_VARIANT = re.compile(r"variant\[([^\[\]]+)\](?:/(.+))?", re.DOTALL)
_POLICY = re.compile(r"admx/([^/]+)(?:/([^/]+)(?:/(.+))?)?", re.DOTALL)


def is_short(key: str) -> bool:
    """Tell whether *key* is one of the forms of this module."""
    return any(form.fullmatch(key) for form in (_TARGET, _VARIANT, _POLICY))


def with_short(project: Project, key: str, value: str | Secret, check: Check, folder: Path | None = None) -> Project:
    """Return *project* with *value* for *key*; a target, a state or a variant that is missing is made.

    *check* says whether a setting takes a value. The texts of policies are in the project's *folder*.

    :raises UsageError: the key or the value is not possible.
    """
    if found := _TARGET.fullmatch(key):
        return _with_condition(project, found[1], int(found[2] or 1), found[3], _plain(key, value))
    if found := _VARIANT.fullmatch(key):
        if found[2] and (policy := _POLICY.fullmatch(found[2])):
            return _with_policy_of_variant(project, _ids(found[1]), policy, _plain(key, value), folder)
        return _with_setting(project, _ids(found[1]), found[2], value, check)
    found = _POLICY.fullmatch(key)
    if found is None:
        raise _incomplete(key)
    nodes = _with_policy(project, project.settings, found, _plain(key, value), folder)
    return replace(project, settings=nodes)


def without_short(project: Project, key: str) -> Project:
    """Return *project* without what *key* names.

    :raises UsageError: there is no such thing.
    """
    if found := _TARGET.fullmatch(key):
        return _without_condition(project, found[1], int(found[2] or 0), found[3])
    if found := _VARIANT.fullmatch(key):
        variant = _variant(project, _ids(found[1]), key)
        if not found[2]:
            return replace(project, variants=without_variant(project.variants, variant.index))
        if policy := _POLICY.fullmatch(found[2]):
            settings = _without_policy(project, variant.settings, policy, key)
        else:
            settings = set_value(variant.settings, found[2], None)
        return replace(project, variants=with_variant_settings(project.variants, variant.index, settings))
    found = _POLICY.fullmatch(key)
    if found is None:
        raise _incomplete(key)
    if not found[2]:
        from app.jobs.setting.admx import forget

        return forget(project, found[1])
    return replace(project, settings=_without_policy(project, project.settings, found, key))


def with_short_moved(project: Project, key: str, index: int) -> Project:
    """Return *project* with the variant that *key* names moved to *index* among the variants.

    :raises UsageError: there is no such variant, or *key* names none.
    """
    found = _VARIANT.fullmatch(key)
    if found is None or found[2]:
        raise _incomplete(key)
    variant = _variant(project, _ids(found[1]), key)
    return replace(project, variants=moved_variant(project.variants, variant.index, index))


def _with_condition(project: Project, ident: str, number: int, name: str | None, value: str) -> Project:
    if not name:
        raise _incomplete(f"target[{ident}]")
    parts = project.variants
    target = next((one for one in device_targets(parts) if one.id == ident), None)
    states = list(target.states) if target else []
    if number > len(states) + 1:
        raise UsageError(
            N_("Error", "The target “{id}” has {count} states, so the next one is {next}. Use that number."),
            id=shown(ident),
            count=len(states),
            next=len(states) + 1,
        )
    if number > len(states):
        states.append(())
    state = [pair for pair in states[number - 1] if pair[0].casefold() != name.casefold()]
    states[number - 1] = (*state, (name, value))
    new = DeviceTarget(id=ident, states=tuple(states))
    return replace(project, variants=with_target(parts, new, ident if target else None))


def _without_condition(project: Project, ident: str, number: int, name: str | None) -> Project:
    parts = project.variants
    if not number and not name:
        return replace(project, variants=without_target(parts, ident))
    target = next((one for one in device_targets(parts) if one.id == ident), None)
    states = list(target.states) if target else []
    index = max(number, 1) - 1
    if index >= len(states) or (name and not any(pair[0].casefold() == name.casefold() for pair in states[index])):
        raise UsageError(N_("Error", "The project has no such condition of the target “{id}”."), id=shown(id))
    rest = tuple(pair for pair in states[index] if name and pair[0].casefold() != name.casefold())
    states[index : index + 1] = [rest] if rest else []
    return replace(project, variants=with_target(parts, DeviceTarget(id=ident, states=tuple(states)), ident))


def _with_setting(
    project: Project, ids: tuple[str, ...], address: str | None, value: str | Secret, check: Check
) -> Project:
    if not address:
        raise _incomplete(f"variant[{','.join(ids)}]")
    is_secret = check(address, value)
    if is_secret and not isinstance(value, Secret):
        raise UsageError(
            N_("Error", "“{place}” is a secret. Give it by a prompt, a file or the environment."), place=shown(address)
        )
    parts, variant = _made(project, ids)
    settings = set_value(variant.settings, address, value)
    return replace(project, variants=with_variant_settings(parts, variant.index, settings))


def _with_policy_of_variant(
    project: Project, ids: tuple[str, ...], names: re.Match[str], value: str, folder: Path | None
) -> Project:
    parts, variant = _made(project, ids)
    settings = _with_policy(project, variant.settings, names, value, folder)
    return replace(project, variants=with_variant_settings(parts, variant.index, settings))


def _made(project: Project, ids: tuple[str, ...]) -> tuple[Nodes, Variant]:
    """Return the variants of *project*, with a new one for the targets *ids* where there is none yet, and that one.

    :raises UsageError: a target is missing.
    """
    parts = project.variants
    known = {one.id for one in device_targets(parts)}
    for ident in ids:
        if ident not in known:
            raise UsageError(
                N_("Error", "There is no target “{id}”. Make it first: target[{id}]/Lang=fr."), id=shown(ident)
            )
    variant = _found(project, ids)
    if variant is None:
        parts = with_variant(parts, ids)
        variant = variants_of(parts)[-1]
    return parts, variant


def _with_policy(project: Project, nodes: Nodes, names: re.Match[str], value: str, folder: Path | None) -> Nodes:
    """Return *nodes* with the policy, or its field, that *names* say; *project* has its template."""
    from app.answers.admx.policy import PolicyState, PolicyValue, policy_problems
    from app.jobs.setting.admx import find_policy, policy_value, put_policy

    app, name, field = names.groups()
    if not name:
        raise _incomplete(names[0])
    policy = find_policy(project, app, name, folder)
    old = policy_value(nodes, app, policy)
    if field is None:
        state = value.strip().lower()
        if state not in list(PolicyState):
            raise UsageError(
                N_("Error", "“{value}” is not a state of a policy. Write enabled or disabled, or remove the policy."),
                value=shown(value),
            )
        new = PolicyValue(state=PolicyState(state), values=old.values if old and state == "enabled" else {})
        return put_policy(nodes, app, policy, new)
    element = policy.element(field)
    values = {**(old.values if old else {}), (element.id if element else field): value.replace("\\n", "\n")}
    new = PolicyValue(values=values)
    for problem in policy_problems(policy, new):
        if problem.values.get("field") in {field, element.id if element else None}:
            raise UsageError(problem)
    return put_policy(nodes, app, policy, new)


def _without_policy(project: Project, nodes: Nodes, names: re.Match[str], key: str) -> Nodes:
    """Return *nodes* without the policy, or its field, that *names* say."""
    from app.jobs.setting.admx import find_policy, policy_value, put_policy

    app, name, field = names.groups()
    if not name:
        raise _incomplete(key)
    policy = find_policy(project, app, name)
    value = policy_value(nodes, app, policy)
    if value is None:
        raise UsageError(N_("Error", "The project does not set “{key}”."), key=shown(key))
    if field is None:
        return put_policy(nodes, app, policy, None)
    values = {ident: text for ident, text in value.values.items() if ident.casefold() != field.casefold()}
    return put_policy(nodes, app, policy, replace(value, values=values))


def _found(project: Project, ids: tuple[str, ...]) -> Variant | None:
    return next((one for one in variants_of(project.variants) if one.targets == ids), None)


def _variant(project: Project, ids: tuple[str, ...], key: str) -> Variant:
    variant = _found(project, ids)
    if variant is None:
        raise UsageError(N_("Error", "The project has no variant for exactly these targets: “{key}”."), key=shown(key))
    return variant


def _ids(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",") if one.strip())


def _plain(key: str, value: str | Secret) -> str:
    if isinstance(value, Secret):
        raise UsageError(N_("Error", "'{place}' is not a secret. Write it as KEY=VALUE."), place=shown(key))
    return value


def _incomplete(key: str) -> UsageError:
    return UsageError(
        N_(
            "Error",
            "“{key}” does not say all. Write target[laptop]/PowerPlatformRole=2, variant[laptop]/Policies/…=VALUE, or "
            "admx/APP/POLICY=enabled.",
        ),
        key=shown(key),
    )
