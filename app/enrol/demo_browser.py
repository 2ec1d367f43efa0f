"""A browser that signs in to the demo tenant without a person: it reads the pages, chooses an account and goes on."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from app.enrol.demo_account import ADMINISTRATOR

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
    import requests

    with requests.Session() as session:
        session.trust_env = False  # a proxy would be asked for an address of this machine
        shown = session.get(address, verify=str(ca), timeout=_TIMEOUT)
        choices = {form.fields["account"]: form for form in forms(shown.text) if "account" in form.fields}
        if choices:
            chosen = choices[account]
            shown = session.get(
                urljoin(shown.url, chosen.action), params=chosen.fields, verify=str(ca), timeout=_TIMEOUT
            )
        found = forms(shown.text)
        if not found:
            raise ValueError(shown.text)
        return session.post(found[0].action, data=dict(change(found[0].fields)), timeout=_TIMEOUT).text


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
    from contextlib import suppress

    import requests

    with suppress(requests.RequestException, ValueError):
        sign_in(address, ca, account, change)
