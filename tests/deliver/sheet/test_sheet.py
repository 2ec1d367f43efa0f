"""The hand-over sheet: it says what is needed, in both languages, holds no secret, and no name breaks it."""

from __future__ import annotations

import base64
import re
import shutil
from dataclasses import replace
from datetime import timedelta
from html import unescape
from typing import TYPE_CHECKING

import pytest
from lxml import html

from app.core.error import AppError, BadInput, Cancelled
from app.core.text import Sentence
from app.deliver.package_state import end_hint, read_state
from app.deliver.sheet.page import local_words, qr_png, sheet_html, write_sheet
from app.deliver.sheet.sheet import LONGEST_CONTACT, MOST_LINES, Sheet, make_sheet
from app.deliver.sheet.steps import KEY, PRESSES
from app.model.token import DEMO_PREFIX
from tests.child import run_process
from tests.deliver.sheet_case import END, NOW, PASSWORD, TOKEN, ZONE, fullest_sheet, token_package
from tests.packager.build_case import answers, built, setting
from tests.packager.tampered import SECRETS, build_secret, build_text

if TYPE_CHECKING:
    from pathlib import Path

ZBAR = shutil.which("zbarimg")


def text_of(page: str) -> str:
    """Return what a reader sees of *page*, as a parser of HTML that is not ours reads it."""
    body = html.fromstring(page.encode()).find("body")
    assert body is not None
    return " ".join(" ".join(str(part) for part in body.itertext()).replace("\u200b", "").replace("\xa0", " ").split())


