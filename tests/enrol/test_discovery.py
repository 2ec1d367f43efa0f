"""A management server that is asked as a device asks it: each way to answer, on this computer."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.secret import Secret
from app.core.text import N_
from app.enrol.demo.certificates import make_certificates, server_context
from app.enrol.management.discovery import ACTION, discovery_address
from app.jobs.device.management import DiscoveryOrder, check_discovery
from app.model.management import EnrolmentPolicy, Management

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

    from app.jobs.device.management import DiscoveryReport

CANARY = "Quitte-9001-Kanarienvogel"
SOAP = "http://www.w3.org/2003/05/soap-envelope"
ENROLMENT = "http://schemas.microsoft.com/windows/management/2012/01/enrollment"


def result(policy: str = "OnPremise", **more: str) -> str:
    """Return the inside of a good answer, with other or more values."""
    values = {
        "AuthPolicy": policy,
        "EnrollmentVersion": "4.0",
        "EnrollmentPolicyServiceUrl": "https://mdm.contoso.example/policy",
        "EnrollmentServiceUrl": "https://mdm.contoso.example/enrol",
    } | more
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in values.items() if value != "-")
    return f'<DiscoverResponse xmlns="{ENROLMENT}"><DiscoverResult>{inner}</DiscoverResult></DiscoverResponse>'


class Answer:
    """What the server says: *body* is put into an envelope unless it is whole."""

    def __init__(self, body: str, status: int = 200, *, whole: bool = False, **more: Any) -> None:
        """Keep what to say."""
        self.body, self.status, self.whole, self.more = body, status, whole, more

    def text(self, message: str) -> str:
        """Return the text for the question *message*."""
        if self.whole:
            return self.body
        related = self.more.get("related", message)
        return (
            f'<s:Envelope xmlns:s="{SOAP}" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header>'
            f"<a:RelatesTo>{related}</a:RelatesTo></s:Header><s:Body>{self.body}</s:Body></s:Envelope>"
        )


class Server(ThreadingHTTPServer):
    """A server on the loopback that gives one answer and keeps what it was asked."""

    answer: Answer
    asked: list[tuple[str, str, str]]
    released: threading.Event


class Handler(BaseHTTPRequestHandler):
    """Answers as the server is told."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        """Take the question, and answer."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.asked.append((self.path, str(self.headers), body))
        message = body.partition("<a:MessageID>")[2].partition("<")[0]
        answer = self.server.answer
        if answer.more.get("waits"):
            self.server.released.wait(30)
        data = answer.text(message).encode()
        self.send_response(answer.status)
        if "location" in answer.more:
            self.send_header("Location", answer.more["location"])
        if answer.more.get("chunked"):
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"%x\r\n%b\r\n0\r\n\r\n" % (len(data), data))
            return
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base calls it
        """Say nothing."""


@contextmanager
def serving(folder: Path, answer: Answer) -> Iterator[Server]:
    """Run a server that gives *answer*; its authority is ``ca.pem`` in *folder*."""
    made = make_certificates(["mdm.contoso.example"])
    (folder / "ca.pem").write_bytes(made.ca)
    server = Server(("127.0.0.1", 0), Handler)
    server.answer, server.asked, server.released = answer, [], threading.Event()
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a cut connection is no fault of the test
    private = folder / "private"
    private.mkdir(mode=0o700)
    context: ssl.SSLContext = server_context(made.leaf, private)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def ask(server: Server, **more: Any) -> DiscoveryReport:
    """Ask *server*, and return what came of it."""
    return check_discovery(DiscoveryOrder(management=management(server, **more)))


def management(server: Server, **more: Any) -> Management:
    """Return an enrolment at *server*."""
    values: dict[str, Any] = {
        "enabled": True,
        "account": "enrol@contoso.example",
        "secret": Secret(CANARY),
        "discovery": f"https://127.0.0.1:{server.server_address[1]}/EnrollmentServer/Discovery.svc",
    } | more
    return Management(**values)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Trust the authority of the server in this folder, as an administrator does by the environment."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    return tmp_path


