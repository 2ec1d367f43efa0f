"""The answer file ``customizations.xml`` (``ppkg-format.md`` 6.1) and its shorter copy in a package (5.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from app.answers.last import keeping_last
from app.answers.xml.attribute import frame_sorted_out, sorted_out, with_settings
from app.answers.xml.place import remarks
from app.answers.xml.plain_xml import XmlSource, check_bare, check_plain
from app.answers.xml.xml import (
    NEW_LINE,
    attributes,
    check_element,
    encode_document,
    escape_text,
    local_name,
    own_text,
    parse_document,
)
from app.catalogue.sensitive import is_sensitive
from app.core.error import BadInput
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.node import ATTRIBUTE, LABEL, Node
from app.model.project import Owner, Package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from app.answers.xml.place import DocumentPlace
    from app.model.custom import CustomSetting
    from app.model.origin import OptionText

CONFIG_NAMESPACE = "urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0"
SETTINGS_NAMESPACE = "urn:schemas-microsoft-com:windows-provisioning"
_NAMESPACES = frozenset({CONFIG_NAMESPACE.lower(), SETTINGS_NAMESPACE})
_ROOT = "WindowsCustomizations"
_PACKAGE_FIELDS = ("ID", "Name", "Description", "Version", "OwnerType", "Rank", "Notes")
_INSIDE = {
    _ROOT: "PackageConfig, Settings",
    "PackageConfig": ", ".join(_PACKAGE_FIELDS),
    "Settings": "Customizations",
    "Customizations": "Common, Targets, Variant, Profile",
}
"""What can be in the elements around the settings, once each except for those below Customizations."""
_LISTED = 12
"""At most this many lines are named."""

_SELF_CLOSED_NOTES = re.compile(rb"<Notes\s*/>")


@dataclass(frozen=True, kw_only=True, slots=True)
class Answers:
    """What a package says, in WCD's own language.

    ``common`` are the settings for every device. ``variants`` are ``Targets``, ``Variant`` and ``Profile`` as they
    came. An empty ``Common`` says nothing and equals a missing one. ``texts`` are known of a package, not of the file,
    and ``custom`` are nodes that no file can say.
    ``remarks`` are the places of comments and processing instructions in the file that was read; they are no part of
    what it says, and are not written again.
    """

    package: Package = field(default_factory=Package)
    common: tuple[Node, ...] = ()
    variants: tuple[Node, ...] = ()
    texts: tuple[OptionText, ...] = ()
    custom: tuple[CustomSetting, ...] = ()
    remarks: tuple[DocumentPlace, ...] = field(default=(), compare=False)


def remark_notes(answers: Answers) -> tuple[Sentence, ...]:
    """Return what to tell a person who turns the file of *answers* into something else: that its comments get lost."""
    if not answers.remarks:
        return ()
    lines = [str(line) for line in dict.fromkeys(place.line for place in answers.remarks)]
    listed = ", ".join(lines[:_LISTED]) + (", …" if len(lines) > _LISTED else "")
    template = N_(
        "Import",
        "A project does not keep comments and processing instructions; the answer file has some in these lines: "
        "{lines}. Keep the file if you need them.",
    )
    return (Sentence(template, {"lines": listed}),)


def read_customizations(data: bytes, name: str = "customizations.xml") -> Answers:
    """Return the answers in *data*, the content of a ``customizations.xml`` called *name* in messages.

    :raises BadInput: with a sentence for anything that is not such a file, or of which something would be lost.
    """
    root, source = parse_document(data, name), XmlSource(name, data)
    if local_name(root) != _ROOT:
        raise _other_root(root, source)
    check_plain(root, source, _NAMESPACES)
    check_bare(root, source)
    parts: dict[str, _Element] = {}
    for child in root:
        part = local_name(child)
        if part in parts or part not in {"PackageConfig", "Settings"}:
            raise _misplaced(child, source)
        parts[part] = child
    if "PackageConfig" not in parts:
        raise BadInput(
            N_("Error", "{name} has no PackageConfig, which names the package. Export the project again."), name=name
        )
    common, variants = _read_settings(parts["Settings"], source) if "Settings" in parts else ((), ())
    no_notes = None if _SELF_CLOSED_NOTES.search(data.partition(b"</PackageConfig>")[0]) else ""
    package = _read_package(parts["PackageConfig"], source, no_notes)
    return Answers(package=package, common=common, variants=variants, remarks=_remarks(data))


@keeping_last
def write_customizations(answers: Answers) -> bytes:
    """Return *answers* as WCD writes them. Secrets are in it in the clear, as Windows needs them."""
    return encode_document(
        (
            "<WindowsCustomizations>",
            *_package_lines(answers.package),
            *_settings_lines(answers, 1),
            "</WindowsCustomizations>",
        )
    )


def write_answer_file(answers: Answers) -> bytes:
    """Return the ``AnswerFile.xml`` of a package: only the common settings, without labels (``ppkg-format.md`` 5.6)."""
    shorter = Answers(package=answers.package, common=answers.common)
    return encode_document(_settings_lines(shorter, 0, without=LABEL))


def read_answer_file(data: bytes, package: Package, name: str = "AnswerFile.xml") -> Answers:
    """Return the answers in *data*, an ``AnswerFile.xml``, for *package*, of which it says nothing.

    :raises BadInput: with a sentence for anything that is not such a file.
    """
    root, source = parse_document(data, name), XmlSource(name, data)
    if local_name(root) != "Settings":
        raise _misplaced(root, source)
    check_plain(root, source, _NAMESPACES)
    common, variants = _read_settings(root, source)
    return Answers(package=package, common=common, variants=variants, remarks=_remarks(data))


def _remarks(data: bytes) -> tuple[DocumentPlace, ...]:
    return tuple(remark.place for remark in remarks(data))


def _read_settings(settings: _Element, source: XmlSource) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    check_bare(settings, source)
    common: tuple[Node, ...] = ()
    variants: list[Node] = []
    for customizations in settings:
        if local_name(customizations) != "Customizations":
            raise _misplaced(customizations, source)
        check_bare(customizations, source)
        for part in customizations:
            match local_name(part):
                case "Common":
                    check_bare(part, source)
                    common += tuple(node_from(child) for child in part)
                case "Targets" | "Variant" | "Profile":
                    variants.append(frame_from(part))
                case _:
                    raise _misplaced(part, source)
    return common, tuple(variants)


def _read_package(config: _Element, source: XmlSource, no_notes: str | None) -> Package:
    check_bare(config, source)
    texts: dict[str, str] = {}
    for child in config:
        key = local_name(child)
        if key in texts or key not in _PACKAGE_FIELDS:
            raise _misplaced(child, source)
        for inner in child:
            raise _misplaced(inner, source)
        texts[key] = own_text(child) or ""
        if child.attrib:
            check_bare(child, source)
    missing = next((key for key in ("ID", "Name", "Version", "OwnerType") if not texts.get(key)), None)
    if missing:
        raise BadInput(
            N_("Error", "{name} does not say the {field} of the package. Export the project again."),
            name=source.name,
            field=missing,
        )
    owner = next((o for o in Owner if o.value.lower() == texts["OwnerType"].lower()), None)
    rank = texts.get("Rank") or "0"
    if owner is None or not (rank.isascii() and rank.isdigit() and len(rank) < 4):
        key = "OwnerType" if owner is None else "Rank"
        raise BadInput(
            N_("Error", "{name} says “{text}” as the {field} of the package, which is not one that Windows knows."),
            name=source.name,
            field=key,
            text=texts[key][:40],
        )
    return Package(
        id=texts["ID"],
        name=texts["Name"],
        description=texts.get("Description"),
        version=texts["Version"],
        owner=owner,
        rank=int(rank),
        notes=texts.get("Notes") or no_notes,
    )


def _package_lines(package: Package) -> Iterator[str]:
    yield f'  <PackageConfig xmlns="{CONFIG_NAMESPACE}">'
    fields: list[tuple[str, str | None]] = [("ID", package.id), ("Name", package.name)]
    if package.description is not None:
        fields.append(("Description", package.description))
    fields += [
        ("Version", package.version),
        ("OwnerType", package.owner.value),
        ("Rank", str(package.rank)),
        ("Notes", package.notes),
    ]
    for name, text in fields:
        yield f"    <{name} />" if text is None else f"    <{name}>{escape_text(text)}</{name}>"
    yield "  </PackageConfig>"


def _settings_lines(answers: Answers, indent: int, without: str | None = None) -> Iterator[str]:
    space = "  " * indent
    if not answers.common and not answers.variants:
        yield f'{space}<Settings xmlns="{SETTINGS_NAMESPACE}" />'
        return
    yield f'{space}<Settings xmlns="{SETTINGS_NAMESPACE}">'
    yield f"{space}  <Customizations>"
    if any(node.is_stray for node in answers.common):
        yield _branch(Node("Common", None, answers.common), indent + 2, without)
    elif answers.common:
        yield f"{space}    <Common>"
        for node in answers.common:
            yield _branch(node, indent + 3, without)
        yield f"{space}    </Common>"
    for part in answers.variants:
        yield from node_lines(part, indent + 2, without)
    yield f"{space}  </Customizations>"
    yield f"{space}</Settings>"


@lru_cache(maxsize=64)  # most branches are the same in all rows of a batch
def _branch(node: Node, indent: int, without: str | None) -> str:
    """Return the lines of *node* as one text."""
    return NEW_LINE.join(node_lines(node, indent, without))


def _other_root(root: _Element, source: XmlSource) -> BadInput:
    """Return the refusal of *root*; Microsoft's page on Start layouts misspells it, and nobody would see the reason."""
    if get_close_matches(local_name(root).casefold(), [_ROOT.casefold()], cutoff=0.85):
        return source.refusal(
            N_(
                "Error",
                "{name} is not a valid answer file: its first element, line {line}, column {column}, is {found}, a "
                "misspelling of WindowsCustomizations. Correct it there and in the last line.",
            ),
            root,
        )
    return source.refusal(
        N_(
            "Error",
            "{name} is not an answer file: its first element is {found}, line {line}, column {column}, "
            "not WindowsCustomizations.",
        ),
        root,
    )


