"""The text of a policy that is set (*Understanding ADMX policies*): ``<enabled/><data id="…" value="…"/>``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.answers.admx.template import ElementKind, EnumItem, Policy, PolicyElement
from app.answers.xml.xml import attributes, local_name, parse_document
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SEPARATOR = "\uf000"
"""What stands between the texts of a list; in the text of a policy it is written ``&#xF000;``."""

_NUMBER = re.compile(r"[0-9]{1,20}")
_UINT32, _UINT64 = 2**32 - 1, 2**64 - 1


class PolicyState(StrEnum):
    """What is done with a policy."""

    ENABLED = "enabled"
    DISABLED = "disabled"


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyValue:
    """A policy that is set: its state, and the values of its fields by their ids.

    Several texts are lines; those of a list with names are ``name=value``.
    """

    state: PolicyState = PolicyState.ENABLED
    values: Mapping[str, str] = field(default_factory=dict)


def write_policy(policy: Policy, value: PolicyValue) -> str:
    """Return the text of *policy* with *value*; fields without a value have what the template proposes.

    Microsoft's page asks for every field that the dialog shows.
    """
    if value.state is PolicyState.DISABLED:
        return "<disabled/>"
    parts = ["<enabled/>"]
    given = {ident.casefold(): text for ident, text in value.values.items()}
    for element in policy.elements:
        text = given.get(element.id.casefold())
        text = default_of(element) if text is None else text
        if text is not None:
            pairs = attributes((("id", element.id), ("value", _written(element, text))))
            parts.append(f"<data{pairs.replace(SEPARATOR, '&#xF000;')}/>")
    return "".join(parts)


def read_policy(policy: Policy | None, text: str) -> PolicyValue:
    """Return what *text* sets *policy* to; fields that it lacks are kept as they are, without *policy* all are.

    :raises BadInput: it is not the text of a policy.
    """
    try:
        root = parse_document(f"<policy>{text}</policy>".encode("utf-8", "replace"), "SetAdmxPolicy")
    except BadInput:
        raise _malformed() from None
    names = [local_name(child).lower() for child in root]
    states = [PolicyState(name) for name in names if name in list(PolicyState)]
    if len(states) != 1 or set(names) - {"data", *PolicyState} or (root.text or "").strip():
        raise _malformed()
    values: dict[str, str] = {}
    for child in root:
        if local_name(child).lower() != "data":
            continue
        ident, value = child.get("id"), child.get("value")
        if not ident or value is None:
            raise _malformed()
        element = policy.element(ident) if policy else None
        values[element.id if element else ident] = _typed(element, value)
    return PolicyValue(state=states[0], values=values)


def is_enabled(text: str) -> bool:
    """Tell whether *text* enables its policy."""
    return not text.lstrip().lower().startswith("<disabled")


def default_of(element: PolicyElement) -> str | None:
    """Return what stands in *element* before somebody chooses, None where it must be chosen or can be left out."""
    if element.default is not None:
        return element.default
    if element.kind is ElementKind.BOOLEAN:
        return "false"
    return None


def policy_problems(policy: Policy, value: PolicyValue) -> Iterator[Sentence]:
    """Yield what the template refuses of *value*, in sentences that name the field."""
    known = {element.id for element in policy.elements}
    for ident in value.values:
        if ident not in known:
            yield Sentence(
                N_("Admx", "{policy} has no field {field}. Its fields: {fields}."),
                {"policy": policy.name, "field": shown(ident), "fields": ", ".join(sorted(known)) or "–"},
            )
    if value.state is PolicyState.DISABLED:
        return
    for element in policy.elements:
        text = value.values.get(element.id, default_of(element))
        if text is None or (text == "" and element.kind is not ElementKind.BOOLEAN):
            if element.required:
                yield _told(N_("Admx", "{policy}: {field} needs a value."), policy, element)
        else:
            yield from _element_problems(policy, element, text)