def test_a_good_answer_is_fine_and_the_secret_stays_here(trusted: Path) -> None:
    """The question is that of a device, white space round a value is none of it, and no secret is sent."""
    service = " \n https://mdm.contoso.example/enrol \n "
    with serving(trusted, Answer(result(EnrollmentServiceUrl=service))) as server:
        report = ask(server)
    assert report.is_fine, report.data()
    assert report.data()["enrolment_service"] == "https://mdm.contoso.example/enrol"
    assert "https://mdm.contoso.example/enrol" in str(report.summary)
    ((path, headers, body),) = server.asked
    assert path == "/EnrollmentServer/Discovery.svc"
    assert "application/soap+xml; charset=utf-8" in headers
    assert ACTION in body
    assert "<AuthPolicy>OnPremise</AuthPolicy>" in body
    assert "<EmailAddress>enrol@contoso.example</EmailAddress>" in body
    assert CANARY not in path + headers + body + repr(report)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(result("Federated")), "wants the authentication Federated, but the project has OnPremise"),
        (Answer(result("Federated")), "names no page"),
        (Answer(result("Certificate")), "wants the authentication Certificate"),
        (Answer(result("Magic")), "“Magic”, which the protocol does not know"),
        (Answer(result(EnrollmentServiceUrl="-")), "names no enrolment service"),
        (Answer(result(EnrollmentServiceUrl="http://mdm.contoso.example/enrol")), "does not start with https://"),
        (Answer(result(EnrollmentPolicyServiceUrl="https://other.example/p")), "different hosts"),
        (Answer(result(), related="urn:uuid:0"), "does not relate"),
        (Answer(result(), chunked=True), "comes in chunks"),
        (Answer("<html><body>Hello</body></html>", whole=True), "a web page or something else"),
        (Answer("", whole=True), "a web page or something else"),
        (Answer('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', whole=True), "a web page or something else"),
        (Answer(f'<a xmlns="{ENROLMENT}"/>'), "no DiscoverResult"),
        (Answer("", 302, whole=True, location="https://login.example/x"), "302, to login.example"),
        (Answer("", 404, whole=True), "answers 404"),
        (Answer("<s:Fault><s:Reason><s:Text>DeviceCapReached</s:Text></s:Reason></s:Fault>", 500), "DeviceCapReached"),
    ],
)
def test_what_does_not_fit_is_told(answer: Answer, words: str, trusted: Path) -> None:
    """Each answer that devices would stumble over has its sentence."""
    with serving(trusted, answer) as server:
        report = ask(server)
    assert not report.is_fine
    assert any(words in str(one) for one in report.findings), [str(one) for one in report.findings]
    assert "Intune" not in "".join(map(str, report.findings))


def test_the_addresses_of_the_project_are_compared(trusted: Path) -> None:
    """Where project and server name different services, devices use that of the project."""
    with serving(trusted, Answer(result(EnrollmentPolicyServiceUrl="-"))) as server:
        report = ask(server, enrolment_service="https://mdm.contoso.example/other")
        same = ask(server, enrolment_service="https://mdm.contoso.example/enrol/")
    assert next(str(one) for one in report.findings).startswith("The server names https://mdm.contoso.example/enrol,")
    assert same.is_fine


def test_an_answer_without_end_is_cut(trusted: Path) -> None:
    """Far more than an honest answer is not read."""
    with serving(trusted, Answer("x" * 600_000, whole=True)) as server, pytest.raises(AppError, match="far too long"):
        ask(server)


def test_a_server_that_nobody_trusts_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificate counts, and what devices need is said."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "two" / "ca.pem"))
    (tmp_path / "two" / "ca.pem").write_bytes(make_certificates(["other.example"]).ca)
    with serving(tmp_path / "one", Answer(result())) as server, pytest.raises(AppError, match="is not trusted"):
        ask(server)
    assert server.asked == []


def test_nobody_listens(trusted: Path) -> None:
    """A closed port is a sentence about the address."""
    with serving(trusted, Answer(result())) as server:
        pass
    with pytest.raises(AppError, match=r"127\.0\.0\.1 cannot be reached"):
        ask(server)


@pytest.mark.parametrize("address", ["http://mdm.contoso.example/", "https://", "mdm", "https://a:b/", "https://ü/"])
def test_only_https_is_asked(address: str) -> None:
    """Another address is refused before anything is sent."""
    order = DiscoveryOrder(management=Management(enabled=True, account="a@b", discovery=address))
    with pytest.raises(BadInput, match="https://"):
        check_discovery(order)


def test_a_person_who_cancels_waits_no_longer(trusted: Path) -> None:
    """A server that never answers is left at once."""

    def stop(_done: int, _total: int) -> None:
        if server.asked:
            raise Cancelled(N_("Error", "Stopped, as you asked. Nothing half-made is left."))

    with serving(trusted, Answer(result(), waits=True)) as server:
        with pytest.raises(Cancelled):
            check_discovery(DiscoveryOrder(management=management(server)), stop)
        assert not server.released.is_set()


def test_without_an_address_the_domain_of_the_account_is_asked() -> None:
    """Devices look for EnterpriseEnrollment in the domain of the account; the project's address goes before."""
    found = discovery_address("", "enrol@contoso.example")
    assert found == "https://EnterpriseEnrollment.contoso.example/EnrollmentServer/Discovery.svc"
    assert discovery_address("https://a/b", "enrol@contoso.example") == "https://a/b"
    assert EnrolmentPolicy("OnPremise") is EnrolmentPolicy.ON_PREMISE
