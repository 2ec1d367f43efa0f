"""Secrets in every form go through every command that reads answers, and are seen in no output and no project file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.cli.start import run
from tests.answers.secret_form import CANARY, FORMS, READ_AS_LEAF
from tests.packager.tampered import build_text, change

if TYPE_CHECKING:
    from pathlib import Path

USER = "Accounts/Users/User/Password"
COMMANDS = ("check", "show", "show --all", "check --json", "show --json")


def _shown(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """Return the exit code of ``ppkg`` with *words*, and all that it showed."""
    code = run(words)
    shown = "".join(capfd.readouterr())
    assert CANARY not in shown, words
    assert "Traceback" not in shown
    return code, shown


def _in_files(folder: Path, suffixes: tuple[str, ...]) -> list[str]:
    """Return the names of files below *folder*, of those with *suffixes*, that hold the canary in some encoding."""
    spelt = (CANARY.encode(), CANARY.encode("utf-16-le"), json.dumps(CANARY).encode())
    files = [path for path in folder.rglob("*") if path.is_file() and path.name.endswith(suffixes)]
    return [path.name for path in files if any(each in path.read_bytes() for each in spelt)]


@pytest.mark.parametrize("form", FORMS)
def test_no_command_shows_a_secret_of_any_form(
    form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer file is checked, shown, imported with and without sealing, and exported again."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PPKG_PASSPHRASE", "correct horse")
    source = tmp_path / "customizations.xml"
    source.write_bytes(FORMS[form](USER))
    for command in COMMANDS:
        first, *more = command.split()
        code, _ = _shown(capfd, first, str(source), *more)
        assert code in {0, 1, 3}
        if form in READ_AS_LEAF:
            assert code == 0
    sealed, _ = _shown(capfd, "import", str(source), "sealed", "--seal", "--json")
    monkeypatch.delenv("PPKG_PASSPHRASE")
    assert _shown(capfd, "import", str(source), "open")[0] == sealed
    assert not _in_files(tmp_path, (".wcdproj", ".log", ".tmp"))
    if sealed != 0:
        assert form not in READ_AS_LEAF
        return
    monkeypatch.setenv("PPKG_PASSPHRASE", "correct horse")
    for project in ("sealed/Forms.wcdproj", "open/Forms.wcdproj"):
        _shown(capfd, "check", project)
        _shown(capfd, "show", project, "--all", "--json")
        _shown(capfd, "build", project, "--output", "out.ppkg")
    assert _shown(capfd, "export", "sealed/Forms.wcdproj", "wcd", "--json")[0] == 0
    assert not _in_files(tmp_path, (".wcdproj", ".icdproj.xml", ".log", ".tmp"))
    if not form.startswith(
        ("element in a comment", "attribute in a comment", "words", "instruction", "comment before")
    ):
        assert CANARY.encode() in (tmp_path / "wcd" / "customizations.xml").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_a_package_of_another_tool_is_told_to_hold_the_secret(
    form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only its answer files have it; inspecting names the place and not the value, and nobody else shows it."""
    monkeypatch.chdir(tmp_path)
    plain = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    data = FORMS[form](USER)
    shorter = data[data.index(b"<Settings") : data.index(b"</WindowsCustomizations")]
    files = {"Multivariant/0/customizations.xml": data, "CommonSettings/1/AnswerFile.xml": shorter}
    foreign = change(plain, tmp_path / "foreign.ppkg", files)
    code, shown = _shown(capfd, "inspect", str(foreign))
    assert code == 0
    told = json.loads(_shown(capfd, "inspect", str(foreign), "--json")[1])
    assert told["reveals"] or "is not XML" in shown
    _shown(capfd, "compare", str(plain), str(foreign))
    _shown(capfd, "verify", str(foreign))
    code, _ = _shown(capfd, "import", str(foreign), "in")
    assert code in {0, 1}
    assert not _in_files(tmp_path / "in", (".wcdproj",))
    _shown(capfd, "token", "status", str(foreign))
