"""Secrets of the sign-in are in no log, at any level, and in no text that was masked."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING

import pytest

from app.core.redaction import redact
from app.enrol.bulk.get_token import get_token
from app.enrol.demo.account import TENANT
from app.enrol.demo.browser import browser
from app.enrol.net.log_redaction import LIBRARIES, quiet_libraries
from app.reason.reason import EnrolError
from tests.enrol.sign_in.test_browser import CLIENT, a_request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.enrol.demo.tenant import DemoTenant


@pytest.fixture
def everything(tmp_path: Path) -> Iterator[Path]:
    """A log file that gets every record of every logger, however deep, at every level."""
    for library in LIBRARIES:
        importlib.import_module(library)  # their loggers are made then
    path = tmp_path / "log.txt"
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s %(exc_info)s"))
    loggers = [logging.getLogger(name) for name in list(logging.Logger.manager.loggerDict)]
    loud = [one for one in (logging.getLogger(), *loggers) if one.name.split(".")[0] in {*LIBRARIES, "root", "app"}]
    before = [one.level for one in loud]
    for one in loud:
        one.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(handler)
    yield path
    logging.getLogger().removeHandler(handler)
    handler.close()
    for one, level in zip(loud, before, strict=True):
        one.setLevel(level)


def test_whole_way_at_debug_level(tenant: DemoTenant, everything: Path) -> None:
    """Neither the good way nor broken answers leave a code, a verifier or a token in the log."""
    get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    for step in ("token", "poll"):
        tenant.faults.add(step, "not json")
        with pytest.raises(EnrolError):
            get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    text = everything.read_text(encoding="utf-8")
    assert "msal" in text
    assert "urllib3" in text
    assert len(tenant.issued) >= 8
    for secret in tenant.issued:
        assert secret.reveal() not in text


def test_what_a_library_says_at_error_level(caplog: pytest.LogCaptureFixture) -> None:
    """Of an error only the template stays: no value, and no exception, which may quote an answer."""
    quiet_libraries()
    quiet_libraries()
    try:
        int("secret in an exception")
    except ValueError:
        logging.getLogger("msal.oauth2cli.oauth2").exception("not json: %s code=abcdef123", "secret in a value")
    assert "not json" in caplog.text
    assert "secret" not in caplog.text
    assert "abcdef123" not in caplog.text


def test_own_records_stay(caplog: pytest.LogCaptureFixture) -> None:
    """What others log stays as it is."""
    quiet_libraries()
    logging.getLogger("app.enrol.test").warning("code %s", 7)
    assert "code 7" in caplog.text


BULK = "0.AAAAxkwDR-demo." + "AgABAAAAAAAD" * 6


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"BPRT {BULK} end", BULK),
        ("token eyJ0eXAiOiJKV1QifQ.eyJhIjoxfQ.c2ln!", "eyJ0eXAiOiJKV1QifQ"),
        ("https://x/?code=M.C107_BAY.2&state=1234567890", "M.C107_BAY.2"),
        ("{'code': 'abcdefgh', 'code_verifier': 'zyxwvuts'}", "abcdefgh"),
        ("{'code': 'abcdefgh', 'code_verifier': 'zyxwvuts'}", "zyxwvuts"),
        ('{"device_code":"GAQABAAEAAAD"}', "GAQABAAEAAAD"),
        ("poll?flowToken=AQABAAEAAAD-x_y HTTP/1.1", "AQABAAEAAAD-x_y"),
        ("client_info=eyJ1aWQiOiIifQ", "eyJ1aWQiOiIifQ"),
        ("Authorization: Bearer opaque-token-here", "opaque-token-here"),
        ("sent was bearer opaque-token-7", "opaque-token-7"),
        ("Proxy-Authorization: Basic YWRhOnB3ZA==", "YWRhOnB3ZA=="),
        ('resultData "{\\"refresh_token\\": \\"shortish-one\\"}"', "shortish-one"),
    ],
)
def test_masking(text: str, secret: str) -> None:
    """Tokens by their form, others by their name: in addresses, forms, JSON, JSON in JSON and Python texts."""
    assert secret in text
    masked = redact(text)
    assert secret not in masked
    assert "•••" in masked


@pytest.mark.parametrize(
    "text",
    [
        "AADSTS50076: Due to a configuration change. Trace ID: 0 Correlation ID: 1 Timestamp: 2026-01-01 00:00:00Z",
        "package_6d762967-8f0f-40cb-8031-1726eb261259@contoso.example until 2026-05-20",
        "Version 0.9.1 of the program; error code 5",
        "Send an interactive authorization request for this user. The device code expired. Basic authentication.",
        "It ended with code: AADSTS700082 and code: 0x801c0024 in the state unknown to us",
    ],
)
def test_what_stays(text: str) -> None:
    """Ids, dates and numbers that support asks for stay."""
    assert redact(text) == text