def page_of(package: Path, language: str = "en", **facts: object) -> str:
    """Return the page for *package*."""
    return sheet_html(make_sheet(package, now=NOW, zone=ZONE, **facts), language)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def secret_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a secret in every place that takes one."""
    return build_secret(tmp_path_factory.mktemp("secret"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_secret_is_on_the_sheet(secret_package: Path, language: str, tmp_path: Path) -> None:
    """Of a package with a secret in every place, and of one with a token, none is in the value or on the page."""
    for package, secrets in ((secret_package, SECRETS.values()), (token_package(tmp_path), (TOKEN, PASSWORD))):
        sheet = make_sheet(package, now=NOW)
        page = sheet_html(sheet, language)
        # The code is an image: what it says is in the value.
        for secret in secrets:
            assert secret not in unescape(page).replace("\u200b", "")
            assert secret not in repr(sheet)
        assert sheet.holds_secrets


def test_it_says_all_that_is_needed(tmp_path: Path) -> None:
    """Name, version, file, end in local time, SHA-256 in groups, keys, restart, contact."""
    package = token_package(tmp_path)
    sheet = make_sheet(package, now=NOW, zone=ZONE, contact="Service desk, 555-0100")
    text = text_of(sheet_html(sheet, "en"))
    for words in (
        "Lab, version 1.7",
        f"Lab.ppkg, {package.stat().st_size} bytes",
        "1 March 2027, 00:59 (UTC+01:00)",
        "Joins Entra ID with a bulk token",
        "Names the PC “PC-%SERIAL%”",
        "Windows key five times",
        "Install provisioning package",
        "Removable media",
        "Yes, add it",
        "about one minute",
        "If it fails",
        "Service desk, 555-0100",
        "No password and no key is on this sheet",
    ):
        assert words in text, words
    assert text.count(KEY) == PRESSES == 5
    assert sheet.sha256 in text.replace(" ", "")
    assert sheet.code == f"{sheet.sha256}  Lab.ppkg"
    if not shutil.which("sha256sum"):
        pytest.skip("sha256sum is not here")
    said = run_process(["sha256sum", "-c"], input=sheet.code, text=True, cwd=tmp_path, check=True, capture_output=True)
    assert "OK" in said.stdout


def test_what_is_not_named_is_only_counted(secret_package: Path) -> None:
    """Command lines, thumbprints and setting paths do not reach the sheet; that there are such things does."""
    text = text_of(page_of(secret_package))
    assert "Runs programs or scripts with all rights; number: 2." in text
    assert "Installs certificates." in text
    for words in ("cmd /c", "powershell", "Cellular", "thumbprint"):
        assert words not in text


def test_many_lines_are_cut(tmp_path: Path) -> None:
    """A package that makes a hundred users has a sheet of one page, and says how much is left out."""
    users = (setting(f"Accounts/Users/User@UserName=u{number}/UserGroup", "Standard Users") for number in range(100))
    sheet = make_sheet(built(answers(*users), tmp_path).package)
    assert len(sheet.does) == MOST_LINES
    assert str(sheet.does[-1]) == f"Further changes to device, network and accounts: {101 - MOST_LINES}."


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror='x'>",
        "&amp; &lt; &#60;b&#62;",
        "{name} {0} %s {{}}",
        "</title></style><h1>x",
    ],
)
def test_names_cannot_change_the_page(name: str, tmp_path: Path) -> None:
    """Hostile names of package, network, file and contact are text, and add no element."""
    plain = html.fromstring(sheet_html(_renamed("plain", tmp_path), "en").encode())
    page = sheet_html(_renamed(name, tmp_path), "en")
    tree = html.fromstring(page.encode())
    assert [element.tag for element in tree.iter()] == [element.tag for element in plain.iter()]
    assert text_of(page).count(" ".join(name.split())) >= 3


def _renamed(name: str, folder: Path) -> Sheet:
    sheet = make_sheet(token_package(folder), now=NOW, zone=ZONE, contact=name)
    return replace(sheet, name=name, file=name, does=(Sentence("Adds {ssid}.", {"ssid": name}),))


def test_the_page_stands_alone() -> None:
    """No script, no address but that of the image within, a policy that forbids all else, well nested."""
    page = sheet_html(fullest_sheet(), "en")
    assert not re.search(r"<script|javascript:|https?:|url\(|@import|\son\w+=", page)
    assert "default-src 'none'" in page
    assert [src[:22] for src in re.findall(r'src="([^"]*)"', page)] == ["data:image/png;base64,"]
    open_tags: list[str] = []
    for closing, tag, empty in re.findall(r"<(/?)(\w+)[^>]*?(/?)>", page):
        if closing:
            assert open_tags.pop() == tag
        elif not empty and tag not in {"meta", "img", "br"}:
            open_tags.append(tag)
    assert open_tags == []


@pytest.mark.parametrize("name", ["Lab.ppkg", "Büro 日本 🎒.ppkg", "x" * 250 + ".ppkg"])
@pytest.mark.skipif(ZBAR is None, reason="zbarimg is not installed")
def test_another_program_reads_the_qr_code(name: str, tmp_path: Path) -> None:
    """The image says SHA-256 and file name, to the last sign."""
    assert ZBAR
    said = "0123456789abcdef" * 4 + "  " + name
    (tmp_path / "qr.png").write_bytes(base64.b64decode(qr_png(said).partition(",")[2]))
    words = [ZBAR, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(tmp_path / "qr.png")]
    assert run_process(words, check=True, capture_output=True).stdout.decode().rstrip("\n") == said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"expiry": NOW}, "It worked until"),
        ({"expiry": None}, "It is not known; at most 180 days"),
        ({"expiry": None, "joins": False}, "no bulk token that would end"),
        ({"is_demo": True}, "Training: it joins no device"),
    ],
)
def test_each_end_has_its_sentence(change: dict[str, object], words: str) -> None:
    """Ended, not known, none, and that of the demo tenant."""
    assert words in text_of(sheet_html(replace(fullest_sheet(), **change), "en"))  # type: ignore[arg-type]


def test_without_a_contact_there_is_a_line_to_write_on(tmp_path: Path) -> None:
    """A package without secrets warns of none, and the line is empty."""
    body = "<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>"
    text = text_of(page_of(build_text(body, tmp_path)))
    assert "If the stick is lost" in text
    assert "_" * 50 in text
    assert "Passwords or keys" not in text
    assert "may restart by itself" in text


def test_the_contact_is_one_line(tmp_path: Path) -> None:
    """Line ends become spaces, signs that turn the order of letters are shown, and too much is refused."""
    package = token_package(tmp_path)
    assert make_sheet(package, contact=" a\r\n b\u202e ").contact == "a b\\u202e"
    assert len(make_sheet(package, contact="x" * LONGEST_CONTACT).contact) == LONGEST_CONTACT
    with pytest.raises(BadInput, match="more than 200 characters"):
        make_sheet(package, contact="x" * (LONGEST_CONTACT + 1))


def test_progress_and_cancel(tmp_path: Path) -> None:
    """The reading for SHA-256 is told and can be stopped; where it is known, nothing is read."""
    package = token_package(tmp_path)
    told: list[tuple[int, int]] = []
    sheet = make_sheet(package, lambda *moment: told.append(moment))
    size = package.stat().st_size
    assert told[-1] == (size, size)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled):
        make_sheet(package, stop)
    assert make_sheet(package, stop, sha256=sheet.sha256.upper()).sha256 == sheet.sha256


def test_what_is_no_package_has_no_sheet(tmp_path: Path) -> None:
    """Noise, an empty file and a missing one are told, and a target that cannot be written."""
    (tmp_path / "empty.ppkg").touch()
    (tmp_path / "noise.ppkg").write_bytes(b"noise" * 1000)
    for name in ("empty.ppkg", "noise.ppkg", "none.ppkg"):
        for work in (make_sheet, read_state):
            with pytest.raises(BadInput):
                work(tmp_path / name)
    with pytest.raises(AppError, match="does not exist"):
        write_sheet(fullest_sheet(), tmp_path / "none" / "sheet.html", "en")


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=14), None),
        (timedelta(days=14) - timedelta(seconds=1), "until .*13 days left.*Set the devices up before"),
        (timedelta(seconds=1), "less than a day left"),
        (timedelta(), "No device can join with it any more"),
        (timedelta(days=-3), "ended 3 days ago"),
    ],
)
def test_a_near_end_is_told(left: timedelta, words: str | None, tmp_path: Path) -> None:
    """On each side of the limit, and once it is over."""
    state = read_state(token_package(tmp_path))
    assert (state.name, state.version) == ("Lab", "1.7")
    assert state.token is not None
    assert state.token.expiry == END
    hint = end_hint(state, END - left)
    assert hint is None if words is None else re.search(words, str(hint))


def test_a_demo_token_is_told(tmp_path: Path) -> None:
    """A package for training joins nothing, and says so on the sheet and before it is copied."""
    package = token_package(tmp_path, token=DEMO_PREFIX + TOKEN)
    assert "joins no device" in str(end_hint(read_state(package), NOW))
    assert "Training: it joins no device" in text_of(page_of(package))


def test_local_time_has_its_offset() -> None:
    """Also one that is no whole hour, and one behind UTC."""
    assert str(local_words(END, ZONE)) == "1 March 2027, 00:59 (UTC+01:00)"
    from datetime import timezone

    behind = timezone(-timedelta(hours=3, minutes=30))
    assert str(local_words(END, behind)) == "28 February 2027, 20:29 (UTC-03:30)"


@pytest.mark.parametrize("text", ["x" * 5000, "\U0001f600" * 5000, "half \ud800"])
def test_a_code_of_anything(text: str) -> None:
    """A name that is too long for a code, or has half a character, still gives one."""
    assert qr_png(text).startswith("data:image/png;base64,")
