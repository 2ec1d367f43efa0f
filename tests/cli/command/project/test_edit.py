"""``new``, ``set``, ``show``, ``check``, ``settings``: what they change and say."""

from __future__ import annotations

import json
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.cli import main
from app.cli.terminal.secret_input import read_secret
from app.core.secret import Secret
from app.model.field import get_field
from app.model.scenario import Scenario, offered
from app.model.store.project_store import open_project
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, environment, listing

if sys.platform != "win32":
    import pty

if TYPE_CHECKING:
    from collections.abc import Callable

UPDATE = "Policies/Update/AllowAutoUpdate"
PASSWORD = "Accounts/Users/User[UserName=a;Name=A]/Password"


@pytest.fixture
def run(work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Return a function that runs a command which must end well, and returns its JSON document."""
    monkeypatch.chdir(work)
    monkeypatch.setenv("LC_ALL", "C")

    def run(*words: str, code: int = 0) -> Any:
        assert main([*words, "--json"]) == code
        shown = capsys.readouterr()
        assert CANARY not in shown.out + shown.err
        return json.loads(shown.out)

    return run


def value(place: str, file: str = "good.wcdproj") -> Any:
    """Return the value at *place* of a saved project."""
    return get_field(open_project(Path(file)).project, place)


@pytest.mark.parametrize("words", [("device.name=PC-1",), ("set", "device.name=PC-1"), ()])
def test_new(run: Callable[..., Any], words: tuple[str, ...]) -> None:
    """A new project is called like its file, or as --name says, and takes fields at once."""
    assert run("new", "Fresh.wcdproj", *words)["project"] == "Fresh.wcdproj"
    assert value("package.name", "Fresh.wcdproj") == "Fresh"
    assert value("device.name", "Fresh.wcdproj") == ("PC-1" if words else "")
    run("new", "Other.wcdproj", "--name", "My Name")
    assert value("package.name", "Other.wcdproj") == "My Name"


@pytest.mark.parametrize(
    "words",
    [("con.wcdproj",), ("NUL.wcdproj", "--sample"), ("COM¹.wcdproj",), ("a..wcdproj",), ("x.wcdproj", "--name=aux")],
)
def test_new_with_a_name_that_windows_has_not(work: Path, words: tuple[str, ...]) -> None:
    """Neither a project nor a package gets a name that Windows keeps or drops a part of; nothing is made."""
    before = sorted(work.iterdir())
    assert main(["new", *words]) == 1
    assert sorted(work.iterdir()) == before


@pytest.mark.posix("rights of POSIX systems")
def test_a_project_is_its_owners(work: Path, run: Callable[..., Any]) -> None:
    """A project may hold sealed secrets and notes: a new file is its owner's alone; shared on purpose, it stays so."""
    run("new", "Fresh.wcdproj")
    path = work / "Fresh.wcdproj"
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o660)
    run("set", "Fresh.wcdproj", "device.name=PC-1")
    assert path.stat().st_mode & 0o777 == 0o660


@pytest.mark.parametrize("scenario", offered(), ids=lambda one: one.key)
def test_new_of_a_kind(run: Callable[..., Any], scenario: Scenario) -> None:
    """A new project is for the devices that --kind names, with their settings stores; no others are taken."""
    run("new", "Fresh.wcdproj", "--kind", scenario.key)
    assert value("kind", "Fresh.wcdproj") is scenario.key
    assert value("editions", "Fresh.wcdproj") == scenario.editions
    assert main(["new", "Other.wcdproj", "--kind", "phone"]) == 2