def _misplaced(element: _Element, source: XmlSource) -> BadInput:
    """Return the refusal of *element*, which does not belong where it is, or is there a second time."""
    parent = element.getparent()
    outer = "" if parent is None else local_name(parent)
    known = _INSIDE.get(outer)
    if parent is None or known is None:
        return source.refusal(
            N_(
                "Error",
                "{name} has an element {found}, line {line}, column {column}, that no answer file of this kind has "
                "there. Is it the right file?",
            ),
            element,
        )
    return source.refusal(
        N_(
            "Error",
            "{name} has an element {found} in {outer}, line {line}, column {column}, where only these are allowed, "
            "each once: {known}. Move its settings below Common, or remove it.",
        ),
        element,
        outer=outer,
        known=known,
    )


def node_from(element: _Element, parent: str = "") -> Node:
    """Return *element* as a tree; *parent* is the path of the settings above it.

    It has been checked (:func:`app.answers.xml.plain_xml.check_plain`): text next to child elements would be lost here.
    """
    name = local_name(element)
    path = f"{parent}/{name}" if parent else name
    text = None if len(element) else own_text(element)
    # Beside a text no setting can stand: what looks like one among the attributes stays what it is.
    keys, others = sorted_out(path, _attributes(element), is_group=text is None)
    children = with_settings(tuple(node_from(child, path) for child in element), others)
    return Node(name, Secret(text) if text and is_sensitive(path) else text, children, keys)


