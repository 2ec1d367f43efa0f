"""``ppkg diagnose``: what happened on a device, its cause and remedy; filters, comparison, reports, exit codes."""

from __future__ import annotations

import json
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.answers.fields.project import answers_from
from app.cli.command.diagnose import moment
from app.core.error import UsageError
from app.core.secret import Secret
from app.model.project import Account, Device, Join, Network, Package, Project, WifiNetwork
from app.model.store.project_store import save_project
from app.model.token import Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from tests.child import started
from tests.cli.process import CANARY, done, environment, listing, ppkg
from tests.diagnose.field_stories import STORIES as FIELD
from tests.diagnose.log_case import START, as_evtx, as_xml, group, package, prov
from tests.diagnose.stories import NAME, STORIES, failed
from tests.patience import wait_until

TOLD = ["token_expired", "mfa", "wifi_key", "command_exit", "restart_loop", "older_version", "unknown_code"]
"""Stories that are told by a real process; all of them are told in tests/diagnose."""

PROJECT = Project(
    package=Package(id="{6b1f0c5a-1111-4222-8333-444455556666}", name="Depot", description=""),
    device=Device(name="PC-%SERIAL%"),
    network=Network(
        wifi=(WifiNetwork(ssid="Guest", key=Secret(CANARY)), WifiNetwork(ssid="Depot", key=Secret(CANARY)))
    ),
    account=Account(join=Join.ENTRA, entra=Token(token=Secret(CANARY), expiry=START - timedelta(days=12))),
)


def log(folder: Path, story: str) -> str:
    """Write the dirty .evtx of *story* to *folder* and return its name."""
    (folder / f"{story}.evtx").write_bytes(as_evtx(STORIES[story][0], dirty=True))
    return f"{story}.evtx"


@pytest.mark.parametrize("story", TOLD)
def test_the_headline_comes_first_and_the_failure_in_full(tmp_path: Path, story: str) -> None:
    """The first line is the story's sentence; causes, steps and evidence follow; a device that failed ends with 0."""
    lines = done(ppkg("diagnose", log(tmp_path, story), folder=tmp_path)).splitlines()
    assert lines[0] == STORIES[story][1]
    shown = [line.strip() for line in lines]
    order = [f"1. {lines[0]}", "Likely causes, the likeliest first:", "What to do:", "What shows it:", "Time line:"]
    assert [shown.index(line) for line in order] == sorted(shown.index(line) for line in order)
    assert shown[shown.index("Likely causes, the likeliest first:") + 1].startswith("1. ")
    assert f"({story}.evtx)]" in "".join(lines)
    assert f"{story}.evtx (events: {len(STORIES[story][0])})" in shown


def test_success_has_no_failure(tmp_path: Path) -> None:
    """A package that was applied is told in one sentence, with the time line and without a remedy."""
    shown = done(ppkg("diagnose", log(tmp_path, "success"), folder=tmp_path))
    assert shown.startswith("“Depot.ppkg” was applied without a failure.\n")
    assert "What to do" not in shown
    assert "Package “Depot.ppkg” is done." in shown


def test_compared_with_a_project(tmp_path: Path) -> None:
    """The project tells the field to change, what became of its settings, and that the token was over; no secret."""
    save_project(PROJECT, tmp_path / "depot.wcdproj")
    shown = done(ppkg("diagnose", log(tmp_path, "token_expired"), "--project", "depot.wcdproj", folder=tmp_path))
    assert "account.entra.token" in shown
    assert "the bulk token had ended: it worked until 22 April 2026, 08:00" in shown
    assert "The log is about this package" in shown
    found = json.loads(
        done(ppkg("diagnose", log(tmp_path, "wifi_key"), "--project=depot.wcdproj", "--json", folder=tmp_path))
    )
    assert found["failures"][0]["place"] == "network.wifi[1].key"
    states = {one["place"]: one["state"] for one in found["match"]["settings"]}
    assert states["account.entra.token"] == "not_named"
    assert states["network.wifi[1].ssid"] == "done"


def test_compared_with_a_package(tmp_path: Path) -> None:
    """A package alone is enough to tell which of its settings failed."""
    out = tmp_path / "out"
    out.mkdir()
    built = build_package(answers_from(PROJECT), FolderFiles(tmp_path), dialect_of(PROJECT), out).package
    shown = done(ppkg("diagnose", log(tmp_path, "token_expired"), "--package", str(built), folder=tmp_path))
    assert "Compared:" in shown
    assert "  failed\n" in shown


