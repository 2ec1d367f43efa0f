"""What installers and desktops are told about the program: forms, names that belong together, and paths that exist."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from PySide6.QtGui import QImage

import app
from app.cli.command.open import LIBRARIES
from app.core.file_name import PACKAGE_SUFFIX, PROJECT_SUFFIX
from app.core.resource import resource
from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

DESKTOP = REPOSITORY / "installer" / "desktop"
ENTRY = DESKTOP / "provisioning-designer.desktop"
TYPES = DESKTOP / "provisioning-designer.xml"
METAINFO = DESKTOP / "io.github.provisioning_designer.ProvisioningDesigner.metainfo.xml"
MADE = "make_windows() { mkdir -p $windows; }"
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))


def test_a_wheel_has_one_folder_at_its_top() -> None:
    """The wheel holds app alone, with the resources inside; a window and a command start it."""
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert set(wheel["only-include"]) == {"app", *wheel["sources"]}
    assert all(target.startswith("app/") for target in wheel["sources"].values())
    assert resource("catalogue.json").is_file()
    scripts = {**PROJECT["project"]["scripts"], **PROJECT["project"]["gui-scripts"]}
    assert PROJECT["project"]["gui-scripts"] == {"provisioning-designer": "app.cli:main_window"}
    starters = re.findall(
        r"^for pair in (.+); do$", (REPOSITORY / "installer" / "make_deb.sh").read_text("utf-8"), re.MULTILINE
    )
    assert starters == [" ".join(f"{name}:{entry.partition(':')[2]}" for name, entry in scripts.items())]


def test_the_entry_of_the_menu() -> None:
    """It starts the window with a document, for the types that the program brings, with an icon that is there."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys are written large and small
    parser.read_string(ENTRY.read_text(encoding="utf-8"))
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "provisioning-designer %f"
    assert entry["Icon"] == ENTRY.stem
    assert resource("icons", f"{ENTRY.stem}.svg").is_file()
    types = {one.get("type"): one for one in etree.parse(TYPES).getroot()}
    assert set(entry["MimeType"].strip(";").split(";")) == set(types)
    globs = {one.get("pattern") for one in etree.parse(TYPES).iter("{*}glob")}
    assert globs == {f"*{PROJECT_SUFFIX}", f"*{PACKAGE_SUFFIX}"}


def test_the_notes_for_software_centres() -> None:
    """The notes name the entry of the menu, both programs, the types, the licence and this version."""
    root = etree.parse(METAINFO).getroot()
    assert root.findtext("launchable") == ENTRY.name
    assert {one.text for one in root.iter("binary")} == {"ppkg", "provisioning-designer"}
    assert {one.text for one in root.iter("mediatype")} == {one.get("type") for one in etree.parse(TYPES).getroot()}
    assert root.findtext("project_license") == PROJECT["project"]["license"]
    assert next(one.get("version") for one in root.iter("release")) == app.__version__


@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", ENTRY),
        ("appstreamcli", "validate", "--no-net", METAINFO),
        ("xmllint", "--noout", TYPES),
    ],
)
def test_judges_of_the_desktop(words: tuple[object, ...]) -> None:
    """The desktops' own checkers find nothing wrong, where they are installed."""
    if not shutil.which(str(words[0])):
        pytest.skip(f"{words[0]} is not installed")
    done = run_process(words, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["run", "test", "prepare"])
def test_scripts_of_windows(name: str) -> None:
    """They have the line ends that cmd.exe needs, and clear no variable that they read, whatever its case."""
    data = (REPOSITORY / "installer" / f"{name}.cmd").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    text = data.decode("ascii").lower()
    assert text.startswith("@echo off\r\nrem ")
    cleared = set(re.findall(r'set "(\w+)="', text))
    assert not cleared & {"python", "path", "pathext", "systemroot", "comspec"}
    labels = set(re.findall(r"^:(\w+)", text, re.MULTILINE))
    assert set(re.findall(r"(?:goto |call :)(\w+)", text)) <= labels


