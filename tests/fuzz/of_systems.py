"""Readers of what the system, a browser and services say: drives, requests, tokens, remembered clients."""

from __future__ import annotations

import json
import plistlib
from typing import TYPE_CHECKING, Final

from app.core.json_file import read_json
from app.core.secret import Secret
from app.deliver.drive import linux, macos
from app.deliver.drive.mount_table import mounts_in, mounts_of_macos
from app.diagnose.read.masking import hidden_text
from app.enrol.cloud import client
from app.enrol.net.jwt import claims_in
from app.enrol.sign_in.loopback_request import Broken, read_request
from app.protect.windows.output import password_in
from tests.fuzz.change import change_bytes, change_json, change_lines, change_xml
from tests.fuzz.reader import Reader, kept
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

_RECORDED: Final = REPOSITORY / "tests" / "deliver" / "recorded"
_REQUEST: Final = b"POST /?a=b HTTP/1.1\r\nHost: localhost:1\r\nContent-Length: 11\r\n\r\ncode=a&b=%41"


def _recorded(kind: str, ending: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((_RECORDED / kind).glob(f"*.{ending}"))]


def _linux(data: bytes, _folder: Path) -> None:
    linux.drives_from(data, mounts_in(data))


def _mounts(data: bytes, _folder: Path) -> None:
    mounts_in(data)
    mounts_of_macos(data)


def _sticks(_folder: Path) -> list[bytes]:
    return [
        plistlib.dumps({**one["list"], "info": one["info"]}) for one in map(plistlib.loads, _recorded("macos", "plist"))
    ]


def _macos(data: bytes, _folder: Path) -> None:
    def info(device: str) -> bytes:
        try:
            return plistlib.dumps(plistlib.loads(data)["info"][device])
        except Exception:  # noqa: BLE001 - the listing is attacked, this only plays the second command
            return data

    macos.drives_from(data, info)


def _token(data: bytes, _folder: Path) -> None:
    text = data.decode("latin-1")
    claims_in(text)
    hidden_text(text)
    password_in(Secret(text))


def _clients(data: bytes, folder: Path) -> None:
    path = kept(folder, "clients.json", data)
    real = client.client_file
    client.client_file = lambda: path
    try:
        client.clients()
    finally:
        client.client_file = real


READERS: Final[dict[str, Reader]] = {
    "drives of Linux": Reader(
        seeds=lambda _folder: _recorded("linux", "json"), read=_linux, changes=(change_json, change_json, change_bytes)
    ),
    "mount table": Reader(
        seeds=lambda _folder: _recorded("linux", "mountinfo"),
        read=_mounts,
        changes=(change_lines, change_bytes),
        refuses=(),
    ),
    "drives of macOS": Reader(seeds=_sticks, read=_macos, changes=(change_xml, change_bytes)),
    "request of a browser": Reader(
        seeds=lambda _folder: [_REQUEST],
        read=lambda data, _folder: read_request(data),
        changes=(change_lines, change_bytes),
        refuses=(Broken,),
        count=150,
    ),
    "texts with secrets": Reader(
        seeds=lambda _folder: [
            b"eyJhbGciOiJub25lIn0.eyJhIjogMX0.c2ln",
            b'name="Password" value="x" -p y /d "z" 0.AAAAAAAAAAAAAAAAAAAA',
        ],
        read=_token,
        refuses=(),
        count=150,
    ),
    "remembered clients": Reader(
        seeds=lambda _folder: [
            json.dumps(
                {
                    "kind": client.KIND,
                    "format": 1,
                    "clients": [
                        {
                            "cloud": "global",
                            "tenant": "a.example",
                            "client_id": "00000000-0000-4000-8000-000000000001",
                            "name": "x",
                        }
                    ],
                }
            ).encode()
        ],
        read=_clients,
        changes=(change_json, change_bytes),
    ),
    "JSON": Reader(
        seeds=lambda _folder: [b'{"a": [1, 2.5, "x", null, true, {"b": ""}]}'],
        read=lambda data, _folder: read_json(data, "a"),
        changes=(change_json, change_bytes),
        count=150,
    ),
}
