"""Delivering: reading a package, naming targets, copying, images, sheets and scripts; the jobs of both faces."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.text import N_
from app.deliver.copy import parallel
from app.deliver.copy.checked_copy import Copied, copy_checked
from app.deliver.iso.reader import root_files
from app.jobs.deliver import (
    DeliverOrder,
    Delivery,
    ImageOrder,
    MaybeEncrypted,
    Place,
    digest_of,
    find_target,
    is_in_the_way,
    is_stopped,
    not_copied,
    place_of,
    read_package,
    survey,
    survey_all,
    write_image,
)
from app.jobs.drives import PluggedDrives
from app.jobs.scripts import RemoveScriptOrder, write_collect_script, write_remove_script
from app.jobs.sheet import SheetOrder, make_sheet, write_sheet
from tests.deliver.sheet_case import PASSWORD, TOKEN, token_package
from tests.patience import LIMIT
from tests.protect.sealing import made
from tests.ui.stage.sticks import Sticks

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "Lab.ppkg.apply.ps1"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a package whose token lives for long, with its ``.cat`` beside it."""
    return token_package(tmp_path_factory.mktemp("built"), datetime.now(UTC) + timedelta(days=100))


@pytest.fixture
def sticks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sticks:
    """Plug sticks in that are folders."""
    plugged = Sticks(tmp_path / "media")
    monkeypatch.setattr("app.jobs.drives.list_drives", plugged)
    return plugged


@pytest.mark.parametrize(("days", "words"), [(100, ""), (3, "Set the devices up before"), (-1, "No device can join")])
def test_the_end_of_a_token_is_known(tmp_path: Path, days: int, words: str) -> None:
    """What is read of a package warns of a token that ended or ends within a week, and else of nothing."""
    found = read_package(token_package(tmp_path, datetime.now(UTC) + timedelta(days=days, minutes=1)))
    assert found.companion == "Lab.cat"
    assert words in str(found.hint or "")
    assert bool(found.hint) is bool(words)
    assert found.no_script is None


def test_kinds_say_what_cannot_go_along(package: Path, tmp_path: Path) -> None:
    """A sealed file has no other script, an encrypted one none; what may be one is told apart."""
    sealed = read_package(made(tmp_path).path)
    assert sealed.is_sealed
    assert sealed.no_script
    assert "not next to it" in str(sealed.hint)
    (tmp_path / "noise.ppkg").write_bytes(b"noise" * 1000)
    encrypted = read_package(tmp_path / "noise.ppkg", is_encrypted=True)
    assert encrypted.is_encrypted
    assert encrypted.no_script
    with pytest.raises(MaybeEncrypted):
        read_package(tmp_path / "noise.ppkg")
    (tmp_path / "cut.ppkg").write_bytes(package.read_bytes()[:3000])
    with pytest.raises(BadInput) as refused:
        read_package(tmp_path / "cut.ppkg")
    assert not isinstance(refused.value, MaybeEncrypted)


@pytest.mark.parametrize("name", [SCRIPT, SCRIPT.upper()])
def test_an_old_script_is_in_the_way_too(package: Path, tmp_path: Path, sticks: Sticks, name: str) -> None:
    """Both ways of looking at a target find it, in any case of letters, if the script is to be copied; else neither."""
    (tmp_path / name).write_bytes(b"old")
    place, plugged = Place(key="folder", folder=tmp_path), PluggedDrives()
    assert sticks.plugged == {}
    assert survey(package, place).existing == ()
    assert find_target(str(tmp_path), package, plugged).existing == ()
    assert survey(package, place, with_script=True).existing == (name,)
    assert find_target(str(tmp_path), package, plugged, with_script=True).existing == (tmp_path / name,)
    (found,) = survey_all(read_package(package), [place], with_script=True).values()
    assert found.existing == (name,)


@pytest.mark.posix("devices are files there; letters of Windows are tried in deliver")
def test_a_drive_is_found_by_its_names(package: Path, sticks: Sticks) -> None:
    """By the folder it is open at, and by its device; one that takes no package says so, and others are offered."""
    root = sticks.plug("GOOD")
    sticks.plugged["GOOD"] = replace(sticks.plugged["GOOD"], device="/dev/sdx1")
    sticks.plug("LINUX", "ext4")
    sticks.plugged["LINUX"] = replace(sticks.plugged["LINUX"], device="/dev/sdy1")
    plugged = PluggedDrives()
    assert find_target("/dev/sdx1", package, plugged).folder == root
    assert plugged.folder_of("sdx") == root
    with pytest.raises(AppError, match="takes no package"):
        find_target("/dev/sdy1", package, plugged)
    assert [drive.device for drive in plugged.that_would_do([])] == ["/dev/sdx1"]
    assert plugged.that_would_do([root]) == ()
    assert place_of(sticks.plugged["GOOD"]).reason_not is None


