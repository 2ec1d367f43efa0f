"""Sealed files opened by a program that knows nothing of ours: openssl, and the layout as SECURITY.md writes it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from app.protect.sealed.file import unseal_file
from tests.child import run_process
from tests.places import REPOSITORY
from tests.protect.sealing import CANARY, PASSWORD, made

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


def openssl(*words: str, given: bytes = b"") -> bytes:
    """Return what openssl answers."""
    return run_process(["openssl", *words], input=given, capture_output=True, check=True).stdout


def keys(data: bytes, password: str) -> tuple[str, str]:
    """Return the two keys, in hexadecimal digits, that openssl derives for the sealed file *data*."""
    rounds = int.from_bytes(data[12:16], "little")
    # fmt: off
    derived = openssl(
        "kdf", "-keylen", "64", "-kdfopt", "digest:SHA256", "-kdfopt", f"pass:{password}",
        "-kdfopt", f"hexsalt:{data[16:48].hex()}", "-kdfopt", f"iter:{rounds}", "-binary", "PBKDF2",
    )
    # fmt: on
    return derived[:32].hex(), derived[32:].hex()


def tag(key: str, data: bytes) -> bytes:
    """Return the HMAC-SHA256 that openssl computes."""
    return openssl("dgst", "-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{key}", "-binary", given=data)


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 1 << 20, (1 << 20) + 1])
def test_openssl_opens_a_sealed_file(tmp_path: Path, size: int) -> None:
    """By the written layout alone openssl finds both tags right and the same package, whatever rest it leaves."""
    content = os.urandom(size)
    data = made(tmp_path, content).path.read_bytes()
    assert data[:10] == b"PPKGSEAL\x01\x00"
    length = int.from_bytes(data[10:12], "little")
    begin = 72 + length
    assert data[72:begin] == b"Office.ppkg"
    assert int.from_bytes(data[64:72], "little") == size
    cipher_key, tag_key = keys(data, CANARY)
    assert tag(tag_key, data[:begin]) == data[begin : begin + 32]
    assert tag(tag_key, data[:-32]) == data[-32:]
    found = openssl(
        "enc", "-d", "-aes-256-cbc", "-K", cipher_key, "-iv", data[48:64].hex(), given=data[begin + 32 : -32]
    )
    assert found == content


def test_the_commands_of_the_notes(tmp_path: Path) -> None:
    """The three lines of SECURITY.md, as they stand there, open a sealed file."""
    sealed = made(tmp_path, os.urandom(1000))
    data = sealed.path.read_bytes()
    content = unseal_file(sealed.path, tmp_path, PASSWORD).read_bytes()
    text = (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8")
    kdf, check, opening = (line.strip() for line in text.splitlines() if line.startswith("    ") and "openssl" in line)
    (tmp_path / "f").write_bytes(data)

    def shell(line: str) -> str:
        result = run_process(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=True)
        return result.stdout

    facts = {"PASSWORD": CANARY, "SALT": data[16:48].hex(), "ROUNDS": str(int.from_bytes(data[12:16], "little"))}
    for name, value in facts.items():
        kdf = kdf.replace(f":{name}", f":{value}")
    found = shell(kdf).strip()
    shell(check.replace("hexkey:T", f"hexkey:{found[64:]}"))
    length = int.from_bytes(data[10:12], "little")
    shell(opening.replace("N)", f"{length})").replace("-K C", f"-K {found[:64]}").replace("IV", data[48:64].hex()))
    assert (tmp_path / "package.ppkg").read_bytes() == content


def test_the_usual_rounds(tmp_path: Path) -> None:
    """With the 600,000 rounds of real files openssl derives the same keys."""
    data = made(tmp_path, rounds=600_000).path.read_bytes()
    assert tag(keys(data, CANARY)[1], data[:-32]) == data[-32:]


def test_we_open_what_openssl_seals(tmp_path: Path) -> None:
    """A file made by the written layout with openssl is opened by the program."""
    content = os.urandom(5000)
    name = "Büro.ppkg".encode()
    first = os.urandom(16)
    head = b"PPKGSEAL" + (1).to_bytes(2, "little") + len(name).to_bytes(2, "little") + (2000).to_bytes(4, "little")
    head += os.urandom(32) + first + len(content).to_bytes(8, "little") + name
    cipher_key, tag_key = keys(head, CANARY)
    head += tag(tag_key, head)
    head += openssl("enc", "-aes-256-cbc", "-K", cipher_key, "-iv", first.hex(), given=content)
    sealed = tmp_path / "x.sealed"
    sealed.write_bytes(head + tag(tag_key, head))
    found = unseal_file(sealed, tmp_path, PASSWORD)
    assert (found.name, found.read_bytes()) == ("Büro.ppkg", content)
