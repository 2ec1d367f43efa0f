"""What anyone who finds a package can read in it: every secret in words, never its value.

A package is not encrypted (``ppkg-format.md`` 1 and 11): any program that opens WIM files shows its settings. Those in
settings are known for sure; those in command lines, scripts and other free texts as well as :mod:`app.core.masking`
recognizes them, which is best effort.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.answers.fields import paths
from app.answers.fields.project import answers_from
from app.answers.xml.wlan_facts import read_wlan_facts
from app.catalogue.catalogue import load_catalogue
from app.catalogue.sensitive import is_sensitive
from app.catalogue.setting import TargetKind
from app.core.byte_order import split_mark
from app.core.error import BadInput
from app.core.masking import Mask, hides_secret
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.custom import CustomAction
from app.model.node import LABEL
from app.model.token import is_demo_token
from app.packager.compile.sources import FolderFiles
from app.packager.describe.values import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.model.custom import CustomSetting
    from app.model.node import Node
    from app.model.project import Project
    from app.packager.compile.sources import Files
    from app.packager.read.answer_secrets import AnswerSecret
    from app.packager.read.effect import Effect, Effects
    from app.packager.read.package import OpenPackage


class SecretKind(StrEnum):
    """What a secret is, for programs."""

    BULK_TOKEN = "bulk_token"  # noqa: S105 - a name
    JOIN_PASSWORD = "join_password"  # noqa: S105 - a name
    USER_PASSWORD = "user_password"  # noqa: S105 - a name
    WIFI_KEY = "wifi_key"
    PRIVATE_KEY = "private_key"
    PFX_PASSWORD = "pfx_password"  # noqa: S105 - a name
    PRODUCT_KEY = "product_key"
    ENROLMENT = "enrolment"
    LOGON_PASSWORD = "logon_password"  # noqa: S105 - a name
    TEXT = "text"
    """Something in a free text that looks like a secret."""
    OTHER = "other"


@dataclass(frozen=True, kw_only=True, slots=True)
class Revealed:
    """One secret: what it is, the setting or file that holds it (fit to be shown), and what it means."""

    kind: SecretKind
    place: str
    sentence: Sentence


_TRAINING: Final = N_("Inspect", "Training: the bulk token of the demo tenant, which joins no device.")
_PRODUCT_KEY: Final = (SecretKind.PRODUCT_KEY, N_("Inspect", "A product key of Windows, which others can use up."))
_KNOWN: Final[dict[str, tuple[SecretKind, str]]] = {
    paths.TOKEN: (
        SecretKind.BULK_TOKEN,
        N_("Inspect", "The bulk token: its finder can use it to join PCs to your tenant until it ends or is revoked."),
    ),
    paths.JOIN_PASSWORD: (
        SecretKind.JOIN_PASSWORD,
        N_("Inspect", "The password of the account that joins PCs to the domain: its finder can sign in with it."),
    ),
    paths.USER_PASSWORD: (
        SecretKind.USER_PASSWORD,
        N_("Inspect", "The password of the local user {name}, which opens each PC that was set up with the package."),
    ),
    f"{paths.CLIENT}/CertificatePath": (
        SecretKind.PRIVATE_KEY,
        N_("Inspect", "The client certificate {name} with its private key: its finder can pose as its owner."),
    ),
    f"{paths.CLIENT}/CertificatePassword": (
        SecretKind.PFX_PASSWORD,
        N_("Inspect", "The password that opens the private key of the client certificate {name}."),
    ),
    paths.CHANGED_KEY: _PRODUCT_KEY,
    paths.PRODUCT_KEY: _PRODUCT_KEY,
    paths.ENROLMENT_SECRET: (
        SecretKind.ENROLMENT,
        N_("Inspect", "The password or certificate hash of {name}, with which PCs are enrolled in device management."),
    ),
    paths.LOGON_PASSWORD: (
        SecretKind.LOGON_PASSWORD,
        N_("Inspect", "The password of the user who is signed in at each start."),
    ),
}
_WIFI = N_("Inspect", "The key of the Wi-Fi network {name}: its finder can join the network.")
_OTHER = N_("Inspect", "The secret in {place}.")
_TEXT = N_("Inspect", "What looks like a secret, in {place}.")
_WLAN = frozenset({TargetKind.WLAN_PART, TargetKind.WLAN_PROFILE})
_NOT_TEXT = frozenset({TargetKind.CERTIFICATE, TargetKind.TRUSTED_PROVISIONER})

_LARGEST_SCRIPT: Final = 64 * 1024
"""Bytes of a script that are looked through; people write shorter ones."""

_MOST: Final = 1 << 20
"""Bytes of all scripts that are looked through."""

_LINE_END: Final = re.compile("\r\n|\r|\n")
_SCRIPTS: Final = (".bat", ".cmd", ".ps1", ".psm1", ".vbs", ".js", ".reg", ".ini", ".inf", ".json", ".xml", ".txt")


def revealed_by_package(package: OpenPackage, effects: Effects) -> tuple[Revealed, ...]:
    """Return the secrets in *package*, whose *effects* are given, in the order of its settings.

    Behind them come those that only its answer files hold, and those in scripts.

    :raises BadInput: a list in the package is damaged.
    """
    mask = effects.mask
    found = [revealed for effect in effects.all for revealed in _by_effect(effect, mask)]
    found += [_unapplied(one, mask) for one in effects.unapplied]
    return (*found, *(_in_text(mask.name(file)) for file in _script_files(package, mask)))


def revealed_by_project(project: Project, folder: Path) -> tuple[Revealed, ...]:
    """Return the secrets that the package of *project*, whose files are relative to *folder*, would hold.

    The project need not be ready to be built; a WLAN profile that cannot be read is left out, and so are scripts.
    """
    answers = answers_from(project)
    tops = (*answers.common, *answers.variants)
    known = [node.value.reveal() for top in tops for node in top.walk() if isinstance(node.value, Secret)]
    mask = Mask((*known, *(one.secret.reveal() for one in answers.custom if one.secret)))
    files = FolderFiles(folder)
    found = [revealed for top in tops for revealed in _by_node(top, (), "", mask, files)]
    return (*found, *(revealed for one in answers.custom if (revealed := _by_custom(one, mask))))


def _by_custom(setting: CustomSetting, mask: Mask) -> Revealed | None:
    """Return the secret that *setting* holds; one that an answer mentions is told with the answers."""
    place = mask.name(setting.uri, 240)
    if not setting.content or setting.setting or setting.action is CustomAction.DELETE:
        return None
    if setting.hidden:
        return _secret("", "", place, mask, "")
    return _in_text(place) if hides_secret(setting.content, mask) else None


def _by_effect(effect: Effect, mask: Mask) -> Iterator[Revealed]:
    value, setting = effect.parm.value, effect.setting
    if not value or effect.is_asset or effect.is_reload:
        return
    place = shown_path(effect, mask)
    kind = setting.target.kind if setting and setting.target else None
    if kind in _WLAN or effect.parm.name.casefold() == "wlanxml":
        ssid = effect.parm.path[-1][0] if effect.parm.path else ""
        yield from _wifi(value.encode(), ssid, place, mask)
    elif effect.is_secret:
        yield _secret(setting.path if setting else "", next(iter(effect.keys.values()), ""), place, mask, value)
    elif setting and setting.path.endswith(paths.TEMPLATE_END):
        return
    elif kind not in _NOT_TEXT and effect.parm.datatype != "binary" and hides_secret(value, mask):
        yield _in_text(place)


def _by_node(node: Node, above: tuple[str, ...], name: str, mask: Mask, files: Files) -> Iterator[Revealed]:
    """Yield the secrets at and below *node*; *name* is the innermost key above it."""
    # What stands in a variant has the same paths below its element Settings.
    path = () if node.name == "Settings" else (*above, node.name)
    name = next((value for key, value in node.keys if key != LABEL), name)
    for child in node.children:
        yield from _by_node(child, path, name, mask, files)
    if not (text := node.text()):
        return
    where = "/".join(path)
    place = mask.name(where + (f" [{name}]" if name else ""), 240)
    if where == paths.WLAN_FILE:
        try:
            yield from _wifi(files.read(text, where), "", place, mask)
        except BadInput:
            return
    elif where == paths.WLAN_KEY:
        yield Revealed(kind=SecretKind.WIFI_KEY, place=place, sentence=Sentence(_WIFI, {"name": mask.name(name)}))
    elif where == f"{paths.CLIENT}/CertificatePath" or isinstance(node.value, Secret) or _is_secret(where):
        yield _secret(where, name, place, mask, text)
    elif not where.endswith(paths.TEMPLATE_END) and hides_secret(text, mask):
        yield _in_text(place)


def _secret(path: str, name: str, place: str, mask: Mask, value: str) -> Revealed:
    kind, template = _KNOWN.get(path, (SecretKind.OTHER, _OTHER))
    if kind is SecretKind.BULK_TOKEN and is_demo_token(value):
        template = _TRAINING
    return Revealed(kind=kind, place=place, sentence=Sentence(template, {"name": mask.name(name), "place": place}))


def _unapplied(one: AnswerSecret, mask: Mask) -> Revealed:
    file = mask.name(one.file.rpartition("/")[2])
    if one.line:
        sentence = Sentence(
            N_(
                "Inspect",
                "What looks like a secret, next to the settings in {file}, line {line}. Windows does not use it.",
            ),
            {"file": file, "line": one.line},
        )
        return Revealed(kind=SecretKind.TEXT, place=f"{file}:{one.line}", sentence=sentence)
    place = mask.name(one.path + (f" [{one.key}]" if one.key else ""), 240)
    kind, _ = _KNOWN.get(one.path, (SecretKind.WIFI_KEY if one.path == paths.WLAN_KEY else SecretKind.OTHER, ""))
    template = N_(
        "Inspect",
        "A secret in {place}, which only {file} contains. Windows does not use it, but its finder can read it.",
    )
    return Revealed(kind=kind, place=place, sentence=Sentence(template, {"place": place, "file": file}))


def _in_text(place: str) -> Revealed:
    return Revealed(kind=SecretKind.TEXT, place=place, sentence=Sentence(_TEXT, {"place": place}))


def _wifi(profile: bytes, ssid: str, place: str, mask: Mask) -> Iterator[Revealed]:
    try:
        facts = read_wlan_facts(profile, "WlanXml")
    except BadInput:
        return
    if facts.has_key:
        name = mask.name(facts.ssid or facts.name or ssid)
        yield Revealed(kind=SecretKind.WIFI_KEY, place=place, sentence=Sentence(_WIFI, {"name": name}))


def _is_secret(path: str) -> bool:
    """Return whether the setting at *path* of a project is a secret, though it may be there as a plain text."""
    return is_sensitive(path) and (path in load_catalogue() or not path.startswith("Policies/"))


def _script_files(package: OpenPackage, mask: Mask) -> Iterator[str]:
    """Yield the names of scripts and the like in *package* with what looks like a secret.

    Large ones are left out, and so are all after :data:`_MOST` bytes: describing a package must not take minutes.
    """
    left = _MOST
    for path in package.payloads:
        entry = package.wim.entries[path]
        is_script = entry.blob is not None and entry.size <= _LARGEST_SCRIPT and path.lower().endswith(_SCRIPTS)
        if not is_script or entry.size > left:
            continue
        left -= entry.size
        try:
            lines = _LINE_END.split(_text(package.wim.read(path)))
        except BadInput:
            continue  # damaged, which verify tells; the rest can be described all the same
        # Line by line: what stands in the next one is no value of this one's name.
        if any(hides_secret(line, mask) for line in lines):
            yield path.rpartition("/")[2]


def _text(data: bytes) -> str:
    """Return *data* as text, in whichever of the encodings that editors of Windows write."""
    encoding, rest = split_mark(data)
    return rest.decode(encoding or "utf-8", "replace")
