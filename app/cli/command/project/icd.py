"""``icd``: the switches of Microsoft's builder, so that scripts written for it run unchanged (``wizard.md`` 5)."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.cli.command.project.build import report_built
from app.cli.command.project.protection import show_password_once
from app.cli.terminal.problem_output import check_source
from app.cli.terminal.progress import progress
from app.core.error import AppError, UsageError
from app.core.text import N_, Sentence, labelled
from app.jobs.icd import IcdOrder, icd_build, icd_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.terminal.output import Output

FAILED: Final = 100
"""The exit code of a build that failed, as one public report shows it [INFERRED]."""

_BUILD: Final = "Build-ProvisioningPackage"
_VALUES: Final = ("CustomizationXML", "PackagePath", "StoreFile", "Variables")
_IMAGES: Final = ("MSPackageRoot", "OEMInputXML", "ProductName")
"""Switches for images of Windows, which take the settings stores out of packages of Windows itself."""

_BOOLEANS: Final = ("Encrypted", "Overwrite")
_NAMES: Final = {name.casefold(): name for name in (_BUILD, *_VALUES, *_IMAGES, *_BOOLEANS)}
_SWITCH: Final = re.compile(r"([/+-])([A-Za-z-]+|\?)(?::(.*))?", re.DOTALL)

HELP: Final = (
    ("/Build-ProvisioningPackage", N_("Icd", "Build a provisioning package. Nothing else can be built here.")),
    ("/CustomizationXML:FILE", N_("Icd", "The answer file, customizations.xml.")),
    ("/PackagePath:FILE", N_("Icd", "The package; its catalogue is written next to it.")),
    (
        "/StoreFile:FILE,…",
        N_(
            "Icd",
            "The settings stores; only their names are looked at. Without one: Microsoft-Common-Provisioning.dat, for "
            "all editions.",
        ),
    ),
    ("/Variables:A=B;C=D", N_("Icd", "Values for the macros $(A) and $(C) in the answer file.")),
    ("+Encrypted", N_("Icd", "Let Windows encrypt the package. This needs Microsoft's own builder.")),
    ("+Overwrite", N_("Icd", "Replace a package that is there already.")),
    ("/?", N_("Icd", "Show this help.")),
)
"""The switches as they are written, and what each does."""


def run_icd(words: Sequence[str], output: Output) -> int:
    """Build as the switches in *words* say; return 0, or 100 when that failed."""
    try:
        switches = _switches([word for word in words if word != "--json"])
        if "?" in switches or not switches:
            return _help(output)
        order = _order(switches)
        made = icd_source(order)
        for note in made.notes:
            output.say(labelled(Sentence(N_("Command", "warning")), note))
        output.document(notes=[str(note) for note in made.notes])
        checked = check_source(made.source, output)
        checked.demand_no_errors()
        with progress("icd") as show:
            built = icd_build(order, made, checked, show)
    except AppError as error:
        return output.problem(error.sentence, FAILED)
    report_built(built, output)
    encrypted = built.protected.encrypted
    if encrypted is not None:
        show_password_once(encrypted.password, encrypted.said, output)
    return 0


def _switches(words: Sequence[str]) -> dict[str, str]:
    """Return the switches in *words* with their values; ``+`` or ``-`` is the value of one that is only on or off.

    A word behind a value that is no switch belongs to it: paths with spaces come apart where nobody quoted them.

    :raises UsageError: a switch is not known, comes twice, or is not written as it must be.
    """
    found: dict[str, str] = {}
    last = ""
    for number, word in enumerate(words, 1):
        match = _SWITCH.fullmatch(word)
        name = _NAMES.get(match[2].casefold()) if match else None
        if match and match[2] == "?":
            found["?"] = ""
        elif match and name:
            if name in found:
                raise UsageError(N_("Error", "{switch} is given twice. Leave one out."), switch=name)
            found[name], last = _value(name, match), name if name in (*_VALUES, *_IMAGES) else ""
        elif last and not word.startswith("+"):
            found[last] += f" {word}"
        elif match:
            raise UsageError(
                N_("Error", "There is no switch {name}. Write “ppkg help icd” to see all of them."), name=match[2]
            )
        else:  # it is not quoted: it may be a piece of a secret
            raise UsageError(
                N_(
                    "Error", "Word {number} is not a switch, such as /{name}. Write “ppkg help icd” to see all of them."
                ),
                number=number,
                name=_BUILD,
            )
    return found


def _value(name: str, match: re.Match[str]) -> str:
    sign, value = match[1], match[3]
    if name in _BOOLEANS:
        if sign == "/" or value is not None:
            raise UsageError(
                N_("Error", "{name} takes a + or a - in front and no value. Write +{name} or -{name}."), name=name
            )
        return sign
    if sign != "/" or (value is None) != (name == _BUILD) or value == "":
        if name == _BUILD:
            raise UsageError(N_("Error", "Write /{name} without a value."), name=name)
        raise UsageError(N_("Error", "/{name} needs a value behind a colon. Write /{name}:VALUE."), name=name)
    return value or ""


def _order(switches: dict[str, str]) -> IcdOrder:
    if _BUILD not in switches:
        raise UsageError(N_("Error", "Only provisioning packages can be built here. Begin with /{name}."), name=_BUILD)
    if image := next((name for name in _IMAGES if name in switches), None):
        raise UsageError(
            N_(
                "Error",
                "/{name} takes the settings stores out of Windows' own packages, for images of Windows. That is not "
                "possible here: leave it out, and name the store with /StoreFile.",
            ),
            name=image,
        )
    for name in ("CustomizationXML", "PackagePath"):
        if name not in switches:
            raise UsageError(N_("Error", "/{name} is missing. Write “ppkg help icd” to see all switches."), name=name)
    return IcdOrder(
        answer_file=_path(switches["CustomizationXML"]),
        package=_path(switches["PackagePath"]),
        stores=tuple(part for part in map(_plain, switches.get("StoreFile", "").split(",")) if part),
        variables=_variables(switches.get("Variables", "")),
        is_encrypted=switches.get("Encrypted") == "+",
        may_overwrite=switches.get("Overwrite") == "+",
    )


def _plain(text: str) -> str:
    """Return *text* without the quotes that a shell left."""
    return text.strip().strip('"')


def _path(text: str) -> Path:
    """Return the path that *text* says; elsewhere than on Windows, a backslash separates as it does there."""
    plain = _plain(text)
    if os.sep == "/" and "\\" in plain and not os.path.lexists(plain):
        plain = plain.replace("\\", "/")
    return Path(plain)


def _variables(text: str) -> dict[str, str]:
    """Return the pairs in *text*, ``A=B;C=D``; Microsoft's page also writes ``A:B``.

    :raises UsageError: a part is no such pair, or a name comes twice.
    """
    found: dict[str, str] = {}
    for number, part in enumerate(filter(None, _plain(text).split(";")), 1):
        match = re.fullmatch(r"\s*([A-Za-z_][A-Za-z0-9_.-]{0,63})\s*[=:](.*)", part, re.DOTALL)
        if match is None:
            raise UsageError(
                N_("Error", "Part {number} of /Variables is not a name and a value. Write NAME=VALUE."), number=number
            )
        if match[1].casefold() in map(str.casefold, found):
            raise UsageError(N_("Error", "/Variables gives {name} twice. Leave one out."), name=match[1])
        found[match[1]] = match[2]
    return found


def _help(output: Output) -> int:
    usage = output.words(N_("Command", "Usage:"))
    output.line(
        f"{usage} ppkg icd /Build-ProvisioningPackage /CustomizationXML:FILE /PackagePath:FILE [/StoreFile:FILE,…] "
        "[/Variables:A=B;…] [+|-Encrypted] [+|-Overwrite]"
    )
    output.line()
    output.tell(N_("Icd", "icd builds a provisioning package as Microsoft's builder does, on any system."))
    output.line()
    output.tell(N_("Command", "Options:"))
    output.rows((name, output.words(text)) for name, text in HELP)
    output.line()
    output.tell(N_("Icd", "Exit codes: 0 done, 100 failed."))
    output.document(switches=[name for name, _text in HELP])
    return 0
