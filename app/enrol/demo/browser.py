"""A browser that signs in to the demo tenant without a person: it reads the pages, chooses an account and goes on."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Self
from urllib.parse import urljoin

from app.enrol.demo.account import ADMINISTRATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_TIMEOUT = 10
"""Seconds until a page of this machine must be there."""


@dataclass(kw_only=True, slots=True)
class Form:
    """A form on a page: where it goes, how, and its hidden fields."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)


class _Forms(HTMLParser):
    """The forms of a page, and their fields."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a form, or a field or button with a value into the last one."""
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(action=has.get("action", ""), method=has.get("method", "get").lower()))
        elif tag in {"input", "button"} and self.found and has.get("name"):
            self.found[-1].fields[has["name"]] = has.get("value", "")


def forms(page: str) -> list[Form]:
    """Return the forms on *page*."""
    parser = _Forms()
    parser.feed(page)
    return parser.found


class _Window:
    """A window of the browser: ``text`` and ``address`` are those of the page it shows."""

    def __init__(self, ca: Path) -> None:
        """Open it. *ca* is the certificate to trust."""
        import requests

        self._session = requests.Session()
        self._session.trust_env = False  # a proxy would be asked for an address of this machine
        self._session.verify = str(ca)
        self.text = self.address = ""

    def __enter__(self) -> Self:
        """Return the open window."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._session.close()

    def go(self, method: str, address: str, fields: Mapping[str, str]) -> None:
        """Open *address*; *fields* are in it, or in what is sent there."""
        sent, asked = (dict(fields), None) if method == "post" else (None, dict(fields))
        page = self._session.request(method, address, params=asked, data=sent, timeout=_TIMEOUT)
        self.text, self.address = page.text, page.url

    def choose(self, account: str) -> bool:
        """Choose *account*, if there is something to choose; tell whether there was."""
        choices = {form.fields["account"]: form for form in forms(self.text) if "account" in form.fields}
        if choices:
            chosen = choices[account]
            self.go(chosen.method, urljoin(self.address, chosen.action), chosen.fields)
        return bool(choices)


def sign_in(
    address: str,
    ca: Path,
    account: str = ADMINISTRATOR.key,
    change: Callable[[Mapping[str, str]], Mapping[str, str]] = dict,
) -> str:
    """Open *address*, choose *account* if asked, send the answer to the program, and return the page it then shows.

    *ca* is the certificate to trust. *change* may alter the fields that are sent to the program.

    :raises requests.RequestException: an address did not answer.
    :raises ValueError: the page has no form to go on with; its text is the error.
    """
    with _Window(ca) as window:
        window.go("get", address, {})
        window.choose(account)
        found = forms(window.text)
        if not found or found[0].method != "post":
            raise ValueError(window.text)
        window.go("post", found[0].action, change(found[0].fields))
        return window.text


def enter_code(address: str, code: str, ca: Path, account: str = ADMINISTRATOR.key) -> str:
    """Open *address*, enter the device *code*, choose *account*, and return the last page.

    :raises requests.RequestException: an address did not answer.
    :raises ValueError: the code is not known; the page is the error.
    """
    with _Window(ca) as window:
        window.go("get", address, {"user_code": code})
        if not window.choose(account):
            raise ValueError(window.text)
        return window.text


def browser(
    ca: Path,
    account: str = ADMINISTRATOR.key,
    change: Callable[[Mapping[str, str]], Mapping[str, str]] = dict,
) -> Callable[[str], bool]:
    """Return a stand-in for ``webbrowser.open``: it comes back at once and does :func:`sign_in` in a thread.

    What goes wrong there is not told; as with a person who closes the browser, no answer comes.
    """

    def open_address(address: str) -> bool:
        threading.Thread(target=_try, args=(address, ca, account, change), name="demo browser", daemon=True).start()
        return True

    return open_address


def _try(address: str, ca: Path, account: str, change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
    """Sign in; a failure ends it in silence."""
    import requests

    with suppress(requests.RequestException, ValueError):
        sign_in(address, ca, account, change)


def enter_code_aside(address: str, code: str, ca: Path, account: str = ADMINISTRATOR.key) -> None:
    """Do :func:`enter_code` in a thread and come back at once; as with :func:`browser`, a failure is not told."""

    def work() -> None:
        import requests

        with suppress(requests.RequestException, ValueError):
            enter_code(address, code, ca, account)

    threading.Thread(target=work, name="demo browser", daemon=True).start()
