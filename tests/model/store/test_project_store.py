"""The project file: what is saved opens as it was, reads well in a diff, and survives being killed."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.error import AppError, BadInput
from app.core.secret import Secret
from app.model.field import fields, secrets, with_secrets
from app.model.node import Node
from app.model.project import (
    Account,
    Application,
    Certificate,
    Dependency,
    Device,
    Join,
    KeyLocation,
    Network,
    Package,
    Project,
    Store,
    WifiNetwork,
    WlanProfile,
)
from app.model.project_file import map_files, to_absolute, to_relative
from app.model.store.migrate import migrate
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from tests.child import run_process
from tests.model.anything import TEXT, anything
from tests.model.projects import projects
from tests.places import GOLDEN, REPOSITORY

GOLDEN_PROJECT = GOLDEN / "contoso.wcdproj"
FORMAT_2 = GOLDEN_PROJECT.with_name("contoso-format-2.wcdproj")
FORMAT_3 = GOLDEN_PROJECT.with_name("contoso-format-3.wcdproj")
FORMAT_1 = GOLDEN_PROJECT.with_name("contoso-format-1.wcdproj")
WORD = Secret("ein Kennwort")

CONTOSO = Project(
    package=Package(id="{5d1c7f2e-0000-4000-8000-000000000001}", name="Contoso", description="Büro «Genève»"),
    device=Device(name="PC-%SERIAL%", product_key=Secret("AAAAA")),
    network=Network(
        wifi=(WifiNetwork(ssid="Staff", key=Secret("hunter22")), WifiNetwork(ssid="Guests", hidden=True)),
        profiles=(WlanProfile(file="wifi/802.1x.xml"),),
    ),
    account=Account(
        join=Join.ENTRA,
        entra=Token(
            token=Secret("ey"),
            expiry=datetime(2027, 1, 30, 23, 59, 59, tzinfo=UTC),
            made=datetime(2026, 12, 31, 8, 30, tzinfo=UTC),
            tenant="5d1c7f2e-1111-4000-8000-000000000001",
            account="package_6d762967-8f0f-40cb-8031-1726eb261259@contoso.com",
            package_id="6d762967-8f0f-40cb-8031-1726eb261259",
        ),
    ),
    applications=(
        Application(
            name="Reader",
            command_file="apps/setup.exe",
            command_line='setup.exe /log "C:\\Temp\\a.log"',
            dependencies=(Dependency(name="data", file="apps/data.cab"),),
        ),
    ),
    certificates=(
        Certificate(name="Root", file="cert/root.cer"),
        Certificate(name="Client", file="cert/client.pfx", store=Store.CLIENT, key_location=KeyLocation.TPM),
    ),
    settings=(
        Node(
            "Accounts",
            None,
            (Node("User", None, (Node("Password", Secret("geheim")), Node("Group", "Users")), (("UserName", "a/b"),)),),
        ),
        Node("Policies", None, (Node("Update", None, (Node("AllowAutoUpdate", "Yes"), Node("Empty", ""))),)),
    ),
    variants=(
        Node(
            "Target",
            None,
            (
                Node("TargetState", None, (Node("Condition", None, (), (("Name", "Lang"), ("Value", "fr"))),)),
                Node("TargetState", None, (Node("Condition", None, (), (("Name", "Lang"), ("Value", "de"))),)),
            ),
            (("Id", "any"),),
        ),
    ),
)


def test_file_reads_well_in_a_diff(tmp_path: Path) -> None:
    """A project with something in every section is saved exactly as the golden file, and that opens as the project."""
    saved = save_project(CONTOSO, tmp_path / "contoso.wcdproj")
    assert saved.project == CONTOSO
    assert (tmp_path / "contoso.wcdproj").read_bytes() == GOLDEN_PROJECT.read_bytes()
    opened = open_project(GOLDEN_PROJECT)
    assert opened.project == with_secrets(CONTOSO, dict.fromkeys(secrets(CONTOSO), Secret()))
    assert opened.left_out == opened.missing == saved.left_out
    assert saved.left_out == (
        "account.entra.token",
        "device.product_key",
        "network.wifi[0].key",
        "settings[Accounts/User[UserName=a%2Fb]/Password]",
    )
    assert saved.missing == ()


def test_a_file_of_format_1_opens(tmp_path: Path) -> None:
    """The day of the first format becomes the instant it always meant; what it did not have yet is empty."""
    old = with_secrets(CONTOSO, dict.fromkeys(secrets(CONTOSO), Secret()))
    entra = replace(old.account.entra, tenant="", account="", package_id="", made=None)
    opened = open_project(FORMAT_1)
    assert opened.project == replace(old, account=replace(old.account, entra=entra))
    save_project(opened.project, tmp_path / "a.wcdproj", opened=opened)
    assert '"format": 4' in (tmp_path / "a.wcdproj").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", [FORMAT_2, FORMAT_3], ids=["2", "3"])
def test_a_file_of_format_2_or_3_opens(file: Path) -> None:
    """The second had no custom settings and no templates, the third did not know when a token was obtained."""
    newest = open_project(GOLDEN_PROJECT).project
    entra = replace(newest.account.entra, made=None)
    assert open_project(file).project == replace(newest, account=replace(newest.account, entra=entra))


@pytest.mark.parametrize("account", [None, [], {"entra": None}, {"entra": {"expiry": "2027-02-30"}}, {"entra": {}}])
def test_what_cannot_be_migrated_stays(account: object) -> None:
    """A first-format file whose token section is damaged goes on to the reader as it is, which tells the place."""
    assert migrate({"format": 1, "account": account}, "x") == {"format": 4, "account": account}


def test_one_change_is_one_line(tmp_path: Path) -> None:
    """Changing a field, a free setting or a list of files changes one line each, and all lines end in LF."""
    old = GOLDEN_PROJECT.read_bytes().splitlines(keepends=True)
    assert all(line.endswith(b"\n") and not line.endswith(b"\r\n") for line in old)
    changed = replace(CONTOSO, device=replace(CONTOSO.device, name="X"), kind=CONTOSO.kind)
    changed = map_files(changed, lambda file: file.replace("root.cer", "new.cer"))
    save_project(changed, tmp_path / "a")
    new = (tmp_path / "a").read_bytes().splitlines(keepends=True)
    assert len(old) == len(new)
    assert sum(one != other for one, other in zip(old, new, strict=True)) == 2


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
@given(anything(st.just(Secret())) | projects(secret_texts=st.just("")))
def test_any_project_without_secrets_opens_as_it_was(project: Project) -> None:
    """What the fields' types allow, free settings of any shape included, comes back equal, and saves to equal bytes."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.wcdproj")
        saved = save_project(project, path)
        opened = open_project(path)
        assert opened.project == saved.project == project
        assert (opened.left_out, opened.envelope, opened.sealed) == ((), None, False)
        first = path.read_bytes()
        save_project(opened.project, path, opened=opened)
        assert path.read_bytes() == first


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything(TEXT.map(Secret)) | projects())
def test_any_sealed_project_opens_as_it_was(project: Project) -> None:
    """With its passphrase a project with any secrets comes back equal; without, all but the secrets does."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.wcdproj")
        save_project(project, path, passphrase=WORD)
        assert open_project(path, WORD).project == project
        shut = open_project(path)
        known = {place: secret for place, secret in secrets(project).items() if secret}
        assert shut.sealed
        assert shut.missing == tuple(sorted(known))
        assert with_secrets(shut.project, known) == project


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/home/a/project/apps/x.exe", "apps/x.exe"),
        ("/home/a/project/../other/x.exe", "/home/a/project/../other/x.exe"),
        ("/home/a/projects/x.exe", "/home/a/projects/x.exe"),
        ("/home/a/project", "/home/a/project"),
        ("apps/x.exe", "apps/x.exe"),
        ("./x.exe", "./x.exe"),
        ("../x.exe", "../x.exe"),
        ("a\\b.exe", "a\\b.exe"),
        ("C:\\project\\x.exe", "C:\\project\\x.exe"),
        ("", ""),
        ("\x00", "\x00"),
    ],
)
def test_paths_below_the_folder_are_relative(path: str, kept: str) -> None:
    """Only what is really below the project's folder loses its front; hostile paths stay what they are."""
    assert to_relative(path, PurePosixPath("/home/a/project")) == kept


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("C:\\Project\\apps\\x.exe", "apps/x.exe"),
        ("c:/PROJECT/apps/x.exe", "apps/x.exe"),
        ("apps\\x.exe", "apps/x.exe"),
        ("D:\\Project\\x.exe", "D:\\Project\\x.exe"),
        ("C:x.exe", "C:x.exe"),
        ("\\x.exe", "\\x.exe"),
        ("\\\\server\\share\\x.exe", "\\\\server\\share\\x.exe"),
        ("", ""),
    ],
)
def test_paths_of_windows_are_kept_for_all_systems(path: str, kept: str) -> None:
    """On Windows a kept path has slashes, case does not matter, and other drives stay."""
    assert to_relative(path, PureWindowsPath("C:\\Project")) == kept


