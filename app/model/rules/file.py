"""Rules of all files and all texts, whichever page they are on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.file_name import fault_of
from app.core.masking import shown
from app.core.secret import Secret
from app.core.system.network_path import host_of
from app.core.text import N_
from app.model.node import Node
from app.model.project_file import FileFault, file_name, source_files
from app.model.rules.rule import Found, Level, RuleSet, finding
from app.model.shape import fields_of, is_section, keeping_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _faulty(case: Case, fault: FileFault) -> Iterator[Found]:
    """Yield the files with *fault*."""
    for file in case.files:
        if file.fault is fault:
            yield finding(file.place, file=shown(file.text))


@RULES.rule(
    "file_missing",
    Level.ERROR,
    N_("Problem", "The file {file} is missing. Put it back where it was, or choose it again."),
)
def _missing(case: Case) -> Iterator[Found]:
    return _faulty(case, FileFault.MISSING)


@RULES.rule(
    "file_elsewhere",
    Level.ERROR,
    N_("Problem", "{file} is a path of another computer, which does not exist here. Choose the file again."),
)
def _elsewhere(case: Case) -> Iterator[Found]:
    return _faulty(case, FileFault.ELSEWHERE)


@RULES.rule(
    "file_forbidden",
    Level.ERROR,
    N_(
        "Problem",
        "The file {file} lies on the computer {host}, to which Windows would sign in with your account. If you trust "
        "it, open the project again and agree, or use --trust-host; if not, copy the file beside the project.",
    ),
)
def _forbidden(case: Case) -> Iterator[Found]:
    for file in case.files:
        if file.fault is FileFault.FORBIDDEN:
            yield finding(file.place, file=shown(file.text), host=shown(host_of(file.text)))


@RULES.rule(
    "file_name_impossible",
    Level.ERROR,
    N_("Problem", "Windows makes no file called {file}. Rename the file; letters, digits and - are safe."),
)
def _name_impossible(case: Case) -> Iterator[Found]:
    for place, text in source_files(case.project):
        if fault_of(file_name(text)):
            yield finding(place, file=shown(file_name(text)))


@RULES.rule(
    "file_is_folder",
    Level.ERROR,
    N_("Problem", "{file} is a folder, but packages take files. Choose a file, or pack the folder as .cab or .zip."),
)
def _is_folder(case: Case) -> Iterator[Found]:
    return _faulty(case, FileFault.FOLDER)


@RULES.rule(
    "file_unreadable",
    Level.ERROR,
    N_("Problem", "The file {file} cannot be opened. Check its name and that you may read it, or choose another."),
)
def _unreadable(case: Case) -> Iterator[Found]:
    return _faulty(case, FileFault.UNREADABLE)


@RULES.rule(
    "file_empty",
    Level.WARNING,
    N_("Problem", "The file {file} is empty; a copy may have been broken off. Check it."),
)
def _empty(case: Case) -> Iterator[Found]:
    for file in case.files:
        if file.is_readable and file.size == 0:
            yield finding(file.place, file=shown(file.text))


@RULES.rule(
    "text_not_in_xml",
    Level.ERROR,
    N_(
        "Problem",
        "The text contains an invisible control character that packages cannot store. Delete it and type the text "
        "again.",
    ),
)
def _text_not_in_xml(case: Case) -> Iterator[Found]:
    """XML 1.0 knows no control characters but tab and line breaks, and no half of a surrogate pair."""
    for name in fields_of(type(case.project)):
        for place in _not_in_xml(name, getattr(case.project, name)):
            yield finding(place)


@keeping_parts
def _not_in_xml(name: str, value: object) -> tuple[str, ...]:
    """Return the places of such texts in *value*, the field *name* of a project."""
    return tuple(dict.fromkeys(place for place, text in _texts(name, value) if _NOT_IN_XML.search(text)))


def _texts(place: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield place and text of everything in *value*; those of free settings all are at the list's own place."""
    if isinstance(value, Secret):
        yield place, value.reveal()
    elif isinstance(value, str):
        yield place, value
    elif isinstance(value, Node):
        for node in value.walk():
            yield place, node.text()
            yield from ((place, text) for pair in node.keys for text in pair)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(place if isinstance(item, Node) else f"{place}[{index}]", item)
    elif is_section(type(value)):
        for name in fields_of(type(value)):
            yield from _texts(f"{place}.{name}" if place else name, getattr(value, name))
