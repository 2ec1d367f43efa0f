"""Answers as they may be published: file names in place of the builder's paths (``ppkg-format.md`` 5.7)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import count
from operator import is_not
from typing import TYPE_CHECKING

from app.answers.last import keeping_last
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingType
from app.model.project_file import is_document
from app.packager.compile.group import file_name
from app.packager.compile.variant import variant_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.answers.xml.customizations import Answers
    from app.catalogue.catalogue import Catalogue
    from app.model.node import Node


def cleaned(answers: Answers) -> Answers:
    """Return *answers* with each file setting reduced to the file's name; Windows does not use the path [INFERRED]."""
    return _cleaned(answers, load_catalogue())


@keeping_last
def _cleaned(answers: Answers, _catalogue: Catalogue) -> Answers:
    return with_files(answers, file_name)


def with_files(answers: Answers, rename: Callable[[str], str]) -> Answers:
    """Return *answers* with the text of each file setting replaced by what *rename* makes of it.

    A value that is the document itself names no file and stays.
    """
    return _with_values(answers, lambda node: node.text() if is_document(node.text()) else rename(node.text()))


def with_documents(answers: Answers, put: Callable[[str, str], str]) -> Answers:
    """Return *answers* with each value that is a document itself replaced by what *put* makes of it and its name."""
    return _with_values(answers, lambda node: put(node.text(), node.name) if is_document(node.text()) else node.text())


def _with_values(answers: Answers, change: Callable[[Node], str]) -> Answers:
    """Return *answers* with the value of each file setting replaced by what *change* makes of its node."""
    return replace(
        answers,
        common=_renamed(answers.common, "", change),
        variants=tuple(_variant(part, change) for part in answers.variants),
    )


def file_texts(answers: Answers) -> list[str]:
    """Return the text of each file setting in *answers*, in document order."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    with_files(answers, keep)
    return found


def told_apart(answers: Answers) -> Answers:
    """Return *answers* with a number before each bare file name that comes again.

    A cleaned package has only names, and two files of one name may well differ. Names with folders mean one file.
    """
    texts = Counter(file_texts(answers))
    number = count()
    return with_files(
        answers, lambda text: f"{next(number)}/{text}" if texts[text] > 1 and file_name(text) == text else text
    )


def _variant(part: Node, change: Callable[[Node], str]) -> Node:
    if not variant_settings(part):
        return part
    children = (
        replace(child, children=_renamed(child.children, "", change)) if child.name == "Settings" else child
        for child in part.children
    )
    return replace(part, children=tuple(children))


def _renamed(nodes: tuple[Node, ...], parent: str, change: Callable[[Node], str]) -> tuple[Node, ...]:
    catalogue = load_catalogue()
    found = []
    for node in nodes:
        path = f"{parent}/{node.name}" if parent else node.name
        setting = catalogue.get(path)
        if node.children:
            children = _renamed(node.children, path, change)
            found.append(replace(node, children=children) if any(map(is_not, children, node.children)) else node)
        elif setting is not None and setting.type is SettingType.FILE and isinstance(node.value, str):
            found.append(replace(node, value=change(node)))
        else:
            found.append(node)
    return tuple(found)
