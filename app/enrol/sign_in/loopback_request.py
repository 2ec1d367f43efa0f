"""Requests as a browser sends them to the listener, read from bytes with a bound on everything."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_HEAD = 16 << 10
MOST_BODY = 64 << 10
"""Bytes; a code and its company have about two thousand."""


class Broken(Exception):
    """These bytes are no request that is answered; ``status`` says why."""

    def __init__(self, status: int) -> None:
        """Keep the status to answer with."""
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, kw_only=True, slots=True)
class LoopbackRequest:
    """A request. Names of headers are in lower case, the path has no query, and the body may contain a code: hidden."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


def read_request(data: bytes) -> LoopbackRequest | None:
    """Return the request in *data*, None while more of it is to come.

    :raises Broken: it is too long, of no known shape, or has a body of unknown length.
    """
    head, gap, body = data.partition(b"\r\n\r\n")
    if len(head) > MOST_HEAD:
        raise Broken(431)
    if not gap:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1.") or not words[1].startswith("/"):
        raise Broken(400)
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        name = name.lower()
        if not colon or not name.strip() or (name in headers and name in {"host", "content-length"}):
            raise Broken(400)
        headers[name] = value.strip()
    if "transfer-encoding" in headers:
        raise Broken(411)
    length = headers.get("content-length", "0")
    if not (length.isascii() and length.isdecimal()):
        raise Broken(400)
    if len(length) > 9 or int(length) > MOST_BODY:
        raise Broken(413)
    if len(body) < int(length):
        return None
    path = words[1].partition("?")[0]
    return LoopbackRequest(method=words[0], path=path, headers=headers, body=body[: int(length)])
