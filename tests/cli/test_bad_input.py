"""The table of bad inputs: for each one sentence, the exit code, nothing half-written, and no secret in any output."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if sys.platform != "win32":
    import resource

from tests.cli.bad_file import (
    answers,
    cut,
    data,
    flipped,
    folder_of,
    hostile,
    many,
    noise,
    nothing,
    patched,
    project,
    rights,
    sparse,
    text,
)
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, listing, ppkg

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.cli.bad_file import Make

PASSWORD = "Accounts/Users/User[UserName=a]/Password"
UPDATE = "Policies/Update/AllowAutoUpdate"
SECRETS = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")
BUILD = ("build", "bad.wcdproj", "--output=out", *SECRETS)
TOKEN = {"TOKEN": CANARY}
DEVICE = "NUL" if sys.platform == "win32" else "/dev/zero"
"""A file without an end, or Windows' file of every folder that is none."""


@dataclass(frozen=True)
class Row:
    """One bad input: the words of the command, what is to come of it, and how to make the input."""

    words: tuple[str, ...]
    code: int
    sentence: str
    make: Make = nothing
    env: dict[str, str] = field(default_factory=dict)
    disk_full: bool = False
    without_rights: bool = False
    """Run without the right of root to read and write everything."""


def set_(*words: str) -> tuple[str, ...]:
    """Return a command that changes the good project."""
    return ("set", "good.wcdproj", *words)


