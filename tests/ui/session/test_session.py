"""The session: undo, dirty, saving, secrets, and copies of unsaved work."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.core.secret import Secret
from app.model.field import differences, set_field, set_setting
from app.model.project import Application, Device, Project
from app.model.store.project_store import open_project, save_project
from app.ui.session.recovery import left_copies
from app.ui.session.session import Session
from app.ui.work.task import Task

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEY = Secret("BCDFG-HJKMN-PQRTV-WXY23-46789")
TOKEN = Secret("0.AXkAKanarie" + "-_Zq7" * 120)


def opened(folder: Path, project: Project | None = None, parent: None = None) -> Session:
    """Return a session with *project* saved in *folder*."""
    path = folder / "Contoso.wcdproj"
    save_project(project or Project(), path)
    session = Session(parent, folder / "copies")
    session.take(open_project(path))
    return session


def saved(qtbot: QtBot, session: Session, **options: object) -> list[Exception]:
    """Save and wait; return the failure if there was one."""
    ends: list[list[Exception]] = []
    session.save(lambda: ends.append([]), lambda error: ends.append([error]), **options)  # type: ignore[arg-type]  # options as given
    qtbot.waitUntil(lambda: bool(ends))
    return ends[0]


def test_typing_in_one_field_is_one_step_to_undo(tmp_path: Path) -> None:
    """Letters typed in a row are undone together; another field, or leaving the field, begins a new step."""
    session = opened(tmp_path)
    for text in ("P", "PC", "PC-1"):
        session.edit("device.name", text, typing=True)
    session.settle()
    session.edit("device.name", "PC-12", typing=True)
    session.edit("device.shared", True)
    session.undo()
    assert (session.project.device.name, session.project.device.shared) == ("PC-12", False)
    session.undo()
    assert session.project.device.name == "PC-1"
    assert session.undo() == {"device.name"}
    assert session.project.device.name == ""
    assert not session.can_undo
    for _ in range(3):
        session.redo()
    assert (session.project.device.name, session.project.device.shared) == ("PC-12", True)
    assert not session.can_redo


def test_a_new_change_drops_what_was_undone(tmp_path: Path) -> None:
    """After an undo, a change makes redo impossible."""
    session = opened(tmp_path)
    session.edit("device.name", "A")
    session.undo()
    session.edit("device.name", "B")
    assert not session.can_redo
    assert session.redo() == frozenset()


def test_dirty_follows_the_value_and_not_the_keystrokes(tmp_path: Path, qtbot: QtBot) -> None:
    """A field that is back at its saved value leaves the project clean; saving makes it clean too."""
    session = opened(tmp_path)
    session.edit("device.name", "A")
    assert session.is_dirty
    session.edit("device.name", "")
    assert not session.is_dirty
    session.edit("device.name", "PC-%SERIAL%")
    assert saved(qtbot, session) == []
    assert not session.is_dirty
    assert session.path
    assert open_project(session.path).project == session.project


def test_a_save_waits_for_the_one_before(tmp_path: Path, qtbot: QtBot) -> None:
    """Who saves again before the disk is done gets both saves, and is not taken for somebody else."""
    session, ends = opened(tmp_path), list[object]()
    assert session.path
    for name in ("A", "B", "C"):
        session.edit("device.name", name)
        session.save(lambda: ends.append(None), ends.append)
    qtbot.waitUntil(lambda: len(ends) == 3)
    assert ends == [None] * 3
    assert not session.is_dirty
    assert open_project(session.path).project.device.name == "C"


def test_a_save_that_fails_lets_the_next_one_try(tmp_path: Path, qtbot: QtBot) -> None:
    """Each save has an end of its own."""
    session, ends = opened(tmp_path), list[object]()
    session.edit("device.name", "A")
    session.save(lambda: ends.append(None), ends.append, path=tmp_path / "missing" / "x.wcdproj")
    session.save(lambda: ends.append(None), ends.append)
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert isinstance(ends[0], AppError)
    assert ends[1] is None
    assert not session.is_dirty


def test_a_save_ends_after_another_project_was_opened(tmp_path: Path, qtbot: QtBot) -> None:
    """The file is saved, and the project that took its place is not touched, nor saved for those that waited."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    session, ends = opened(tmp_path / "one"), list[object]()
    first = session.path
    assert first
    save_project(Project(), second := tmp_path / "two" / "Fabrikam.wcdproj")
    session.edit("device.name", "A")
    for _ in range(2):
        session.save(lambda: ends.append(None), ends.append)
    session.take(open_project(second))
    qtbot.waitUntil(lambda: not session.findChildren(Task))
    assert open_project(first).project.device.name == "A"
    assert (session.path, session.is_dirty, ends) == (second, False, [])
    session.edit("device.name", "B")
    assert saved(qtbot, session) == []
    assert open_project(second).project.device.name == "B"


