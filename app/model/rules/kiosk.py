"""Rules of the kiosk pages (``wizard.md`` 4.7; ``kiosk-and-files.md`` 1, 2; Windows' rules for local accounts)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.kiosk import KNOWN_APPS, EdgeMode, KioskAccount, KioskApp
from app.model.project import Join, Target
from app.model.rules.account import BUILT_IN, COMMON, FORBIDDEN, LONG_PASSWORD, NAME_LENGTH, RESERVED
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()
SETTINGS_RULES = RuleSet()

IDLE_MOST = 1440
_ADDRESS = re.compile(r"(?:https?|file)://\S+", re.IGNORECASE)
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift|Windows)\+)+[A-Za-z0-9]+", re.IGNORECASE)


@RULES.rule(
    "kiosk_user_missing",
    Level.ERROR,
    N_("Problem", "The kiosk has no account. Write the name of one, or choose another."),
)
def _user_missing(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    is_named_in_file = kiosk.is_file and kiosk.account is KioskAccount.EXISTING
    if kiosk.account is not KioskAccount.AUTOMATIC and not kiosk.user and not is_named_in_file:
        yield finding("kiosk.user")


@RULES.rule(
    "kiosk_user_form",
    Level.ERROR,
    N_(
        "Problem",
        "Windows does not take “{name}” as the name of a new account, which has at most 20 characters, no dot at its "
        "end, and none of these: {characters}. Change it, or choose an account that exists.",
    ),
)
def _user_form(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    name = kiosk.user
    is_wrong = len(name) > NAME_LENGTH or FORBIDDEN.intersection(name) or not name.isprintable() or name.endswith(".")
    if kiosk.makes_account and (is_wrong or not name.strip(". ")):
        yield finding("kiosk.user", name=shown(name), characters=" ".join(sorted(FORBIDDEN)))


@RULES.rule(
    "kiosk_user_reserved",
    Level.ERROR,
    N_(
        "Problem", "“{name}” is a name that Windows keeps for itself, so the account would not be made. Choose another."
    ),
)
def _user_reserved(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if kiosk.makes_account and kiosk.user.casefold().strip() in (*RESERVED, *BUILT_IN):
        yield finding("kiosk.user", name=shown(kiosk.user))


@RULES.rule(
    "kiosk_user_administrates",
    Level.ERROR,
    N_(
        "Problem",
        "The kiosk’s account is also the local administrator, but a kiosk only works for a standard user. "
        "Give the two different names.",
    ),
)
def _user_administrates(case: Case) -> Iterator[Found]:
    kiosk, administrator = case.project.kiosk, case.project.account.administrator
    name = kiosk.user.removeprefix(".\\").casefold()
    if kiosk.account is not KioskAccount.AUTOMATIC and name and name == administrator.name.casefold():
        yield finding("kiosk.user")


@RULES.rule(
    "kiosk_user_exists",
    Level.HINT,
    N_(
        "Problem",
        "The package does not create this account, so it must already exist on the device when the package is applied, "
        "as a standard user.",
    ),
)
def _user_exists(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if kiosk.account is KioskAccount.EXISTING and kiosk.user and not case.has_free("Accounts", "Users"):
        yield finding("kiosk.user")


@RULES.rule(
    "kiosk_password_missing",
    Level.ERROR,
    N_("Problem", "The kiosk’s account has no password. Enter one; Windows makes no account without it."),
)
def _password_missing(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if (kiosk.makes_account or kiosk.signs_in) and not kiosk.password:
        yield finding("kiosk.password")


@RULES.rule(
    "kiosk_password_long",
    Level.ERROR,
    N_("Problem", "The password has more than 127 characters, which nobody can type in Windows. Shorten it."),
)
def _password_long(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if (kiosk.makes_account or kiosk.signs_in) and len(kiosk.password) > LONG_PASSWORD:
        yield finding("kiosk.password")


@RULES.rule(
    "kiosk_password_common",
    Level.WARNING,
    N_("Problem", "The password is among the first that attackers try. Choose a random one."),
)
def _password_common(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if kiosk.makes_account and kiosk.password.reveal().casefold() in COMMON:
        yield finding("kiosk.password")


@RULES.rule(
    "kiosk_sign_in",
    Level.HINT,
    N_(
        "Problem",
        "Sign in automatically only where the device is physically safe. The password stays on the device, and "
        "password "
        "policies of Exchange ActiveSync stop the sign-in.",
    ),
)
def _sign_in(case: Case) -> Iterator[Found]:
    if case.project.kiosk.signs_in:
        yield finding("kiosk.sign_in")


@RULES.rule(
    "kiosk_nobody_administers",
    Level.WARNING,
    N_(
        "Problem",
        "Nobody but the kiosk’s account can sign in: the package joins nothing and makes no local administrator. "
        "Add one on the page Account management, or the device can only be reset.",
    ),
)
def _nobody_administers(case: Case) -> Iterator[Found]:
    project = case.project
    joins = project.account.join in (Join.ENTRA, Join.DIRECTORY)
    is_made = project.kiosk.makes_account or project.kiosk.account is KioskAccount.AUTOMATIC
    if is_made and not joins and not project.account.administrator.name and not case.has_free("Accounts"):
        yield finding("kiosk.account")


@RULES.rule(
    "kiosk_app_missing",
    Level.ERROR,
    N_("Problem", "Nothing is chosen for the kiosk to show. Choose it, or write it here."),
)
def _app_missing(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    fields = {
        KioskApp.UNIVERSAL: ("app_id", kiosk.app_id),
        KioskApp.CLASSIC: ("program", kiosk.program),
        KioskApp.EDGE: ("edge.address", kiosk.edge.address),
        KioskApp.SEVERAL: ("file", kiosk.file),
    }
    name, value = fields[kiosk.app]
    if not value:
        yield finding(f"kiosk.{name}")


@RULES.rule(
    "kiosk_app_id_form",
    Level.WARNING,
    N_(
        "Problem",
        "“{value}” does not look like an app’s id, such as {example}. "
        "Copy it from Get-StartApps on a device, or choose a classic program.",
    ),
)
def _app_id_form(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    value = kiosk.app_id
    is_wrong = "!" not in value or "\\" in value or value.lower().endswith(".exe") or value != value.strip()
    if kiosk.app is KioskApp.UNIVERSAL and value and is_wrong:
        yield finding("kiosk.app_id", value=shown(value), example=KNOWN_APPS[0].app_id)


@RULES.rule(
    "kiosk_edge_address",
    Level.ERROR,
    N_(
        "Problem",
        "“{value}” is not an address that Edge can open at once. Write it whole, such as https://www.contoso.com.",
    ),
)
def _edge_address(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if kiosk.app is KioskApp.EDGE and kiosk.edge.address and not _ADDRESS.fullmatch(kiosk.edge.address):
        yield finding("kiosk.edge.address", value=shown(kiosk.edge.address))


@RULES.rule(
    "kiosk_edge_idle", Level.ERROR, N_("Problem", "Edge takes 0 to 1440 minutes here, 0 for never. Change the number.")
)
def _edge_idle(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    minutes = kiosk.edge.idle_minutes
    if kiosk.app is KioskApp.EDGE and not 0 <= minutes <= IDLE_MOST:
        yield finding("kiosk.edge.idle_minutes")


@RULES.rule(
    "kiosk_shell_needs_name",
    Level.ERROR,
    N_(
        "Problem",
        "Shell Launcher starts the program for accounts with a name only, not for the account that Windows makes "
        "itself. "
        "Choose another account, or let assigned access start it.",
    ),
)
def _shell_needs_name(case: Case) -> Iterator[Found]:
    if case.project.kiosk.has_shell and case.project.kiosk.account is KioskAccount.AUTOMATIC:
        yield finding("kiosk.launcher")


@RULES.rule(
    "kiosk_edge_resets_nothing",
    Level.HINT,
    N_("Problem", "Shown to the public without a limit, Edge keeps what somebody typed until the next start. Set one."),
)
def _edge_resets_nothing(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if kiosk.app is KioskApp.EDGE and kiosk.edge.mode is EdgeMode.PUBLIC and kiosk.edge.idle_minutes == 0:
        yield finding("kiosk.edge.idle_minutes")


@RULES.rule(
    "kiosk_program_windows",
    Level.WARNING,
    N_(
        "Problem",
        "Assigned access starts programs from Windows 11 on, but the project is also for older devices. Raise the "
        "oldest "
        "Windows on the page Set up device, or let Shell Launcher start the program (Enterprise and Education).",
    ),
)
def _program_windows(case: Case) -> Iterator[Found]:
    project = case.project
    if project.kiosk.is_program and not project.kiosk.has_shell and project.target.is_before(Target.WINDOWS_11):
        yield finding("kiosk.launcher")


@RULES.rule(
    "kiosk_breakout_windows",
    Level.WARNING,
    N_(
        "Problem",
        "Keys that lead out of the kiosk need Windows 11, but the project is also for older devices, which may "
        "refuse the "
        "kiosk. Raise the oldest Windows on the page Set up device, or leave this empty.",
    ),
)
def _breakout_windows(case: Case) -> Iterator[Found]:
    project = case.project
    is_used = not project.kiosk.is_file and not project.kiosk.has_shell and project.kiosk.breakout
    if is_used and project.target.is_before(Target.WINDOWS_11):
        yield finding("kiosk.breakout")


@RULES.rule(
    "kiosk_breakout_form",
    Level.WARNING,
    N_("Problem", "“{value}” is not in the form of keys that Microsoft shows, such as Ctrl+A. Correct it."),
)
def _breakout_form(case: Case) -> Iterator[Found]:
    kiosk = case.project.kiosk
    if not kiosk.is_file and not kiosk.has_shell and kiosk.breakout and not _KEY.fullmatch(kiosk.breakout):
        yield finding("kiosk.breakout", value=shown(kiosk.breakout))


@RULES.rule(
    "kiosk_account_windows",
    Level.HINT,
    N_(
        "Problem", "Windows makes and signs in this account from Windows 10 version 1803 on. Check your oldest devices."
    ),
)
def _account_windows(case: Case) -> Iterator[Found]:
    project = case.project
    if project.kiosk.account is KioskAccount.AUTOMATIC and project.target is Target.OLDER:
        yield finding("kiosk.account")


@RULES.rule(
    "kiosk_on_shared",
    Level.WARNING,
    N_(
        "Problem",
        "The devices are set up for shared use too, which removes accounts and lets guests sign in. Switch that off "
        "on the "
        "page Set up device; a kiosk has one account.",
    ),
)
def _on_shared(case: Case) -> Iterator[Found]:
    if case.project.device.shared:
        yield finding("kiosk.account")


@SETTINGS_RULES.rule(
    "kiosk_tablet_windows",
    Level.WARNING,
    N_("Problem", "Windows 11 has no tablet mode, so nothing would change. Switch this off."),
)
def _tablet_windows(case: Case) -> Iterator[Found]:
    project = case.project
    if project.kiosk_settings.tablet and not project.target.is_before(Target.WINDOWS_11):
        yield finding("kiosk_settings.tablet")


@SETTINGS_RULES.rule(
    "kiosk_power_needs_system",
    Level.HINT,
    N_(
        "Problem",
        "Windows changes timeouts only when the package is applied at the first start. Applied on a running PC, this "
        "part "
        "fails with 0xC0000061.",
    ),
)
def _power_needs_system(case: Case) -> Iterator[Found]:
    if case.project.kiosk_settings.no_timeouts:
        yield finding("kiosk_settings.no_timeouts")
