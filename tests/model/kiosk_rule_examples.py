"""For each rule of the kiosk pages: a change it finds, and one it lets pass."""

from __future__ import annotations

from app.core.secret import Secret
from app.model.kiosk import EdgeKiosk, EdgeMode, Kiosk, KioskAccount, KioskApp, KioskSettings, Launcher
from app.model.project import Target
from app.model.scenario import ScenarioKind
from tests.model.rule_examples import NOTHING, Changes, free

GOOD = Kiosk(user="hall", password=Secret("correct horse"), app_id="Contoso.Till_8wekyb3d8bbwe!App")


def kiosk(**changes: object) -> Changes:
    """Return the changes that make a sound project one of a kiosk; *changes* of its fields, or of the project's."""
    own = {key: value for key, value in changes.items() if hasattr(GOOD, key)}
    rest = {key.replace("__", "."): value for key, value in changes.items() if key not in own}
    fields: dict[str, object] = {name: getattr(GOOD, name) for name in ("user", "password", "app_id")} | own
    return {"kind": ScenarioKind.KIOSK, "kiosk": Kiosk(**fields), **rest}  # type: ignore[arg-type]  # as they are


EDGE = kiosk(app=KioskApp.EDGE, edge=EdgeKiosk(address="https://contoso.com"), target=Target.WINDOWS_11)
AUTOMATIC: dict[str, object] = {"account": KioskAccount.AUTOMATIC, "user": "", "password": Secret()}


def edge(**changes: object) -> Changes:
    """Return a kiosk of Edge with *changes* of what Edge does."""
    address = {"address": "https://contoso.com"} | changes
    return kiosk(app=KioskApp.EDGE, edge=EdgeKiosk(**address), target=Target.WINDOWS_11)  # type: ignore[arg-type]  # so


KIOSK_EXAMPLES = (
    ("kiosk_user_missing", kiosk(user=""), kiosk()),
    ("kiosk_user_missing", kiosk(account=KioskAccount.EXISTING, user=""), kiosk(**AUTOMATIC)),
    ("kiosk_user_form", kiosk(user="a" * 21), kiosk(user="a" * 20)),
    ("kiosk_user_form", kiosk(user="CONTOSO\\hall"), kiosk(account=KioskAccount.EXISTING, user="CONTOSO\\hall")),
    ("kiosk_user_form", kiosk(user="hall."), kiosk(user="h.all")),
    ("kiosk_user_reserved", kiosk(user="Guest"), kiosk(user="Guests")),
    ("kiosk_user_reserved", kiosk(user="administrator"), kiosk()),
    ("kiosk_user_administrates", kiosk(user="Keeper"), kiosk(user="keepers")),
    ("kiosk_user_administrates", kiosk(account=KioskAccount.EXISTING, user=".\\keeper"), kiosk()),
    ("kiosk_user_exists", kiosk(account=KioskAccount.EXISTING), kiosk()),
    (
        "kiosk_user_exists",
        kiosk(account=KioskAccount.EXISTING),
        kiosk(account=KioskAccount.EXISTING, settings=free("Accounts/Users/User@hall/Password")),
    ),
    ("kiosk_password_missing", kiosk(password=Secret()), kiosk()),
    (
        "kiosk_password_missing",
        kiosk(account=KioskAccount.EXISTING, password=Secret(), sign_in=True),
        kiosk(account=KioskAccount.EXISTING, password=Secret()),
    ),
    ("kiosk_password_long", kiosk(password=Secret("x" * 128)), kiosk(password=Secret("x" * 127))),
    ("kiosk_password_common", kiosk(password=Secret("Passw0rd")), kiosk(password=Secret("Passw0rd of my own"))),
    ("kiosk_sign_in", kiosk(sign_in=True), kiosk(**AUTOMATIC, sign_in=True)),
    ("kiosk_nobody_administers", {**NOTHING, **kiosk()}, kiosk()),
    ("kiosk_app_missing", kiosk(app_id=""), kiosk()),
    ("kiosk_app_missing", kiosk(app=KioskApp.CLASSIC), kiosk(app=KioskApp.CLASSIC, program="till.exe")),
    ("kiosk_app_missing", kiosk(app=KioskApp.EDGE), EDGE),
    ("kiosk_app_missing", kiosk(app=KioskApp.SEVERAL), kiosk(app=KioskApp.SEVERAL, file="data.bin")),
    ("kiosk_app_id_form", kiosk(app_id="C:\\till.exe"), kiosk()),
    ("kiosk_app_id_form", kiosk(app_id="Contoso.Till"), kiosk(app=KioskApp.CLASSIC, app_id="Contoso.Till")),
    ("kiosk_edge_address", edge(address="contoso.com"), edge(address="HTTPS://contoso.com/?a=b")),
    ("kiosk_edge_address", edge(address="https://a b"), edge(address="file:///C:/sign/index.html")),
    ("kiosk_edge_idle", edge(idle_minutes=1441), edge(idle_minutes=1440)),
    ("kiosk_edge_idle", edge(idle_minutes=-1), edge(idle_minutes=0)),
    ("kiosk_edge_resets_nothing", edge(mode=EdgeMode.PUBLIC), edge(mode=EdgeMode.PUBLIC, idle_minutes=5)),
    (
        "kiosk_shell_needs_name",
        kiosk(**AUTOMATIC, app=KioskApp.CLASSIC, program="till.exe", launcher=Launcher.SHELL),
        kiosk(app=KioskApp.CLASSIC, program="till.exe", launcher=Launcher.SHELL),
    ),
    (
        "kiosk_program_windows",
        kiosk(app=KioskApp.CLASSIC, program="till.exe"),
        kiosk(app=KioskApp.CLASSIC, program="till.exe", target=Target.WINDOWS_11),
    ),
    (
        "kiosk_program_windows",
        kiosk(app=KioskApp.CLASSIC, program="till.exe", target=Target.OLDER),
        kiosk(app=KioskApp.CLASSIC, program="till.exe", launcher=Launcher.SHELL),
    ),
    ("kiosk_breakout_windows", kiosk(breakout="Ctrl+A"), kiosk(breakout="Ctrl+A", target=Target.WINDOWS_11_22H2)),
    ("kiosk_breakout_form", kiosk(breakout="A"), kiosk(breakout="Ctrl+Alt+A")),
    ("kiosk_account_windows", kiosk(**AUTOMATIC, target=Target.OLDER), kiosk(**AUTOMATIC)),
    ("kiosk_on_shared", kiosk(device__shared=True), kiosk()),
    (
        "kiosk_tablet_windows",
        kiosk(kiosk_settings=KioskSettings(tablet=True), target=Target.WINDOWS_11),
        kiosk(kiosk_settings=KioskSettings(tablet=True)),
    ),
    (
        "kiosk_power_needs_system",
        kiosk(kiosk_settings=KioskSettings(no_timeouts=True)),
        kiosk(kiosk_settings=KioskSettings(hide_boot=True)),
    ),
)
