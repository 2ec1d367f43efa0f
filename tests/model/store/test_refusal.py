"""Files that are not project files: each is refused in one sentence."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import AppError, BadInput
from app.core.json_file import LIMIT
from app.model.project import Project
from app.model.store.project_store import open_project
from tests.model.store.test_project_store import GOLDEN_PROJECT

GOOD: dict[str, Any] = json.loads(GOLDEN_PROJECT.read_bytes())


def refusal(path: Path) -> str:
    """Return the sentence by which *path* is refused, checked for form."""
    with pytest.raises(BadInput) as caught:
        open_project(path)
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert sentence.endswith(".")
    assert len(sentence.replace(str(path), "")) < 250
    return sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ("{}".encode("utf-16"), "byte order mark"),
        (b'{"a": "\xff"}', "is not UTF-8"),
        ("{}".encode("utf-16-le") + b"\xd8", "is not UTF-8"),
        (b"MSWIM\x00\x00\x00", "not readable as JSON at line 1, column 1"),
        (b"PK\x03\x04", "not readable as JSON"),
        (b"<xml/>", "not readable as JSON"),
        (GOLDEN_PROJECT.read_bytes()[:200], "not readable as JSON at line"),
        (GOLDEN_PROJECT.read_bytes() + b"{}", "not readable as JSON at line"),
        (GOLDEN_PROJECT.read_bytes().replace(b",\n", b"\n", 1), "not readable as JSON at line 5, column 7"),
        (b'{"a": 1, "b": 2, "a": 3}', "has “a” twice"),
        (b'{"a\\u001b[31m": 1, "a\\u001b[31m": 3}', "has “a\\u001b[31m” twice"),
        (b'{"format": NaN}', "has NaN where"),
        (b'{"format": -Infinity}', "has -Infinity where"),
        (b'{"format": ' + b"9" * 5000 + b"}", "number that is too large: 999"),
        (b'{"format": "\\ud800"}', "has half a character"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
        (b" " * (LIMIT + 1), "is over 16 MB"),
        (b"[]", "is not a project of Provisioning Designer"),
        (b"1", "is not a project of Provisioning Designer"),
        (b"{}", "is not a project of Provisioning Designer"),
        (b'{"program": "Other", "format": 1}', "is not a project of Provisioning Designer"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:12]),
)
def test_what_is_no_json_project_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    """Empty, foreign, damaged, oversized and hostile files are refused by name."""
    path = tmp_path / "x.wcdproj"
    path.write_bytes(data)
    told = refusal(path)
    assert sentence in told
    assert told.startswith("x.wcdproj ")


CHANGES: list[tuple[str, Any, str]] = [
    ("format", None, "does not say which format"),
    ("format", 0, "does not say which format"),
    ("format", True, "does not say which format"),
    ("format", "1", "does not say which format"),
    ("format", 1.5, "does not say which format"),
    ("format", 5, "was saved by a newer version (format 5); this one reads up to 4. Update the program."),
    ("devise", {}, "a field this version does not know: “devise” in “the project”"),
    ("device.nmae", "x", "a field this version does not know: “nmae” in “device”"),
    ("network.wifi.0.\x1b[31m", "x", "“\\u001b[31m” in “network.wifi[0]”"),
    ("network.wifi.0.ssid", 5, "must have a text in “network.wifi[0].ssid”"),
    ("network.wifi.0.ssid", None, "must have a text in “network.wifi[0].ssid”"),
    ("network.wifi.0.ssid", ["x"], "must have a text in"),
    ("network.wifi.1.hidden", "yes", "must have true or false or nothing in “network.wifi[1].hidden”"),
    ("network.wifi.1.hidden", 1, "must have true or false"),
    ("network.wifi.1.security", "WPA9", "must have “Open”, “WEP”, “WPA2-Personal”, “WPA3-Personal” in"),
    ("network.wifi", {}, "must have a list in “network.wifi”"),
    ("network.wifi.0", "x", "must have an object in “network.wifi[0]”"),
    ("network", [], "must have an object in “network”"),
    ("package.rank", True, "must have a whole number in “package.rank”"),
    ("package.rank", 1.0, "must have a whole number in “package.rank”"),
    ("package.rank", 1e400, "Infinity"),
    ("package", None, "must have an object in “package”"),
    (
        "account.entra.expiry",
        "20261231",
        "must have a day like 2026-12-31 or a time like 2026-12-31T23:59:59Z or nothing in",
    ),
    ("account.entra.expiry", "2026-02-30", "must have a day"),
    ("account.entra.expiry", "2026-02-28T25:00:00Z", "must have a day"),
    ("account.entra.expiry", 20270131, "must have a day"),
    ("account.entra.token", "x", "holds a secret in the clear in “account.entra.token”"),
    ("account.entra.token", {"secret": True}, "holds a secret in the clear"),
    ("editions", ["x", 1], "must have a text in “editions[1]”"),
    ("editions", "x", "must have a list in “editions”"),
    ("settings", {}, "must have a list in “settings”"),
    ("settings.0", "x", "must have one setting"),
    ("settings.0", {}, "must have one setting"),
    ("settings.0", {"a": "x", "b": "y"}, 'like {"ADDRESS": "value"} in “settings[0]”'),
    ("settings.0", {"a": 1}, "must have a text or nothing in “settings[a]”"),
    ("settings.0", {"a": {"secret": "x"}}, "must have a text or nothing in “settings[a]”"),
    ("settings.0", {"a//b": "x"}, "“a//b” is not the address"),
    ("settings.0", {"Policies/Update/Empty": ""}, "appears twice"),
    ("settings.0", {"a/" * 300 + "a": ""}, "nested too deeply"),
    ("variants.0", {"a#2": ""}, "number 1 is missing before it"),
    ("secrets_left_out", "x", "must have a list of texts in “secrets_left_out”"),
    ("secrets_left_out", [1], "must have a list of texts in “secrets_left_out”"),
    ("sealed", {}, "The sealed secrets in x.wcdproj are damaged"),
    ("sealed", [], "The sealed secrets in x.wcdproj are damaged"),
]


@pytest.mark.parametrize(("place", "value", "sentence"), CHANGES, ids=lambda value: str(value)[:40])
def test_wrong_fields_are_refused_with_their_place(tmp_path: Path, place: str, value: Any, sentence: str) -> None:
    """One wrong field in a good file is refused, and the sentence says where it is."""
    plain: Any = json.loads(GOLDEN_PROJECT.read_bytes())
    *way, last = place.split(".")
    holder = plain
    for step in way:
        holder = holder[int(step) if step.isdigit() else step]
    holder[int(last) if last.isdigit() else last] = value
    path = tmp_path / "x.wcdproj"
    path.write_text(json.dumps(plain))
    assert sentence in refusal(path)


def test_package_without_id_is_refused(tmp_path: Path) -> None:
    """The id has no default: each opening would make another."""
    (tmp_path / "x").write_text('{"format": 1, "program": "Provisioning Designer", "package": {}}')
    assert "has no package id" in refusal(tmp_path / "x")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A missing file, a folder, a file as folder and an impossible name are refused with the whole path."""
    (tmp_path / "file").touch()
    for path, sentence in {
        tmp_path / "missing": "does not exist",
        tmp_path / "file" / "x": "does not exist",
        tmp_path: "is a folder",
        tmp_path / ("x" * 300): "does not exist" if sys.platform == "win32" else "cannot be read",
    }.items():
        assert sentence in refusal(path)
    with pytest.raises(BadInput, match="cannot be read"):
        open_project(Path("a\x00b"))


@pytest.mark.posix("devices and pipes of POSIX systems")
def test_endless_files_are_refused(tmp_path: Path) -> None:
    """A device or a pipe is not read."""
    os.mkfifo(tmp_path / "pipe")
    assert "is a device" in refusal(tmp_path / "pipe")
    assert "is a device" in refusal(Path("/dev/zero"))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_files_never_crash(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """A good file with any bytes put anywhere opens or is refused in a sentence; nothing else happens."""
    good = GOLDEN_PROJECT.read_bytes()
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 40)))
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(good[:start] + data.draw(st.binary(max_size=8)) + good[end:])
    with suppress(AppError):
        assert isinstance(open_project(path).project, Project)
