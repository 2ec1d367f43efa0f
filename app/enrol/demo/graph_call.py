"""One request to the Graph of the demo tenant, and the ways in which Graph cuts an answer to size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from app.enrol.demo.answer import graph_error
from app.enrol.demo.server import as_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.server import DemoAnswer, Request
    from app.enrol.demo.state import DemoState

_STARTS = re.compile(r"startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)", re.IGNORECASE)
_EQUALS = re.compile(r"(\w+)\s+eq\s+'((?:[^']|'')*)'", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """A request with who asks and what the token allows. ``path`` is without the ``version``."""

    state: DemoState
    request: Request
    path: str
    version: str
    account: DemoAccount
    client: str
    scopes: frozenset[str]

    @property
    def last(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    def context(self, what: str) -> dict[str, object]:
        """Return how Graph begins an answer."""
        return {"@odata.context": f"{self.request.base}/{self.version}/$metadata#{what}"}

    def single(self, what: str, content: Mapping[str, object]) -> DemoAnswer:
        """Return one object."""
        return as_json(self.context(what) | selected(content, self.request.query.get("$select", "")))

    def page(self, what: str, found: Sequence[Mapping[str, object]]) -> DemoAnswer:
        """Return the part of *found* that was asked for, and where the next part is.

        ``$top`` is how many are on a page; the tenant's ``graph_page_size`` is the most.
        """
        query = self.request.query
        size = self.state.graph_page_size
        if query.get("$top", "").isdecimal():
            size = max(1, min(size, int(query["$top"])))
        token = query.get("$skiptoken", "")
        first = int(token) if token.isdecimal() else 0
        content = self.context(what)
        if first + size < len(found):
            next_query = urlencode({**query, "$skiptoken": str(first + size)})
            content["@odata.nextLink"] = f"{self.request.base}{self.request.path}?{next_query}"
        fields = query.get("$select", "")
        return as_json({**content, "value": [selected(each, fields) for each in found[first : first + size]]})


def selected(content: Mapping[str, object], fields: str) -> dict[str, object]:
    """Return the members of *content* named in *fields*, all if that is empty."""
    if not fields:
        return dict(content)
    wanted = {name.strip() for name in fields.split(",")}
    return {name: value for name, value in content.items() if name in wanted or name.startswith("@odata.type")}


def filtered(found: Sequence[Mapping[str, object]], condition: str) -> list[Mapping[str, object]] | None:
    """Return those of *found* that meet ``x eq '…'`` or ``startswith(x,'…')``; None where it is another condition."""
    if not condition:
        return list(found)
    starts, equals = _STARTS.fullmatch(condition.strip()), _EQUALS.fullmatch(condition.strip())
    match = starts or equals
    if not match:
        return None
    name, text = match[1], match[2].replace("''", "'").lower()
    return [
        each
        for each in found
        if (str(each.get(name, "")).lower().startswith(text) if starts else str(each.get(name, "")).lower() == text)
    ]


def bad_filter() -> DemoAnswer:
    """Refuse a condition that is not modelled."""
    return graph_error(400, "Request_UnsupportedQuery", "Unsupported or invalid query filter clause specified.")


def not_found(name: str) -> DemoAnswer:
    """Say that there is no such object."""
    text = f"Resource '{name}' does not exist or one of its queried reference-property objects are not present."
    return graph_error(404, "Request_ResourceNotFound", text)
