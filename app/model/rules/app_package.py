"""Rules of app packages that a setting of WCD installs (``kiosk-and-files.md`` 3)."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Installation
from app.model.project_file import file_name
from app.model.rules.application import APP_PACKAGES, applications
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Application
    from app.model.rules.rule import Case

RULES = RuleSet()

_FAMILY = re.compile(r"[-.A-Za-z0-9]{3,50}_[0-9a-hjkmnp-tv-z]{13}", re.IGNORECASE)
_PRODUCT = re.compile(r"\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE)
"""What takes the place of the family name with a XAP file."""

_XAP = ".xap"


def apps(case: Case) -> Iterator[tuple[str, Application]]:
    """Yield place and application of those that a setting installs."""
    return ((place, application) for place, application in applications(case) if not application.is_command)


@RULES.rule(
    "app_file_missing",
    Level.ERROR,
    N_("Problem", "The app has no file. Choose its app package, or remove it."),
)
def _file_missing(case: Case) -> Iterator[Found]:
    for place, application in apps(case):
        if not application.command_file:
            yield finding(f"{place}.command_file")


@RULES.rule(
    "app_file_kind",
    Level.ERROR,
    N_(
        "Problem",
        "{file} is not an app package, so only a command line can install it. Choose the installation by command line.",
    ),
)
def _file_kind(case: Case) -> Iterator[Found]:
    for place, application in apps(case):
        name = file_name(application.command_file)
        kinds = {*APP_PACKAGES, _XAP} if application.installation is Installation.USER else APP_PACKAGES
        if name and PurePosixPath(name).suffix.lower() not in kinds:
            yield finding(f"{place}.installation", file=shown(name))


@RULES.rule(
    "family_name_missing",
    Level.ERROR,
    N_(
        "Problem",
        "The package family name is missing, and Windows knows the app by it. Write it, or choose the file again: "
        "it is read from there.",
    ),
)
def _family_missing(case: Case) -> Iterator[Found]:
    for place, application in apps(case):
        if not application.family_name.strip():
            yield finding(f"{place}.family_name")


@RULES.rule(
    "family_name_form",
    Level.WARNING,
    N_(
        "Problem",
        "“{name}” is not a package family name: that is the name of the app, _ and 13 letters and digits, like "
        "Contoso.Notes_8wekyb3d8bbwe. Correct it.",
    ),
)
def _family_form(case: Case) -> Iterator[Found]:
    for place, application in apps(case):
        name = application.family_name
        is_xap = application.command_file.lower().endswith(_XAP)
        if name.strip() and not (_PRODUCT if is_xap else _FAMILY).fullmatch(name):
            yield finding(f"{place}.family_name", name=shown(name))


@RULES.rule(
    "app_twice",
    Level.ERROR,
    N_("Problem", "Two applications install the app {name} for the same users. Remove one."),
)
def _twice(case: Case) -> Iterator[Found]:
    seen: set[tuple[Installation, str]] = set()
    for place, application in apps(case):
        key = application.installation, application.family_name.strip().casefold()
        if key[1] and key in seen:
            yield finding(f"{place}.family_name", name=shown(application.family_name))
        seen.add(key)


@RULES.rule(
    "app_form_inferred",
    Level.HINT,
    N_(
        "Problem",
        "How this app stands in a package is likely but not proved [INFERRED]. Try the package on one device first, or "
        "choose the command line.",
    ),
)
def _form_inferred(case: Case) -> Iterator[Found]:
    for place, _ in apps(case):
        yield finding(f"{place}.installation")
