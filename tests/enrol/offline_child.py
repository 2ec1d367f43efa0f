"""Gets a token from every cloud that is known, by its real host names, and tells where bytes went.

A program of its own, because an audit hook stays for the life of a process. With ``patched`` names are resolved to the
demo tenant here; with ``real`` nothing is patched: the process stands in a network of its own, where a file of hosts
leads the names to the loopback address, and the tenant has the real port. The report is JSON on standard output.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

CLIENT = "11111111-2222-4333-8444-555555555555"
_REAL = socket.getaddrinfo


class Watch:
    """What the interpreter tells about connections, names and other programs."""

    def __init__(self) -> None:
        """Begin to watch; there is no end."""
        self.connected: set[str] = set()
        self.asked: set[str] = set()
        self.others: set[str] = set()
        sys.addaudithook(self._hook)

    def _hook(self, event: str, parts: tuple[Any, ...]) -> None:
        if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
            address = parts[1]
            self.connected.add(str(address[0] if isinstance(address, tuple) else address))
        elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
            self.asked.add(str(parts[0]))
        elif event in {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"}:
            self.others.add(event)


def lift_loopback() -> None:
    """Switch the loopback interface of a new network on, as ``ip link set lo up`` does."""
    import fcntl
    import struct

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, 0x8914, struct.pack("16sH14x", b"lo", 0x1 | 0x40))  # SIOCSIFFLAGS: up, running


def main(way: str) -> None:
    """Do it, and print the report."""
    if way == "real":
        lift_loopback()
    watch = Watch()
    from app.catalogue.cloud import CLOUDS
    from app.enrol.bulk.get_token import get_token
    from app.enrol.bulk.token import TokenRequest
    from app.enrol.demo.account import TENANT
    from app.enrol.demo.browser import browser
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import open_http

    names = [*(cloud.login for cloud in CLOUDS.values()), *(cloud.graph for cloud in CLOUDS.values())]
    port = 443 if way == "real" else 0
    with tempfile.TemporaryDirectory() as folder, DemoTenant(Path(folder), port=port, names=names) as tenant:
        tenant.bulk_polls_before_success = tenant.device_polls_before_success = 0
        os.environ["SSL_CERT_FILE"] = str(tenant.ca)

        def resolve(host: Any, port: Any, *more: Any, **named: Any) -> Any:
            if host in names and port == 443:
                watch.asked.add(host)
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", tenant.port))]
            return _REAL(host, port, *more, **named)

        if way == "patched":
            socket.getaddrinfo = resolve
        reached: dict[str, list[str]] = {}
        for key, cloud in CLOUDS.items():
            tenant.log.clear()
            request = TokenRequest(last_day=datetime.now(UTC).date() + timedelta(days=30))
            token = get_token(cloud, CLIENT, TENANT, request, open_url=browser(tenant.ca))
            assert token.authority == cloud.authority
            if key == "worldwide":
                get_token(cloud, CLIENT, TENANT, request, show_code=lambda *_: None)
            with open_http(cloud) as http:
                http.get(f"https://{cloud.graph}/v1.0/organization")
            reached[key] = sorted({one.headers["Host"] for one in tenant.log})
    report = {"reached": reached, "connected": watch.connected, "asked": watch.asked, "others": watch.others}
    print(json.dumps(report, default=sorted))  # for the test that started this program


if __name__ == "__main__":
    main(sys.argv[1])