def test_which_fields_are_files() -> None:
    """The paths of Wi-Fi profiles, applications, their dependencies and certificates are mapped, and no other field."""
    changed = map_files(CONTOSO, lambda file: f"{file}!")
    places = [old[0] for old, new in zip(fields(CONTOSO), fields(changed), strict=True) if old != new]
    assert places == [
        "network.profiles[0].file",
        "applications[0].command_file",
        "applications[0].dependencies[0].file",
        "certificates[0].file",
        "certificates[1].file",
    ]


def test_saving_elsewhere_keeps_the_files_right(tmp_path: Path) -> None:
    """Absolute paths become relative when saved; saved to another folder they still name the same files."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    project = map_files(CONTOSO, lambda file: str(tmp_path / "one" / file))
    saved = save_project(project, tmp_path / "one" / "a")
    assert saved.project == CONTOSO
    moved = save_project(saved.project, tmp_path / "two" / "a", opened=saved)
    assert moved.project == project
    up = save_project(moved.project, tmp_path / "a", opened=moved)
    assert up.project == map_files(CONTOSO, lambda file: f"one/{file}")
    assert save_project(up.project, tmp_path / "one" / "b", opened=up).project == CONTOSO
    assert to_absolute("", tmp_path) == ""


def test_older_formats_migrate_step_by_step() -> None:
    """A file of format 1 goes through all later steps, one of format 2 through those after it, and says so."""
    steps = (lambda plain: {**plain, "seen": "1"}, lambda plain: {**plain, "seen": plain.get("seen", "") + "2"})
    assert migrate({"format": 1}, "x", steps) == {"format": 3, "seen": "12"}
    assert migrate({"format": 2}, "x", steps) == {"format": 3, "seen": "2"}
    assert migrate({"format": 3}, "x", steps) == {"format": 3}
    with pytest.raises(BadInput, match=r"x was saved by a newer version \(format 4\); this one reads up to 3"):
        migrate({"format": 4}, "x", steps)


def test_field_a_file_does_not_have_yet_has_its_default(tmp_path: Path) -> None:
    """A file without most fields opens; only the package id must be there."""
    path = tmp_path / "a"
    path.write_text('{"format": 1, "program": "Provisioning Designer", "package": {"id": "{1}"}}')
    assert open_project(path).project == Project(package=Package(id="{1}"))


def test_failed_saving_leaves_the_old_file(tmp_path: Path) -> None:
    """A text that UTF-8 cannot hold is refused with its place, and the old file and folder are as before."""
    path = tmp_path / "a.wcdproj"
    save_project(CONTOSO, path)
    for place, bad in {
        "device.name": replace(CONTOSO, device=Device(name="x\udcff")),
        "A/B": replace(CONTOSO, settings=(Node("A", None, (Node("B", "\ud800"),)),)),
        r"A\ud800": replace(CONTOSO, settings=(Node("A\ud800", "x"),)),
    }.items():
        with pytest.raises(AppError, match=re.escape(f"“{place}” has a character")):
            save_project(bad, path)
    assert [one.name for one in tmp_path.iterdir()] == ["a.wcdproj"]
    assert path.read_bytes() == GOLDEN_PROJECT.read_bytes()


KILLED = """
import os, sys
from pathlib import Path
from app.model.node import Node
from app.model.project import Package, Project
from app.model.store.project_store import save_project