def test_the_part_that_runs_under_wine_exists() -> None:
    """Each folder and module of the chosen part of the Windows stage is there."""
    text = (REPOSITORY / "installer" / "windows.sh").read_text(encoding="utf-8")
    chosen = re.findall(r'^chosen="([^"]+)"', text, re.MULTILINE)[0].replace("--ignore=", "").split()
    assert len(chosen) > 5
    assert [path for path in chosen if not (REPOSITORY / path).exists()] == []


@pytest.mark.posix("a script of POSIX systems")
@pytest.mark.parametrize(
    ("lines", "code", "told"),
    [
        ("on_debian() { false; }", 0, "left out: they are prepared on Debian only"),
        ("on_debian() { :; }; has() { false; }; install_packages() { stop bad; }", 0, "left out: these packages could"),
        ("find_what_windows_needs() { :; }; make_uv() { :; }", 0, "left out: what they need could not be made"),
        ("on_debian() { :; }; has() { false; }; id() { echo 1000; }", 0, "left out: not installed: wine"),
        ("beside_others=; find_what_windows_needs() { :; }; make_uv() { :; }", 1, "That failed"),
        (f"find_what_windows_needs() {{ :; }}; {MADE}; in_wine() {{ echo told >&2; }}", 0, "told"),
        (f"find_what_windows_needs() {{ :; }}; {MADE}; in_wine() {{ echo told >&2; return 4; }}", 4, "told"),
    ],
    ids=["elsewhere", "no packages", "no network", "not asked", "alone", "passed", "failed"],
)
def test_a_run_under_wine_ends_badly_for_failures_of_tests_alone(
    tmp_path: Path, lines: str, code: int, told: str
) -> None:
    """Where what they need cannot be had, they are left out with the reason, unless they alone were asked for."""
    (tmp_path / "installer").mkdir()
    (tmp_path / "installer" / "windows.sh").touch()
    (tmp_path / "pyproject.toml").touch()
    given = {name: value for name, value in os.environ.items() if name != "PROVISIONING_DESIGNER_WINDOWS"}
    read_in = "".join(f'. "{REPOSITORY}/installer/{name}.sh"\n' for name in ("prepare", "windows"))
    script = f"set -eu; root=$1 beside_others=yes\n{read_in}{lines}\ntest_on_windows"
    done = run_process(["sh", "-c", script, "sh", tmp_path], capture_output=True, text=True, env=given)
    assert done.returncode == code, done.stderr
    assert told in done.stderr + done.stdout


def test_the_text_of_the_windows_installer(tmp_path: Path) -> None:
    """It is well-formed, the same twice, names each file once below the folder, and differs for the two scopes."""
    (tmp_path / "site" / "a&b").mkdir(parents=True)
    for name in ("ppkg.exe", "site/ä.py", "site/a&b/x.txt"):
        (tmp_path / name).touch()
    tool = REPOSITORY / "installer" / "make_wxs.py"
    texts = {}
    for scope in ("machine", "user", "machine "):
        run_process([sys.executable, tool, tmp_path, "1.2.3", scope.strip(), tmp_path / "out"], check=True)
        texts[scope] = (tmp_path / "out").read_bytes()
        (tmp_path / "out").unlink()
    assert texts["machine"] == texts["machine "]
    roots = {scope: etree.fromstring(text) for scope, text in texts.items()}
    sources = [one.get("Source") for one in roots["user"].iter("{*}File")]
    assert sorted(map(str, sources)) == ["ppkg.exe", "site/a&b/x.txt", "site/ä.py"]
    ids = [{str(one.get("Guid")) for one in root.iter("{*}Component")} for root in (roots["machine"], roots["user"])]
    assert len(ids[0]) == len(ids[1]) == 5
    assert not ids[0] & ids[1]
    refs = {one.get("Id") for one in roots["user"].iter("{*}ComponentRef")}
    assert refs == {one.get("Id") for one in roots["user"].iter("{*}Component")}
    opens = [one.get("Value") for one in roots["machine"].iter("{*}RegistryValue") if "open" in str(one.get("Key"))]
    assert opens == ['"[INSTALLDIR]provisioning-designer.exe" "%1"'] * 2


