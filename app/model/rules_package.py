"""Rules of the package's details (``wizard.md`` 5, Export; file names: Microsoft's naming rules)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from app.model.package_file import NAME_BYTES
from app.model.plain_json import shown
from app.model.problem import Found, Level, Page, at
from app.model.project import Owner, Target
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.problem import Case

PAGE = Page()

_GUID = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_ID = re.compile(rf"\{{{_GUID}\}}|{_GUID}")
_VERSION = re.compile(r"[0-9]+\.[0-9]+(?:\.[0-9]+\.[0-9]+)?")
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:\..*)?", re.IGNORECASE | re.DOTALL
)
_HIGHEST_RANK = 99


@PAGE.rule(
    "package_id_form",
    Level.ERROR,
    N_("Problem", "The package id is not a GUID such as {example}. Make a new one."),
)
def _id_form(case: Case) -> Iterator[Found]:
    if not _ID.fullmatch(case.project.package.id):
        yield at("package.id", example="{0f8fad5b-d9cb-469f-a165-70867728950e}")


@PAGE.rule(
    "package_name_missing",
    Level.ERROR,
    N_("Problem", "The package has no name, and its file is called by that. Give it one."),
)
def _name_missing(case: Case) -> Iterator[Found]:
    if not case.project.package.name.strip():
        yield at("package.name")


@PAGE.rule(
    "package_name_invisible",
    Level.ERROR,
    N_(
        "Problem",
        "The package's name holds an invisible sign ({sign}) that makes it look like another name. "
        "Delete it and type the name again.",
    ),
)
def _name_invisible(case: Case) -> Iterator[Found]:
    """Signs that turn the direction of writing are how a harmful file is made to look harmless."""
    signs = (char for char in case.project.package.name if unicodedata.category(char) in {"Cf", "Zl", "Zp"})
    if sign := next(signs, None):
        yield at("package.name", sign=f"U+{ord(sign):04X}")


@PAGE.rule(
    "package_name_character",
    Level.ERROR,
    N_("Problem", "The package's file is called by its name, which may not hold {characters}. Remove them."),
)
def _name_character(case: Case) -> Iterator[Found]:
    name = case.project.package.name
    found = [char for char in dict.fromkeys(name) if char in _FORBIDDEN or ord(char) < ord(" ")]
    if found:
        yield at("package.name", characters=shown(" ".join(found)))


@PAGE.rule(
    "package_name_reserved",
    Level.ERROR,
    N_("Problem", "Windows keeps the name '{name}' for a device and makes no file of it. Choose another."),
)
def _name_reserved(case: Case) -> Iterator[Found]:
    name = case.project.package.name
    if _RESERVED.fullmatch(name):
        yield at("package.name", name=shown(name))


@PAGE.rule(
    "package_name_edge",
    Level.ERROR,
    N_(
        "Problem",
        "The package's name starts with a space, or ends with a space or dot; Windows drops those. Remove them.",
    ),
)
def _name_edge(case: Case) -> Iterator[Found]:
    name = case.project.package.name
    if name.strip() and (name != name.strip() or name.endswith(".")):
        yield at("package.name")


@PAGE.rule(
    "package_name_too_long",
    Level.ERROR,
    N_("Problem", "The package's name has {length} bytes; as the name of its file it takes at most 250. Shorten it."),
)
def _name_too_long(case: Case) -> Iterator[Found]:
    length = len(case.project.package.name.encode("utf-8", "surrogatepass"))
    if length > NAME_BYTES:
        yield at("package.name", length=length)


@PAGE.rule(
    "package_version_form",
    Level.ERROR,
    N_("Problem", "A version is two or four numbers with dots between, such as 1.0 or 1.0.0.0. Correct '{version}'."),
)
def _version_form(case: Case) -> Iterator[Found]:
    version = case.project.package.version
    if not _VERSION.fullmatch(version):
        yield at("package.version", version=shown(version))


@PAGE.rule(
    "package_version_decimal",
    Level.HINT,
    N_(
        "Problem",
        "Before Windows 10 1709 versions are read as decimals: 1.19 counts as older than 1.2. "
        "Raise the number before the dot instead.",
    ),
)
def _version_decimal(case: Case) -> Iterator[Found]:
    version = case.project.package.version
    if case.project.target is Target.OLDER and _VERSION.fullmatch(version) and len(version.split(".")[1]) > 1:
        yield at("package.version")


@PAGE.rule(
    "package_rank_range",
    Level.ERROR,
    N_("Problem", "The rank is {rank}, but goes from 0 to 99. Correct it."),
)
def _rank_range(case: Case) -> Iterator[Found]:
    rank = case.project.package.rank
    if not 0 <= rank <= _HIGHEST_RANK:
        yield at("package.rank", rank=shown(f"{rank:d}") if abs(rank) < 10**12 else "…")


@PAGE.rule(
    "package_owner_other",
    Level.HINT,
    N_(
        "Problem",
        "The owner is {owner}; packages of an IT department take ITAdmin, which wins over all others. Check it.",
    ),
)
def _owner_other(case: Case) -> Iterator[Found]:
    owner = case.project.package.owner
    if owner is not Owner.IT_ADMIN:
        yield at("package.owner", owner=owner.value)
