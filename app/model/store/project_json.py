"""A project as plain JSON values, driven by the fields of the dataclasses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.address import Value, grow, settings, without_secret_keys
from app.model.fleet import Fleet
from app.model.hololens import HoloLens
from app.model.hub import Hub, Proxy
from app.model.kiosk import Kiosk, KioskSettings
from app.model.management import Management
from app.model.node import Node
from app.model.origin import Origin
from app.model.project import Project
from app.model.shape import expected, fields_of, is_section, item_of, optional
from app.model.token import instant_text, read_instant

if TYPE_CHECKING:
    from collections.abc import Iterator

_SELDOM = {
    "notes": (),
    "custom": (),
    "templates": (),
    "texts": (),
    "origin": Origin(),
    "kiosk": Kiosk(),
    "kiosk_settings": KioskSettings(),
    "fleet": Fleet(),
    "management": Management(),
    "hololens": HoloLens(),
    "proxy": Proxy(),
    "hub": Hub(),
}
"""Fields that most projects have no use for; they are only written where they say something."""

_SECRET = {"secret": True}
"""Stands for the value of a free setting that is a secret, so that it is one again after reading."""


def project_to_plain(project: Project) -> dict[str, Any]:
    """Return *project* as objects, arrays, texts, whole numbers, truth values and None.

    All fields are written, except for those that most projects have no use for where they say nothing. Secrets are
    None; a free setting that is one is ``{"ADDRESS": {"secret": true}}``.

    :raises BadInput: a text has half a character (a lone surrogate), or settings are nested too deeply.
    """
    plain: dict[str, Any] = _plain(project, "")
    for name, nothing in _SELDOM.items():
        if getattr(project, name) == nothing:
            del plain[name]
    return plain


def part_to_plain(name: str, value: object) -> Any:
    """Return *value*, the field *name* of a project, as it is in :func:`project_to_plain`.

    :raises BadInput: as that.
    """
    return _plain(value, name)


def project_from_plain(plain: dict[str, Any], name: str) -> Project:
    """Return the project that :func:`project_to_plain` turned into *plain*; a missing field has its default.

    :raises BadInput: a field is unknown or holds a value of another type; the sentence names *name* and the place.
    """
    project: Project = _Reading(name).section(Project, plain, "")
    if not isinstance(plain.get("package"), dict) or "id" not in plain["package"]:
        # Its default is another one each time, and sealed secrets belong to it.
        raise BadInput(N_("Error", "{name} has no package id. Write a GUID in braces to “package.id”."), name=name)
    return project


def _plain(value: Any, place: str) -> Any:
    """Return the plain form of *value*, a field or section at *place*."""
    if isinstance(value, Secret):
        return None
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return _whole_text(value, place)
    if isinstance(value, tuple):
        if value and isinstance(value[0], Node):
            return [_plain_setting(address, text) for address, text in settings(value)]
        return [_plain(item, f"{place}[{index}]") for index, item in enumerate(value)]
    if is_section(type(value)):
        names = fields_of(type(value))
        return {name: _plain(getattr(value, name), f"{place}.{name}" if place else name) for name in names}
    return value


def _plain_setting(address: str, value: Value) -> dict[str, Any]:
    """Return one free setting as an object with one member."""
    _whole_text(address, address)
    if isinstance(value, Secret):
        return {address: _SECRET}
    return {address: value if value is None else _whole_text(value, address)}


def _whole_text(text: str, place: str) -> str:
    """Return *text* if UTF-8 can hold it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadInput(
            N_("Error", "“{place}” has a character that cannot be saved: {text}. Retype it, or rename the file."),
            place=shown(place),
            text=shown(text),
        ) from None
    return text


@dataclass(frozen=True, slots=True)
class _Reading:
    """The reading of one file; *name* is for the sentences."""

    name: str

    def value(self, shape: Any, plain: Any, place: str) -> Any:
        """Return the value of the type *shape* that *plain* stands for."""
        inner, may_be_none = optional(shape)
        if inner is Secret:
            return self.secret(plain, place)
        if plain is None and may_be_none:
            return None
        if is_section(inner):
            return self.section(inner, plain, place)
        member = item_of(inner)
        if member is not None and isinstance(plain, list):
            if member is Node:
                return without_secret_keys(grow(self.settings(plain, place)))
            return tuple(self.value(member, one, f"{place}[{index}]") for index, one in enumerate(plain))
        # A truth value is a number to Python.
        if inner in {bool, int, str} and type(plain) is inner:
            return plain
        if isinstance(plain, str):
            if inner is datetime:
                try:
                    return read_instant(plain)
                except ValueError:
                    raise self.refused(shape, place) from None
            if isinstance(inner, type) and issubclass(inner, StrEnum) and plain in list(inner):
                return inner(plain)
        raise self.refused(shape, place)

    def section(self, section: Any, plain: Any, place: str) -> Any:
        """Return the dataclass *section* with the fields of the object *plain*."""
        if not isinstance(plain, dict):
            raise self.refused(section, place)
        shapes = fields_of(section)
        for key in plain:
            if key not in shapes:
                raise BadInput(
                    N_(
                        "Error",
                        "{name} has a field this version does not know: “{key}” in “{place}”. "
                        "Correct the name, or update the program.",
                    ),
                    name=self.name,
                    key=shown(key),
                    place=shown(place or "the project"),
                )
        return section(
            **{key: self.value(shapes[key], one, f"{place}.{key}" if place else key) for key, one in plain.items()}
        )

    def settings(self, plain: list[Any], place: str) -> Iterator[tuple[str, Value]]:
        """Yield address and value of free settings."""
        for index, one in enumerate(plain):
            if not isinstance(one, dict) or len(one) != 1:
                raise BadInput(
                    N_("Error", '{name} must have one setting like {{"ADDRESS": "value"}} in “{place}”. Correct it.'),
                    name=self.name,
                    place=f"{place}[{index}]",
                )
            ((address, value),) = one.items()
            if value == _SECRET:
                yield address, Secret()
            elif value is None or isinstance(value, str):
                yield address, value
            else:
                raise self.refused(str | None, f"{place}[{address}]")

    def secret(self, plain: Any, place: str) -> Secret:
        """Return an empty secret; the file must not say more."""
        if plain is not None:
            raise BadInput(
                N_(
                    "Error",
                    "{name} holds a secret in the clear in “{place}”. "
                    "Write null there and enter the secret in the program.",
                ),
                name=self.name,
                place=place,
            )
        return Secret()

    def refused(self, shape: Any, place: str) -> BadInput:
        """Return the error that something else is expected at *place*."""
        return BadInput(
            N_("Error", "{name} must have {expected} in “{place}”. Correct it."),
            name=self.name,
            expected=expected(shape),
            place=shown(place) if place else Sentence(N_("Shape", "the whole file")),
        )
