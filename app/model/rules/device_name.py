"""Rules of the device's name (``wizard.md`` 4.1; reserved words: Microsoft's naming conventions for computers)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_, Sentence
from app.model import device_name
from app.model.device_name import PartKind
from app.model.project import Join, Target
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

FORBIDDEN = frozenset(" {|}~[\\]^':;<=>?@!\"#$%`()+/.,*&")
RESERVED = frozenset(
    (
        "ANONYMOUS", "BATCH", "BUILTIN", "DIALUP", "DOMAIN", "ENTERPRISE", "INTERACTIVE", "INTERNET", "LOCAL",
        "LOCALHOST", "NETWORK", "NULL", "PROXY", "RESTRICTED", "SELF", "SERVER", "SERVICE", "SYSTEM", "USERS", "WORLD",
    )
)  # fmt: skip


def _joins(case: Case) -> bool:
    return case.project.account.join in (Join.ENTRA, Join.DIRECTORY)


@RULES.rule(
    "name_missing",
    Level.HINT,
    N_("Problem", "No device name: Windows invents one such as DESKTOP-4F7K2L9. Give a name to recognise devices by."),
)
def _missing(case: Case) -> Iterator[Found]:
    sets_up = case.project.device.hide_oobe or case.project.account.join is Join.LOCAL
    if not case.project.device.name and sets_up and not _joins(case):
        yield finding("device.name")


@RULES.rule(
    "name_missing_in_join",
    Level.WARNING,
    N_(
        "Problem",
        "No device name: devices join under names that Windows invents, which nobody can tell apart later. "
        "Give one, such as PC-%RAND:5%.",
    ),
)
def _missing_in_join(case: Case) -> Iterator[Found]:
    if not case.project.device.name and _joins(case):
        yield finding("device.name")


@RULES.rule(
    "name_macro_unknown",
    Level.ERROR,
    N_(
        "Problem",
        "“{part}” is not a macro, and % is not allowed in names. Write %SERIAL% or, for 5 random digits, %RAND:5%.",
    ),
)
def _macro_unknown(case: Case) -> Iterator[Found]:
    for part in device_name.parse(case.project.device.name):
        if part.kind is PartKind.UNKNOWN:
            yield finding("device.name", part=shown(part.text))


@RULES.rule(
    "name_random_digits",
    Level.ERROR,
    N_("Problem", "“{part}” asks for {digits} random digits; for the chosen Windows it takes 1 to {most}. Change it."),
)
def _random_digits(case: Case) -> Iterator[Found]:
    most = device_name.LIMITS[case.project.target] - 1
    for part in device_name.parse(case.project.device.name):
        if part.kind is PartKind.RANDOM and not 1 <= part.digits <= most:
            yield finding("device.name", part=part.text, digits=part.digits, most=most)


@RULES.rule(
    "name_character_forbidden",
    Level.ERROR,
    N_("Problem", "Windows does not take {characters} in a device name. Use letters, digits and hyphens."),
)
def _character_forbidden(case: Case) -> Iterator[Found]:
    found = [char for char in dict.fromkeys(device_name.literal(case.project.device.name)) if _is_forbidden(char)]
    if found:
        yield finding("device.name", characters=_listed(found))


def _listed(characters: list[str]) -> object:
    """Return *characters* as they appear in a sentence; a space, which nobody sees, as a word."""
    seen = shown(" ".join(char for char in characters if char != " "))
    if " " not in characters:
        return seen
    if not seen:
        return Sentence(N_("Problem", "a space"))
    return Sentence(N_("Problem", "{characters} or a space"), {"characters": seen})


def _is_forbidden(char: str) -> bool:
    return char in FORBIDDEN or unicodedata.category(char) in ("So", "Cc", "Cf", "Cs", "Co", "Zs", "Zl", "Zp")


@RULES.rule(
    "name_not_dns",
    Level.WARNING,
    N_(
        "Problem",
        "{characters} in a device name cannot be found by DNS everywhere. Use letters A to Z, digits, hyphens.",
    ),
)
def _not_dns(case: Case) -> Iterator[Found]:
    chars = dict.fromkeys(device_name.literal(case.project.device.name))
    found = [
        char for char in chars if not _is_forbidden(char) and not (char.isascii() and (char.isalnum() or char == "-"))
    ]
    if found:
        yield finding("device.name", characters=shown(" ".join(found)))


@RULES.rule(
    "name_too_long",
    Level.ERROR,
    N_("Problem", "Without macros the name has {length} bytes; the chosen Windows takes at most {most}. Shorten it."),
)
def _too_long(case: Case) -> Iterator[Found]:
    length, most = _length(case), device_name.LIMITS[case.project.target]
    if length > most:
        yield finding("device.name", length=length, most=most)


def _length(case: Case) -> int:
    """Return the length of the name without macros: bytes for an older Windows, else characters."""
    text = device_name.literal(case.project.device.name)
    return len(text.encode("utf-8", "surrogatepass")) if case.project.target is Target.OLDER else len(text)


@RULES.rule(
    "name_too_long_with_digits",
    Level.ERROR,
    N_("Problem", "With its random digits the name has {length} characters, at most {most} fit. Shorten one of them."),
)
def _too_long_with_digits(case: Case) -> Iterator[Found]:
    pattern, most = case.project.device.name, device_name.LIMITS[case.project.target]
    length = _length(case) + device_name.least_length(pattern) - len(device_name.literal(pattern))
    if _length(case) <= most < length:
        yield finding("device.name", length=length, most=most)


@RULES.rule(
    "name_no_room_for_serial",
    Level.ERROR,
    N_("Problem", "No character of the serial number fits: the rest already fills all {most}. Shorten the rest."),
)
def _no_room_for_serial(case: Case) -> Iterator[Found]:
    pattern, target = case.project.device.name, case.project.target
    if device_name.has(pattern, PartKind.SERIAL) and device_name.serial_room(pattern, target) == 0:
        yield finding("device.name", most=device_name.LIMITS[target])


@RULES.rule(
    "name_only_digits",
    Level.ERROR,
    N_("Problem", "A device name of digits only is refused by Windows. Add a letter, such as PC-."),
)
def _only_digits(case: Case) -> Iterator[Found]:
    pattern = case.project.device.name
    if _is_only_digits(pattern) and not device_name.has(pattern, PartKind.RANDOM):
        yield finding("device.name")


@RULES.rule(
    "name_only_random_digits",
    Level.WARNING,
    # WCD builds such names; whether a device takes one is not known, and of digits only it is not said to.
    N_(
        "Problem",
        "Devices get a name of digits only, which Windows may refuse. Add a letter, such as PC- before the digits.",
    ),
)
def _only_random_digits(case: Case) -> Iterator[Found]:
    pattern = case.project.device.name
    if _is_only_digits(pattern) and device_name.has(pattern, PartKind.RANDOM):
        yield finding("device.name")


def _is_only_digits(pattern: str) -> bool:
    """Return whether each name that *pattern* makes has digits only; a serial number may have letters."""
    unknown = any(device_name.has(pattern, kind) for kind in (PartKind.SERIAL, PartKind.UNKNOWN))
    return bool(pattern) and not unknown and not device_name.literal(pattern).strip("0123456789")


@RULES.rule(
    "name_hyphen_at_end",
    Level.WARNING,
    N_("Problem", "A device name that starts or ends with a hyphen breaks the rules of DNS. Remove the hyphen."),
)
def _hyphen_at_end(case: Case) -> Iterator[Found]:
    if case.project.device.name.startswith("-") or case.project.device.name.endswith("-"):
        yield finding("device.name")


@RULES.rule(
    "name_equals_account",
    Level.ERROR,
    N_("Problem", "Device and local administrator have the same name, which Windows refuses. Change one of them."),
)
def _equals_account(case: Case) -> Iterator[Found]:
    name = case.project.device.name
    if name and name.casefold() == case.project.account.administrator.name.casefold():
        yield finding("device.name")


@RULES.rule(
    "name_reserved",
    Level.WARNING,
    N_("Problem", "“{name}” is a word that Windows keeps for itself and may refuse as a device name. Choose another."),
)
def _reserved(case: Case) -> Iterator[Found]:
    if case.project.device.name.upper() in RESERVED:
        yield finding("device.name", name=case.project.device.name)
