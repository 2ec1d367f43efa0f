"""What the tests of signing share: a package, keys as files, judges, and a time-stamp server on this machine."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from app.core.secret import Secret
from app.protect.choice import SignerFiles
from tests.child import run_process
from tests.packager.build_case import answers, built, setting
from tests.packager.signer_case import middle, pem, root, rsa_key, signer_of, stamper

if TYPE_CHECKING:
    import ssl
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from app.protect.sign.key import SigningKey

CANARY = "Zwiebel-9001-Kanarienvogel"
"""The password of keys: it must be seen nowhere."""

needs_judges = pytest.mark.skipif(
    not shutil.which("osslsigncode") or not shutil.which("openssl"),
    reason="install osslsigncode and openssl: they judge signatures",
)

_STAMP_CONFIG = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/stamp.pem
signer_key = {folder}/stamp.key
certs = {folder}/root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def build(folder: Path) -> Path:
    """Return a package in *folder*, with its catalogue beside it."""
    return built(answers(setting("OOBE/Desktop/HideOobe", "True")), folder).package


def key_pem(key: PrivateKeyTypes, password: str = "") -> bytes:
    """Return *key* in PEM, encrypted with *password* if there is one."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, _sealed(password))


def pfx(signer: SigningKey, password: str = CANARY) -> bytes:
    """Return *signer* with its chain as PKCS#12."""
    return pkcs12.serialize_key_and_certificates(
        b"signer",
        signer.key,  # type: ignore[arg-type]  # RSA and EC, of the kinds that PKCS#12 takes
        signer.certificate,
        signer.chain,
        _sealed(password),
    )


def signer_files(folder: Path) -> SignerFiles:
    """Return a good signer as a PFX file in *folder*."""
    path = folder / "signer.pfx"
    path.write_bytes(pfx(signing_key()))
    return SignerFiles(pfx=path, password=Secret(CANARY))


def signing_key(key: PrivateKeyTypes | None = None) -> SigningKey:
    """Return a good signer with *key*, by default RSA, and the whole chain."""
    from app.protect.sign.key import SigningKey

    key = key or rsa_key()
    return SigningKey(certificate=signer_of(key), chain=(middle(), root()), key=key)


def judge(catalogue: Path, folder: Path, *more: object) -> subprocess.CompletedProcess[str]:
    """Let osslsigncode verify *catalogue*, trusting the test root."""
    (folder / "judge-root.pem").write_bytes(pem(root()))
    command = ["osslsigncode", "verify", "-CAfile", folder / "judge-root.pem", *more, "-in", catalogue]
    return run_process([str(word) for word in command], capture_output=True, text=True)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a client that trusts us not has gone away, which one test wants."""


class StampServer:
    """A time-stamp server; ``change`` may spoil its answers, ``status`` its politeness."""

    def __init__(self, folder: Path) -> None:
        """Make its files in *folder*, which keeps the last question as ``question.tsq``."""
        self.folder = folder
        self.change: Callable[[bytes], bytes] = lambda answer: answer
        self.status = 200
        self.hold = threading.Event()
        self.hold.set()
        self.asked = 0
        self.url = ""
        (folder / "serial").write_text("01")
        (folder / "stamp.pem").write_bytes(pem(stamper()))
        (folder / "root.pem").write_bytes(pem(root()))
        (folder / "stamp.key").write_bytes(key_pem(rsa_key("stamp")))
        (folder / "tsa.conf").write_text(_STAMP_CONFIG.format(folder=folder))

    def answer(self, question: bytes) -> bytes:
        """Return what openssl replies to *question*."""
        self.asked += 1
        (self.folder / "question.tsq").write_bytes(question)
        command = ("openssl", "ts", "-reply", "-config", "tsa.conf", "-queryfile", "question.tsq", "-out", "answer.tsr")
        run_process(command, cwd=self.folder, check=True, capture_output=True)
        return self.change((self.folder / "answer.tsr").read_bytes())


@contextmanager
def stamp_server(folder: Path, secure: ssl.SSLContext | None = None) -> Iterator[StampServer]:
    """Yield a server on this machine that runs for the time of the block, over TLS if *secure*."""
    folder.mkdir()
    served = StampServer(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Answer a question."""
            question = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/timestamp-query"
            served.hold.wait(10)
            body = served.answer(question) if served.status == 200 else b"no"
            try:
                self.send_response(served.status)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Location", "/elsewhere")
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                return  # the client has left, which one test wants

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - so the library calls it
            """Say nothing."""

    server = _Server(("127.0.0.1", 0), Handler)
    if secure is not None:
        server.socket = secure.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    served.url = f"http://127.0.0.1:{server.server_address[1]}/tsa"
    try:
        yield served
    finally:
        served.hold.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _sealed(password: str) -> KeySerializationEncryption:
    return BestAvailableEncryption(password.encode()) if password else NoEncryption()