target, part = Path(sys.argv[1]), float(sys.argv[2])
done, last = 0, None

def trace(frame, event, _fact):
    global done
    if Path(frame.f_code.co_filename).stem not in ("safe_file", "temporary_file", "file_set"):
        return None
    done += event == "line"
    if done == last:
        os._exit(9)
    return trace

def save(path):
    global done
    done = 0
    sys.settrace(trace)
    save_project(Project(package=Package(id="{1}", rank=2), settings=(Node("x", "2" * 300_000),)), path)
    sys.settrace(None)

whole = target.with_name("whole")
whole.write_bytes(target.read_bytes())  # a file that is replaced takes other steps than a new one
save(whole)
assert done > 20
last = max(1, int(done * part))
save(target)
"""


def test_killed_while_saving_the_file_always_opens(tmp_path: Path) -> None:
    """A process dies at 20 places on its way through the saving: the file is the old one or the new one, whole."""
    path, found = tmp_path / "a.wcdproj", []
    old = Project(package=Package(id="{1}", rank=1), settings=(Node("x", "1" * 300_000),))
    for step in range(1, 21):
        save_project(old, path)
        ended = run_process([sys.executable, "-c", KILLED, path, step / 20], cwd=REPOSITORY, capture_output=True)
        assert ended.returncode == 9, ended.stderr
        project = open_project(path).project
        found.append(project.package.rank)
        assert project.settings == (Node("x", str(project.package.rank) * 300_000),)
    assert found == sorted(found)
    assert set(found) == {1, 2}
