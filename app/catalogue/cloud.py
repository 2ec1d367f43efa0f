"""The Microsoft clouds: where one signs in, whom the token is for, and what a package says (``bulk-token.md`` 1.7)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.core.error import BadInput
from app.core.foreign.gate import read_foreign
from app.core.json_file import LIMIT, read_json
from app.core.masking import shown
from app.core.resource import resource
from app.core.text import N_, Sentence
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, kw_only=True, slots=True)
class Cloud:
    """One cloud. ``login`` and ``graph`` are hosts, with a port where it is not 443.

    ``audience`` is whom the access token is for; ``authority`` is what is in a package. ``inferred`` names the members
    that no source gives. ``trust`` is a file of certificates (PEM) to trust in addition to those of the system; only
    the demo tenant has one.
    """

    key: str
    name: str
    login: str
    audience: str
    authority: str
    graph: str
    inferred: tuple[str, ...] = ()
    trust: Path | None = None

    @property
    def is_demo(self) -> bool:
        """Return whether this is the demo tenant, whose tokens work on no device."""
        return self.key == "demo"

    @property
    def base(self) -> str:
        """The address of the sign-in host."""
        return f"https://{self.login}"

    @property
    def scope(self) -> str:
        """The permission that the bulk token needs (``bulk-token.md`` 1.3)."""
        return f"{self.audience}/self_service_device_delete"


VARIABLE = "PROVISIONING_DESIGNER_CLOUDS"
"""The environment variable that names a file of clouds."""

RESOURCE = resource("clouds.json")
"""The clouds that come with the program."""

KIND = "provisioning-designer-clouds"
FORMAT = 1
NAMES = (N_("Cloud", "Worldwide"), N_("Cloud", "US Government"), N_("Cloud", "China (21Vianet)"))
"""The names in our file, listed here to be translated: they are shown as sentences."""
DEFAULT = "worldwide"
"""The key of the cloud that most tenants are in, GCC included."""

_SIGN_IN_ONLY = ("login.sovcloud-identity.fr", "login.sovcloud-identity.de", "login.sovcloud-identity.sg")
"""Hosts of clouds of which no more is known (``bulk-token.md`` 1.7), so that nobody can choose them here."""

_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?")
_KEY = re.compile(r"[a-z][a-z0-9-]*")
_AUDIENCE = re.compile(r"[!-~]+")
_HOSTS = ("login", "graph", "admin", "portal", "intune")
_TEXTS = ("key", "name", "audience", "authority", *_HOSTS)
_LISTS = ("aliases", "inferred")


@dataclass(frozen=True, kw_only=True, slots=True)
class Portal:
    """The hosts of a cloud's web pages for administrators: Entra admin centre, Azure portal, Intune admin centre."""

    admin: str
    portal: str
    intune: str


@dataclass(frozen=True, slots=True)
class _Known:
    """One entry of the file: the cloud, other hosts it signs in at, and its pages."""

    cloud: Cloud
    aliases: tuple[str, ...]
    portal: Portal


class _Clouds(Mapping[str, Cloud]):
    """The clouds by key, read when somebody asks, so that a damaged file is reported by the command that needs it."""

    def __getitem__(self, key: str) -> Cloud:
        return _load()[key].cloud

    def __iter__(self) -> Iterator[str]:
        return iter(_load())

    def __len__(self) -> int:
        return len(_load())


CLOUDS: Mapping[str, Cloud] = _Clouds()
"""All clouds by key, in the order of the file. Asking raises BadInput if the file cannot be used."""


def cloud_of(key: str) -> Cloud:
    """Return the cloud *key*.

    :raises BadInput: there is none; the sentence names the keys that there are.
    """
    try:
        return CLOUDS[key]
    except KeyError:
        raise BadInput(
            N_("Error", "There is no cloud “{key}”. Choose one of: {known}."), key=shown(key), known=", ".join(CLOUDS)
        ) from None