@pytest.mark.parametrize(
    ("pair", "place", "expected"),
    [
        ("device.name=A=B", "device.name", "A=B"),
        ("device.name=", "device.name", ""),
        ("device.shared=Yes", "device.shared", True),
        ("device.hide_oobe=", "device.hide_oobe", None),
        ("package.rank=7", "package.rank", 7),
        ("package.owner=oem", "package.owner", "OEM"),
        ("network.wifi[1].ssid=Second", "network.wifi[1].ssid", "Second"),
        ("network.wifi[0].security=open", "network.wifi[0].security", "Open"),
        ("account.entra.expiry=2027-01-31", "account.entra.expiry", datetime(2027, 1, 30, 23, 59, 59, tzinfo=UTC)),
        ("account.entra.expiry=2027-01-31T08:00:00Z", "account.entra.expiry", datetime(2027, 1, 31, 8, tzinfo=UTC)),
        ("applications[0].dependencies[0].file=lib.dll", "applications[0].dependencies[0].file", "lib.dll"),
        ("editions=WindowsCommon, Desktop", "editions", ("WindowsCommon", "Desktop")),
        (f"{UPDATE}=5", f"settings[{UPDATE}]", "5"),
        (f"settings[{UPDATE}]=6", f"settings[{UPDATE}]", "6"),
        (
            "Accounts/Users/User[UserName=a;Name=A]/HomeDir=C:\\x=y",
            "settings[Accounts/Users/User[UserName=a;Name=A]/HomeDir]",
            "C:\\x=y",
        ),
    ],
)
def test_set(run: Callable[..., Any], pair: str, place: str, expected: object) -> None:
    """Fields of all types, items of lists and settings of Windows are set; the first = outside brackets counts."""
    run("set", "good.wcdproj", pair)
    assert value(place) == expected


def test_remove(run: Callable[..., Any]) -> None:
    """Items, settings and secrets are removed, fields get their defaults; indexes mean the list as it was."""
    run("set", "good.wcdproj", *(f"network.wifi[{index}].ssid=Net {index}" for index in range(1, 4)))
    run(
        *("set", "good.wcdproj", "--remove=network.wifi[0]", "--remove=network.wifi[2]", f"--remove={UPDATE}"),
        *("--remove=device.name", "--remove=account.administrator.password", "network.wifi[0].ssid=First"),
    )
    project = open_project(Path("good.wcdproj")).project
    assert [wifi.ssid for wifi in project.network.wifi] == ["First", "Net 3"]
    assert (project.settings, project.device.name) == ((), "")


