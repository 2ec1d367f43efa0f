"""The hand-over sheet: what the person at the devices has to know of a package, and no secret of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.answers.fields.paths import ALL_COMMANDS
from app.answers.fields.project import scenario_of
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.deliver.copy.package_kind import PackageKind as FileKind
from app.deliver.copy.package_kind import companion, kind_of
from app.deliver.package_state import sha256_of
from app.model.origin import Origin
from app.model.scenario import ScenarioKind
from app.packager.check.verify import signatures_of
from app.packager.describe.describe import describe
from app.packager.describe.exposure import SecretKind
from app.packager.read.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from pathlib import Path

    from app.core.progress import Progress
    from app.packager.describe.describe import Description


MOST_LINES: Final = 6
"""At most this many lines say what the package does: the sheet is one page."""

LONGEST_CONTACT: Final = 200
"""Characters of the contact."""

_LONGEST_FILE: Final = 60
_LONGEST_VALUE: Final = 40
_IN_WORDS: Final = ("device", "network", "accounts")
"""The sections of the description that are shown line by line; of the others only that they are there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """What is on the sheet. All texts are fit to be shown; none is a secret."""

    name: str
    version: str
    file: str
    """The name of the file, as it is shown."""
    size: int
    """Bytes."""
    sha256: str
    """Hexadecimal, small letters."""
    code: str
    """What the QR code says: SHA-256 and real file name, as ``sha256sum -c`` reads it."""
    does: tuple[Sentence, ...]
    """What the package does, at most :data:`MOST_LINES`."""
    joins: bool
    """It joins devices to Entra ID with a bulk token, so that they restart one minute later."""
    is_demo: bool
    is_signed: bool
    holds_secrets: bool
    """Who finds the package can read secrets in it."""
    expiry: datetime | None
    """When its bulk token ends; None if it has none or does not say."""
    contact: str
    """Whom to call if a stick is lost; empty for a line to write on."""
    made: datetime
    zone: tzinfo | None
    """The local time of the sheet; None for that of this computer."""
    kind: ScenarioKind = ScenarioKind.DESKTOP
    """The kind of devices it is for, by what it sets."""
    is_encrypted: bool = False
    """Windows encrypted the package, so that nothing is known of what it does."""
    is_sealed: bool = False
    """The package is in an envelope of ours, of which the same is true."""
    script: str = ""
    """The name of the script that opens a sealed file; empty where it is not next to it."""
    script_sha256: str = ""
    """Of that script, hexadecimal."""


def make_sheet(
    package: Path,
    progress: Progress | None = None,
    *,
    contact: str = "",
    sha256: str | None = None,
    now: datetime | None = None,
    zone: tzinfo | None = None,
    is_encrypted: bool = False,
) -> Sheet:
    """Return the sheet for the finished *package*; one that Windows encrypted (*is_encrypted*) is not looked into.

    *sha256* (hexadecimal) saves reading the whole file where it is known, as after a copy. *progress* gets the bytes
    done and in all, at least at every mebibyte, and may raise to stop. *now* and *zone* are for tests and for sheets
    that go elsewhere.

    :raises BadInput: it is no package or a damaged one, or the contact is too long.
    """
    contact = _checked_contact(contact)
    file_kind = kind_of(package, is_encrypted=is_encrypted)
    if file_kind is not FileKind.PACKAGE:
        unseen = _unseen(package, sha256 or sha256_of(package, progress), contact, now, zone)
        return _sealed(unseen, companion(package)) if file_kind is FileKind.SEALED else unseen
    with open_package(package) as found:
        description = describe(found)
        is_signed = any(signature.trustworthy for signature in signatures_of(found, package))
        size = found.wim.size
        kind = scenario_of(found.answers, Origin()).key if found.answers else ScenarioKind.DESKTOP
    token = description.facts.token.token if description.facts.token else None
    kinds = {revealed.kind for revealed in description.reveals}
    digest = sha256.lower() if sha256 is not None else sha256_of(package, progress)
    return Sheet(
        name=shown(description.facts.name, _LONGEST_FILE),
        version=description.facts.version,
        file=shown(package.name, _LONGEST_FILE),
        size=size,
        sha256=digest,
        code=f"{digest}  {package.name}",
        does=tuple(_does(description)),
        joins=SecretKind.BULK_TOKEN in kinds,
        is_demo=token is not None and token.is_demo,
        is_signed=is_signed,
        holds_secrets=bool(kinds),
        expiry=token.expiry if token else None,
        contact=contact,
        made=now or datetime.now(UTC),
        zone=zone,
        kind=kind,
    )