def test_the_time_line_is_short_whole_or_searched(tmp_path: Path) -> None:
    """Without options what stands out is shown; --all shows all, --search and times what fits."""
    lines = package(
        *[line for turn in range(20) for line in group(5 + turn, f"Group{turn}", f"Node/{turn}")],
        end=prov(900, 21, NAME),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    short, whole, one, late, none = (
        done(ppkg("diagnose", "log.xml", *words, folder=tmp_path))
        for words in (
            (),
            ("--all",),
            ("--search", "GROUP7 done"),
            ("--since=2026-05-04T08:10", "--until=2026-05-04"),
            ("--until=2026-05-03",),
        )
    )
    assert "40 more; --all shows them." in short
    assert "Group7" not in short
    assert whole.count("Settings group") == 40
    assert one.count("Settings group") == 1
    assert "Settings group “Group7” is done." in one
    assert "2026-05-04 08:15:00" in late
    assert "08:00:01" not in late
    assert "Time line" not in none


def test_reports_for_a_ticket_and_for_scripts(tmp_path: Path) -> None:
    """--html writes one page, --json shows one English document; both hold the same headline."""
    name = log(tmp_path, "command_exit")
    found = json.loads(done(ppkg("diagnose", name, "--json", "--html=r.html", "--language=fr", folder=tmp_path)))
    assert found["headline"] == STORIES["command_exit"][1]
    assert found["failures"][0]["exit_code"] == 1603
    assert found["html"] == "r.html"
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert '<html lang="fr">' in page
    assert "0x80070643" in page


def test_secrets_stay_hidden(tmp_path: Path) -> None:
    """A password in an event is in none of the outputs."""
    lines = package(
        prov(5, 10, "Accounts", f"<characteristic><parm name='Password' value='{CANARY}'/></characteristic>"),
        end=failed("0x80070005"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    done(ppkg("diagnose", "log.xml", "--all", "--search=Accounts", folder=tmp_path))
    done(ppkg("diagnose", "log.xml", "--json", "--html=r.html", folder=tmp_path))
    assert CANARY not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_collecting_script_is_saved(tmp_path: Path) -> None:
    """Into a folder or under a name; its use is told, and --json names the file."""
    shown = done(ppkg("diagnose", "--script", ".", folder=tmp_path))
    assert "collect-logs.ps1" in shown
    assert "as an administrator" in shown
    script = tmp_path / "collect-logs.ps1"
    assert b"wevtutil.exe" in script.read_bytes()
    found = json.loads(done(ppkg("diagnose", "--script=mine.ps1", "--json", folder=tmp_path)))
    assert found["script"] == "mine.ps1"
    assert (tmp_path / "mine.ps1").read_bytes() == script.read_bytes()


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--script", "none/x.ps1"], 1, "does not exist"),
        (["--script", "notes.txt"], 2, "ends in .ps1"),
        (["--script="], 2, "ends in .ps1"),
        (["--script", ".", "x.evtx"], 2, "cannot be combined with other options"),
    ],
)
def test_a_script_that_cannot_be_saved(tmp_path: Path, words: list[str], code: int, sentence: str) -> None:
    """A sentence says why; nothing is written."""
    (tmp_path / "notes.txt").write_text("mine")
    ended = ppkg("diagnose", *words, folder=tmp_path)
    assert ended.returncode == code
    assert sentence in ended.stderr
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("notes.txt", "mine")]


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A bad file beside a good one is told; without anything readable the code is 1, also in JSON."""
    good = log(tmp_path, "success")
    (tmp_path / "empty.evtx").touch()
    (tmp_path / "bad.evtx").write_bytes(b"\x89PNG" * 100)
    shown = done(ppkg("diagnose", good, "empty.evtx", "bad.evtx", "gone.evtx", folder=tmp_path))
    assert shown.startswith(STORIES["success"][1])
    told = shown[shown.index("What could not be read:") :]
    reasons = ("empty.evtx is empty", "bad.evtx is neither an event log", "gone.evtx does not exist")
    assert all(reason in told for reason in reasons)
    result = ppkg("diagnose", "bad.evtx", folder=tmp_path)
    assert result.returncode == 1
    assert "--checklist" in result.stderr
    result = ppkg("diagnose", "bad.evtx", "--json", folder=tmp_path)
    assert (result.returncode, json.loads(result.stdout)["exit_code"]) == (1, 1)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Name a log to read"),
        (("a.evtx", "--project=a", "--package=b"), "not both"),
        (("a.evtx", "--since=yesterday"), "--since takes a day or a time"),
        (("a.evtx", "--html=./a.evtx"), "--html names a log"),
        (("a.evtx", "--serch=x"), "Did you mean --search?"),
    ],
)
def test_wrong_usage(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    """Each wrong use has its sentence and ends with 2; the log that is named as target is untouched."""
    (tmp_path / "a.evtx").write_bytes(b"log")
    result = ppkg("diagnose", *words, folder=tmp_path)
    assert result.returncode == 2
    assert sentence in result.stderr
    assert (tmp_path / "a.evtx").read_bytes() == b"log"


def test_the_checklist_needs_no_log(tmp_path: Path) -> None:
    """Keys to press and commands to copy are shown, for scripts too."""
    shown = done(ppkg("diagnose", "--checklist", folder=tmp_path))
    assert "Windows key five times" in shown
    assert "mdmdiagnosticstool.exe -area" in shown
    found = json.loads(done(ppkg("diagnose", "--checklist", "--json", folder=tmp_path)))
    assert [part["situation"] for part in found["checklist"]] == ["first_start", "signed_in", "by_eye", "dead"]


@pytest.mark.posix("signals of POSIX systems")
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs a system that tells which files are open")
def test_stopped_while_it_reads(tmp_path: Path) -> None:
    """A polite end, as by Ctrl-C, stops the reading with a sentence, and no report is left."""
    log = tmp_path / "log.xml"
    with log.open("wb") as out:
        out.write(b"<Events>")
        for _ in range(60):
            out.write(b"<Event><System><EventID>12</EventID></System></Event>" * 20_000)
    words = [sys.executable, "-m", "app", "diagnose", "log.xml", "--html=r.html"]
    with started(words, cwd=tmp_path, env=environment()) as child:
        opened = Path(f"/proc/{child.pid}/fd")
        wait_until(
            lambda: not child.is_running or any(one.resolve() == log for one in opened.iterdir()), "the log is open"
        )
        child.signal(signal.SIGINT)
        assert child.end() == 1
        assert "Stopped." in child.err.rest()
    assert list(listing(tmp_path)) == ["log.xml"]


@pytest.mark.parametrize(
    ("text", "option", "expected"),
    [
        ("2027-03-30", "--since", datetime(2027, 3, 30, tzinfo=UTC)),
        ("2027-03-30", "--until", datetime(2027, 3, 30, 23, 59, 59, 999999, tzinfo=UTC)),
        ("2027-03-30T08:00", "--until", datetime(2027, 3, 30, 8, tzinfo=UTC)),
        ("2027-03-30T08:00+02:00", "--since", datetime(2027, 3, 30, 6, tzinfo=UTC)),
        (None, "--since", None),
    ],
)
def test_times_of_the_options(text: str | None, option: str, expected: datetime | None) -> None:
    """Times are UTC unless they say otherwise; a day after --until counts whole."""
    assert moment(text, option) == expected


def test_a_time_that_is_none() -> None:
    """The sentence names the option and a good example, not the value."""
    with pytest.raises(UsageError, match=r"^--until takes") as told:
        moment("geheim", "--until")
    assert "geheim" not in str(told.value)


def test_windows_own_packages_are_shown_to_who_asks(tmp_path: Path) -> None:
    """Text, JSON and page leave out packages of Windows itself; --all and a search for them bring them."""
    (tmp_path / "log.xml").write_text(as_xml(FIELD["own_after_done"][0]), encoding="utf-8")
    name = "Power.Settings.Sleep.ppkg"
    for options in ([], ["--json"]):
        page = tmp_path / "page.html"
        assert name not in done(ppkg("diagnose", "log.xml", "--html", "page.html", *options, folder=tmp_path))
        assert name not in page.read_text(encoding="utf-8")
        assert name in done(ppkg("diagnose", "log.xml", "--html", "page.html", "--all", *options, folder=tmp_path))
        assert name in page.read_text(encoding="utf-8")
    assert name in done(ppkg("diagnose", "log.xml", "--search", "settings.sleep", folder=tmp_path))


@pytest.mark.parametrize("story", ["own_again_and_again", "http_request", "copy_named_after", "pin_skipped"])
def test_all_ways_tell_the_same(tmp_path: Path, story: str) -> None:
    """Text, JSON and page begin with the same sentence, in English, and none is left in English in French."""
    lines, expected = FIELD[story]
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    assert done(ppkg("diagnose", "log.xml", "--html", "page.html", folder=tmp_path)).startswith(expected)
    assert f"<h1>{expected}</h1>" in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert json.loads(done(ppkg("diagnose", "log.xml", "--json", folder=tmp_path)))["headline"] == expected
    french = done(ppkg("diagnose", "log.xml", "--language", "fr", folder=tmp_path))
    assert expected not in french
    assert "The device" not in french
