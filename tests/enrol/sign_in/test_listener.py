"""The listener that the browser brings the answer to."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enrol.sign_in import listener as module
from app.enrol.sign_in.listener import MOST_CONNECTIONS, Listener
from app.enrol.sign_in.loopback_request import MOST_BODY, Broken, LoopbackRequest, read_request
from app.reason.reason import EnrolError
from tests.enrol.stopping import Stop, assert_stops

if TYPE_CHECKING:
    from collections.abc import Iterator

STATE = "the-state"


class Waiting:
    """A listener that waits in a thread of its own; ``answer`` is there when it has come."""

    def __init__(self) -> None:
        """Begin to wait."""
        self.listener = Listener()
        self.port = self.listener.port
        self.answer: dict[str, str] = {}
        self.most = 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def _wait(self) -> None:
        try:
            self.answer = self.listener.wait(STATE, 20, self._look)
        except TimeoutError:
            pass
        finally:
            self.listener.close()

    def _look(self, _done: int, _total: int) -> None:
        self.most = max(self.most, len(self.listener._visitors))
        if self._end.is_set():
            raise TimeoutError

    def close(self) -> None:
        """Wait no longer."""
        self._end.set()
        self._thread.join()

    def join(self) -> dict[str, str]:
        """Return the answer when it is there."""
        self._thread.join(5)
        return self.answer

    def say(self, text: str | bytes, host: str = "127.0.0.1") -> str:
        """Send *text* and return all that comes back."""
        data = text.encode() if isinstance(text, str) else text
        with socket.create_connection((host, self.port), timeout=5) as sock:
            sock.sendall(data)
            came = b""
            while piece := sock.recv(1 << 16):
                came += piece
        return came.decode()

    def post(self, fields: dict[str, str], host: str = "", more: str = "", to: str = "127.0.0.1") -> str:
        """Send *fields* as a browser posts a form, and go where it is sent on to."""
        body = urlencode(fields)
        rest = f" HTTP/1.1\r\nHost: {host or f'localhost:{self.port}'}\r\n{more}"
        came = self.say(f"POST /{rest}Content-Length: {len(body)}\r\n\r\n{body}", to)
        if came.startswith("HTTP/1.1 303 "):
            assert "\r\nLocation: /end\r\n" in came
            assert came.endswith("\r\n\r\n"), "a page that is left at once"
            return self.say(f"GET /end{rest}\r\n", to)
        return came


@pytest.fixture
def waiting() -> Iterator[Waiting]:
    """A listener that waits."""
    one = Waiting()
    yield one
    one.close()


def test_answer_arrives(waiting: Waiting) -> None:
    """A form with the state that is expected is the answer, and the browser is thanked."""
    page = waiting.post({"state": STATE, "code": "abc"})
    assert page.startswith("HTTP/1.1 200")
    assert "Signed in" in page
    assert "no-store" in page
    assert "abc" not in page
    assert waiting.join() == {"state": STATE, "code": "abc"}


def test_over_ipv6(waiting: Waiting) -> None:
    """``localhost`` may mean ::1, so the answer may arrive there."""
    if len(waiting.listener._sockets) < 2:
        pytest.skip("this computer has no ::1")
    assert "200" in waiting.post({"state": STATE, "code": "abc"}, to="::1").split("\r\n")[0]
    assert waiting.join()["code"] == "abc"


def test_only_loopback(waiting: Waiting) -> None:
    """No other address of this computer is listened on."""
    addresses = {sock.getsockname()[0] for sock in waiting.listener._sockets}
    assert addresses <= {"127.0.0.1", "::1"}


def test_the_last_page_is_shown_once() -> None:
    """Before an answer there is no last page, and whoever asks for it a second time does not get it."""
    with Listener() as one:

        def ask(method: str, path: str, body: bytes = b"") -> bytes:
            headers = {"host": f"localhost:{one.port}"}
            return one._answer_to(LoopbackRequest(method=method, path=path, headers=headers, body=body))

        assert b" 400 " in ask("GET", "/end")
        one._state = STATE
        assert b" 303 " in ask("POST", "/", b"state=the-state&error=access_denied")
        assert b" 405 " in ask("HEAD", "/end")
        assert b"access_denied" in ask("GET", "/end")
        assert b" 400 " in ask("GET", "/end")


def test_a_browser_that_does_not_go_on(waiting: Waiting) -> None:
    """The answer counts without anybody at the last page."""
    body = urlencode({"state": STATE, "code": "abc"})
    waiting.say(f"POST / HTTP/1.1\r\nHost: localhost:{waiting.port}\r\nContent-Length: {len(body)}\r\n\r\n{body}")
    assert waiting.join()["code"] == "abc"


def test_in_french(waiting: Waiting) -> None:
    """The page says in which language it is; which one is the browser's wish."""
    assert 'lang="fr"' in waiting.post({"state": STATE, "code": "abc"}, more="Accept-Language: fr-CA,en;q=0.5\r\n")


