"""Reading administrative templates (``.admx``) and their texts (``.adml``), which come from anywhere."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.answers.admx.template import (
    ElementKind,
    EnumItem,
    Policy,
    PolicyClass,
    PolicyElement,
    Template,
    TemplateTexts,
)
from app.answers.xml.xml import is_blank, local_name, parse_document
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

LIMIT = 8 * 1024 * 1024
"""Bytes that a template or its texts may have; those of browsers have less than one million."""

MOST_POLICIES = 20_000
_DEPTH = 32
"""Categories within each other; Windows' own have six."""

_PLACE = re.compile(r"\$\((string|presentation)\.([^)]{1,255})\)")
_NUMBER = re.compile(r"[0-9]{1,20}")
_TRUE = ("true", "1")
NO_TEXTS = TemplateTexts()

LABELLED = {"textBox", "comboBox"}
"""Controls of a presentation whose label stands in an element; of all others it is their text."""


def read_template(data: bytes, name: str, texts: TemplateTexts = NO_TEXTS) -> Template:
    """Return the template in *data*, the content of the file *name*, with the names that *texts* give.

    Entities are not expanded and nothing is loaded from elsewhere.

    :raises BadInput: it is not a template, is too large, or something in it contradicts the format.
    """
    root = _root(data, name, "policyDefinitions")
    return _Reading(root, name, texts).template()


@lru_cache(maxsize=8)
def template_of(text: str) -> Template | None:
    """Return the template whose *text* stands in a project or package, without names for people; None if it is none."""
    try:
        return read_template(text.encode("utf-8", "replace"), "InsertADMXFile")
    except BadInput:
        return None


def read_texts(data: bytes, name: str) -> TemplateTexts:
    """Return the texts in *data*, the content of the ``.adml`` called *name*.

    :raises BadInput: it is none, or is too large.
    """
    root = _root(data, name, "policyDefinitionResources")
    strings: dict[str, str] = {}
    fields: dict[str, dict[str, tuple[str, str | None]]] = {}
    for element in root.iter():
        kind = local_name(element)
        if kind == "string" and element.get("id"):
            strings.setdefault(element.get("id", ""), (element.text or "").strip())
        elif kind == "presentation" and element.get("id"):
            fields.setdefault(element.get("id", ""), dict(_controls(element)))
    return TemplateTexts(strings=strings, fields=fields)


def _controls(presentation: _Element) -> Iterator[tuple[str, tuple[str, str | None]]]:
    for control in presentation:
        kind, ident = local_name(control), control.get("refId")
        if not ident:
            continue
        parts = {local_name(child): (child.text or "").strip() for child in control}
        label = parts.get("label", "") if kind in LABELLED else (control.text or "").strip()
        default = control.get("defaultValue") or control.get("defaultItem") or parts.get("defaultValue")
        if kind == "checkBox":
            default = "true" if control.get("defaultChecked", "").lower() in _TRUE else "false"
        elif kind in {"decimalTextBox", "longDecimalTextBox"}:
            default = default or "1"  # what the format says where a template says nothing
        yield ident, (label.rstrip(": "), default or None)


def _root(data: bytes, name: str, wanted: str) -> _Element:
    if len(data) > LIMIT:
        raise BadInput(
            N_("Error", "{name} is larger than {limit} MiB, too large for an administrative template. Choose another."),
            name=shown(name),
            limit=LIMIT // 1024 // 1024,
        )
    root = parse_document(data, shown(name))
    if local_name(root) != wanted:
        raise BadInput(
            N_("Error", "{name} is not a file of an administrative template: its first element is not {wanted}."),
            name=shown(name),
            wanted=wanted,
        )
    return root