def _element_problems(policy: Policy, element: PolicyElement, text: str) -> Iterator[Sentence]:
    kind = element.kind
    if kind is ElementKind.BOOLEAN and text.lower() not in {"true", "false"}:
        yield _told(N_("Admx", "{policy}: {field} takes true or false."), policy, element)
    if kind in {ElementKind.DECIMAL, ElementKind.LONG_DECIMAL}:
        low = element.minimum or 0
        high = element.maximum
        high = (_UINT32 if kind is ElementKind.DECIMAL else _UINT64) if high is None else high
        if not _NUMBER.fullmatch(text) or not low <= int(text) <= high:
            yield _told(
                N_("Admx", "{policy}: {field} takes a whole number from {low} to {high}."),
                policy,
                element,
                low=low,
                high=high,
            )
    if kind is ElementKind.ENUM and _item(element, text) is None:
        allowed = "; ".join(f"{one.value} ({one.label})" for one in element.items[:12])
        yield _told(N_("Admx", "{policy}: {field} takes one of these: {allowed}."), policy, element, allowed=allowed)
    lines = text.splitlines() if kind in {ElementKind.MULTI_TEXT, ElementKind.LIST} else [text]
    if kind is ElementKind.LIST and element.explicit and any("=" not in line[1:] for line in lines):
        yield _told(N_("Admx", "{policy}: each line of {field} is written name=value."), policy, element)
    if element.max_length is not None and any(len(line) > element.max_length for line in lines):
        template = N_("Admx", "{policy}: {field} takes at most {most} characters.")
        yield _told(template, policy, element, most=element.max_length)
    if element.max_strings and len(lines) > element.max_strings:
        template = N_("Admx", "{policy}: {field} takes at most {most} lines.")
        yield _told(template, policy, element, most=element.max_strings)
    if any(SEPARATOR in line for line in lines):
        template = N_("Admx", "{policy}: {field} contains the character U+F000, which separates texts. Remove it.")
        yield _told(template, policy, element)


def _told(template: str, policy: Policy, element: PolicyElement, **values: object) -> Sentence:
    return Sentence(template, {"policy": policy.name, "field": element.id, **values})


def _written(element: PolicyElement, text: str) -> str:
    """Return *text*, as a person writes it, as the policy has it."""
    if element.kind is ElementKind.BOOLEAN:
        return text.lower()
    if element.kind is ElementKind.ENUM:
        item = _item(element, text)
        return item.value if item else text
    if element.kind is ElementKind.MULTI_TEXT:
        return SEPARATOR.join(text.splitlines())
    if element.kind is ElementKind.LIST:
        pairs: list[str] = []
        for number, line in enumerate(text.splitlines(), 1):
            name, _, value = line.partition("=")
            if not element.explicit:
                name, value = line if element.prefix is None else f"{element.prefix}{number}", line
            pairs += [name, value]
        return SEPARATOR.join(pairs)
    return text


def _typed(element: PolicyElement | None, value: str) -> str:
    """Return *value* of a policy as a person writes it."""
    if element is None or element.kind not in {ElementKind.MULTI_TEXT, ElementKind.LIST}:
        return value
    parts = value.split(SEPARATOR) if value else []
    if element.kind is ElementKind.MULTI_TEXT:
        return "\n".join(parts)
    pairs = zip(parts[::2], parts[1::2], strict=False)
    return "\n".join(f"{name}={text}" if element.explicit else text for name, text in pairs)


def _item(element: PolicyElement, text: str) -> EnumItem | None:
    """Return the choice of *element* that *text* means: its value, or its name for people."""
    values = [one for one in element.items if one.value == text]
    return next(iter(values or [one for one in element.items if one.label == text]), None)


def _malformed() -> BadInput:
    return BadInput(
        N_(
            "Error",
            "The value of a policy is neither the element enabled with a data element for each field, nor disabled. "
            "Correct it.",
        )
    )