def test_signals_name_the_places_that_differ(tmp_path: Path) -> None:
    """``changed`` brings the fields that differ; a list that grew counts itself."""
    session = opened(tmp_path)
    seen: list[frozenset[str]] = []
    session.changed.connect(seen.append)
    session.edit("network.wifi[0].ssid", "Lab")
    session.edit("network.wifi[0].ssid", "Lab 2")
    session.undo()
    assert seen == [{"network.wifi"}, {"network.wifi[0].ssid"}, {"network.wifi[0].ssid"}]


def test_differences_of_items_before_the_end() -> None:
    """An item removed at the head changes the list and every item behind it that both have."""
    one = Project(applications=tuple(Application(name=name) for name in "abc"))
    two = replace(one, applications=one.applications[1:])
    assert differences(one, two) == {"applications", "applications[0].name", "applications[1].name"}
    assert differences(one, one) == frozenset()


def test_saving_elsewhere_moves_paths_of_all_steps(tmp_path: Path, qtbot: QtBot) -> None:
    """After *Save as* into another folder every undo step still names the same file."""
    (tmp_path / "other").mkdir()
    (tmp_path / "root.cer").write_bytes(b"x")
    session = opened(tmp_path)
    session.edit("certificates[0].file", "root.cer")
    session.edit("certificates[0].name", "Root")
    assert saved(qtbot, session, path=tmp_path / "other" / "Fabrikam.wcdproj") == []
    assert session.project.certificates[0].file == str(tmp_path / "root.cer")
    session.undo()
    assert session.project.certificates[0].file == str(tmp_path / "root.cer")


def test_secrets_are_sealed_and_come_back(tmp_path: Path, qtbot: QtBot) -> None:
    """A passphrase seals the secrets into the file; unlocking brings them, and later saves need no question."""
    session = opened(tmp_path)
    session.edit("device.product_key", KEY)
    assert session.asks_for_passphrase
    assert saved(qtbot, session, passphrase=Secret("correct horse")) == []
    assert not session.asks_for_passphrase
    assert session.path
    assert KEY.reveal() not in session.path.read_text(encoding="utf-8")
    again = Session(None, tmp_path / "copies")
    again.take(open_project(session.path))
    assert not again.project.device.product_key
    again.unlock(Secret("correct horse"))
    assert again.project.device.product_key == KEY
    assert not again.is_dirty
    again.edit("device.name", "PC-%SERIAL%")
    assert saved(qtbot, again) == []


def test_a_failed_save_keeps_the_work(tmp_path: Path, qtbot: QtBot) -> None:
    """A save that cannot be made says so, and the project stays dirty."""
    session = opened(tmp_path)
    session.edit("device.name", "PC-%SERIAL%")
    (failure,) = saved(qtbot, session, path=tmp_path / "missing" / "x.wcdproj")
    assert "missing" in str(failure)
    assert session.is_dirty


def test_problems_follow_the_values(tmp_path: Path, qtbot: QtBot) -> None:
    """Problems are there at once after opening, and soon after a change."""
    session = opened(tmp_path)
    assert session.problems_at("device.name")
    with qtbot.waitSignal(session.problems_changed):
        session.edit("device.name", "PC-%SERIAL%")
    assert not [problem for problem in session.problems_at("device.name") if problem.level == "error"]