ARGUMENTS = {
    "no command": Row((), 2, "Name a command"),
    "misspelt command": Row(("biuld", "good.wcdproj"), 2, "Did you mean “ppkg build”?"),
    "unknown command": Row(("xyzzy",), 2, "no command of this name"),
    "secret as command": Row((CANARY,), 2, "no command of this name"),
    "no project": Row(("build",), 2, "PROJECT is missing"),
    "no folder": Row(("import", "Good.ppkg"), 2, "FOLDER is missing"),
    "misspelt option": Row(("build", "good.wcdproj", "--outptu=out"), 2, "Did you mean --output?"),
    "unknown option": Row(("build", "good.wcdproj", "--frobnicate"), 2, "no option --frobnicate"),
    "passphrase as argument": Row(("build", "sealed.wcdproj", "--passphrase", CANARY), 2, "never an argument"),
    "passphrase with =": Row(("build", "sealed.wcdproj", f"--password={CANARY}"), 2, "never an argument"),
    "too many": Row(("show", "good.wcdproj", CANARY), 2, "Arguments too many: 1."),
    "option without value": Row(("build", "good.wcdproj", "--output"), 2, "--output needs a value"),
    "value for a flag": Row(("show", "good.wcdproj", f"--json={CANARY}"), 2, "--json takes no value"),
    "unknown language": Row(("show", "good.wcdproj", "--language", "tlh"), 2, "--language takes en or fr"),
    "limit of zero": Row(("settings", "wifi", "--limit", "0"), 2, "A number from 1 to 9999"),
    "limit in words": Row(("settings", "wifi", "--limit", "many"), 2, "A number from 1 to 9999"),
    "new without suffix": Row(("new", "project.json"), 2, "ends with .wcdproj"),
    "set nothing": Row(set_(), 2, "Name what to set"),
    "no =": Row(set_("device.name"), 2, "not of the form KEY=VALUE"),
    "a secret alone": Row(set_(CANARY), 2, "not of the form KEY=VALUE"),
    "no key": Row(set_(f"={CANARY}"), 2, "not of the form KEY=VALUE"),
    "misspelt field": Row(set_("device.nmae=x"), 2, "Did you mean “device.name”?"),
    "unknown field": Row(set_("xyzzy=x"), 2, "There is no field “xyzzy”"),
    "misspelt secret field": Row(set_(f"network.wifi[0].kye={CANARY}"), 2, "Did you mean"),
    "index in words": Row(set_("network.wifi[one].ssid=x"), 2, "There is no field"),
    "index beyond": Row(set_("network.wifi[5].ssid=x"), 2, "beyond the list"),
    "bad truth value": Row(set_("device.shared=maybe"), 2, "“maybe” is not possible"),
    "bad number": Row(set_("package.rank=ten"), 2, "Write a whole number"),
    "bad choice": Row(set_("package.owner=Nobody"), 2, "“Nobody” is not possible"),
    "bad day": Row(set_("account.entra.expiry=2026-02-30"), 2, "Write a day like"),
    "a section": Row(set_(f"account.entra={CANARY}"), 2, "is a group of fields"),
    "a list": Row(set_(f"network.wifi={CANARY}"), 2, "is a group of fields"),
    "secret field in the clear": Row(set_(f"{KEY}={CANARY}"), 2, "--secret KEY, --secret-file KEY=FILE"),
    "secret setting in the clear": Row(set_(f"{PASSWORD}={CANARY}"), 2, "--secret KEY, --secret-file KEY=FILE"),
    "misspelt setting": Row(set_("Policies/Update/AllowAutoUpdat=1"), 2, f"Did you mean '{UPDATE}'?"),
    "setting in small letters": Row(set_("policies/update/allowautoupdate=1"), 2, "Did you mean 'Policies'?"),
    "unknown setting": Row(set_("Xyzzy/Plugh=1"), 2, "There is no setting 'Xyzzy'"),
    "out of range": Row(set_(f"{UPDATE}=99"), 2, "takes a whole number from 0 to 6"),
    "unknown text": Row(set_(f"{UPDATE}=perhaps"), 2, "does not take “perhaps”"),
    "a group of settings": Row(set_("Policies/Update=1"), 2, "is a group"),
    "item without its key": Row(
        set_("--secret-env", "Accounts/Users/User/Password=TOKEN"), 2, "User[UserName=…]", env=TOKEN
    ),
    "no address": Row(set_("Policies//Update=1"), 2, "is not the address of a setting"),
    "remove beyond": Row(set_("--remove=network.wifi[9]"), 2, "beyond the list"),
    "remove what is not there": Row(set_("--remove=Policies/Update/BranchReadinessLevel"), 2, "has no setting"),
    "prompt without terminal": Row(set_("--secret", KEY), 2, "There is no terminal"),
    "value behind --secret": Row(set_(f"--secret=device.product_key={CANARY}"), 2, "takes a key alone"),
    "variable not set": Row(set_(f"--secret-env={KEY}=NOWHERE"), 2, "is not set, or empty"),
    "no secret": Row(set_("--secret-env=device.name=TOKEN"), 2, "is not a secret", env=TOKEN),
    "output without rebuild": Row(("verify", "Good.ppkg", "--output=out/new.ppkg"), 2, "--output goes with --rebuild"),
    "time in words": Row(
        ("build", "good.wcdproj", *SECRETS), 2, "SOURCE_DATE_EPOCH", env={"SOURCE_DATE_EPOCH": "yesterday"}
    ),
    "time far too late": Row(("build", "good.wcdproj"), 2, "SOURCE_DATE_EPOCH", env={"SOURCE_DATE_EPOCH": "9" * 40}),
    "time too late": Row(("build", "good.wcdproj"), 2, "SOURCE_DATE_EPOCH", env={"SOURCE_DATE_EPOCH": "2524608000"}),
}

SECRET_FILES = {
    "missing": Row(set_(f"--secret-file={KEY}=nowhere.txt"), 1, "cannot be read"),
    "a folder": Row(set_(f"--secret-file={KEY}=wcd"), 1, "cannot be read"),
    "huge": Row(set_(f"--secret-file={KEY}=huge"), 1, "too large for a secret", sparse("huge")),
    "endless": Row(set_(f"--secret-file={KEY}={DEVICE}"), 1, "is a device"),
    "not text": Row(set_(f"--secret-file={KEY}=noise"), 1, "is not UTF-8", noise("noise")),
    "empty": Row(set_(f"--secret-file={KEY}=empty"), 1, "is empty", data("empty", b"\n")),
    "no passphrase": Row(set_("--seal"), 1, "need a passphrase"),
    "no passphrase for a sealed one": Row(
        ("set", "sealed.wcdproj", f"--secret-file={KEY}=secret.txt"), 1, "need a passphrase"
    ),
    "wrong passphrase": Row(
        ("build", "sealed.wcdproj", "--output=out"), 1, "passphrase", env={"PPKG_PASSPHRASE": f"wrong{CANARY}"}
    ),
    "sealed secret moved": Row(
        ("set", "sealed.wcdproj", "network.wifi[0].ssid=Other"), 1, "is sealed, and what it belongs to was changed"
    ),
}

