"""Windows says less than it knows: what C's numbers leave out is asked for, so that people are told the true reason."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.command.package.drives import tell_drive
from app.cli.terminal.output import Output
from app.core.write_error import write_failed
from app.deliver.copy import target
from app.deliver.copy.error import target_failed
from app.deliver.copy.target import look_at
from app.deliver.drive.drive import Drive

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.error import AppError


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG])
@pytest.mark.parametrize("way", ["write", "deliver"])
def test_a_long_name_is_no_missing_folder(tmp_path: Path, number: int, way: str) -> None:
    """Without the number of Win32 both are ENOENT there; the folder itself is asked, which is there or not."""
    tell: Callable[[Path], AppError] = (
        (lambda path: write_failed(OSError(number, "no"), path))
        if way == "write"
        else (lambda path: target_failed(OSError(number, "no"), place, path.name))
    )
    place = look_at(tmp_path)
    assert "too long" in str(tell(tmp_path / ("x" * 300)).sentence)
    if number != errno.ENAMETOOLONG and way == "write":
        assert "does not exist" in str(tell(tmp_path / "gone" / "x").sentence)


@pytest.mark.parametrize(("drive", "is_refused"), [("C:", True), (r"\\?\C:", True), ("E:", False)])
def test_the_drive_of_windows_takes_no_package(monkeypatch: pytest.MonkeyPatch, drive: str, is_refused: bool) -> None:
    """“deliver PKG C:” writes nothing to the top of the system's drive; a stick's top is where packages belong."""

    class Root:
        anchor = f"{drive}\\"

        def __init__(self) -> None:
            self.drive = drive

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 0

        def is_relative_to(self, _other: object) -> bool:
            return False

    monkeypatch.setattr(target, "system_letter", lambda: "C")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(target, "Path", lambda _text: Path("x"))
    assert target._is_systems(Root()) is is_refused  # type: ignore[arg-type]  # a path of Windows in all that counts


def test_a_letter_has_one_colon(capsys: pytest.CaptureFixture[str]) -> None:
    """The list of drives says “E: name”."""
    drive = Drive(device="E:", mounts=(), raw_label="STICK", model="", file_system=None, size=0, free=None, bus="usb",
                  is_removable=True, is_read_only=False, key="E", letter="E")  # fmt: skip
    tell_drive(drive, Output())
    assert capsys.readouterr().out.startswith("E: STICK")