def _unseen(package: Path, sha256: str, contact: str, now: datetime | None, zone: tzinfo | None) -> Sheet:
    """Return the sheet for a *package* that cannot be looked into, in the words for one that Windows encrypted."""
    return Sheet(
        name=shown(package.stem, _LONGEST_FILE),
        version="",
        file=shown(package.name, _LONGEST_FILE),
        size=package.stat().st_size,
        sha256=sha256.lower(),
        code=f"{sha256.lower()}  {package.name}",
        does=(Sentence(N_("Sheet", "The package is encrypted, and what it does is not shown here.")),),
        joins=False,
        is_demo=False,
        is_signed=False,
        holds_secrets=False,
        expiry=None,
        contact=contact,
        made=now or datetime.now(UTC),
        zone=zone,
        is_encrypted=True,
    )


def _sealed(sheet: Sheet, script: Path) -> Sheet:
    """Return *sheet* for a sealed file, which *script* opens if it is next to it."""
    does = Sentence(N_("Sheet", "The package is sealed, and what it does is not shown here."))
    sheet = replace(sheet, is_encrypted=False, is_sealed=True, does=(does,))
    if not script.is_file():
        return sheet
    digest = sha256_of(script)
    return replace(
        sheet,
        script=shown(script.name, _LONGEST_FILE),
        script_sha256=digest,
        code=f"{sheet.code}\n{digest}  {script.name}",
    )


def _checked_contact(contact: str) -> str:
    """Return *contact* without what does not print.

    :raises BadInput: it is too long for the sheet.
    """
    text = shown(" ".join(contact.split()), LONGEST_CONTACT + 1)
    if len(text) > LONGEST_CONTACT:
        raise BadInput(
            N_("Error", "The contact has more than {most} characters. Write a name and a telephone number."),
            most=LONGEST_CONTACT,
        )
    return text


def _does(description: Description) -> Iterator[Sentence]:
    """Yield what the package does, in short: settings that have no words of their own are not named one by one."""
    sections = {section.key: section.lines for section in description.sections}
    lines = [line for key in _IN_WORDS for line in sections.get(key, ())]
    # A line that names a setting by its path says nothing to the person at the devices.
    told = [_short(line) for line in lines if "path" not in line.values and "conditions" not in line.values]
    commands = sum(
        one.path.startswith(f"{ALL_COMMANDS}/") and one.path.endswith("/CommandLine") for one in description.settings
    )
    rest: list[Sentence] = []
    if commands:
        rest.append(
            Sentence(N_("Sheet", "Runs programs or scripts with all rights; number: {count}."), {"count": commands})
        )
    if sections.get("certificates"):
        rest.append(Sentence(N_("Sheet", "Installs certificates.")))
    if sections.get("settings") or any("path" in line.values for line in lines):
        rest.append(Sentence(N_("Sheet", "Changes further settings of Windows.")))
    room = MOST_LINES - len(rest)
    if len(told) > room:
        yield from told[: room - 1]
        yield Sentence(
            N_("Sheet", "Further changes to device, network and accounts: {count}."), {"count": len(told) - room + 1}
        )
    else:
        yield from told
    yield from rest


def _short(line: Sentence) -> Sentence:
    """Return *line* with values short enough for one line of the sheet."""
    values = {
        name: shown(value, _LONGEST_VALUE) if isinstance(value, str) else value for name, value in line.values.items()
    }
    return Sentence(line.template, values)