PROJECTS = {
    "missing": Row(("show", "nowhere.wcdproj"), 1, "does not exist"),
    "a folder": Row(("set", "wcd", "device.name=x"), 1, "is a folder"),
    "empty": Row(("show", "bad.wcdproj"), 1, "is empty", data("bad.wcdproj", b"")),
    "not JSON": Row(("show", "bad.wcdproj"), 1, "line 1, column", text("bad.wcdproj", f"hello {CANARY}")),
    "truncated": Row(("check", "bad.wcdproj"), 1, "not readable as JSON", cut("good.wcdproj", "bad.wcdproj", 0.6)),
    "binary": Row(("show", "bad.wcdproj"), 1, "is not UTF-8", noise("bad.wcdproj")),
    "byte order mark": Row(("show", "bad.wcdproj"), 1, "byte order mark", text("bad.wcdproj", "\ufeff{}")),
    "UTF-16": Row(("show", "bad.wcdproj"), 1, "byte order mark", data("bad.wcdproj", "{}".encode("utf-16"))),
    "deep": Row(("show", "bad.wcdproj"), 1, "nested too deeply", text("bad.wcdproj", "[" * 200_000)),
    "huge": Row(("show", "bad.wcdproj"), 1, "over 16 MB", sparse("bad.wcdproj")),
    "endless": Row(("show", DEVICE), 1, "is a device"),
    "of another program": Row(("show", "bad.wcdproj"), 1, "is not a project", text("bad.wcdproj", '{"a": 1}')),
    "newer": Row(("show", "bad.wcdproj"), 1, "bad.wcdproj", project(lambda plain: plain.update(format=99))),
    "wrong type": Row(("show", "bad.wcdproj"), 1, "device.name", project(lambda p: p["device"].update(name=5))),
    "unknown field": Row(("show", "bad.wcdproj"), 1, "“colour”", project(lambda p: p["device"].update(colour="red"))),
    "secret in the clear": Row(
        ("show", "bad.wcdproj"), 1, "in the clear", project(lambda p: p["network"]["wifi"][0].update(key=CANARY))
    ),
    "no id": Row(("show", "bad.wcdproj"), 1, "no package id", project(lambda p: p["package"].pop("id"))),
    "twice": Row(("show", "bad.wcdproj"), 1, "twice", text("bad.wcdproj", '{"format": 1, "format": 1}')),
    "a number as huge": Row(
        ("show", "bad.wcdproj"), 1, "too large", text("bad.wcdproj", f'{{"format": {"9" * 5000}}}')
    ),
    "damaged envelope": Row(
        ("build", "bad.wcdproj", "--passphrase-file=passphrase.txt"),
        1,
        "bad.wcdproj",
        project(lambda p: p["sealed"].update({next(iter(p["sealed"])): "AAAA"}), source="sealed.wcdproj"),
    ),
    "no envelope": Row(("show", "bad.wcdproj"), 1, "bad.wcdproj", project(lambda p: p.update(sealed="nonsense"))),
    "no right to read": Row(
        ("show", "good.wcdproj"), 1, "may not read", rights("good.wcdproj", 0), without_rights=True
    ),
    "no right to write": Row(
        set_("device.name=PC-2"), 1, "is write-protected", rights("good.wcdproj", 0o400), without_rights=True
    ),
    "folder without rights": Row(
        ("new", "out/new.wcdproj"), 1, "may not write", rights("out", 0o500), without_rights=True
    ),
    "disk full": Row(set_("device.name=PC-2"), 1, "not enough space", disk_full=True),
    "name that steers the terminal": Row(("show", "\x1b[31mred\u202e.wcdproj"), 1, r"\u001b[31mred\u202e.wcdproj"),
    "name of two lines": Row(("show", "one\ntwo.wcdproj"), 1, r"one\u000atwo.wcdproj"),
    "name that is no text": Row(("show", "caf\udce9.wcdproj"), 1, "does not exist"),
    "very long name": Row(
        ("show", f"{'x' * 300}.wcdproj"), 1, "does not exist" if sys.platform == "win32" else "cannot be read"
    ),
    "new over an old one": Row(("new", "good.wcdproj"), 1, "already exists"),
    "new in no folder": Row(("new", "nowhere/new.wcdproj"), 1, "does not exist"),
    "new with a long name": Row(("new", f"{'x' * 300}.wcdproj"), 1, "Shorten it"),
}

