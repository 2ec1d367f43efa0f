"""Rules of applications and their files (``wizard.md`` 4.4, 8)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project_file import file_name
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Application
    from app.model.rules.rule import Case

RULES = RuleSet()

APP_PACKAGES = frozenset((".appx", ".appxbundle", ".msix", ".msixbundle"))
MANY = 5
LARGE = 1024**3
PATH_LENGTH = 259
UNPACKED = (
    r"C:\Windows\system32\config\systemprofile\appdata\local\Temp\ProvisioningPkgTmp"
    r"\{00000000-0000-0000-0000-000000000000}\Commands\0"
)
"""Where the files of a command land on a device (``wizard.md`` 8)."""

_PROVISIONS = re.compile("Add-(?:ProvisionedAppxPackage|AppxProvisionedPackage|AppxPackage)", re.IGNORECASE)
"""What DISM and PowerShell call the installing of app packages."""

_READ = 8191
"""Characters of a command line that would run (``rules_command``)."""

_CODE = re.compile(r"-?[0-9]{1,10}")
_LEAST_CODE, _MOST_CODE = -(2**31), 2**32 - 1


def applications(case: Case) -> Iterator[tuple[str, Application]]:
    """Yield place and application of all."""
    for index, application in enumerate(case.project.applications):
        yield f"applications[{index}]", application


def commands(case: Case) -> Iterator[tuple[str, Application]]:
    """Yield place and application of those that a command line installs."""
    return ((place, application) for place, application in applications(case) if application.is_command)


@RULES.rule(
    "application_name_missing",
    Level.WARNING,
    N_("Problem", "The application has no name, so lists and logs cannot tell it apart. Give it one."),
)
def _name_missing(case: Case) -> Iterator[Found]:
    """Only a warning: packages keep no names, so an imported project has none (``ppkg-format.md`` 5.6)."""
    for place, application in applications(case):
        if not application.name.strip():
            yield finding(f"{place}.name")


@RULES.rule(
    "application_name_twice",
    Level.HINT,
    N_("Problem", "Two applications are called “{name}”. Give them different names to tell them apart."),
)
def _name_twice(case: Case) -> Iterator[Found]:
    seen: Counter[str] = Counter()
    for place, application in applications(case):
        name = application.name.strip().casefold()
        if name and seen[name]:
            yield finding(f"{place}.name", name=shown(application.name))
        seen[name] += 1


@RULES.rule(
    "application_empty",
    Level.ERROR,
    N_("Problem", "The application has neither a file nor a command line. Choose its installer, or remove it."),
)
def _empty(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        if not application.command_file and not application.command_line.strip():
            yield finding(f"{place}.command_file")


@RULES.rule(
    "command_line_missing",
    Level.ERROR,
    N_("Problem", "{file} is taken along but never started. Write the command line that starts it without questions."),
)
def _line_missing(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        if application.command_file and not application.command_line.strip():
            yield finding(f"{place}.command_line", file=shown(file_name(application.command_file)))


@RULES.rule(
    "application_is_app_package",
    Level.WARNING,
    N_(
        "Problem",
        "{file} is an app package, which cannot be started. Let DISM install it for all users, "
        "or choose another installation.",
    ),
)
def _app_package(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        name = file_name(application.command_file)
        is_installed = _PROVISIONS.search(application.command_line[:_READ])
        if PurePosixPath(name).suffix.lower() in APP_PACKAGES and not is_installed:
            yield finding(f"{place}.command_file", file=shown(name))


@RULES.rule(
    "dependency_missing",
    Level.ERROR,
    N_("Problem", "No file is chosen for this dependency. Choose it, or remove the dependency."),
)
def _dependency_missing(case: Case) -> Iterator[Found]:
    for place, application in applications(case):
        for index, dependency in enumerate(application.dependencies):
            if not dependency.file:
                yield finding(f"{place}.dependencies[{index}].file")


@RULES.rule(
    "file_name_twice",
    Level.ERROR,
    N_(
        "Problem",
        "Two files of this application are called {file}; on the device they share a folder "
        "and one overwrites the other. Rename one.",
    ),
)
def _file_name_twice(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        seen = {file_name(application.command_file).casefold()}
        for index, dependency in enumerate(application.dependencies):
            name = file_name(dependency.file)
            if name and name.casefold() in seen:
                yield finding(f"{place}.dependencies[{index}].file", file=shown(name))
            seen.add(name.casefold())


@RULES.rule(
    "path_too_long",
    Level.WARNING,
    N_("Problem", "{file} has so long a name that its path on a device exceeds 259 characters. Shorten the name."),
)
def _path_too_long(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        files = [(f"{place}.command_file", application.command_file)]
        files += [(f"{place}.dependencies[{i}].file", one.file) for i, one in enumerate(application.dependencies)]
        for field, file in files:
            if len(UNPACKED) + 1 + len(file_name(file)) > PATH_LENGTH:
                yield finding(field, file=shown(file_name(file)))


@RULES.rule(
    "return_code_form",
    Level.ERROR,
    N_(
        "Problem",
        "A return code is a whole number from -2147483648 to 4294967295. Correct “{code}”.",
    ),
)
def _return_code_form(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        for field in ("return_code_success", "return_code_restart"):
            for code in getattr(application, field).split():
                if not _CODE.fullmatch(code) or not _LEAST_CODE <= int(code) <= _MOST_CODE:
                    yield finding(f"{place}.{field}", code=shown(code))


@RULES.rule(
    "return_code_several",
    Level.WARNING,
    N_(
        "Problem",
        "Whether Windows understands several return codes is not known: its setting is one number. They are written as "
        "typed. Try it on one PC, or let a script return one.",
    ),
)
def _return_code_several(case: Case) -> Iterator[Found]:
    """WCD's pages speak of several codes with spaces between (``wizard.md`` 4.4), its setting holds one number.

    What Windows does with several there is [UNKNOWN].
    """
    for place, application in commands(case):
        for field in ("return_code_success", "return_code_restart"):
            if len(getattr(application, field).split()) > 1:
                yield finding(f"{place}.{field}")


@RULES.rule(
    "return_code_both",
    Level.WARNING,
    N_("Problem", "The return code {code} means both success and restart, so it is unclear what happens. Keep one."),
)
def _return_code_both(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        success = application.return_code_success.split()
        for code in application.return_code_restart.split():
            if code in success:
                yield finding(f"{place}.return_code_restart", code=shown(code))


@RULES.rule(
    "time_may_run_out",
    Level.HINT,
    N_(
        "Problem",
        "At first start all commands together get 30 minutes; with these applications ({count}, {size} MB) "
        "that may be short. Try it on a slow device.",
    ),
)
def _time_may_run_out(case: Case) -> Iterator[Found]:
    count = len(case.project.applications)
    size = sum(file.size for file in case.files if file.place.startswith("applications"))
    if count > MANY or size > LARGE:
        yield finding("applications", count=count, size=size // 1_000_000)


@RULES.rule(
    "restart_before_others",
    Level.HINT,
    N_(
        "Problem",
        "The device restarts after this application, before the ones below. Move it to the end if they can go first.",
    ),
)
def _restart_before_others(case: Case) -> Iterator[Found]:
    for place, application in list(commands(case))[:-1]:
        if application.restart_required:
            yield finding(f"{place}.restart_required")
