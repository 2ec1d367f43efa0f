"""The answer file ``customizations.xml`` (``ppkg-format.md`` 6.1) and its shorter copy in a package (5.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.node_xml import node_from, node_lines
from app.answers.xml_text import check_plain, encode_document, escape_text, local_name, own_text, parse_document
from app.model.error import BadInput
from app.model.node import LABEL, Node
from app.model.project import Owner, Package
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

CONFIG_NAMESPACE = "urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0"
SETTINGS_NAMESPACE = "urn:schemas-microsoft-com:windows-provisioning"
_NAMESPACES = frozenset({CONFIG_NAMESPACE.lower(), SETTINGS_NAMESPACE})
_ROOTS = ("WindowsCustomizations", "WindowsCustomizatons")  # some of Microsoft's own samples spell it so
_SELF_CLOSED_NOTES = re.compile(rb"<Notes\s*/>")


@dataclass(frozen=True, kw_only=True, slots=True)
class Answers:
    """What a package says, in WCD's own language.

    ``common`` are the settings for every device. ``variants`` are ``Targets``, ``Variant`` and ``Profile`` as they
    came. An empty ``Common`` says nothing and equals a missing one.
    """

    package: Package = field(default_factory=Package)
    common: tuple[Node, ...] = ()
    variants: tuple[Node, ...] = ()


def read_customizations(data: bytes, name: str = "customizations.xml") -> Answers:
    """Return the answers in *data*, the content of a ``customizations.xml`` called *name* in messages.

    Raises BadInput with a sentence for anything that is not such a file.
    """
    root = parse_document(data, name)
    if local_name(root) not in _ROOTS:
        raise BadInput(
            N_("Error", "{name} is not an answer file: its first element is {found}, not WindowsCustomizations."),
            name=name,
            found=local_name(root)[:60],
        )
    check_plain(root, name, _NAMESPACES)
    config = settings = None
    for child in root:
        if local_name(child) == "PackageConfig":
            config = child
        elif local_name(child) == "Settings":
            settings = child
        else:
            raise _unknown(name, child)
    if config is None:
        raise BadInput(
            N_("Error", "{name} has no PackageConfig, which names the package. Export the project again."), name=name
        )
    common, variants = _read_settings(settings, name) if settings is not None else ((), ())
    package = _read_package(
        config, name, None if _SELF_CLOSED_NOTES.search(data.partition(b"</PackageConfig>")[0]) else ""
    )
    return Answers(package=package, common=common, variants=variants)


def write_customizations(answers: Answers) -> bytes:
    """Return *answers* as WCD writes them. Secrets stand in it in the clear, as Windows needs them."""
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

    Raises BadInput with a sentence for anything that is not such a file.
    """
    root = parse_document(data, name)
    if local_name(root) != "Settings":
        raise _unknown(name, root)
    check_plain(root, name, _NAMESPACES)
    common, variants = _read_settings(root, name)
    return Answers(package=package, common=common, variants=variants)


def _read_settings(settings: _Element, name: str) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    common: tuple[Node, ...] = ()
    variants: list[Node] = []
    for customizations in settings:
        if local_name(customizations) != "Customizations":
            raise _unknown(name, customizations)
        for part in customizations:
            match local_name(part):
                case "Common":
                    common += tuple(node_from(child) for child in part)
                case "Targets":
                    variants.append(node_from(part))
                case "Variant" | "Profile":
                    variants.append(_read_variant(part))
                case _:
                    raise _unknown(name, part)
    return common, tuple(variants)


def _read_variant(variant: _Element) -> Node:
    """Return a variant; the paths of its settings start below its ``Settings``."""
    whole = node_from(variant)
    children = []
    for element, node in zip(variant, whole.children, strict=True):
        if node.name == "Settings":
            settings = tuple(node_from(child) for child in element)
            children.append(Node(node.name, node.value, settings, node.keys))
        else:
            children.append(node)
    return Node(whole.name, whole.value, tuple(children), whole.keys)


def _read_package(config: _Element, name: str, no_notes: str | None) -> Package:
    texts: dict[str, str] = {}
    for child in config:
        key = local_name(child)
        if key not in {"ID", "Name", "Description", "Version", "OwnerType", "Rank", "Notes"}:
            raise _unknown(name, child)
        texts[key] = own_text(child) or ""
    missing = next((key for key in ("ID", "Name", "Version", "OwnerType") if not texts.get(key)), None)
    if missing:
        raise BadInput(
            N_("Error", "{name} does not say the {field} of the package. Export the project again."),
            name=name,
            field=missing,
        )
    owner = next((o for o in Owner if o.value.lower() == texts["OwnerType"].lower()), None)
    rank = texts.get("Rank") or "0"
    if owner is None or not (rank.isascii() and rank.isdigit() and len(rank) < 4):
        key = "OwnerType" if owner is None else "Rank"
        raise BadInput(
            N_("Error", "{name} says “{text}” as the {field} of the package, which is not one that Windows knows."),
            name=name,
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
    parts = answers.variants
    if answers.common:
        parts = (Node("Common", None, answers.common), *parts)
    if not parts:
        yield f'{space}<Settings xmlns="{SETTINGS_NAMESPACE}" />'
        return
    yield f'{space}<Settings xmlns="{SETTINGS_NAMESPACE}">'
    yield f"{space}  <Customizations>"
    for part in parts:
        yield from node_lines(part, indent + 2, without)
    yield f"{space}  </Customizations>"
    yield f"{space}</Settings>"


def _unknown(name: str, element: _Element) -> BadInput:
    return BadInput(
        N_("Error", "{name} has an element {found} that no answer file of this kind has. Is it the right file?"),
        name=name,
        found=local_name(element)[:60],
    )