def test_the_records_of_libraries(tmp_path: Path) -> None:
    """A record names what is there, and no starter outside its folder, whose bytes name the computer that built it."""
    (tmp_path / "lib" / "a.dist-info").mkdir(parents=True)
    (tmp_path / "starter").touch()
    record = tmp_path / "lib" / "a.dist-info" / "RECORD"
    (tmp_path / "lib" / "a, b.py").touch()
    record.write_text('"a, b.py",sha256=1,0\nbin/a,sha256=2,1\n../starter,sha256=3,1\na.dist-info/RECORD,,\n', "utf-8")
    run_process([sys.executable, REPOSITORY / "installer" / "trim_records.py", tmp_path / "lib"], check=True)
    assert record.read_text("utf-8") == '"a, b.py",sha256=1,0\na.dist-info/RECORD,,\n'


def test_the_libraries_of_a_window_are_one_list() -> None:
    """What a person is told to install, what the scripts install and what the package for Debian needs is the same."""
    prepared = (REPOSITORY / "installer" / "prepare.sh").read_text("utf-8")
    listed = re.findall(r"\blib[\w.+-]+\.so\.\d+:(\S+)", prepared.partition("install_qt_libraries() {")[2])
    assert sorted(listed) == sorted(LIBRARIES.split())
    script = (REPOSITORY / "installer" / "make_deb.sh").read_text("utf-8")
    depends = re.findall(r"^Depends: (.+)$", script, re.MULTILINE)
    needed = {one.split()[0] for one in depends[0].split(", ")} - {"python3"}
    assert needed == set(listed)


@pytest.mark.skipif(not shutil.which("msibuild"), reason="install msitools: it makes the package")
def test_an_msi_has_times_and_a_code_of_its_content(tmp_path: Path) -> None:
    """Packed at another time it is the same file; another content has another code, as Windows Installer wants it."""
    codes = []
    for number, title in enumerate(("one", "one", "two")):
        path = tmp_path / f"{number}.msi"
        summary = tmp_path / "_SummaryInformation.idt"
        time = f"2026/11/30 23:20:{number:02}"
        code = f"{{0000000{number}-0000-4000-8000-000000000000}}"
        lines = ["PropertyId\tValue", "i2\tl255", "_SummaryInformation\tPropertyId"]
        lines += [f"2\t{title}", "7\tx64;1033", f"9\t{code}", f"12\t{time}", f"13\t{time}", "14\t200"]
        summary.write_bytes("\r\n".join([*lines, ""]).encode())
        run_process(["msibuild", path, "-i", summary], check=True, capture_output=True)
        tool = REPOSITORY / "installer" / "settle_msi.py"
        run_process([sys.executable, tool, path, "1700000000"], check=True)
        told = run_process(["msiinfo", "suminfo", path], capture_output=True, text=True, check=True).stdout
        assert told.count("Nov 14 2") == 2
        assert told.count("2023") == 2
        codes.append(re.findall(r"\{[0-9A-F-]{36}\}", told)[0])
    assert codes[0] == codes[1] != codes[2]
    assert (tmp_path / "0.msi").read_bytes() == (tmp_path / "1.msi").read_bytes()


def test_the_icon_of_windows(tmp_path: Path) -> None:
    """The file has an entry for each picture, with its size, and both as they are."""
    pictures = []
    for side in (16, 256):
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(0)
        image.save(str(tmp_path / f"{side}.png"))
        pictures.append(tmp_path / f"{side}.png")
    tool = REPOSITORY / "installer" / "make_icon.py"
    run_process([sys.executable, tool, tmp_path / "x.ico", *pictures], check=True)
    data = (tmp_path / "x.ico").read_bytes()
    assert data[:6] == b"\0\0\1\0\2\0"
    assert (data[6], data[22]) == (16, 0)
    assert data.count(b"\x89PNG") == 2