class _Reading:
    """The reading of one template."""

    def __init__(self, root: _Element, name: str, texts: TemplateTexts) -> None:
        self.root = root
        self.name = name
        self.texts = texts
        target = next((one for one in root.iter() if local_name(one) == "target"), None)
        self.prefix = "" if target is None else target.get("prefix", "")
        self.namespace = "" if target is None else target.get("namespace", "")
        self.categories = {
            one.get("name", ""): one for one in _below(root, "categories") if local_name(one) == "category"
        }
        definitions = (inner for outer in _below(root, "supportedOn") for inner in outer)
        self.supported = {one.get("name", ""): one for one in definitions}

    def template(self) -> Template:
        """Return the whole."""
        policies = [self.policy(one) for one in _below(self.root, "policies") if local_name(one) == "policy"]
        if not policies or len(policies) > MOST_POLICIES:
            raise BadInput(
                N_("Error", "{name} has {count} policies; a template has one at least, and {most} at most."),
                name=shown(self.name),
                count=len(policies),
                most=MOST_POLICIES,
            )
        names = [one.name.casefold() for one in policies]
        if len(set(names)) < len(names):
            raise BadInput(
                N_("Error", "{name} has two policies of one name, {policy}. Get another copy."),
                name=shown(self.name),
                policy=shown(next(one.name for one in policies if names.count(one.name.casefold()) > 1)),
            )
        return Template(policies=tuple(policies), text=_compact(self.root), namespace=self.namespace)

    def policy(self, element: _Element) -> Policy:
        """Return one policy."""
        name = element.get("name", "")
        if not name or "/" in name or len(name) > 255:
            raise self.refused(N_("Error", "{name} has a policy without a usable name. Get another copy."))
        kind = next((one for one in PolicyClass if one.value == element.get("class")), None)
        if kind is None:
            raise self.refused(
                N_("Error", "{name} does not say whom the policy {policy} is for (Machine, User, Both)."), policy=name
            )
        presentation = _PLACE.fullmatch(element.get("presentation", ""))
        fields = self.texts.fields.get(presentation[2], {}) if presentation else {}
        parent = next((one.get("ref", "") for one in element if local_name(one) == "parentCategory"), "")
        path = self.path(parent)
        support = next((one.get("ref", "") for one in element if local_name(one) == "supportedOn"), "")
        known = self.supported.get(self.local(support) or "")
        inner = [child for one in element if local_name(one) == "elements" for child in one]
        key = element.get("key", "")
        return Policy(
            name=name,
            policy_class=kind,
            title=self.text(element.get("displayName", "")) or name,
            explanation=self.text(element.get("explainText", "")),
            categories=tuple(path),
            titles=tuple(self.text(self.categories[one].get("displayName", "")) or one for one in path),
            supported_on=self.text(known.get("displayName", "")) if known is not None else support.rpartition(":")[2],
            key=key,
            elements=tuple(self.element(one, name, fields) for one in inner),
        )

    def element(self, node: _Element, policy: str, fields: object) -> PolicyElement:
        """Return one field of *policy*."""
        kind = next((one for one in ElementKind if one.value == local_name(node)), None)
        ident = node.get("id", "")
        if kind is None or not ident:
            raise self.refused(
                N_("Error", "{name} has a field in the policy {policy} whose kind or id is missing or not known."),
                policy=policy,
            )
        label, default = fields.get(ident, ("", None)) if isinstance(fields, dict) else ("", None)
        items = tuple(self.item(one, policy) for one in node if local_name(one) == "item")
        if kind is ElementKind.ENUM and default is not None:
            place = int(default) if _NUMBER.fullmatch(default) else -1
            default = items[place].value if 0 <= place < len(items) else None
        return PolicyElement(
            id=ident,
            kind=kind,
            label=label or ident,
            key=node.get("key", ""),
            required=node.get("required", "").lower() in _TRUE,
            minimum=self.number(node, "minValue", policy),
            maximum=self.number(node, "maxValue", policy),
            max_length=self.number(node, "maxLength", policy),
            max_strings=self.number(node, "maxStrings", policy),
            items=items,
            explicit=node.get("explicitValue", "").lower() in _TRUE,
            prefix=node.get("valuePrefix"),
            default=default,
        )

    def item(self, node: _Element, policy: str) -> EnumItem:
        """Return one choice of a field of *policy*."""
        for value in (inner for outer in node if local_name(outer) == "value" for inner in outer):
            kind = local_name(value)
            text = value.get("value") if kind in {"decimal", "longDecimal"} else (value.text or "")
            if text is not None:
                return EnumItem(value=text, label=self.text(node.get("displayName", "")) or text)
        raise self.refused(N_("Error", "{name} has a choice without a value in the policy {policy}."), policy=policy)

    def path(self, ref: str) -> list[str]:
        """Return the categories from the outside in; one of another template ends them, as in areas in use."""
        found: list[str] = []
        name = self.local(ref)
        while name is not None and name in self.categories:
            if name in found or len(found) == _DEPTH:
                raise self.refused(N_("Error", "The categories of {name} go in a circle. Get another copy."))
            found.insert(0, name)
            parents = (one.get("ref", "") for one in self.categories[name] if local_name(one) == "parentCategory")
            name = self.local(next(parents, ""))
        return found

    def local(self, ref: str) -> str | None:
        """Return the name behind *ref* if it is one of this template."""
        prefix, colon, name = ref.rpartition(":")
        return name if name and (not colon or prefix == self.prefix) else None

    def text(self, text: str) -> str:
        """Return what *text* names among the texts; its id where there are none."""
        place = _PLACE.fullmatch(text)
        return self.texts.strings.get(place[2], place[2]) if place else text

    def number(self, node: _Element, name: str, policy: str) -> int | None:
        """Return the number of the attribute *name*, None where there is none."""
        text = node.get(name)
        if text is None:
            return None
        if not _NUMBER.fullmatch(text):
            raise self.refused(
                N_("Error", "{name} has no whole number as {attribute} in the policy {policy}."),
                policy=policy,
                attribute=name,
            )
        return int(text)

    def refused(self, template: str, **values: object) -> BadInput:
        """Return the error that *template* tells."""
        return BadInput(template, name=shown(self.name), **{key: shown(str(one)) for key, one in values.items()})


def _below(root: _Element, name: str) -> Iterator[_Element]:
    return (child for one in root if local_name(one) == name for child in one)


def _compact(root: _Element) -> str:
    """Return the template as one text, without declaration, comments and white space between elements."""
    from lxml import etree

    for element in root.iter():
        if is_blank(element.text) and len(element):
            element.text = None
        if is_blank(element.tail):
            element.tail = None
    return etree.tostring(root, encoding="unicode")