BUILDS = {
    "secrets left out": Row(("build", "good.wcdproj", "--output=out"), 3, KEY),
    "passphrase left out": Row(("build", "sealed.wcdproj", "--output=out"), 3, "passphrase"),
    "errors": Row(BUILD, 3, "has errors", project(lambda p: p["device"].update(name="a b:c"))),
    "errors listed": Row(
        ("check", "bad.wcdproj"), 3, "Errors in the project: 1.", project(lambda p: p["device"].update(name="a b:c"))
    ),
    "missing file": Row(BUILD, 3, "has errors", project(lambda p: p["applications"][0].update(command_file="no.exe"))),
    "folder as a file": Row(BUILD, 3, "has errors", project(lambda p: p["applications"][0].update(command_file="wcd"))),
    "unknown setting": Row(BUILD, 3, "has errors", project(lambda p: p["settings"].append({"Xyzzy/Plugh": "1"}))),
    "name that leaves the folder": Row(BUILD, 3, "has errors", project(lambda p: p["package"].update(name="../Bad"))),
    "name of a device": Row(BUILD, 3, "has errors", project(lambda p: p["package"].update(name="CON"))),
    "name with NUL": Row(BUILD, 3, "has errors", project(lambda p: p["package"].update(name="Bad\0"))),
    "very long name": Row(BUILD, 3, "has errors", project(lambda p: p["package"].update(name="x" * 400))),
    "output is a file": Row(("build", "good.wcdproj", "--output=setup.cmd", *SECRETS), 1, "is a file"),
    "output below a file": Row(("build", "good.wcdproj", "--output=setup.cmd/x", *SECRETS), 1, "cannot be made"),
    "output without rights": Row(
        ("build", "good.wcdproj", "--output=out", *SECRETS),
        1,
        "may not write",
        rights("out", 0o500),
        without_rights=True,
    ),
    "file without rights": Row(
        ("build", "good.wcdproj", "--output=out", *SECRETS),
        3,
        "has errors",
        rights("setup.cmd", 0),
        without_rights=True,
    ),
    "disk full": Row(("build", "good.wcdproj", "--output=out", *SECRETS), 1, "not enough space", disk_full=True),
    "disk full in a new folder": Row(
        ("build", "good.wcdproj", "--output=new/below/new", *SECRETS), 1, "not enough space", disk_full=True
    ),
}