def test_error_is_shown_as_text(waiting: Waiting) -> None:
    """What Microsoft says is shown as text, whatever is in it, and handed on."""
    page = waiting.post({"state": STATE, "error": "access_denied", "error_description": "<script>alert(1)</script>"})
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert waiting.join()["error"] == "access_denied"


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        ("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET /?code=abc&state=the-state HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET /favicon.ico HTTP/1.1\r\nHost: {host}\r\n\r\n", 204),
        ("PUT / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n", 405),
        ("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 24\r\n\r\nstate=the-state&code=abc", 421),
        ("POST / HTTP/1.1\r\nContent-Length: 24\r\n\r\nstate=the-state&code=abc", 421),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 20\r\n\r\nstate=other&code=abc", 400),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 15\r\n\r\nstate=the-state", 400),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99999999\r\n\r\n", 413),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n", 400),
        ("nonsense\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 259\r\n\r\n" + "&".join(["a=b"] * 65), 400),
        ("GET / HTTP/1.1\r\n" + "a: b\r\n" * 4000 + "\r\n", 431),
    ],
)
def test_what_is_no_answer(waiting: Waiting, request_: str, status: int) -> None:
    """Everything else gets a page that says so; the wait goes on, and the true answer still arrives."""
    try:
        page = waiting.say(request_.replace("{host}", f"localhost:{waiting.port}"))
    except ConnectionResetError:  # closed with bytes unread, as after too long a head
        page = f"HTTP/1.1 {status}"
    assert page.startswith(f"HTTP/1.1 {status} ") or page == f"HTTP/1.1 {status}"
    waiting.post({"state": STATE, "code": "abc"})
    assert waiting.join()["code"] == "abc"


def test_slow_and_silent_clients(waiting: Waiting) -> None:
    """Clients that say nothing or stop in the middle, more than are taken at once, do not keep the answer away."""
    idle = [socket.create_connection(("127.0.0.1", waiting.port)) for _ in range(MOST_CONNECTIONS + 8)]
    for sock in idle[::2]:
        sock.sendall(b"POST / HTTP/1.1\r\nContent-")
    try:
        assert "Signed in" in waiting.post({"state": STATE, "code": "abc"})
        assert waiting.most <= MOST_CONNECTIONS
    finally:
        for sock in idle:
            sock.close()


def test_request_in_pieces(waiting: Waiting) -> None:
    """A request that comes byte by byte is read all the same."""
    body = urlencode({"state": STATE, "code": "abc"})
    text = f"POST / HTTP/1.1\r\nHost: localhost:{waiting.port}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    with socket.create_connection(("127.0.0.1", waiting.port), timeout=5) as sock:
        for byte in text.encode():
            sock.sendall(bytes([byte]))
        assert sock.recv(64).startswith(b"HTTP/1.1 303")
    assert waiting.join()["code"] == "abc"


def test_cancel() -> None:
    """A cancel ends the wait at once, with clients connected or not."""
    started: list[int] = []

    def work(stop: Stop) -> None:
        with Listener() as one, socket.create_connection(("127.0.0.1", one.port)):
            started.append(one.port)
            one.wait(STATE, 20, stop)

    assert_stops(work, lambda: bool(started))
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", started[-1]), timeout=2)


def test_nobody_comes() -> None:
    """After its time the wait ends with a reason."""
    with Listener() as one, pytest.raises(EnrolError) as caught:
        one.wait(STATE, 0.05)
    assert caught.value.trace.code == "timeout"


def test_listening_is_forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system does not allow to listen, that is the reason."""

    def refuse(*_: object) -> socket.socket:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "_bound", refuse)
    with pytest.raises(EnrolError) as caught:
        Listener()
    assert (caught.value.trace.code, caught.value.trace.detail) == ("listener", "Permission denied")


def test_answers_nobody_waits_for() -> None:
    """Before anybody waits an answer without a state is not taken, and a state is good for one answer."""
    with Listener() as one:

        def come(body: bytes) -> bytes:
            headers = {"host": f"localhost:{one.port}"}
            return one._answer_to(LoopbackRequest(method="POST", path="/", headers=headers, body=body))

        assert b" 400 " in come(b"code=early")
        assert one._answer is None
        one._state = STATE
        assert b" 303 " in come(b"state=the-state&code=first")
        assert b" 400 " in come(b"state=the-state&code=second")
        assert one._answer == {"state": STATE, "code": "first"}


def test_one_that_has_to_go_while_it_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that is sent away for another, in the moment in which it says something, does no harm."""
    monkeypatch.setattr(module, "MOST_CONNECTIONS", 1)
    with Listener() as one:
        where = ("127.0.0.1", one.port)
        with socket.create_connection(where) as first:
            one._turn()
            first.sendall(b"GET / HTTP/1.1\r\n\r\n")
            with socket.create_connection(where):
                time.sleep(0.02)  # both have something to tell now
                one._turn()
                assert len(one._visitors) == 1


@given(st.binary(max_size=200) | st.binary(max_size=80).map(lambda data: b"POST / HTTP/1.1\r\n" + data + b"\r\n\r\n"))
def test_any_bytes(data: bytes) -> None:
    """Whatever comes is a request, the beginning of one, or refused; nothing else happens."""
    with suppress(Broken):
        read_request(data)


def test_body_has_an_end() -> None:
    """A body of the longest size is read, one byte more is refused."""
    head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n"
    request = read_request(head.format(MOST_BODY).encode() + b"a" * MOST_BODY)
    assert request is not None
    assert len(request.body) == MOST_BODY
    with pytest.raises(Broken):
        read_request(head.format(MOST_BODY + 1).encode())
