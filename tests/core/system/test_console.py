"""Nobody is asked where nobody can answer, and nothing needs streams that are not there."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.cli.terminal.output import Output, ReportLost
from app.core.system.console import give_streams, is_console, tell_person
from app.core.system.process import polite_ends
from app.core.text import language_of
from tests.child import run_process, started
from tests.cli.process import environment
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path


class LikeNul(io.StringIO):
    """A stream that calls itself a terminal, as NUL does on Windows."""

    def isatty(self) -> bool:
        """Say yes."""
        return True


def test_nul_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A device that calls itself a terminal and has no mode of a console is no person; nor is a closed stream."""
    monkeypatch.setattr("app.core.system.console._has_mode", lambda _stream: False)
    closed = LikeNul()
    closed.close()
    assert [is_console(stream) for stream in (None, LikeNul(), closed)] == [False, False, False]


def test_the_null_device_is_nobody() -> None:
    """The system's own null device is no person, to read from or to write to."""
    with open(os.devnull, encoding="utf-8") as read, open(os.devnull, "w", encoding="utf-8") as write:  # noqa: PTH123
        assert (is_console(read), is_console(write)) == (False, False)


@pytest.mark.parametrize(
    "words",
    [
        ("set", "lab.wcdproj", "--secret", "account.administrator.password"),
        ("set", "lab.wcdproj", "--seal"),
        ("seal", "lab.ppkg"),
        ("token", "revoke", "package_1@contoso.com", "--tenant", "contoso.com", "--client-id", "x"),
    ],
)
def test_no_question_is_asked_of_nul(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """With NUL for a keyboard every command that would ask ends at once with a sentence, and waits for nothing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PPKG_PASSPHRASE", raising=False)
    monkeypatch.setattr("sys.stdin", LikeNul())
    monkeypatch.setattr("app.core.system.console._has_mode", lambda _stream: False)
    monkeypatch.setattr("getpass.getpass", lambda *_: pytest.fail("somebody was asked"))
    assert main(["new", "lab.wcdproj", "account.administrator.name=labadmin", "--language", "en"]) == 0
    (tmp_path / "lab.ppkg").write_bytes(b"no package")
    assert main([*words, "--language", "en"]) in {1, 2}
    assert "ppkg:" in capsys.readouterr().err


def test_a_process_without_streams_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Started by an icon there are no streams at all: commands work, and what they say is lost."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    tell_person("nobody hears this")
    assert main(["new", str(tmp_path / "lab.wcdproj")]) == 0
    assert main(["show", str(tmp_path / "missing.wcdproj")]) == 1
    made = [stream for stream in (sys.stdin, sys.stdout, sys.stderr) if stream is not None]
    assert len(made) == 3
    for stream in made:
        stream.close()


def test_a_terminal_that_was_closed_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written to a terminal that is gone, or to a full disk, is lost and nothing else happens."""

    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(5, "Input/output error")

    for stream in (Gone(), LikeNul()):
        if isinstance(stream, LikeNul):
            stream.close()
        monkeypatch.setattr("sys.stderr", stream)
        tell_person("words")
        give_streams()


@pytest.mark.parametrize(("is_there", "kind"), [(False, BrokenPipeError), (True, ReportLost)])
def test_a_broken_pipe_of_windows(monkeypatch: pytest.MonkeyPatch, is_there: bool, kind: type[Exception]) -> None:
    """There a pipe that nobody reads is an invalid argument; of a console that is a failure to be told."""

    class Pipe(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr("sys.stdout", Pipe())
    monkeypatch.setattr("app.cli.terminal.output.is_console", lambda _stream: is_there)
    with pytest.raises(kind):
        Output().line("words")


def test_a_french_windows_speaks_french(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment says nothing, the language of Windows' own windows counts; the environment comes first."""
    monkeypatch.setattr("app.core.text.language_of_windows", lambda: "fr")
    assert [language_of({}), language_of({"LC_ALL": "C"}), language_of({"LANG": "fr_FR"})] == ["fr", "en", "fr"]
    monkeypatch.setattr("app.core.text.language_of_windows", lambda: "")
    assert language_of({}) == "en"


@pytest.mark.beyond_wine("a process with pipes for streams has no console there, and gets no events of one")
def test_the_demo_tenant_hears_its_end(tmp_path: Path) -> None:
    """``ppkg demo`` ends by the signals of a console in a moment; its wait is one that hears them on every system."""
    group = 0x200 if sys.platform == "win32" else 0  # of its own, for Ctrl-Break
    words = [sys.executable, "-m", "app", "demo", "--language", "en"]
    with started(words, cwd=REPOSITORY, env=environment({"PYTHONUNBUFFERED": "1"}), creationflags=group) as child:
        child.out.until("elsewhere.invalid")
        child.signal(1 if sys.platform == "win32" else polite_ends()[-1])  # CTRL_BREAK_EVENT
        assert child.end() == 0
        assert "has stopped" in child.out.rest()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform != "win32", reason="a console of Windows is asked")
def test_nul_of_windows(tmp_path: Path) -> None:
    """A process whose keyboard is NUL ends at once, and does not wait for a secret."""
    words = [sys.executable, "-m", "app", "set", "lab.wcdproj", "--secret", "account.administrator.password"]
    done = run_process(words, cwd=tmp_path, env=environment(), stdin=-3, capture_output=True, text=True)
    assert done.returncode in {1, 2}
