"""The bus on which programs tell screen readers what they show, for one screen alone.

Who is blind hears what goes over it. Here it belongs to a test: a bus of a session of its own, on which the launcher of
at-spi2-core is started as on a desktop, and says that a screen reader is at work, which makes programs talk.
"""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.child import started

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.x_screen import Screen

_DAEMON = "dbus-daemon"
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What at-spi2-core installs so that its bus is started for who asks for it."""

_PLACES = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


@dataclass(frozen=True)
class AccessBus:
    """A running bus with a screen reader on it."""

    address: str
    """Where to find it, as the bus of the session says."""

    environment: dict[str, str]
    """In which a program meets it and the screen."""


@contextmanager
def open_bus(screen: Screen, folder: Path) -> Iterator[AccessBus]:
    """Start the buses for *screen*, with all files of what runs on it in *folder*; skip the test if something lacks."""
    there = {_DAEMON: shutil.which(_DAEMON), "at-spi2-core": _SERVICE.exists()}
    if missing := [name for name, found in there.items() if not found]:
        pytest.skip(f"{' and '.join(missing)} cannot be found")
    jeepney = pytest.importorskip("jeepney", reason="jeepney, which speaks D-Bus, is not installed")
    from jeepney.io.blocking import open_dbus_connection

    environment = {**screen.environment, **{name: str(folder / name) for name in _PLACES}}
    for name in _PLACES:
        (folder / name).mkdir(mode=0o700)
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    environment |= {"TZ": "UTC", "LC_ALL": "C.UTF-8"}  # days and times are the same everywhere
    words = [_DAEMON, "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address=unix:path={folder}/bus"]
    with started(words, env=environment, stderr=subprocess.DEVNULL) as daemon:
        session = environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.out.line()
        with open_dbus_connection(session) as connection:
            place = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = connection.send_and_get_reply(jeepney.new_method_call(place, "GetAddress")).body
            status = jeepney.Properties(place.with_interface("org.a11y.Status"))
            for name in ("IsEnabled", "ScreenReaderEnabled"):  # as a screen reader does when it starts
                connection.send_and_get_reply(status.set(name, "b", True))
        yield AccessBus(address, environment)
