"""Which proxy is between here and the tenant."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from app.core.error import BadInput
from app.core.secret import Secret
from app.core.text import N_

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud

_ADDRESS = re.compile(r"(?:http://)?([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})/?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Proxy:
    """A proxy: the ``system``'s (environment, settings of Windows and macOS; no PAC), a ``manual`` one, or ``none``.

    ``address`` is ``host:port``; ``user`` and ``password`` are for a proxy that asks for them (Basic).
    """

    kind: Literal["system", "manual", "none"] = "system"
    address: str = ""
    user: str = ""
    password: Secret = field(default_factory=Secret)

    def url(self) -> str:
        """Return the address of a manual proxy, without user and password, which belong in no address.

        :raises BadInput: it is not ``host:port``.
        """
        found = _ADDRESS.fullmatch(self.address.strip())
        if found is None or not 0 < int(found[2]) < 1 << 16:
            raise BadInput(N_("Error", "The address of the proxy is not like proxy.example:8080. Correct it."))
        return f"http://{found[1]}:{found[2]}"

    def headers(self) -> dict[str, str]:
        """Return what a manual proxy is sent about who asks: user and password, if there are any."""
        if not self.user:
            return {}
        pair = f"{self.user}:{self.password.reveal()}".encode()
        return {"Proxy-Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}


def proxies_for(cloud: Cloud | None, proxy: Proxy, url: str) -> dict[str, str]:
    """Return the proxies for *url* as ``requests`` takes them; the demo tenant is here, past the system's."""
    if proxy.kind == "manual":
        return {"https": proxy.url()}
    if proxy.kind == "none" or (cloud is not None and cloud.is_demo):
        return {}
    from requests.utils import get_environ_proxies

    return dict(get_environ_proxies(url))
