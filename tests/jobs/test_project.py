"""Projects as jobs: made, changed, opened; and the settings that can go into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.catalogue.catalogue import load_catalogue
from app.core.error import AppError, BadInput, Locked, UsageError
from app.core.secret import Secret
from app.jobs.project import ChangeOrder, Changes, NewOrder, change_project, make_project
from app.jobs.settings import SettingsOrder, check_setting, find_settings
from app.jobs.source import open_source
from app.model.store.project_store import open_project
from app.packager.export_project import export_project

if TYPE_CHECKING:
    from pathlib import Path

CANARY = Secret("Zwiebel-9001-Kanarienvogel")
WORD = Secret("correct horse")
WIFI = Changes(values=(("network.wifi[0].ssid", "Office"),), secrets=lambda: {"network.wifi[0].key": CANARY})
UPDATE = "Policies/Update/AllowAutoUpdate"


def test_made_changed_and_opened(tmp_path: Path) -> None:
    """A project is made in a new folder, changed in the order of the changes, and opened with what it lacks."""
    path = tmp_path / "new" / "Lab.wcdproj"
    with pytest.raises(AppError):
        make_project(NewOrder(path=path, name="Lab"))
    assert not path.parent.exists()
    saved = make_project(NewOrder(path=path, name="Lab", description="Room 4", changes=WIFI, makes_folder=True))
    assert (saved.path, saved.left_out) == (path, ("network.wifi[0].key",))
    assert CANARY.reveal() not in path.read_text(encoding="utf-8")
    with pytest.raises(BadInput, match="already exists"):
        make_project(NewOrder(path=path, name="Lab"))
    changes = Changes(removed=("network.wifi[0]",), values=(("device.name", "PC-1"), (UPDATE, "0")))
    change_project(ChangeOrder(path=path, changes=changes))
    source = open_source(path)
    assert (source.project.device.name, source.project.package.description) == ("PC-1", "Room 4")
    assert (source.project.network.wifi, source.missing) == ((), ())
    assert source.project.settings


def test_sealed_and_kept_sealed(tmp_path: Path) -> None:
    """What asks for the passphrase is told whether there are secrets; a sealed project stays so, and needs the word."""
    path = tmp_path / "Lab.wcdproj"
    asked: list[bool] = []

    def passphrase(has_secrets: bool) -> Secret:
        asked.append(has_secrets)
        return WORD

    make_project(NewOrder(path=path, name="Lab"))
    changes = Changes(values=WIFI.values, secrets=WIFI.secrets, passphrase=passphrase)
    assert change_project(ChangeOrder(path=path, changes=changes)).envelope
    assert asked == [True]
    source = open_source(path)
    assert source.needed == ("network.wifi[0].key",)
    before = path.read_bytes()
    with pytest.raises(Locked):
        change_project(ChangeOrder(path=path, changes=WIFI, passphrase=Secret("wrong")))
    assert path.read_bytes() == before
    change_project(ChangeOrder(path=path, changes=Changes(values=(("device.name", "PC-1"),)), passphrase=WORD))
    assert open_project(path, WORD).project.network.wifi[0].key == CANARY
    assert asked == [True]


@pytest.mark.parametrize(
    "changes",
    [
        Changes(values=(("network.wifi[0].key", "plain"),)),
        Changes(values=(("device.nme", "PC-1"),)),
        Changes(removed=("network.wifi[7]",)),
        Changes(secrets=lambda: {"device.name": CANARY}),
    ],
)
def test_a_change_that_is_not_possible_leaves_the_file(tmp_path: Path, changes: Changes) -> None:
    """Nothing is made or written, and the value is not told."""
    path = tmp_path / "Lab.wcdproj"
    with pytest.raises(AppError) as caught:
        make_project(NewOrder(path=path, name="Lab", changes=changes))
    assert not path.exists()
    assert CANARY.reveal() not in str(caught.value)
    make_project(NewOrder(path=path, name="Lab"))
    before = path.read_bytes()
    with pytest.raises(AppError):
        change_project(ChangeOrder(path=path, changes=changes))
    assert path.read_bytes() == before


def test_secrets_are_asked_for_when_the_rest_is_possible(tmp_path: Path) -> None:
    """Nobody types a secret for a change that is refused."""

    def secrets() -> dict[str, Secret]:
        raise AssertionError("asked")

    changes = Changes(values=(("device.nme", "PC-1"),), secrets=secrets)
    with pytest.raises(AppError):
        make_project(NewOrder(path=tmp_path / "Lab.wcdproj", name="Lab", changes=changes))


def test_answers_of_wcd_are_a_source(tmp_path: Path) -> None:
    """The folder of a WCD project, its project file and its answers all lead to the same project."""
    path = tmp_path / "Lab.wcdproj"
    make_project(NewOrder(path=path, name="Lab", changes=Changes(values=(("device.name", "PC-1"),))))
    export_project(open_project(path).project, tmp_path, tmp_path / "wcd")
    project_file = next((tmp_path / "wcd").glob("*.icdproj.xml"))
    for given in (tmp_path / "wcd", project_file, tmp_path / "wcd" / "customizations.xml"):
        found = open_source(given)
        assert (found.project.device.name, found.folder, found.opened) == ("PC-1", tmp_path / "wcd", None)
    for wrong in (tmp_path / "empty.xml", tmp_path / "gone.wcdproj"):
        with pytest.raises(BadInput):
            open_source(wrong)


def test_settings_are_found_and_described() -> None:
    """A path gives the setting itself with what it holds, words give those that have them all, nothing the groups."""
    top = find_settings(SettingsOrder())
    assert [one.path for one in top.found] == [one.path for one in load_catalogue().children()]
    group = find_settings(SettingsOrder(query="Policies/Update/"))
    assert group.setting
    assert UPDATE in [one.path for one in group.found]
    found = find_settings(SettingsOrder(query="update auto", limit=3))
    assert (found.setting, len(found.found)) == (None, 3)
    assert find_settings(SettingsOrder(query="xyzzy")).found == ()


def test_settings_are_checked() -> None:
    """A known setting takes a possible value; a secret one says so; a misspelt one names its neighbour."""
    assert not check_setting(UPDATE, "0")
    assert check_setting("Accounts/ComputerAccount/Password", CANARY)
    for address, value, reason in (
        (UPDATE, "rarely", "AllowAutoUpdate"),
        ("Policies/Update/AllowAutoUpdat", "0", UPDATE),
        ("Policies/Update[", "0", "Policies"),
    ):
        with pytest.raises(UsageError, match=reason):
            check_setting(address, value)