def cloud_for_authority(address: str) -> Cloud | None:
    """Return the cloud in which one signs in at *address*, the ``Authority`` of a package; None if it is not known."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    host = parts.netloc.lower().removesuffix(":443")
    if parts.scheme.lower() != "https":
        return None
    return next((known.cloud for known in _load().values() if host in {known.cloud.login, *known.aliases}), None)


def sign_in_hosts() -> frozenset[str]:
    """Return the hosts, without ports, at which one signs in to a Microsoft cloud that is known.

    Ours are always among them. A file that the environment names adds to them, if it can be used: what is wrong with
    it is reported by the sign-in.
    """
    known = [*read_clouds(RESOURCE).values()]
    with suppress(BadInput):
        known += _load().values()
    listed = (host.partition(":")[0] for each in known for host in (each.cloud.login, *each.aliases))
    return frozenset((*listed, *_SIGN_IN_ONLY))


def portal_of(cloud: Cloud) -> Portal:
    """Return the pages for administrators of *cloud*; those of the worldwide cloud if it has none of its own."""
    known = _load()
    return (known.get(cloud.key) or known.get(DEFAULT) or next(iter(known.values()))).portal


def doubt_of(cloud: Cloud) -> Sentence | None:
    """Return what is not certain about *cloud*, None for the worldwide one, in which tokens have been seen."""
    if not cloud.inferred:
        return None
    return Sentence(
        N_(
            "Cloud",
            "For the cloud {name}, no source gives: {members}. These values follow from the other clouds, and it is not"
            " known whether the bulk-token service exists there.",
        ),
        {"name": Sentence(cloud.name), "members": ", ".join(cloud.inferred)},
    )


def _load() -> dict[str, _Known]:
    """Return the clouds in the file that the environment names, else in ours."""
    return read_clouds(Path(os.environ.get(VARIABLE) or RESOURCE))


@cache
def read_clouds(file: Path) -> dict[str, _Known]:
    """Return the clouds in *file* by key.

    :raises BadInput: it is missing, damaged or of another format.
    """
    try:
        data = read_foreign(file, LIMIT)
    except OSError as error:
        raise BadInput(
            N_("Error", "The list of clouds {file} cannot be read: {reason}. Check the file, or unset {variable}."),
            file=file,
            reason=reason_of(error),
            variable=VARIABLE,
        ) from error
    plain = read_json(data, str(file))
    if not isinstance(plain, dict) or plain.get("kind") != KIND:
        raise BadInput(
            N_("Error", "{file} is not a list of clouds. Take a copy of {ours} and change it, or unset {variable}."),
            file=file,
            ours=RESOURCE.name,
            variable=VARIABLE,
        )
    if plain.get("format") != FORMAT:
        raise BadInput(
            N_(
                "Error", "{file} is of format {found}; this program reads format {known}. Update the older one of them."
            ),
            file=file,
            found=shown(plain.get("format")),
            known=FORMAT,
        )
    entries = plain.get("clouds")
    if not isinstance(entries, list) or not entries or set(plain) != {"kind", "format", "clouds"}:
        raise _wrong(file, "clouds")
    found: dict[str, _Known] = {}
    for number, entry in enumerate(entries):
        known = _read_cloud(entry, f"clouds[{number}]", file)
        if known.cloud.key in found:
            raise _wrong(file, f"clouds[{number}].key")
        found[known.cloud.key] = known
    return found


def _read_cloud(entry: Any, place: str, file: Path) -> _Known:
    """Return one entry of the list.

    :raises BadInput: with the place of what is wrong.
    """
    if not isinstance(entry, dict) or set(entry) != {*_TEXTS, *_LISTS}:
        odd = sorted({*_TEXTS, *_LISTS} ^ set(entry)) if isinstance(entry, dict) else []
        raise _wrong(file, f"{place}.{shown(odd[0])}" if odd else place)
    for name in _TEXTS:
        text = entry[name]
        if not isinstance(text, str) or not text.strip() or not text.isprintable():
            raise _wrong(file, f"{place}.{name}")
    for name in _LISTS:
        if not isinstance(entry[name], list) or not all(isinstance(member, str) for member in entry[name]):
            raise _wrong(file, f"{place}.{name}")
    shapes = {
        "key": bool(_KEY.fullmatch(entry["key"])) and entry["key"] != "demo",
        "audience": bool(_AUDIENCE.fullmatch(entry["audience"])),
        "authority": entry["authority"].startswith("https://") and " " not in entry["authority"],
        "aliases": all(_HOST.fullmatch(host) for host in entry["aliases"]),
        "inferred": set(entry["inferred"]) <= set(_TEXTS),
        **{name: bool(_HOST.fullmatch(entry[name])) for name in _HOSTS},
    }
    for name, good in shapes.items():
        if not good:
            raise _wrong(file, f"{place}.{name}")
    cloud = Cloud(
        inferred=tuple(entry["inferred"]),
        **{name: entry[name] for name in ("key", "name", "login", "audience", "authority", "graph")},
    )
    portal = Portal(admin=entry["admin"], portal=entry["portal"], intune=entry["intune"])
    return _Known(cloud, tuple(entry["aliases"]), portal)


def _wrong(file: Path, place: str) -> BadInput:
    """Return the error for a wrong value at *place*."""
    return BadInput(
        N_("Error", "The list of clouds {file} has a missing, unknown or wrong value at {place}. Correct it."),
        file=file,
        place=place,
    )
