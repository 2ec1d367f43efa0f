"""The envelope for secrets."""

from __future__ import annotations

import base64
import json
import traceback
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.core.error import BadInput, Locked
from app.core.secret import Secret
from app.model.store.seal import Envelope, envelope_from_plain, envelope_to_plain, seal, unseal

ID = "{00000000-0000-0000-0000-000000000001}"
SECRETS = {"device.product_key": Secret("Geheim-é-\ud800"), "account.entra.token": Secret("Jeton 🔑")}
WORD = Secret("pass é word")


@pytest.fixture(autouse=True)
def quick_sealing() -> None:
    """Seal at the real cost, other than all other tests."""


@pytest.fixture(scope="module")
def envelope() -> Envelope:
    """Seal once for all tests: it takes a third of a second."""
    return seal(SECRETS, WORD, ID)


def test_envelope_opens_with_its_passphrase_only(envelope: Envelope) -> None:
    """Secrets come back as they were, an accent typed the other way opens too, another passphrase does not."""
    assert unseal(envelope_from_plain(envelope_to_plain(envelope), "x"), Secret("pass e\u0301 word"), ID) == SECRETS
    with pytest.raises(Locked, match="does not open"):
        unseal(envelope, Secret("pass e word"), ID)
    for use in (lambda: unseal(envelope, Secret(), ID), lambda: seal({}, Secret(), ID)):
        with pytest.raises(Locked, match="is empty"):
            use()


def test_every_sealing_is_new(envelope: Envelope) -> None:
    """Salt, nonce and data differ each time, and the costs are those promised."""
    again = seal(SECRETS, WORD, ID)
    assert (again.n, again.r, again.p) == (2**17, 8, 1)
    assert (len(again.salt), len(again.nonce)) == (16, 12)
    assert again.salt != envelope.salt
    assert again.nonce != envelope.nonce
    assert again.data != envelope.data


def test_length_of_a_short_secret_does_not_show(envelope: Envelope) -> None:
    """The sealed data has a multiple of 256 bytes and the tag."""
    assert len(envelope.data) == 256 + 16


def test_format_is_what_the_documentation_says(envelope: Envelope) -> None:
    """Someone with the cryptographic primitives alone opens the envelope from its plain form."""
    plain = envelope_to_plain(envelope)
    assert (plain["kdf"], plain["cipher"], plain["n"], plain["r"], plain["p"]) == ("scrypt", "AES-256-GCM", 2**17, 8, 1)
    salt, nonce, data = (base64.b64decode(plain[key]) for key in ("salt", "nonce", "data"))
    key = Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive("pass é word".encode())
    bound = json.dumps(["Provisioning Designer", 1, ID, sorted(SECRETS)]).encode()
    clear = json.loads(AESGCM(key).decrypt(nonce, data, bound))
    assert clear == {place: secret.reveal() for place, secret in SECRETS.items()}


@pytest.mark.parametrize("part", ["salt", "nonce", "data", "tag", "places", "project"])
def test_any_change_locks(envelope: Envelope, part: str) -> None:
    """One changed bit, another list of places or another project: the envelope does not open."""
    changed = {
        "salt": replace(envelope, salt=flipped(envelope.salt, 0)),
        "nonce": replace(envelope, nonce=flipped(envelope.nonce, 0)),
        "data": replace(envelope, data=flipped(envelope.data, 0)),
        "tag": replace(envelope, data=flipped(envelope.data, -1)),
        "places": replace(envelope, places=envelope.places[:1]),
        "project": envelope,
    }[part]
    with pytest.raises(Locked):
        unseal(changed, WORD, "{other}" if part == "project" else ID)


def flipped(data: bytes, index: int) -> bytes:
    """Return *data* with one bit changed."""
    changed = bytearray(data)
    changed[index] ^= 1
    return bytes(changed)


@pytest.mark.parametrize(
    "change",
    [
        {"n": 2**21},
        {"n": 2**17 + 1},
        {"n": 0},
        {"n": 1},
        {"n": -2},
        {"n": True},
        {"n": "131072"},
        {"r": 0},
        {"r": 17},
        {"n": 2**20, "r": 9},
        {"n": 2**18},
        {"n": 2**17, "r": 16},
        {"p": 3},
        {"p": 0},
        {"p": 5},
        {"kdf": "pbkdf2"},
        {"cipher": "none"},
        {"salt": "AAAA"},
        {"salt": "A" * 400},
        {"salt": "not base64!"},
        {"nonce": "AAAA"},
        {"data": "AAAA"},
        {"data": "é"},
        {"data": None},
        {"places": "device.name"},
        {"places": [1]},
        {"more": 1},
    ],
    ids=str,
)
def test_hostile_envelopes_are_refused_before_any_work(envelope: Envelope, change: dict[str, Any]) -> None:
    """Costs without bounds, unknown methods and malformed parts are refused in a sentence that names the file."""
    with pytest.raises(BadInput, match=r"x\.wcdproj"):
        envelope_from_plain({**envelope_to_plain(envelope), **change}, "x.wcdproj")


@pytest.mark.parametrize("plain", [None, [], {}, "x", 1])
def test_what_is_no_envelope_is_refused(plain: object) -> None:
    """Any other JSON value is refused."""
    with pytest.raises(BadInput):
        envelope_from_plain(plain, "x.wcdproj")


def whole_traceback(error: BaseException) -> str:
    """Return the traceback of *error* with all local values, but for the frame of the test itself."""
    assert error.__traceback__
    told = traceback.TracebackException(type(error), error, error.__traceback__.tb_next, capture_locals=True)
    return "".join(told.format())


def test_no_traceback_shows_a_secret(envelope: Envelope) -> None:
    """With all local values printed, no error of the envelope shows the passphrase or a secret."""
    for damaged, word in ((replace(envelope, places=()), WORD), (envelope, Secret("Falschwort"))):
        with pytest.raises(Locked) as caught:
            unseal(damaged, word, ID)
        shown = whole_traceback(caught.value)
        assert "passphrase = Secret(•••)" in shown
        assert not any(word in shown for word in ("Geheim", "Jeton", "pass é", "Falsch"))


@pytest.mark.parametrize(
    "clear",
    [b"Geheim", b'["Geheim"]', b'"Geheim"', b'{"a": "Geheim"}', b'{"a": ["Geheim"]}', b"\xff", b"[" * 100_000],
    ids=lambda clear: clear[:20].decode(errors="replace"),
)
def test_sealed_text_that_is_not_ours_locks(clear: bytes) -> None:
    """An envelope made with the right passphrase but around something else does not open, and shows nothing."""
    salt, nonce = bytes(16), bytes(12)
    key = Scrypt(salt=salt, length=32, n=2, r=8, p=1).derive(b"w")
    data = AESGCM(key).encrypt(nonce, clear, json.dumps(["Provisioning Designer", 1, ID, []]).encode())
    with pytest.raises(Locked) as caught:
        unseal(Envelope(places=(), n=2, r=8, p=1, salt=salt, nonce=nonce, data=data), Secret("w"), ID)
    assert "Geheim" not in whole_traceback(caught.value)
