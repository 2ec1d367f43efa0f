"""Secrets in the answer files inside a package, in whatever form they are there: Windows acts on other files.

A package of another tool may contain in its two XML files what its settings groups lack: a password written as an
attribute that the tool did not understand, one in a comment, one of a setting that was misspelt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.answers.xml.attribute import frame_sorted_out, sorted_out
from app.answers.xml.place import DocumentPlace, document_text, remarks
from app.answers.xml.xml import is_blank, local_name, parse_document
from app.catalogue.sensitive import is_sensitive
from app.core.error import BadInput
from app.core.masking import Mask, hides_secret, is_secret_name
from app.core.secret import Secret
from app.model.node import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from app.packager.wim.reader import Wim

FILES: Final = ("Multivariant/0/customizations.xml", "CommonSettings/1/AnswerFile.xml")
"""The answer files of a package (``ppkg-format.md`` 5.6); the first one has all that the second one has."""

_ELEMENT = re.compile(r"<([\w.-]+)[^<>]*>([^<>]+)</")
_ATTRIBUTE = re.compile(r"""([\w.-]+)\s*=\s*(?:"([^"]+)"|'([^']+)')""")
_SWITCH = re.compile(r"true|false|yes|no|enabled?|disabled?|\d+", re.IGNORECASE)
"""What a newer, unknown setting next to a secret one may well be; to mask it would hide half of every text."""

_VARIANTS = frozenset({"Variant", "Profile"})


@dataclass(frozen=True, slots=True)
class AnswerSecret:
    """A secret in an answer file: the setting or other place that holds it, the key above it, and its value.

    ``line`` is that of one in a comment, an instruction or a file that cannot be read, else 0. A value that cannot be
    separated from the text around it is empty.
    """

    file: str
    path: str
    key: str = ""
    line: int = 0
    value: Secret = field(default_factory=Secret)


def answer_secrets(wim: Wim) -> tuple[AnswerSecret, ...]:
    """Return the secrets in the answer files of *wim*, each once."""
    found: dict[object, AnswerSecret] = {}
    for file in FILES:
        if file not in wim.entries:
            continue
        data = wim.read(file)
        try:
            root = parse_document(data, file)
        except BadInput:
            for one in _in_words(document_text(data), DocumentPlace(1, 1), file):
                found.setdefault((one.path, one.value or file), one)
            continue
        of_remarks = (one for remark in remarks(data) for one in _in_words(remark.text, remark.place, file))
        for one in (*_in_element(root, file, None, ""), *of_remarks):
            found.setdefault((one.path, one.value or (one.file, one.line)), one)
    return tuple(found.values())


def _in_element(element: _Element, file: str, above: str | None, key: str) -> Iterator[AnswerSecret]:
    """Yield the secrets at and below *element*; *above* is the path of the settings above it, None outside of them."""
    name = local_name(element)
    plain = {str(each).rpartition("}")[2]: str(value) for each, value in element.attrib.items()}
    if above is None:
        path = name
        keys, others = frame_sorted_out(name, plain)
    else:
        path = f"{above}/{name}" if above else name
        keys, others = sorted_out(path, plain)
    key = next((value for each, value in keys if each != LABEL), key)
    for node in others:
        inner = f"{path}/{node.name}"
        is_known = isinstance(node.value, Secret) and (
            not node.is_stray or is_secret_name(node.name) or is_sensitive(path) or hides_secret(node.text(), Mask())
        )
        if is_known:
            yield AnswerSecret(file, inner, key, value=Secret(node.text()))
    below = path if above is not None else None
    if above is None and (name == "Common" or (name == "Settings" and _is_in_variant(element))):
        below = ""
    is_secret = is_sensitive(path) if above is not None else is_secret_name(name)
    for text in (element.text, *(child.tail for child in element)):
        if is_secret and text and not is_blank(text) and (is_secret_name(name) or not _SWITCH.fullmatch(text.strip())):
            yield AnswerSecret(file, path, key, value=Secret(text.strip()))
    for child in element:
        yield from _in_element(child, file, below, key)


def _in_words(text: str, start: DocumentPlace, file: str) -> Iterator[AnswerSecret]:
    """Yield the secrets in *text*, which begins at *start* and is no part of the answers.

    They are those of elements and attributes that were commented out or cannot be read, else one for its free words.
    """
    found = [each for pattern in (_ELEMENT, _ATTRIBUTE) for each in pattern.finditer(text) if is_sensitive(each[1])]
    for each in found:
        line = start.line + text.count("\n", 0, each.start())
        yield AnswerSecret(file, "", line=line, value=Secret(each[each.lastindex or 0].strip()))
    if not found and hides_secret(text, Mask()):
        yield AnswerSecret(file, "", line=start.line)


def _is_in_variant(element: _Element) -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent) in _VARIANTS
