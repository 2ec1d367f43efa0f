"""The catalogue beside a package, read by OpenSSL and against all real ones."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.packager.signature.catalogue_file import SIZE, CatalogueFacts, read_catalogue_facts, write_catalogue
from app.packager.wim.read_back import Digests
from tests.child import run_process
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

needs_openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="install openssl: it judges the catalogue")
WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FACTS = CatalogueFacts(bytes(range(16)), WHEN)


def digests_of(data: bytes) -> Digests:
    """Return the digests of a package of *data*."""
    return Digests(len(data), hashlib.sha256(data).digest(), hashlib.sha1(data).digest())


def asn1(data: bytes) -> str:
    """Return what OpenSSL reads in *data*."""
    done = run_process(["openssl", "asn1parse", "-inform", "DER", "-i"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


@needs_openssl
def test_openssl_reads_the_catalogue() -> None:
    """Every object stands where ``ppkg-format.md`` 9 draws it."""
    digests = digests_of(b"package")
    data = write_catalogue(digests, FACTS)
    assert len(data) == SIZE == 306
    text = asn1(data)
    assert "Error" not in text
    order = [
        "pkcs7-signedData",
        "1.3.6.1.4.1.311.10.1",
        "1.3.6.1.4.1.311.12.1.1",
        bytes(range(16)).hex().upper(),
        "260102030405Z",
        "1.3.6.1.4.1.311.12.1.3",
        "1.3.6.1.4.1.311.12.2.3",
    ]
    places = [text.index(word) for word in order]
    assert places == sorted(places)
    assert text.count(f"[HEX DUMP]:{digests.sha256.hex().upper()}") == 2
    assert text.count(f"[HEX DUMP]:{digests.sha1.hex().upper()}") == 1


@needs_openssl
def test_entries_stand_in_the_order_of_their_hashes() -> None:
    """Of many packages some have SHA-256 first, some SHA-1: ascending by bytes, as DER wants."""
    firsts = set()
    for number in range(12):
        digests = digests_of(bytes([number]))
        data = write_catalogue(digests, FACTS)
        sha1_first = data.index(digests.sha1) < data.index(digests.sha256)
        assert sha1_first == (digests.sha1 < digests.sha256)
        firsts.add(sha1_first)
    assert firsts == {True, False}


@needs_samples
@needs_openssl
@pytest.mark.parametrize("path", sorted(SAMPLES.rglob("*.cat")), ids=lambda path: path.name)
def test_a_real_catalogue_has_our_form(path: Path) -> None:
    """With its own hashes, identifier and time put in, ours is the same file, package at hand or not."""
    data = path.read_bytes()
    dumps = [bytes.fromhex(line.rpartition(":")[2]) for line in asn1(data).splitlines() if "[HEX DUMP]" in line]
    facts = read_catalogue_facts(data, path.name)
    assert dumps[0] == facts.list_id
    sha256, sha1 = (next(dump for dump in dumps if len(dump) == size) for size in (32, 20))
    assert write_catalogue(Digests(0, sha256, sha1), facts) == data


def test_facts_come_back() -> None:
    """Identifier and time are read as they were written, in UTC and whole seconds."""
    east = WHEN.astimezone(timezone(timedelta(hours=9))).replace(microsecond=999999)
    data = write_catalogue(digests_of(b""), CatalogueFacts(bytes(16), east))
    assert read_catalogue_facts(data, "x.cat") == CatalogueFacts(bytes(16), WHEN)


@pytest.mark.parametrize("year", [1950, 1969, 1999, 2000, 2049])
def test_years_are_read_as_der_means_them(year: int) -> None:
    """Two digits stand for 1950 to 2049 (X.690, UTCTime)."""
    when = WHEN.replace(year=year)
    data = write_catalogue(digests_of(b""), CatalogueFacts(bytes(16), when))
    assert read_catalogue_facts(data, "x.cat").when == when


@pytest.mark.parametrize("year", [1601, 1949, 2050, 2068, 9999])
def test_a_time_that_two_digits_cannot_tell_is_refused(year: int) -> None:
    """A build dated otherwise would name a wrong century."""
    with pytest.raises(BadInput, match=r"1950"):
        write_catalogue(digests_of(b""), CatalogueFacts(bytes(16), WHEN.replace(year=year)))


def test_an_identifier_has_sixteen_bytes() -> None:
    """Another length is a mistake of the caller."""
    with pytest.raises(ValueError, match="16 bytes"):
        write_catalogue(digests_of(b""), CatalogueFacts(bytes(15), WHEN))


GOOD = write_catalogue(digests_of(b""), FACTS)
BAD = {
    "nothing": b"",
    "text": b"catalogue",
    "cut": GOOD[:-1],
    "longer": GOOD + b"\0",
    "zeros": bytes(SIZE),
    "letters as time": GOOD[:84] + b"x" * 13 + GOOD[97:],
    "high bytes as time": GOOD[:84] + b"\xff" * 13 + GOOD[97:],
    "no identifier": GOOD[:64] + b"\x04\x11" + GOOD[66:],
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_catalogue_is_refused(case: str) -> None:
    """Signed and damaged ones are told apart from ours by a sentence."""
    with pytest.raises(BadInput, match=r"x\.cat is not an unsigned catalogue"):
        read_catalogue_facts(BAD[case], "x.cat")
