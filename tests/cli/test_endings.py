"""However a command ends, by a closed terminal or a closed stream: in words or in silence, and nothing half-made."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.private_folder import sweep
from app.core.system.process import polite_ends
from tests.child import run_process, started
from tests.cli.made_folder import KEY
from tests.cli.process import environment, listing
from tests.patience import wait_until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.posix("signals and closed descriptors of POSIX systems")

SECRETS = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")
BUILD = [sys.executable, "-m", "app", "build", "good.wcdproj", "--output=out", *SECRETS]
HEAD = [sys.executable, "-m", "app"]


def folders_of_work(folder: Path) -> list[str]:
    """Return the working folders in *folder*."""
    return [one.name for one in folder.glob("ppkg-work-*")]


@pytest.mark.parametrize("name", ["SIGHUP", "SIGKILL"], ids=["closed terminal", "killed"])
def test_a_sealed_build_leaves_nothing_in_the_clear(work: Path, tmp_path: Path, name: str) -> None:
    """A sealed build whose terminal is closed removes its working folder; after a kill the next start does."""
    with (work / "setup.cmd").open("r+b") as file:
        file.truncate(20 << 30)
    (work / "word").write_text("A-long-passphrase-4711")
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    given = environment() | {"TMPDIR": str(temporary)}
    (work / "out").mkdir()
    before = listing(work)
    words = [*BUILD, "--protect=sealed", "--protect-password-file=word"]
    with started(words, cwd=work, env=given) as build:
        wait_until(lambda: folders_of_work(temporary), "the working folder is there")
        assert build.is_running
        build.signal(signal.Signals[name])
        if name == "SIGHUP":
            build.signal(signal.SIGTERM)  # they come together
            assert (build.end(), build.err.rest()) == (1, "ppkg: Stopped. Nothing was left half-written.\n")
        else:
            build.process.wait()
            assert folders_of_work(temporary)
            run_process([*HEAD, "show", "good.wcdproj"], cwd=work, env=given, stdout=subprocess.DEVNULL, check=True)
    assert folders_of_work(temporary) == []
    assert listing(work) == before


def test_nohup_is_obeyed() -> None:
    """Who starts the program so that it survives its terminal gets that."""
    program = (
        "import os, signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "from app.cli.terminal.stop import stoppable\n"
        "with stoppable(): os.kill(os.getpid(), signal.SIGHUP); print('alive')\n"
    )
    assert run_process([sys.executable, "-c", program], capture_output=True).stdout == b"alive\n"


def test_a_request_in_a_finalizer_is_made_anew() -> None:
    """What Python drops there is raised again, and nobody is told of the loss."""
    program = (
        "import os, signal, time\n"
        "from app.cli.terminal import stop\n"
        "stop.REMINDER = 0.01\n"
        "class Held:\n"
        "    def __del__(self): os.kill(os.getpid(), signal.SIGINT); time.sleep(0)\n"
        "try:\n"
        "    with stop.stoppable():\n"
        "        held = Held()\n"
        "        del held\n"
        "        time.sleep(60)\n"
        "except KeyboardInterrupt: print('stopped')\n"
    )
    done = run_process([sys.executable, "-c", program], capture_output=True)
    assert (done.stdout, done.stderr) == (b"stopped\n", b"")


@pytest.mark.parametrize("times", [1, 3])
@pytest.mark.parametrize("number", polite_ends())
def test_a_request_that_was_lost_is_made_anew(times: int, number: int) -> None:
    """Code that is not ours can swallow the exception; the program stops all the same, and clears up undisturbed."""
    program = (
        "import os, signal, time\n"
        "from app.cli.terminal import stop\n"
        "stop.REMINDER = 0.01\n"
        "def wait(): time.sleep(60)\n"
        "try:\n"
        "    with stop.stoppable():\n"
        f"        try: os.kill(os.getpid(), {int(number)}); wait()\n"
        "        except KeyboardInterrupt: pass\n"
        f"        for _ in range({times - 1}):\n"
        "            try: wait()\n"
        "            except KeyboardInterrupt: pass\n"
        "        try: wait()\n"
        "        finally:\n"
        "            for _ in range(5): time.sleep(0.02)\n"
        f"            os.kill(os.getpid(), {int(number)})\n"
        "            try: raise OSError\n"
        "            except OSError: time.sleep(0.02)\n"
        "            print('cleared up')\n"
        "except KeyboardInterrupt: print('stopped')\n"
    )
    assert run_process([sys.executable, "-c", program], capture_output=True).stdout == b"cleared up\nstopped\n"


CLOSED = {
    "nowhere to report": (">&-", 1, b"could not be written"),
    "nowhere to complain": ("2>&-", 0, b""),
    "nothing at all": ("<&- >&- 2>&-", 1, b""),
    "a full disk": (">/dev/full", 1, b"could not be written"),
    "full of complaints": ("2>/dev/full", 0, b""),
}


@pytest.mark.parametrize(
    ("case", "words"),
    [
        *((case, "show good.wcdproj") for case in CLOSED),
        ("nowhere to report", "--version"),
        ("nothing at all", "show none.wcdproj"),
        ("full of complaints", "show none.wcdproj"),
    ],
)
def test_closed_streams(work: Path, case: str, words: str) -> None:
    """A stream that is closed or full is told where anybody can hear it, in one sentence and without a traceback."""
    streams, code, said = CLOSED[case]
    line = f'exec "{sys.executable}" -m app {words} {streams}'
    done = run_process(["sh", "-c", line], cwd=work, env=environment(), capture_output=True)
    if words == "show none.wcdproj":
        code, said = 1, b"" if "2>" in streams else b"none.wcdproj does not exist"
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == bool(said)


@pytest.mark.parametrize("stream", ["out", "err"])
def test_a_pipe_that_nobody_reads(work: Path, stream: str) -> None:
    """Who stops reading ends the command in silence."""
    near, far = os.pipe()
    os.close(near)
    streams = (
        {"stdout": far, "stderr": subprocess.PIPE} if stream == "out" else {"stdout": subprocess.PIPE, "stderr": far}
    )
    words = ["show", "good.wcdproj"] if stream == "out" else ["show", "none.wcdproj"]
    done = run_process([*HEAD, *words], cwd=work, env=environment(), **streams)
    os.close(far)
    assert done.returncode == 1
    assert not done.stderr


def test_unfinished_folders_go_at_the_next_start(work: Path, tmp_path: Path) -> None:
    """What a killed import left of its new folder goes with the next command, wherever that works."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    given = environment() | {"TMPDIR": str(temporary)}
    program = (
        "import os, sys; from pathlib import Path; from app.core.new_folder import new_folder\n"
        "with new_folder(Path(sys.argv[1])) as beside: (beside / 'a').write_text('x'); os.kill(os.getpid(), 9)\n"
    )
    (tmp_path / "there").mkdir()
    run_process([sys.executable, "-c", program, tmp_path / "there" / "new"], env=given)
    assert [one.name.startswith(".new.") for one in (tmp_path / "there").iterdir()] == [True]
    run_process([*HEAD, "show", "good.wcdproj"], cwd=work, env=given, stdout=subprocess.DEVNULL, check=True)
    assert list((tmp_path / "there").iterdir()) == []
    assert [list(one.iterdir()) for one in temporary.glob("ppkg-unfinished*")] == [[]]
    sweep()


def test_a_report_into_a_circle_of_links(work: Path) -> None:
    """A report whose name is a link to itself is refused in a sentence, and reads nothing twice."""
    (work / "loop.html").symlink_to("loop.html")
    (work / "a.log").write_text("nothing")
    done = run_process(
        [*HEAD, "diagnose", "a.log", "--html=loop.html"], cwd=work, env=environment(), capture_output=True
    )
    assert done.returncode == 1
    assert b"bug" not in done.stderr
