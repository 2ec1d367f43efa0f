"""A document compared with the table of its form, each fault with the line it is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.document import form_sayings as sayings
from app.answers.document.form import BOOLEAN, GUID
from app.answers.xml.place import place_of
from app.answers.xml.xml import is_blank, local_name, parse_document
from app.core.error import BadInput
from app.core.masking import shown
from app.model.rules.rule import Level, Problem, Saying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from app.answers.document.form import Attribute, Element, Family, Part, Value

LIMIT = 1024 * 1024
"""Bytes of the largest document that is looked into; real ones have a few thousand."""

_MOST = 20
"""At most this many problems of a document are reported: the first ones explain the others."""

_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,18}\s*")


@dataclass(slots=True)
class Report:
    """Collects the problems of the document *data*, one of *family*, with their lines."""

    name: str
    data: bytes
    family: Family
    problems: list[Problem] = field(default_factory=list)
    spaces: set[tuple[str, str]] = field(default_factory=set)
    """Pairs of a wrong namespace and the right one that have been reported: a wrong declaration is one mistake."""

    @property
    def is_full(self) -> bool:
        """Return whether no more problems are wanted."""
        return len(self.problems) >= _MOST

    def say(
        self, saying: Saying, element: _Element, attribute: str = "", level: Level | None = None, /, **values: object
    ) -> None:
        """Add that *saying* holds of *element*, or of its *attribute* (local name); *level* is in place of its own."""
        if not self.is_full:
            line = place_of(element, self.data, attribute).line
            told = {"name": self.name, "line": line, "found": shown(local_name(element))} | values
            self.problems.append(sayings.said_of(saying, self.family.key, told, level))

    def space(self, element: _Element, attribute: str, wrong: str, right: str) -> None:
        """Add that *element*, or its *attribute*, is in the namespace *wrong* instead of *right*, once for the pair."""
        if wrong == right or (wrong, right) in self.spaces:
            return
        self.spaces.add((wrong, right))
        found = attribute or local_name(element)
        values: dict[str, object] = {"found": shown(found), "right": right, "space": shown(wrong)}
        beginnings = tuple(f"https://{start}".lower() for start in self.family.beginnings)
        if right and wrong.lower().startswith((f"https{right.lower().removeprefix('http')}", *beginnings)):
            self.say(sayings.HTTPS, element, attribute, **values)
        elif not right:
            self.say(sayings.NO_SPACE if attribute else sayings.NO_ELEMENT_SPACE, element, attribute, **values)
        elif right == self.family.base:
            self.say(sayings.BASE_SPACE, element, attribute, **values)
        elif right in self.family.prefixes:
            self.say(sayings.SPACE, element, attribute, **values, prefix=self.family.prefixes[right])
        else:
            self.say(sayings.OWN_SPACE, element, attribute, **values)


def read_root(data: bytes, name: str, family: Family, limit: int = LIMIT) -> _Element | Problem:
    """Return the first element of *data*, a document called *name* in messages, or why there is none."""
    if len(data) > limit:
        values: dict[str, object] = {"name": name, "limit": limit // 1024}
        return sayings.said_of(sayings.LARGE, family.key, values)
    try:
        root = parse_document(data, name)
    except BadInput as error:
        return Problem("", Level.ERROR, error.sentence, family.code)
    if root.getroottree().docinfo.xml_version != "1.0":
        return sayings.said_of(sayings.XML_VERSION, family.key, {"name": name, "line": 1})
    return root


def space_of(element: _Element) -> str:
    """Return the namespace of *element*, empty where it has none."""
    return element.tag.rpartition("}")[0].lstrip("{")


def named(root: _Element, name: str) -> Iterator[_Element]:
    """Yield the elements called *name* at and below *root*, in whichever namespace."""
    return (one for one in root.iter() if local_name(one) == name)


def child_of(element: _Element, *names: str) -> _Element | None:
    """Return the first element reached from *element* by children called *names*, in whichever namespace."""
    found: _Element | None = element
    for name in names:
        found = next((one for one in found if local_name(one) == name), None) if found is not None else None
    return found


def text_of(element: _Element | None) -> str:
    """Return the text of *element* without white space around it, empty where there is none."""
    return (element.text or "").strip(" \t\r\n") if element is not None else ""


def attribute_of(element: _Element, name: str) -> str:
    """Return the attribute *name* of *element*, in whichever namespace, empty where there is none."""
    return next((str(element.attrib[key]) for key in element.attrib if str(key).rpartition("}")[2] == name), "")


def compare(element: _Element, form: Element, report: Report) -> None:
    """Compare *element* and all below it with *form*, the line of the table that has its name."""
    report.space(element, "", space_of(element), form.space)
    if form.is_open:
        return
    _attributes(element, form, report)
    _text(element, form, report)
    parts = max(form.forms, key=lambda parts: sum(_index(parts, child) is not None for child in element))
    last, counts = 0, Counter[int]()
    for child in () if form.text else element:
        index = _index(parts, child)
        if index is None:
            _misplaced(child, element, form, parts, report)
            continue
        counts[index] += 1
        most = parts[index].most
        if most is not None and counts[index] > most:
            report.say(sayings.TOO_MANY, child, parent=form.name, names=_names(parts[index]))
        elif form.in_order and index < last:
            report.say(sayings.ORDER, child, parent=form.name, order=", ".join(map(_names, parts)))
        last = max(last, index)
        compare(child, next(one for one in parts[index].elements if one.name == local_name(child)), report)
    for index, part in enumerate(parts):
        if counts[index] < part.least:
            report.say(sayings.MISSING, element, names=_names(part))


def _index(parts: tuple[Part, ...], child: _Element) -> int | None:
    """Return which of *parts* has an element called like *child*, whatever its namespace."""
    name = local_name(child)
    return next((at for at, part in enumerate(parts) if any(one.name == name for one in part.elements)), None)


def _names(part: Part) -> str:
    return " | ".join(element.name for element in part.elements)


def _misplaced(child: _Element, parent: _Element, form: Element, parts: tuple[Part, ...], report: Report) -> None:
    """Say why *child* cannot be in *parent*, which has the *form* whose children are those of *parts*."""
    if report.is_full:
        return
    uri, family = space_of(child), report.family
    known = {family.base, *family.prefixes}
    is_kin = any(uri.startswith(f"http://{start}") for start in family.beginnings)
    if uri not in known and (is_kin or (uri and family.is_extensible)):
        report.say(sayings.NEWER, child, space=shown(uri))
    elif any(_index(other, child) is not None for other in form.forms):
        first = next(one for one in parent if _index(parts, one) is not None)
        report.say(sayings.BESIDE, child, parent=form.name, other=local_name(first))
    elif any(parts):
        allowed = ", ".join(dict.fromkeys(_names(part) for parts in form.forms for part in parts))
        report.say(sayings.UNKNOWN, child, parent=form.name, allowed=allowed)
    else:
        report.say(sayings.CHILDLESS, child, parent=form.name)


def _text(element: _Element, form: Element, report: Report) -> None:
    """Say that *element* has a text where only elements are, elements where a text is, or no text."""
    if form.text:
        if len(element):
            report.say(sayings.NO_CDATA, element)
        elif is_blank(element.text):
            if form.needs_text:
                report.say(sayings.NO_TEXT, element)
        elif form.value is not None:
            _fits(element, "", form.value, element.text or "", report)
    elif not all(map(is_blank, (element.text, *(child.tail for child in element)))):
        report.say(sayings.LOOSE_TEXT, element)


def _attributes(element: _Element, form: Element, report: Report) -> None:
    """Compare the attributes of *element* with those of *form*."""
    known = {attribute.name: attribute for attribute in form.attributes}
    present: set[str] = set()
    for key in element.attrib:  # without their values, which take a search each
        uri, _, name = str(key).lstrip("{").rpartition("}")
        if uri == _INSTANCE:
            continue
        attribute = known.get(name)
        if attribute is None:
            saying = sayings.ATTRIBUTE if known else sayings.NO_ATTRIBUTE
            report.say(saying, element, name, key=shown(name), allowed=", ".join(known))
            continue
        present.add(name)
        report.space(element, name, uri, attribute.space)
        _value(element, attribute, str(element.attrib[key]), report)
    for attribute in form.attributes:
        if attribute.required and attribute.name not in present:
            report.say(sayings.NO_KEY, element, key=attribute.name)
    if form.one_of and len(present.intersection(form.one_of)) != 1:
        report.say(sayings.ONE_OF, element, names=" | ".join(form.one_of))
    for name, other in form.only_beside:
        if name in present and other not in present:
            report.say(sayings.ONLY_BESIDE, element, name, key=name, other=other)


def _value(element: _Element, attribute: Attribute, value: str, report: Report) -> None:
    values: dict[str, object] = {"key": attribute.name, "value": shown(value)}
    if attribute.is_guid and not GUID.fullmatch(value):
        report.say(sayings.GUID, element, attribute.name, **values)
    elif attribute.values and (value.strip() if attribute.values == BOOLEAN else value) not in attribute.values:
        report.say(sayings.VALUE, element, attribute.name, **values, allowed=", ".join(attribute.values))
    elif not value and not attribute.may_be_empty:
        report.say(sayings.EMPTY, element, attribute.name, **values)
    elif attribute.value is not None:
        _fits(element, attribute.name, attribute.value, value, report)


def _fits(element: _Element, attribute: str, value: Value, text: str, report: Report) -> None:
    """Say that *text*, of *element* or of its *attribute*, does not fit *value*."""
    inner = text.strip(" \t\r\n")
    told: dict[str, object] = {"found": shown(attribute or local_name(element)), "value": shown(inner)}
    if value.options and inner not in value.options:
        saying = sayings.SECRET_OPTION if value.is_secret else sayings.OPTION
        report.say(saying, element, attribute, **told, allowed=", ".join(value.options))
    elif value.pattern and not value.pattern.fullmatch(inner):
        report.say(
            sayings.SECRET_FORM if value.is_secret else sayings.FORM, element, attribute, **told, example=value.example
        )
    elif value.least is not None and not (
        _NUMBER.fullmatch(inner) and value.least <= int(inner) and (value.most is None or int(inner) <= value.most)
    ):
        bounds = {"least": value.least, "most": value.most}
        report.say(sayings.RANGE if value.most is not None else sayings.AT_LEAST, element, attribute, **told, **bounds)
    elif value.longest is not None and len(inner) > value.longest:
        report.say(sayings.LONG, element, attribute, **told, length=len(inner), most=value.longest)