def frame_from(element: _Element) -> Node:
    """Return *element*, ``Targets``, ``Variant`` or ``Profile``, as a tree; paths start again below its ``Settings``.

    None of the elements that say when settings apply has a text; one that is there is kept as a secret.
    """
    name = local_name(element)
    keys, others = frame_sorted_out(name, _attributes(element))
    parent = element.getparent()
    if name == "Settings" and parent is not None and local_name(parent) in {"Variant", "Profile"}:
        children = tuple(node_from(child) for child in element)
    else:
        children = tuple(frame_from(child) for child in element)
    text = None if len(element) else own_text(element)
    return Node(name, Secret(text) if text else None, (*others, *children), keys)


def node_lines(node: Node, indent: int, without: str | None = None) -> Iterator[str]:
    """Yield the lines of *node*, indented by *indent* pairs of spaces; the attribute *without* is left out.

    :raises BadInput: for names that XML does not allow: a project edited by hand may contain any.
    """
    strays = tuple(child for child in node.children if child.is_stray)
    more = tuple((child.name.removeprefix(ATTRIBUTE), child.text()) for child in strays)
    check_element(node.name, (key for key, _ in (*node.keys, *more)))
    space = "  " * indent
    start = f"{space}<{node.name}{attributes((*((k, v) for k, v in node.keys if k != without), *more))}"
    if len(node.children) > len(strays):
        yield f"{start}>"
        for child in node.children:
            if not child.is_stray:
                yield from node_lines(child, indent + 1, without)
        yield f"{space}</{node.name}>"
    elif node.value is None:
        yield f"{start} />"
    else:
        yield f"{start}>{escape_text(node.text())}</{node.name}>"


def _attributes(element: _Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.attrib.items()}