def test_missing_files_are_found_in_the_background(tmp_path: Path, qtbot: QtBot) -> None:
    """A file that does not exist becomes a problem at its field, and stops being one when the field changes."""
    (tmp_path / "setup.msi").write_bytes(b"x")
    session = opened(tmp_path)
    session.edit("applications[0].command_file", "gone.msi")
    place = "applications[0].command_file"
    qtbot.waitUntil(lambda: any("gone.msi" in str(one) for one in session.problems_at(place)))
    session.edit(place, "setup.msi")
    session.check_now()
    assert not any("gone.msi" in str(one) for one in session.problems_at(place))


def test_overlaps_are_found_in_the_background(tmp_path: Path, qtbot: QtBot) -> None:
    """What fields and free settings do to each other follows soon, also where the project names no file at all."""
    session = opened(tmp_path, Project(device=Device(hide_oobe=None)))
    qtbot.waitUntil(lambda: "nothing_set" in {one.code for one in session.problems})
    session.edit("device.name", "PC-%SERIAL%")
    qtbot.waitUntil(lambda: "nothing_set" not in {one.code for one in session.problems})
    session.replace(set_setting(session.project, "DevDetail/DNSComputerName", "PC"))
    qtbot.waitUntil(lambda: "set_twice" in {one.code for one in session.problems_at("device.name")})
    session.undo()
    qtbot.waitUntil(lambda: "set_twice" not in {one.code for one in session.problems_at("device.name")})


def test_a_copy_of_unsaved_work_survives_without_secrets(tmp_path: Path, qtbot: QtBot) -> None:
    """The copy of a dead window is offered, restores the work as one step to undo, and holds no secret."""
    session = opened(tmp_path)
    session.edit("device.name", "PC-%SERIAL%")
    session.edit("device.product_key", KEY)
    session.edit("account.entra.token", TOKEN)
    session.edit("account.entra.expiry", "2027-02-28T23:59:59Z")
    session.unsaved_copy.write()
    folder = tmp_path / "copies"
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.unsaved"))))
    assert left_copies(folder) == []  # its window lives
    (file,) = folder.glob("*.unsaved")
    assert KEY.reveal().encode() not in file.read_bytes()
    assert TOKEN.reveal().encode() not in file.read_bytes()
    assert b"2027-02-28T23:59:59Z" in file.read_bytes()
    if sys.platform != "win32":  # its lists of rights are tried in core
        assert file.stat().st_mode & 0o077 == 0
    orphan = folder / "0123.unsaved"
    orphan.write_bytes(file.read_bytes())
    session.take(None)
    assert not file.exists()
    (copy,) = left_copies(folder)
    later = Session(None, folder)
    later.recover(copy)
    assert later.project.device.name == "PC-%SERIAL%"
    assert later.is_dirty
    assert not orphan.exists()
    later.undo()
    assert not later.is_dirty


def test_saving_removes_the_copy(tmp_path: Path, qtbot: QtBot) -> None:
    """A saved project leaves no copy behind."""
    session = opened(tmp_path)
    session.edit("device.name", "PC-%SERIAL%")
    session.unsaved_copy.write()
    folder = tmp_path / "copies"
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.unsaved"))))
    assert saved(qtbot, session) == []
    assert list(folder.glob("*.unsaved")) == []


def test_a_damaged_copy_is_not_offered(tmp_path: Path) -> None:
    """A copy that cannot be read is removed."""
    (tmp_path / "bad.unsaved").write_bytes(b"{")
    assert left_copies(tmp_path) == []
    assert not (tmp_path / "bad.unsaved").exists()


@pytest.mark.parametrize("place", ["device.name", "target"])
def test_nothing_happens_for_the_same_value(tmp_path: Path, place: str) -> None:
    """Setting a field to what it is makes no step and no signal."""
    session = opened(tmp_path, set_field(Project(device=Device(name="A")), "device.shared", True))
    seen: list[object] = []
    session.changed.connect(seen.append)
    session.edit(place, session.value(place))
    assert seen == []
    assert not session.can_undo