BOMB = '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">' + "".join(
    f'<!ENTITY b{n} "{f"&b{n - 1 if n else str()};" * 10}">' for n in range(9)
)
XMLS = {
    "missing": Row(("build", "nowhere.xml"), 1, "does not exist"),
    "empty": Row(("build", "bad.xml"), 1, "is not XML", data("bad.xml", b"")),
    "not XML": Row(("build", "bad.xml"), 1, "is not XML", text("bad.xml", f"hello {CANARY}")),
    "truncated": Row(("check", "bad.xml"), 1, "is not XML", cut("wcd/customizations.xml", "bad.xml", 0.7)),
    "another root": Row(("build", "bad.xml"), 1, "is not an answer file", text("bad.xml", "<html/>")),
    "no package": Row(("build", "bad.xml"), 1, "has no PackageConfig", text("bad.xml", "<WindowsCustomizations/>")),
    "entity bomb": Row(("build", "bad.xml"), 1, "bad.xml", text("bad.xml", f"{BOMB}]><a>&b8;</a>")),
    "external entity": Row(
        ("build", "bad.xml"),
        1,
        "document type",
        text("bad.xml", '<!DOCTYPE a [<!ENTITY s SYSTEM "secret.txt">]><a>&s;</a>'),
    ),
    "deep": Row(("build", "bad.xml"), 1, "is not XML", text("bad.xml", "<a>" * 5000 + "</a>" * 5000)),
    "wrong encoding": Row(
        ("build", "bad.xml"),
        1,
        "is not XML",
        data("bad.xml", b'<?xml version="1.0" encoding="utf-8"?><a>\xff\xfe\xe9</a>'),
    ),
    "huge": Row(("build", "bad.xml"), 1, "too large", sparse("bad.xml", head=b"<WindowsCustomizations>")),
    "unknown setting": Row(("build", "bad.xml", "--output=out"), 3, "has errors", answers("<Xyzzy>1</Xyzzy>")),
    "wrong value": Row(
        ("build", "bad.xml", "--output=out"),
        3,
        "has errors",
        answers("<Policies><Update><AllowAutoUpdate>perhaps</AllowAutoUpdate></Update></Policies>"),
    ),
    "file that is not there": Row(
        ("build", "bad.xml", "--output=out"),
        3,
        "has errors",
        answers(
            "<ProvisioningCommands><DeviceContext><CommandFiles><CommandFile>C:\\no.cmd</CommandFile></CommandFiles>"
            "<CommandLine>cmd /c no.cmd</CommandLine></DeviceContext></ProvisioningCommands>"
        ),
    ),
    "hostile name": Row(("build", "bad.xml", "--output=out"), 3, "has errors", answers("", package_name="../../x")),
    "folder without answers": Row(("build", "empty"), 1, "does not exist", folder_of("empty")),
    "project file of nothing": Row(
        ("import", "bad.icdproj.xml", "out/new"),
        1,
        "bad.icdproj.xml",
        many(text("bad.icdproj.xml", "<nothing/>"), answers("", name="customizations.xml")),
    ),
}

PACKAGES = {
    "missing": Row(("inspect", "nowhere.ppkg"), 1, "does not exist"),
    "a folder": Row(("inspect", "wcd"), 1, "cannot be read"),
    "empty": Row(("inspect", "bad.ppkg"), 1, "is empty", data("bad.ppkg", b"")),
    "ZIP": Row(("inspect", "bad.ppkg"), 1, "ZIP", noise("bad.ppkg", head=b"PK\x03\x04\x14\0\0\0")),
    "encrypted": Row(("inspect", "bad.ppkg"), 1, "encrypted", noise("bad.ppkg")),
    "truncated": Row(("inspect", "bad.ppkg"), 1, "cut", cut("Good.ppkg", "bad.ppkg", 0.5)),
    "header alone": Row(("inspect", "bad.ppkg"), 1, "cut", cut("Good.ppkg", "bad.ppkg", 0.01)),
    "LZX": Row(("inspect", "bad.ppkg"), 1, "LZX", patched("bad.ppkg", 16, "<I", 0x40082)),
    "several images": Row(("inspect", "bad.ppkg"), 1, "images", patched("bad.ppkg", 44, "<I", 3)),
    "of several parts": Row(("inspect", "bad.ppkg"), 1, "part", patched("bad.ppkg", 40, "<I", 2 << 16 | 1)),
    "huge": Row(("inspect", "bad.ppkg"), 1, "WIM version", sparse("bad.ppkg", head=b"MSWIM\0\0\0")),
    "endless": Row(("inspect", DEVICE), 1, "is a device"),
    "damaged content": Row(("verify", "bad.ppkg"), 1, "Packages not in order", flipped("bad.ppkg")),
    "one of two": Row(("verify", "Good.ppkg", "bad.ppkg"), 1, "Packages not in order: 1 of 2", noise("bad.ppkg")),
    "no right to read": Row(("verify", "Good.ppkg"), 1, "cannot be read", rights("Good.ppkg", 0), without_rights=True),
    "no answers": Row(("verify", "--rebuild", "bad.ppkg"), 1, "no answer file", hostile("a.txt")),
    "rebuilt in its own place": Row(
        ("verify", "--rebuild", "Good.ppkg", "--output=Good.ppkg"), 1, "is the package itself"
    ),
    "rebuilt on a full disk": Row(
        ("verify", "--rebuild", "Good.ppkg", "--output=out/new.ppkg"), 1, "not enough space", disk_full=True
    ),
    "compared with a ZIP": Row(("compare", "Good.ppkg", "bad.ppkg"), 1, "ZIP", noise("bad.ppkg", head=b"PK\x03\x04")),
    "file that leaves the folder": Row(
        ("inspect", "bad.ppkg", "--extract=out/new"), 1, "is refused", hostile("good.txt", "../../outside.txt")
    ),
    "file called like a device": Row(
        ("inspect", "bad.ppkg", "--extract=out/new"), 1, "is the name of a device", hostile("good.txt", "a/NUL.txt")
    ),
    "file with a drive": Row(("inspect", "bad.ppkg", "--extract=out/new"), 1, "is refused", hostile("C:evil.txt")),
    "files that are the same to Windows": Row(
        ("inspect", "bad.ppkg", "--extract=out/new"), 1, "the same to Windows", hostile("a.txt", "A.TXT")
    ),
    "extracted over a file": Row(("inspect", "Good.ppkg", "--extract=setup.cmd"), 1, "setup.cmd"),
    "extracted to a full disk": Row(("inspect", "Good.ppkg", "--extract=out/new"), 1, "out/new", disk_full=True),
    "imported to a full folder": Row(("import", "Good.ppkg", "wcd"), 1, "not empty"),
    "imported below a file": Row(("import", "Good.ppkg", "setup.cmd/new"), 1, "is a file, not a folder"),
    "imported ZIP": Row(("import", "bad.ppkg", "out/new"), 1, "ZIP", noise("bad.ppkg", head=b"PK\x03\x04")),
    "imported without answers": Row(("import", "bad.ppkg", "out/new"), 1, "no answer file", hostile("a.txt")),
    "imported to a full disk": Row(("import", "Good.ppkg", "out/new"), 1, "space", disk_full=True),
    "exported to a full folder": Row(("export", "good.wcdproj", "wcd"), 1, "not empty"),
    "catalogue missing": Row(
        ("settings", "wifi"), 1, "cannot be read", env={"PROVISIONING_DESIGNER_CATALOGUE": "nowhere.json"}
    ),
    "catalogue damaged": Row(
        ("settings", "wifi"),
        1,
        "is not a catalogue",
        text("bad.json", "{}"),
        env={"PROVISIONING_DESIGNER_CATALOGUE": "bad.json"},
    ),
}

