"""For each rule of applications, commands, certificates and files: a change that it finds, and one it lets pass.

The files are those that ``certificates.py`` and the fixture of ``test_problem.py`` make.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.model.project import Application, Certificate, Dependency, Installation, Store
from app.model.rules.application import PATH_LENGTH, UNPACKED
from tests.model.certificates import PFX_PASSWORD

if TYPE_CHECKING:
    from tests.model.rule_examples import Changes, Example

LINE, FILE, SECOND = "applications[0].command_line", "applications[0].command_file", "applications[1]"
SUCCESS, RESTART = "applications[0].return_code_success", "applications[0].return_code_restart"
DEPENDENCY, CERTIFICATE = "applications[0].dependencies[0].file", "certificates[0].file"
ROOM = PATH_LENGTH - len(UNPACKED) - 1
NO_FILE = Application(name="Other", command_line="cmd /c ver")


def line(text: str) -> Changes:
    """Return the change to a command line without files."""
    return {"applications": (Application(name="x", command_line=text),)}


def program(text: str) -> Changes:
    """Return the change to a command line for ``setup.exe``."""
    return {"applications": (Application(name="x", command_file="setup.exe", command_line=text),)}


FIRST = "applications[0]"
FAMILY = "Contoso.Notes_8wekyb3d8bbwe"


def app(installation: Installation = Installation.DEVICE, file: str = "notes.msix", family: str = FAMILY) -> Changes:
    """Return the change to an app package as the first application."""
    return {
        FIRST: Application(
            name="x", command_file=file, command_line="cmd /c x", installation=installation, family_name=family
        )
    }


def certificate(file: str, store: Store = Store.ROOT, password: str = "") -> Changes:
    """Return the change to one certificate."""
    return {"certificates": (Certificate(name="c", file=file, store=store, password=Secret(password)),)}


APPLICATION_EXAMPLES: tuple[Example, ...] = (
    ("application_name_missing", {"applications[0].name": " "}, {}),
    ("application_name_twice", {SECOND: Application(name="READER", command_line="cmd /c ver")}, {SECOND: NO_FILE}),
    ("application_empty", {"applications[0]": Application(name="x")}, line("cmd /c ver")),
    ("command_line_missing", {LINE: " "}, {"applications[0]": Application(name="x")}),
    ("application_is_app_package", {FILE: "apps\\a.MSIX"}, {FILE: "apps\\msix.exe"}),
    (
        "application_is_app_package",
        {FILE: "a.msix", LINE: "cmd /c a.msix"},
        {FILE: "a.msix", LINE: 'dism.exe /Online /Add-ProvisionedAppxPackage /PackagePath:"a.msix" /SkipLicense'},
    ),
    ("dependency_missing", {DEPENDENCY: ""}, {}),
    ("file_name_twice", {DEPENDENCY: "other/Reader.MSI"}, {DEPENDENCY: "other/reader2.msi"}),
    (
        "file_name_twice",
        {"applications[0].dependencies[1]": Dependency(file="b\\DATA.bin")},
        {SECOND: Application(name="2", command_file="reader.msi", command_line="msiexec /i reader.msi /quiet")},
    ),
    ("path_too_long", {DEPENDENCY: "x" * (ROOM + 1)}, {DEPENDENCY: "x" * ROOM}),
    ("return_code_form", {SUCCESS: "0,3010"}, {SUCCESS: "-2147483648"}),
    ("return_code_form", {RESTART: "4294967296"}, {RESTART: "4294967295"}),
    ("return_code_form", {RESTART: "٣"}, {RESTART: ""}),
    ("return_code_several", {SUCCESS: "0 1641"}, {SUCCESS: "1641"}),
    ("return_code_several", {RESTART: "3010 1641"}, {RESTART: "1641"}),
    ("return_code_both", {SUCCESS: "3010"}, {SUCCESS: "1"}),
    ("time_may_run_out", {"applications": (NO_FILE,) * 6}, {"applications": (NO_FILE,) * 5}),
    ("time_may_run_out", {DEPENDENCY: "huge.bin"}, {DEPENDENCY: "big.bin"}),
    (
        "restart_before_others",
        {"applications[0].restart_required": True, SECOND: NO_FILE},
        {"applications[0].restart_required": True},
    ),
)

APP_PACKAGE_EXAMPLES: tuple[Example, ...] = (
    ("app_file_missing", app(file=""), app()),
    ("app_file_kind", app(file="apps/setup.exe"), app(file="apps/Notes.AppxBundle")),
    ("app_file_kind", app(file="notes.xap"), app(Installation.USER, "notes.xap")),
    ("app_file_kind", app(file="notes.eappx"), app(Installation.COMMAND, "setup.exe")),
    ("family_name_missing", app(family=" "), app(Installation.COMMAND, family="")),
    ("family_name_form", app(family="Contoso.Notes"), app(family="contoso.notes_8WEKYB3D8BBWE")),
    ("family_name_form", app(family="Contoso.Notes_8wekyb3d8bbwl"), app(family="Contoso.Notes_8wekyb3d8bbwe")),
    (
        "family_name_form",
        app(Installation.USER, "notes.xap"),
        app(Installation.USER, "notes.xap", "{7aa1c5a0-0000-4abc-9def-0123456789ab}"),
    ),
    ("app_twice", {**app(), SECOND: app()[FIRST]}, {**app(), SECOND: app(Installation.USER)[FIRST]}),
    ("app_form_inferred", app(Installation.USER), app(Installation.COMMAND)),
    (
        "app_twice",
        {**app(), SECOND: app(family=FAMILY.upper())[FIRST]},
        {**app(), SECOND: app(family="Contoso.Agenda_8wekyb3d8bbwe")[FIRST]},
    ),
)

COMMAND_EXAMPLES: tuple[Example, ...] = (
    ("command_too_long", line("cmd /c " + "x" * 8185), line("cmd /c " + "x" * 8184)),
    ("command_quote_open", line('cmd /c "ver'), line('cmd /c "ver"')),
    ("command_file_unknown", line("cmd /c setup.cmd"), line("cmd /c C:\\tools\\setup.cmd")),
    ("command_file_unknown", line('cmd /c "agent.exe" /S'), line("cmd.exe /c reg.exe query %windir%\\x.exe")),
    ("command_file_unknown", {LINE: 'cmd /c "other.exe"'}, {FILE: "a (1).exe", LINE: 'cmd /c ""a (1).exe" /S"'}),
    ("installer_asks", {LINE: "msiexec /i reader.msi"}, {LINE: "msiexec /i reader.msi /quiet"}),
    (
        "installer_asks",
        {LINE: 'cmd /c "msiexec.exe /i reader.msi /l*v log.txt"'},
        {LINE: 'cmd /c "msiexec /i reader.msi /qb!"'},
    ),
    ("installer_asks", {LINE: "msiexec /i reader.msi /quieter"}, {LINE: "MSIEXEC /PASSIVE /I READER.MSI"}),
    ("program_asks", program("setup.exe"), program("setup.exe /S")),
    ("program_asks", program('cmd /c "setup.exe"'), program('cmd /c ".\\setup.exe -q"')),
    ("program_asks", program('cmd /c "start /wait setup.exe"'), program('"setup.exe" --silent')),
    ("file_is_no_program", line("install.ps1"), line("powershell -ExecutionPolicy Bypass -File install.ps1")),
    ("file_is_no_program", {LINE: '"reader.msi" /qn'}, {}),
    ("script_policy", line("powershell -File a.ps1"), line("powershell.exe -NoProfile -ep bypass -File a.ps1")),
    ("script_policy", line("pwsh .\\a.ps1"), line("powershell -Exec Unrestricted -File a.ps1")),
    ("script_policy", line("powershell a.ps1 -ExecutionPolicy"), line('powershell -Command "Get-Date"')),
    ("command_restarts", line("cmd /c shutdown /r /t 0"), line("cmd /c echo shutdown")),
    ("command_restarts", line("powershell Restart-Computer"), line("powershell Restart-Service")),
    ("command_waits", line("cmd /c ver & pause"), line("cmd /c pauses")),
    ("command_waits", line("cmd /c timeout /t -1"), line("cmd /c timeout /t 10")),
    ("command_needs_network", line(r"cmd /c \\server\share\setup.cmd"), line(r"cmd /c copy a \\.\pipe\x")),
    ("command_needs_network", line(r"cmd /c E:\setup.exe /S"), line(r"cmd /c copy a C:\b")),
    ("command_needs_network", line(r"net use z: x"), line("net user a /active:no")),
    ("command_secret", line("net user joe P4ss-word /add"), line("net user joe /delete")),
    ("command_secret", line("msiexec /i a.msi /qn LICENSE_KEY=ABC-123"), line("setup.exe /passive /norestart")),
    ("command_secret", line('cmd /c setup.exe --password="a b"'), line("manage-bde -on C: -recoverypassword")),
    ("command_user_folder", line(r"cmd /c copy a %UserProfile%\b"), line(r"cmd /c copy a %PUBLIC%\b")),
)

CERTIFICATE_EXAMPLES: tuple[Example, ...] = (
    ("certificate_name_missing", {"certificates[0].name": ""}, {}),
    (
        "certificate_name_twice",
        {"certificates[1]": Certificate(name="CONTOSO ROOT", file="root.cer")},
        {"certificates[1]": Certificate(name="Contoso root", file="issued.cer", store=Store.INTERMEDIATE)},
    ),
    ("certificate_file_missing", {CERTIFICATE: ""}, {}),
    (
        "client_password_missing",
        certificate("client.pfx", Store.CLIENT),
        certificate("client.pfx", Store.CLIENT, PFX_PASSWORD),
    ),
    (
        "client_key_exportable",
        {**certificate("client.pfx", Store.CLIENT, PFX_PASSWORD), "certificates[0].exportable": True},
        certificate("client.pfx", Store.CLIENT, PFX_PASSWORD),
    ),
    ("certificate_unreadable", certificate("garbage.cer"), certificate("root.pem")),
    ("certificate_unreadable", certificate("empty.bin"), certificate("root.p7b")),
    ("certificate_unreadable", certificate("huge.bin"), certificate("key.pem")),
    ("certificate_costly", certificate("costly.pfx", Store.CLIENT, "x"), certificate("client.pfx", Store.CLIENT, "x")),
    ("certificate_several", certificate("two.pem"), certificate("root.pem")),
    ("certificate_private_key", certificate("key.pem"), certificate("root.pem")),
    ("certificate_private_key", certificate("client.pfx"), certificate("client.pfx", Store.CLIENT, PFX_PASSWORD)),
    ("certificate_private_key", certificate("client.pfx", Store.TRUSTED_PEOPLE, PFX_PASSWORD), {}),
    ("client_not_pfx", certificate("root.cer", Store.CLIENT, "x"), certificate("client.pfx", Store.CLIENT, "x")),
    (
        "client_password_wrong",
        certificate("client.pfx", Store.CLIENT, "x"),
        certificate("client.pfx", Store.CLIENT, PFX_PASSWORD),
    ),
    (
        "client_without_key",
        certificate("bare.pfx", Store.CLIENT, PFX_PASSWORD),
        certificate("client.pfx", Store.CLIENT, PFX_PASSWORD),
    ),
    ("certificate_expired", certificate("expired.cer"), certificate("soon.cer")),
    ("certificate_expires_soon", certificate("soon.cer"), certificate("later.cer")),
    ("certificate_not_yet_valid", certificate("future.cer"), certificate("root.cer")),
    ("certificate_not_authority", certificate("leaf.cer"), certificate("leaf.cer", Store.TRUSTED_PEOPLE)),
    ("certificate_not_authority", certificate("plain.cer"), {}),
    (
        "certificate_belongs_to_root",
        certificate("root.cer", Store.INTERMEDIATE),
        certificate("issued.cer", Store.INTERMEDIATE),
    ),
    ("certificate_belongs_to_intermediate", certificate("issued.cer"), certificate("root.cer")),
    ("certificate_weak", certificate("weak.cer"), certificate("root.cer")),
)

IS_WINDOWS = sys.platform == "win32"
"""There a drive is one of this computer, another computer is asked about, and a name may hold half a character."""

FILE_EXAMPLES: tuple[Example, ...] = (
    ("file_missing", {DEPENDENCY: "gone.bin"}, {DEPENDENCY: "sub\\inner.bin"}),
    ("file_missing", {CERTIFICATE: "root.cer/inner"}, {}),
    (
        "file_missing" if IS_WINDOWS else "file_elsewhere",
        {DEPENDENCY: "C:\\Sources\\data.bin"},
        {DEPENDENCY: "sub\\inner.bin"},
    ),
    ("file_forbidden" if IS_WINDOWS else "file_elsewhere", {DEPENDENCY: "\\\\server\\share\\data.bin"}, {}),
    ("file_name_impossible", {DEPENDENCY: "sub\\aux.bin"}, {DEPENDENCY: "sub\\auxiliary.bin"}),
    ("file_name_impossible", {CERTIFICATE: "root\x7f.cer"}, {}),
    ("file_is_folder", {DEPENDENCY: "sub"}, {DEPENDENCY: "sub/inner.bin"}),
    ("file_unreadable", {DEPENDENCY: "a\0b"}, {}),
    ("file_missing" if IS_WINDOWS else "file_unreadable", {DEPENDENCY: "x" * 5000}, {}),
    ("file_missing" if IS_WINDOWS else "file_unreadable", {DEPENDENCY: "half\ud800"}, {}),
    ("file_empty", {DEPENDENCY: "empty.bin"}, {}),
)
