"""Time stamps: a real server's answer is taken, and whatever does not prove anything is refused."""

from __future__ import annotations

import ssl
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.packager.signature.der import SEQUENCE, read_value, write_number, write_value
from app.packager.signature.message import read_message
from app.packager.signature.signer import SignatureState, read_time_stamp
from app.protect.sign import http as sign_http
from app.protect.sign.catalogue import sign_catalogue
from app.protect.sign.http import post_question
from app.protect.sign.time_stamp import fetch_time_stamp, read_answer, write_question
from tests.child import run_process
from tests.enrol.closed_port import closed_port
from tests.packager.signer_case import NOW, STAMPING, YEAR, ec_key, make, pem, root, rsa_key, stamper
from tests.protect.sign_case import StampServer, build, key_pem, needs_judges, signing_key, stamp_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography import x509

pytestmark = needs_judges

SIGNATURE = b"a signature"
NONCE = 0x7FEDCBA987654321


@pytest.fixture
def server(tmp_path: Path) -> Iterator[StampServer]:
    """A time-stamp server on this machine."""
    with stamp_server(tmp_path / "tsa") as served:
        yield served


def test_openssl_understands_the_question(tmp_path: Path) -> None:
    """The question says what it should, as openssl reads it."""
    (tmp_path / "q.tsq").write_bytes(write_question(SIGNATURE, NONCE))
    command = ("openssl", "ts", "-query", "-in", "q.tsq", "-text")
    text = run_process(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert "Hash Algorithm: sha256" in text
    assert f"Nonce: 0x{NONCE:X}" in text
    assert "Certificate required: yes" in text


def test_no_name_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name and password that .netrc has for the server stay here."""
    import requests

    (tmp_path / "netrc").write_text("default login me password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    question = requests.Request("POST", "http://stamp.example/")
    assert "Authorization" in requests.Session().prepare_request(question).headers
    with sign_http._session() as session:
        assert "Authorization" not in session.prepare_request(question).headers


def test_a_good_answer_is_taken(server: StampServer) -> None:
    """The token of a real answer is about our signature, and openssl verifies the answer too."""
    before = datetime.now(UTC).replace(microsecond=0)
    token = fetch_time_stamp(server.url, SIGNATURE)
    stamp = read_time_stamp(token, SIGNATURE)
    assert stamp.is_sound
    assert before <= stamp.when <= datetime.now(UTC)
    command = "openssl ts -verify -queryfile question.tsq -in answer.tsr -CAfile root.pem"
    run_process(command.split(), cwd=server.folder, check=True, capture_output=True)


def test_a_token_of_another_signature_proves_nothing(server: StampServer) -> None:
    """The same token beside another signature does not fit."""
    stamp = read_time_stamp(fetch_time_stamp(server.url, SIGNATURE), SIGNATURE + b"!")
    assert not stamp.fits
    assert not stamp.is_sound


def test_every_byte_of_a_token_counts(server: StampServer) -> None:
    """A changed byte in what is stamped, the attributes or the signature of a token is seen."""
    token = fetch_time_stamp(server.url, SIGNATURE)
    message = read_message(token)
    for part in (message.content.content, message.signers[0].attributes.content, message.signers[0].signature):
        start = token.index(part)
        for place in range(start, start + len(part), 3):
            changed = bytearray(token)
            changed[place] ^= 0x04
            try:
                assert not read_time_stamp(bytes(changed), SIGNATURE).is_sound, place
            except ValueError:
                continue


def replay(server: StampServer) -> Callable[[bytes], bytes]:
    """Return the answer to another question than the one that is asked."""
    other = write_question(SIGNATURE, 42)
    answer = server.answer(other)
    return lambda _: answer


def refusal(_: StampServer) -> Callable[[bytes], bytes]:
    """Return a refusal: status 2 without a token."""
    return lambda _: write_value(SEQUENCE, write_value(SEQUENCE, write_number(2)))


def forged(_: StampServer) -> Callable[[bytes], bytes]:
    """Return an answer whose signature is off by a bit."""
    return lambda answer: answer[:-1] + bytes((answer[-1] ^ 1,))


SPOILT: dict[str, tuple[Callable[[StampServer], Callable[[bytes], bytes]], str]] = {
    "another nonce": (replay, "answer to another question"),
    "refused": (refusal, r"refused \(status 2\)"),
    "forged": (forged, "cannot be verified"),
    "no DER": (lambda _: lambda _: b"<html>", "is not a time stamp"),
    "empty": (lambda _: lambda _: b"", "is not a time stamp"),
    "without token": (
        lambda _: lambda _: write_value(SEQUENCE, write_value(SEQUENCE, write_number(0))),
        "is not a time stamp",
    ),
    "cut": (lambda _: lambda answer: answer[:-20], "is not a time stamp"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_bad_answers_are_refused(server: StampServer, tmp_path: Path, case: str) -> None:
    """Each bad answer is refused with its sentence, and the catalogue stays unsigned."""
    spoil, sentence = SPOILT[case]
    package = build(tmp_path)
    before = package.with_suffix(".cat").read_bytes()
    server.change = spoil(server)
    with pytest.raises(BadInput, match=sentence):
        sign_catalogue(package, signing_key(), time_stamp_url=server.url)
    with pytest.raises(BadInput, match=sentence):
        fetch_time_stamp(server.url, SIGNATURE)
    assert package.with_suffix(".cat").read_bytes() == before


def test_another_imprint_is_refused(server: StampServer) -> None:
    """An answer with our nonce about something else is refused."""
    answer = server.answer(write_question(b"something else", NONCE))
    with pytest.raises(BadInput, match="answer to another question"):
        read_answer(answer, SIGNATURE, NONCE)


@pytest.mark.parametrize(
    "certificate",
    [
        make("x", rsa_key("stamp"), ("Test Root", ec_key(name="root"))),
        make("x", rsa_key("stamp"), ("Test Root", ec_key(name="root")), purposes=(STAMPING,), end=NOW - YEAR / 2),
    ],
    ids=["for code", "expired"],
)
def test_unfit_authorities_are_refused(tmp_path: Path, certificate: x509.Certificate) -> None:
    """A certificate that is not for time stamps, or has expired, cannot give one; openssl cms makes the token."""
    token = token_of(certificate, tmp_path)
    stamp = read_time_stamp(token, SIGNATURE)
    assert stamp.state is SignatureState.SOUND
    assert not stamp.is_sound
    answer = write_value(SEQUENCE, write_value(SEQUENCE, write_number(0)), token)
    with pytest.raises(BadInput, match="is not for time stamps, or not valid"):
        read_answer(answer, SIGNATURE, NONCE)


def test_a_token_must_name_its_certificate(tmp_path: Path) -> None:
    """A good certificate that the token does not name by its hash could have been exchanged; with it, it is sound."""
    for named, is_sound in ((True, True), (False, False)):
        folder = tmp_path / str(named)
        folder.mkdir()
        assert read_time_stamp(token_of(stamper(), folder, named=named), SIGNATURE).is_sound is is_sound


def token_of(certificate: x509.Certificate, folder: Path, *, named: bool = True) -> bytes:
    """Return a token for our question, signed by ``rsa_key("stamp")`` with *certificate*, whatever it is good for."""
    with stamp_server(folder / "honest") as served:
        answer = served.answer(write_question(SIGNATURE, NONCE))
    info = read_value(answer).at(1, 1, 0, 2, 1, 0).content
    (folder / "info.der").write_bytes(info)
    (folder / "unfit.pem").write_bytes(pem(certificate))
    (folder / "unfit.key").write_bytes(key_pem(rsa_key("stamp")))
    command = "openssl cms -sign -binary -nodetach -md sha256 -in info.der -signer unfit.pem -inkey unfit.key"
    command += " -cades" if named else ""
    command += " -econtent_type 1.2.840.113549.1.9.16.1.4 -outform DER -out token.der"
    run_process(command.split(), cwd=folder, check=True, capture_output=True)
    return (folder / "token.der").read_bytes()


ADDRESSES = {
    "no address": ("stamp", "not a web address"),
    "another scheme": ("file:///etc/passwd", "not a web address"),
    "no host": ("http:///tsa", "not a web address"),
    "bad port": ("http://localhost:99999/", "not a web address"),
    "line end": ("http://localhost/\r\nX: y", "not a web address"),
    "password": ("http://me:Geheim-1@localhost/tsa", "contains a name or a password"),
}


@pytest.mark.parametrize("case", ADDRESSES)
def test_bad_addresses_are_refused(case: str) -> None:
    """An address that is none is refused before anything is sent; a password in it is not shown."""
    url, sentence = ADDRESSES[case]
    with pytest.raises(BadInput, match=sentence) as caught:
        post_question(url, b"?")
    assert "Geheim" not in str(caught.value)


@pytest.mark.parametrize("status", [302, 404, 500])
def test_other_statuses_are_told(server: StampServer, status: int) -> None:
    """A server that answers otherwise is named with its status; a redirect is not followed."""
    server.status = status
    with pytest.raises(AppError, match=f"answered with status {status}"):
        fetch_time_stamp(server.url, SIGNATURE)


def test_too_much_is_not_read(server: StampServer) -> None:
    """An answer without end is cut off."""
    server.change = lambda _: bytes(sign_http.MOST + 1)
    with pytest.raises(AppError, match="sent too much"):
        fetch_time_stamp(server.url, SIGNATURE)


def test_untrusted_servers_are_refused(tmp_path: Path) -> None:
    """Over HTTPS a server whose certificate the system does not trust is not asked."""
    (tmp_path / "both.pem").write_bytes(pem(make("localhost", rsa_key("web"))) + key_pem(rsa_key("web")))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "both.pem")
    with stamp_server(tmp_path / "tsa", context) as served:
        with pytest.raises(AppError, match="is not trusted here"):
            fetch_time_stamp(served.url.replace("http:", "https:"), SIGNATURE)
        assert served.asked == 0


def test_nobody_answers() -> None:
    """A port where nobody listens is told by a sentence."""
    with closed_port() as port, pytest.raises(AppError, match="does not answer"):
        post_question(f"http://127.0.0.1:{port}/", b"?")


def test_silence_ends(server: StampServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that never answers is given up after the time in all."""
    monkeypatch.setattr(sign_http, "WHOLE", 0.1)
    server.hold.clear()
    with pytest.raises(AppError, match="does not answer"):
        post_question(server.url, b"?")


def test_waiting_can_be_stopped(server: StampServer, tmp_path: Path) -> None:
    """Whoever cancels while the server is silent is answered at once, and the catalogue stays unsigned."""
    package = build(tmp_path)
    before = package.with_suffix(".cat").read_bytes()
    server.hold.clear()
    called = threading.Event()
    calls = 0

    def stop(done: int, total: int) -> None:
        nonlocal calls
        if done == total:
            calls += 1
        if calls > 2:  # the first is for the hash of the package, the others come while waiting
            called.set()
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        sign_catalogue(package, signing_key(), time_stamp_url=server.url, progress=stop)
    assert called.is_set()
    assert package.with_suffix(".cat").read_bytes() == before


def test_roots_are_not_needed(server: StampServer) -> None:
    """Whether the authority is trusted is the PC's matter; its chain is told as far as it came along."""
    stamp = read_time_stamp(fetch_time_stamp(server.url, SIGNATURE), SIGNATURE)
    assert stamp.chain == (root(),)