def test_where_the_list_cannot_be_had_folders_still_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that does not say its drives is no reason not to copy into a folder."""

    def fails(with_others: bool) -> None:
        raise AppError(f"No list: {with_others}.")

    monkeypatch.setattr("app.jobs.drives.list_drives", fails)
    plugged = PluggedDrives()
    assert plugged.folder_of(str(tmp_path)) == tmp_path
    assert plugged.all() == ()


def test_a_package_is_copied_to_several_folders(package: Path, tmp_path: Path) -> None:
    """Each ends for itself: copied with its script, in the way, or stopped; how far it is can be asked."""
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    (two / package.name).write_bytes(b"old")
    delivery = Delivery(DeliverOrder(package=package, folders=(one, two), with_script=True))
    seen: list[tuple[int, int]] = []
    first, second = delivery.run(lambda done, total: seen.append((done, total)))
    assert first.copied
    assert first.copied.files[0].sha256 == digest_of(package)
    assert (one / SCRIPT).is_file()
    assert is_in_the_way(second.error)
    assert (two / package.name).read_bytes() == b"old"
    assert len(delivery.moments) == 2
    assert all(done < total for done, total in seen)
    order = DeliverOrder(package=package, folders=(two,), replaced=frozenset({two}), verify=False)
    (replaced,) = Delivery(order).run()
    assert replaced.copied
    assert not replaced.copied.is_verified
    assert (two / package.name).read_bytes() == package.read_bytes()


@pytest.mark.parametrize("name", [SCRIPT, SCRIPT.upper()])
def test_an_old_script_is_replaced_only_if_that_is_said(package: Path, tmp_path: Path, name: str) -> None:
    """Unasked, the copy fails and the old one stays; replaced, there is one script, the new one."""
    (tmp_path / name).write_bytes(b"old")
    order = DeliverOrder(package=package, folders=(tmp_path,), with_script=True)
    (outcome,) = Delivery(order).run()
    assert is_in_the_way(outcome.error)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"old")]
    (outcome,) = Delivery(replace(order, replaced=frozenset({tmp_path}))).run()
    assert outcome.copied
    found = sorted(path.name for path in tmp_path.iterdir())
    if sys.platform == "win32":  # the same file, in whatever letters
        found = sorted(SCRIPT if one.lower() == SCRIPT.lower() else one for one in found)
    assert found == ["Lab.cat", "Lab.ppkg", SCRIPT]
    assert (tmp_path / SCRIPT).read_bytes() != b"old"


def test_a_stopped_copy_leaves_nothing(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells that it was stopped, which nothing else does."""
    asked = threading.Event()

    def stop(_done: int, _total: int) -> None:
        asked.set()
        raise Cancelled(N_("Error", "Stopped."))

    def copy_then(*given: Any, **more: Any) -> Copied:
        assert asked.wait(LIMIT)  # a copy must not be over before it is stopped
        return copy_checked(*given, **more)

    monkeypatch.setattr(parallel, "copy_checked", copy_then)
    big = tmp_path / "noise.ppkg"
    big.write_bytes(b"noise" * 5_000_000)
    (tmp_path / "to").mkdir()
    (outcome,) = Delivery(DeliverOrder(package=big, folders=(tmp_path / "to",))).run(stop)
    assert is_stopped(outcome)
    assert list((tmp_path / "to").iterdir()) == []
    assert not is_stopped(not_copied(tmp_path))
    assert not_copied(tmp_path, survey(package, Place(key="x", folder=tmp_path / "gone")).error).error


def test_an_image_has_the_package_and_its_script(package: Path, tmp_path: Path) -> None:
    """Whether the hash is known already makes no difference; the package itself is no target."""
    for name, known in (("a.iso", None), ("b.iso", digest_of(package))):
        order = ImageOrder(package=package, target=tmp_path / name, with_script=True, sha256=known)
        assert write_image(order).path == tmp_path / name
        with (tmp_path / name).open("rb") as image:
            assert sorted(root_files(image)) == ["Lab.cat", "Lab.ppkg", SCRIPT]
    with pytest.raises(BadInput):
        write_image(ImageOrder(package=package, target=package))


def test_a_sheet_names_the_package_and_no_secret(package: Path, tmp_path: Path) -> None:
    """The page that is shown and the one that is written are of the same order; a contact too long is refused."""
    order = SheetOrder(package=package, language="fr", contact="Service desk")
    page = make_sheet(order)
    written = write_sheet(replace(order, sha256=page.sha256), tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert page.sha256 == digest_of(package)
    for text in (page.html, written):
        assert "Service desk" in text
        assert 'lang="fr"' in text
        assert TOKEN not in text
        assert PASSWORD not in text
    with pytest.raises(BadInput):
        make_sheet(replace(order, contact="x" * 201))


def test_scripts_for_devices_are_written(package: Path, tmp_path: Path) -> None:
    """Into a folder under their own names, or to the file that is named; one knows the package that it removes."""
    assert write_collect_script(tmp_path).name == "collect-logs.ps1"
    assert write_collect_script(tmp_path / "logs.ps1").is_file()
    free = write_remove_script(RemoveScriptOrder(target=tmp_path))
    assert (free.path.name, free.package_id) == ("remove-packages.ps1", "")
    bound = write_remove_script(RemoveScriptOrder(target=tmp_path / "one.ps1", package=package))
    assert bound.package_id.strip("{}").lower() in bound.path.read_text(encoding="utf-8-sig")
    with pytest.raises(BadInput):
        write_remove_script(RemoveScriptOrder(target=tmp_path / "two.ps1", package=tmp_path / "none.ppkg"))
    assert not (tmp_path / "two.ps1").exists()