def test_secrets_are_left_out_or_sealed(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A secret is left out and listed; sealed it can be read with the passphrase, given by file or variable."""
    monkeypatch.setenv("TOKEN", CANARY)
    run("new", "one.wcdproj", "network.wifi[0].ssid=Office")
    found = run("set", "one.wcdproj", f"--secret-env={KEY}=TOKEN")
    assert (found["secrets_left_out"], found["secrets_sealed"]) == ([KEY], [])
    assert run("check", "one.wcdproj", code=0)["missing_secrets"] == [KEY]
    found = run("set", "one.wcdproj", f"--secret-env={KEY}=TOKEN", "--seal", "--passphrase-file=passphrase.txt")
    assert (found["secrets_left_out"], found["secrets_sealed"]) == ([], [KEY])
    opened = open_project(Path("one.wcdproj"), Secret("correct horse"))
    assert opened.project.network.wifi[0].key.reveal() == CANARY
    monkeypatch.setenv("PPKG_PASSPHRASE", "correct horse")
    run("set", "one.wcdproj", "--secret-env=device.product_key=TOKEN", "device.name=PC-9")
    opened = open_project(Path("one.wcdproj"), Secret("correct horse"))
    assert opened.project.device.product_key.reveal() == opened.project.network.wifi[0].key.reveal() == CANARY
    assert CANARY not in Path("one.wcdproj").read_text(encoding="utf-8")


def test_a_change_keeps_what_is_sealed(run: Callable[..., Any]) -> None:
    """Without the passphrase other fields can be changed, and the sealed secrets stay."""
    run("set", "sealed.wcdproj", "device.name=PC-2")
    opened = open_project(Path("sealed.wcdproj"), Secret("correct horse"))
    assert opened.project.device.name == "PC-2"
    assert opened.project.network.wifi[0].key.reveal() == CANARY


def test_a_secret_setting(run: Callable[..., Any]) -> None:
    """A setting that the catalogue calls sensitive is a secret of the project."""
    found = run("set", "good.wcdproj", f"--secret-file={PASSWORD}=secret.txt")
    assert f"settings[{PASSWORD}]" in found["secrets_left_out"]
    shown = run("show", "good.wcdproj")
    assert f"settings[{PASSWORD}]" in shown["secrets"]


def test_show_masks_secrets(run: Callable[..., Any]) -> None:
    """All fields are shown, of secrets only that they are missing; WCD's own files too, whose secrets are known."""
    found = run("show", "good.wcdproj")
    assert found["fields"]["network.wifi[0].ssid"] == "Office"
    assert found["fields"][KEY] is None
    assert found["missing_secrets"] == ["account.administrator.password", KEY]
    for source in ("wcd", "wcd/customizations.xml", "wcd/Good.icdproj.xml"):
        found = run("show", source)
        assert (found["fields"][KEY], found["missing_secrets"]) == ("•••", [])


@pytest.mark.parametrize(
    ("place", "command"),
    [
        ("applications[0].command_line", f"setup.exe /S /password={CANARY}"),
        ("settings[ProvisioningCommands/DeviceContext/CommandLine]", f"net user joe {CANARY} /add"),
    ],
)
def test_a_password_in_a_command_is_masked_and_warned_of(run: Callable[..., Any], place: str, command: str) -> None:
    """It is a text of the project, but nobody has to see it; a check says where it can be read."""
    run("set", "good.wcdproj", f"{place}={command}" if "[0]" in place else f"{place[9:-1]}={command}")
    found = run("show", "good.wcdproj")
    assert found["fields"][place] == command.replace(CANARY, "•••")
    told = {problem["place"]: problem["code"] for problem in run("check", "good.wcdproj")["problems"]}
    assert told[place] in {"command_secret", "setting_secret"}


def test_show_in_words(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What differs from a new project is shown; with --all the rest too."""
    assert main(["show", str(work / "good.wcdproj"), "--language=en"]) == 0
    short = capsys.readouterr().out
    assert main(["show", str(work / "good.wcdproj"), "--language=en", "--all"]) == 0
    long = capsys.readouterr().out
    assert re.search(r"^network\.wifi\[0\]\.key +\(a secret, not known\)$", short, re.MULTILINE)
    assert "package.rank" not in short
    assert "package.rank" in long
    for language, words in (("en", "Wi-Fi “Office”"), ("fr", "Wi-Fi «\u00a0Office\u00a0»")):
        assert main(["show", str(work / "good.wcdproj"), f"--language={language}", "--short"]) == 0
        assert words in capsys.readouterr().out


def test_check_tells_places_and_levels(run: Callable[..., Any], work: Path) -> None:
    """Problems have place, level, code and sentence; missing secrets are no errors; nothing is changed."""
    before = listing(work)
    assert run("check", "good.wcdproj")["errors"] == 0
    assert listing(work) == before
    run("set", "good.wcdproj", "device.name=a:b", "applications[0].command_file=nowhere.exe")
    found = run("check", "good.wcdproj", code=3)
    errors = {problem["place"] for problem in found["problems"] if problem["level"] == "error"}
    assert errors == {"device.name", "applications[0].command_file"}
    assert found["errors"] == len([one for one in found["problems"] if one["level"] == "error"])


def test_check_looks_into_the_configuration_of_a_kiosk(run: Callable[..., Any], work: Path) -> None:
    """The file of the setting is read; what Windows refuses in it is an error with its line."""
    setting = "AssignedAccess/MultiAppAssignedAccessSettings"
    space = "https://schemas.microsoft.com/AssignedAccess/2017/config"
    (work / "kiosk.xml").write_text(f'<AssignedAccessConfiguration\n xmlns="{space}"/>', encoding="utf-8")
    run("new", "Kiosk.wcdproj")
    run("set", "Kiosk.wcdproj", f"{setting}=kiosk.xml", "account.administrator.name=chief")
    found = run("check", "Kiosk.wcdproj", code=3)
    told = [one for one in found["problems"] if one["level"] == "error" and one["place"] == f"settings[{setting}]"]
    assert {one["code"] for one in told} == {"kiosk_xml"}
    assert "kiosk.xml, line 1: the namespace" in told[0]["sentence"]
    assert "starts with https://" in told[0]["sentence"]
    (work / "kiosk.xml").write_text("", encoding="utf-8")
    (one,) = [one for one in run("check", "Kiosk.wcdproj", code=3)["problems"] if one["code"] == "kiosk_xml"]
    assert "line 1, column 1: there is no element" in one["sentence"]


def test_check_sees_a_bad_secret(run: Callable[..., Any], work: Path) -> None:
    """A secret that is given is checked as well, and not shown."""
    (work / "short.txt").write_text("kurz", encoding="utf-8")
    found = run("check", "good.wcdproj", f"--secret-file={KEY}=short.txt", code=3)
    assert [problem["place"] for problem in found["problems"] if problem["level"] == "error"] == [KEY]
    assert "kurz" not in json.dumps(found)


@pytest.mark.parametrize("content", [f"{CANARY}\n", f"{CANARY}\r\n", CANARY, f"\ufeff{CANARY}\n"])
def test_a_secret_file_may_end_its_line(tmp_path: Path, content: str) -> None:
    """One line end and a byte order mark do not count; all else does."""
    (tmp_path / "other.txt").write_bytes(content.encode())
    assert read_secret(tmp_path / "other.txt").reveal() == CANARY
    (tmp_path / "other.txt").write_bytes(f" {CANARY} \n\n".encode())
    assert read_secret(tmp_path / "other.txt").reveal() == f" {CANARY} \n"


def typed(work: Path, lines: bytes, *words: str) -> tuple[int, str]:
    """Run a command in a terminal where *lines* are typed; return the exit code and all that the terminal showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(work)
        os.execve(sys.executable, [sys.executable, "-m", "app", *words], environment())
    shown = b""
    for line in lines.splitlines(keepends=True):
        while not shown.rstrip(b" ").endswith(b":"):
            shown += os.read(terminal, 1000)
        os.write(terminal, line)
        shown += b"\n"
    try:
        while data := os.read(terminal, 1000):
            shown += data
    except OSError:
        # Linux says so when the last program has left the terminal.
        pass
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode()


@pytest.mark.posix("typed at a terminal")
def test_prompts(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal secret and passphrase are asked for without echo; a new passphrase twice."""
    monkeypatch.chdir(work)
    answers = f"{CANARY}\nnew phrase\nnew phrase\n".encode()
    code, shown = typed(work, answers, "set", "good.wcdproj", "--secret", KEY, "--seal")
    assert (code, CANARY in shown, "new phrase" in shown) == (0, False, False), shown
    assert open_project(Path("good.wcdproj"), Secret("new phrase")).project.network.wifi[0].key.reveal() == CANARY


@pytest.mark.posix("typed at a terminal")
def test_two_passphrases_that_differ(work: Path) -> None:
    """A new passphrase that is mistyped the second time seals nothing."""
    before = listing(work)
    code, shown = typed(work, b"one phrase\nother phrase\n", "set", "good.wcdproj", "--seal")
    assert (code, "The two passphrases differ" in shown) == (2, True), shown
    assert listing(work) == before


@pytest.mark.posix("typed at a terminal")
def test_build_asks_for_the_passphrase(work: Path) -> None:
    """At a terminal a build asks for the passphrase of a sealed project."""
    code, shown = typed(work, b"correct horse\n", "build", "sealed.wcdproj")
    assert (code, (work / "Sealed.ppkg").exists()) == (0, True), shown


def test_settings_search_and_describe(run: Callable[..., Any]) -> None:
    """Words are searched, a path is described, nothing lists the top; --limit counts."""
    assert UPDATE in [one["path"] for one in run("settings", "automatic", "update")["settings"]]
    assert len(run("settings", "update", "--limit", "3")["settings"]) == 3
    found = run("settings", UPDATE)["setting"]
    assert (found["type"], found["evidence"], found["minimum"], found["maximum"]) == ("integer", "package", 0, 6)
    assert found["settings_group"] == UPDATE
    assert "Policies" in [one["path"] for one in run("settings")["settings"]]
    assert run("settings", "xyzzy")["settings"] == []
    assert f"{UPDATE}" in run("settings", "Policies/Update")["children"]


def test_every_setting_can_be_described(capsys: pytest.CaptureFixture[str]) -> None:
    """No node of the catalogue, of any type, fails to be described."""
    from app.catalogue.catalogue import load_catalogue
    from app.cli.command.settings import _describe
    from app.cli.terminal.output import Output
    from app.jobs.settings import SettingsOrder, find_settings

    catalogue = load_catalogue()
    output = Output("en")
    for setting in catalogue:
        _describe(setting, find_settings(SettingsOrder(query=setting.path)), output)
    assert capsys.readouterr().out.count("\n") > len(catalogue)