TABLE = {
    f"{part}: {name}": row
    for part, rows in {
        "arguments": ARGUMENTS,
        "secrets": SECRET_FILES,
        "projects": PROJECTS,
        "builds": BUILDS,
        "answers": XMLS,
        "packages": PACKAGES,
    }.items()
    for name, row in rows.items()
}

WITHOUT_RIGHTS = (
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
)
"""Runs a program as root without the capabilities that let root read and write everything."""

SMALLEST_FILE = 500
"""Bytes that a file may have on the full disk."""


def _run(row: Row, folder: Path) -> subprocess.CompletedProcess[str]:
    if sys.platform == "win32" and (row.without_rights or row.disk_full):
        pytest.skip("posix: rights and limits of a process are those of POSIX systems")
    if row.without_rights:
        if os.geteuid() == 0 and not shutil.which("setpriv"):
            pytest.skip("install util-linux: setpriv takes the rights of root away")
        return ppkg(*row.words, folder=folder, env=row.env, before=WITHOUT_RIGHTS if os.geteuid() == 0 else ())
    limit = (SMALLEST_FILE, SMALLEST_FILE)
    fill = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)) if row.disk_full else None
    return ppkg(*row.words, folder=folder, env=row.env, preexec_fn=fill)


@pytest.mark.parametrize("name", TABLE)
def test_bad_input(work: Path, name: str) -> None:
    """A bad input gives its exit code and one sentence; no traceback, nothing written, no secret shown."""
    row = TABLE[name]
    (work / "out").mkdir()
    row.make(work)
    before = listing(work)
    result = _run(row, work)
    assert (result.returncode, row.sentence in result.stderr) == (row.code, True), result.stderr + result.stdout
    assert result.stderr.startswith("ppkg: ")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr
    assert CANARY not in result.stdout + result.stderr
    assert listing(work) == before


def test_the_table_is_long_enough() -> None:
    """There are at least sixty bad inputs."""
    assert len(TABLE) >= 60
