"""A tenant that is not real: a server on this machine for training, for trying, and for the tests.

It speaks the sign-in and the bulk-token service as far as they are known (``bulk-token.md`` 1.2, 1.9, 2). Its tokens
work on no device (``app/model/token.py``). What it does wrong on purpose is planned in a table:
``tenant.faults.add(step="poll", fault=Fault.CUT, times=1)``.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from email.utils import format_datetime
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qsl, urlencode

from app.catalogue.cloud import Cloud
from app.core.private_folder import working_folder
from app.enrol.demo.bulk import answer_begin, answer_poll
from app.enrol.demo.certificates import make_certificates, server_context
from app.enrol.demo.fault import FOR_PERSONS, DemoFault, DemoStep
from app.enrol.demo.fault_answer import answer_fault
from app.enrol.demo.graph import answer_graph
from app.enrol.demo.server import DemoAnswer, DemoServer, as_json
from app.enrol.demo.sign_in import (
    answer_authorize,
    answer_choose,
    answer_device_code,
    answer_device_page,
    answer_discovery,
    answer_instance,
)
from app.enrol.demo.state import DemoState, LoggedRequest, fingerprint
from app.enrol.demo.tokens import answer_token
from app.model.token import DEMO_AUTHORITY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.enrol.demo.server import Request

AUDIENCE = "urn:ms-drs:enterpriseregistration.windows.net"

_STEPS = (
    (DemoStep.INSTANCE, "GET", re.compile(r"/common/discovery/instance")),
    (DemoStep.DISCOVERY, "GET", re.compile(r"/[^/]+(/v2\.0)?/\.well-known/openid-configuration")),
    (DemoStep.AUTHORIZE, "GET", re.compile(r"/[^/]+/oauth2/v2\.0/authorize")),
    (DemoStep.DEVICE_CODE, "POST", re.compile(r"/[^/]+/oauth2/v2\.0/devicecode")),
    (DemoStep.TOKEN, "POST", re.compile(r"/[^/]+/oauth2/v2\.0/token")),
    (DemoStep.BEGIN, "POST", re.compile(r"/webapp/bulkaadjtoken/begin")),
    (DemoStep.POLL, "GET", re.compile(r"/webapp/bulkaadjtoken/poll")),
    (DemoStep.DEVICE_PAGE, "GET", re.compile(r"/devicelogin")),
    (DemoStep.DEVICE_PAGE, "POST", re.compile(r"/devicelogin")),
    (DemoStep.GRAPH, "", re.compile(r"/(v1\.0|beta)/.+")),
)
_SECRET_FIELDS = frozenset(("code", "code_verifier", "device_code", "refresh_token", "flowtoken"))


def demo_cloud(host: str, trust: Path) -> Cloud:
    """Return the demo tenant at *host*, with its port, as a cloud to choose; *trust* is its certificate."""
    return Cloud(
        key="demo",
        name="Demo tenant",
        login=host,
        graph=host,
        audience=AUDIENCE,
        authority=DEMO_AUTHORITY,
        trust=trust,
    )


class DemoTenant(DemoState):
    """The demo tenant; it runs from its making until :meth:`close`, and is a context manager.

    ``ca`` is the file of the certificate to trust, ``base`` its address, ``log`` the requests so far.
    """

    def __init__(
        self,
        folder: Path | None = None,
        port: int = 0,
        names: Sequence[str] = ("localhost",),
        language: str = "en",
        *,
        asks_person: bool = False,
    ) -> None:
        """Start on *port* (a free one if 0), as the hosts *names*; the certificate goes to *folder*, if given.

        With *asks_person* a browser is shown a page with all accounts; else :attr:`account` signs in at once. Those
        pages come without TLS from a port of their own: no browser trusts our certificate, and nobody is to learn to
        click such a warning away. They hold nothing that the program's own listener does not get in the clear.

        :raises OSError: the port is taken, or the folder cannot be written.
        """
        super().__init__(language=language, asks_person=asks_person)
        self._around = ExitStack()
        self._own = self._around.enter_context(working_folder())
        self._servers: list[DemoServer] = []
        try:
            certificates = make_certificates(names)
            self.ca = (folder or self._own) / "ca.pem"
            self.ca.write_bytes(certificates.ca)
            context = server_context(certificates.leaf, self._own)
            self._servers.append(DemoServer(self._answer, self._date, port, context))
            if asks_person:
                self._servers.append(DemoServer(self._answer, self._date))
                self.pages = f"http://localhost:{self._servers[1].port}"
        except BaseException:
            for server in self._servers:
                server.close()
            self._around.close()
            raise
        self.port = self._servers[0].port
        self.base = f"https://{names[0]}:{self.port}"

    @property
    def cloud(self) -> Cloud:
        """The demo tenant as a cloud to choose."""
        return demo_cloud(f"localhost:{self.port}", self.ca)

    def fail(self, step: DemoStep | str, code: int, times: int | None = 1) -> None:
        """Let the next *times* requests of *step* end with the AADSTS *code*."""
        self.faults.add(step, DemoFault.REFUSED, times, code=code)

    def close(self) -> None:
        """Stop: no connection, no thread and no file of ours is left."""
        self.faults.clear()
        for server in self._servers:
            server.close()
        self._around.close()

    def __enter__(self) -> Self:
        """Return the running tenant."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.close()

    def _date(self) -> str:
        """Return what the clock says, as it is in an answer."""
        return format_datetime(self.now().replace(microsecond=0), usegmt=True)

    def _answer(self, request: Request) -> DemoAnswer:
        """Log *request* and answer it, with the fault that was planned for its step."""
        with self.lock:
            self.log.append(_logged(request))
        step = self._step(request)
        if step is None or (request.base.startswith("http:") and step not in FOR_PERSONS):
            return as_json({"error": "not_found"}, 404)
        planned = self.faults.take(step, *_also(step, request))
        if planned and planned.fault is DemoFault.HANG:
            self.faults.wait_for_release()
        with self.lock:
            spoiled = answer_fault(self, planned, request) if planned else None
            return spoiled or self._answer_step(step, request, planned.fault if planned else None)

    def _step(self, request: Request) -> DemoStep | None:
        """Return the step that *request* is, None if it is not one."""
        for step, method, path in _STEPS:
            if method in {"", request.method} and path.fullmatch(request.path):
                asks = step is DemoStep.AUTHORIZE and self.asks_person and "account" not in request.query
                return DemoStep.CHOOSE if asks else step
        return None

    def _answer_step(self, step: DemoStep, request: Request, fault: DemoFault | None) -> DemoAnswer:
        """Answer as the tenant does at *step*; *fault* spoils it."""
        match step:
            case DemoStep.INSTANCE:
                return answer_instance(request)
            case DemoStep.DISCOVERY:
                return answer_discovery(self, request)
            case DemoStep.CHOOSE:
                return answer_choose(self, request)
            case DemoStep.AUTHORIZE:
                return answer_authorize(self, request, fault)
            case DemoStep.DEVICE_CODE:
                return answer_device_code(self, request)
            case DemoStep.DEVICE_PAGE:
                return answer_device_page(self, request)
            case DemoStep.TOKEN | DemoStep.DEVICE_POLL:
                return answer_token(self, request, fault)
            case DemoStep.BEGIN:
                return answer_begin(self, request, fault)
            case DemoStep.POLL:
                return answer_poll(self, request, fault)
            case DemoStep.GRAPH:
                return answer_graph(self, request)


def _also(step: DemoStep, request: Request) -> tuple[DemoStep, ...]:
    """Return the other names of *step*."""
    return (DemoStep.DEVICE_POLL,) if step is DemoStep.TOKEN and "device_code" in request.form else ()


def _logged(request: Request) -> LoggedRequest:
    """Return *request* without its secrets."""
    headers = dict(request.headers)
    if request.bearer:
        headers["Authorization"] = f"Bearer {fingerprint(request.bearer)}"
    body = request.body.decode("utf-8", "replace")
    if headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        body = urlencode(_masked(dict(parse_qsl(body, keep_blank_values=True))))
    return LoggedRequest(request.method, request.path, _masked(dict(request.query)), body, headers)


def _masked(fields: dict[str, str]) -> dict[str, str]:
    """Return *fields* with the names of secrets in place of the secrets."""
    return {name: fingerprint(value) if name.lower() in _SECRET_FIELDS else value for name, value in fields.items()}
