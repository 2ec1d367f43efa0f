"""The pages that a browser shows after the sign-in, in the language it asks for."""

from __future__ import annotations

import html
from enum import Enum
from http import HTTPStatus

from app.core.text import ENGLISH, LANGUAGES, N_, translate

_LONGEST = 1000


class ListenerPage(Enum):
    """What a page says: a heading, and a sentence below it."""

    DONE = (
        N_("Listener", "Signed in"),
        N_("Listener", "You can close this tab and go back to Provisioning Designer."),
    )
    FAILED = (
        N_("Listener", "The sign-in did not succeed"),
        N_("Listener", "Go back to Provisioning Designer: it says what to do. This is what Microsoft answered:"),
    )
    FOREIGN = (
        N_("Listener", "This answer belongs to another sign-in"),
        N_("Listener", "Close this tab. In Provisioning Designer, start the sign-in again, and use the page it opens."),
    )
    ODD = (
        N_("Listener", "There is nothing to see here"),
        N_("Listener", "Provisioning Designer waits here for the answer of a sign-in, and for nothing else."),
    )
    NOTHING = ("", "")


_SHAPE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{heading}</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style>body{{font:1.1em/1.5 system-ui,sans-serif;max-width:40em;margin:4em auto;padding:0 1em;
overflow-wrap:anywhere}}</style></head>
<body><main><h1>{heading}</h1><p>{text}</p>{detail}</main></body></html>
"""


def page(kind: ListenerPage, accepted: str = "", status: int = 200, *, detail: str = "", to: str = "") -> bytes:
    """Return the whole answer with the page *kind* in a language of *accepted*, the browser's ``Accept-Language``.

    *detail* is foreign text; it is shown as text, whatever is in it. *to* is a path where the browser is to go instead.
    """
    language = _language(accepted)
    heading, text = (html.escape(translate(one, language)) for one in kind.value)
    shown = f"<p><code>{html.escape(detail[:_LONGEST])}</code></p>" if detail else ""
    body = _SHAPE.format(language=language, heading=heading, text=text, detail=shown).encode()
    if kind is ListenerPage.NOTHING:
        body = b""
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Connection: close",
        *([f"Location: {to}"] if to else []),
    )
    return "\r\n".join((*head, "", "")).encode("ascii") + body


def _language(accepted: str) -> str:
    """Return the first of our languages in *accepted* (``fr-CA,fr;q=0.9,en;q=0.8``), English if none is there."""
    for entry in accepted.lower().split(",")[:16]:
        word = entry.partition(";")[0].strip().partition("-")[0]
        if word in LANGUAGES:
            return word
    return ENGLISH
