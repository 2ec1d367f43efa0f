"""Runs the program loudly, as a hostile or careless surrounding would: every logger at DEBUG, ``http.client`` too.

At six places it then looks at itself, raises an exception full of secrets, or aborts as a fault in a library does.
A program of its own: ``python -m tests.enrol.hunt_child FOLDER WAY PLACE WORD …``. WAY is ``look``, ``raise`` or
``abort``; PLACE is one of :data:`PLACES` (``look`` looks at all). It leaves its logs and its looks in FOLDER.
"""

from __future__ import annotations

import gc
import http.client
import importlib
import logging
import os
import sys
import traceback
from contextlib import suppress
from itertools import chain, compress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from tests.enrol.hunt import shown_of_processes

if TYPE_CHECKING:
    from collections.abc import Callable

PLACES = ("listening", "redeeming", "beginning", "polling", "saving", "building")
TELL = "HUNT_TELL"
"""The variable that names a descriptor: there is told what is known nowhere else, and must not be written anywhere.

That is the verifier of each sign-in, and what was at hand where something was provoked.
"""


class Provoked(Exception):
    """A bug, with secrets in its text and in that of its cause."""


class Places:
    """Where something happens, and what."""

    def __init__(self, folder: Path, way: str, place: str) -> None:
        """Do *way* at *place*; what is looked at goes to *folder*."""
        self.folder, self.way, self.place = folder, way, place
        self.reached: list[str] = []

    def at(self, place: str, *things: Any) -> None:
        """Do what is to be done at *place*, where *things* are at hand."""
        if place != self.place and self.way != "look":
            return
        self.reached.append(place)
        text = " ".join(map(opened, things))
        (self.folder / f"{len(self.reached):03}-{place}.txt").write_bytes(self._picture())
        print(f"reached {place}", file=sys.stderr, flush=True)
        tell("held", text)
        if self.way == "raise":
            fail(text)
        if self.way == "abort":
            os.abort()

    def _picture(self) -> bytes:
        """Return what every object of the program says about itself, the way here, and the list of processes."""
        told = [line.encode() for line in traceback.format_stack()]
        for thing in objects_of_the_program():
            with suppress(RuntimeError, AttributeError):  # Qt has deleted it, or another thread is just making it
                told.append(f"{type(thing).__name__}: {thing!a} {thing}".encode("utf-8", "replace"))
        return b"\n".join(
            [
                *told,
                shown_of_processes(self.folder.parent, {str(os.getpid())}, set()) if sys.platform == "linux" else b"",
            ]
        )


def objects_of_the_program() -> list[Any]:
    """Return every object of a class of the program.

    All objects are held within one call only, in which no other thread runs: Python cannot finish a tuple that
    another thread is making (``SystemError``) while somebody else holds it.
    """
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("app.")]
    kinds = {thing for module in modules for thing in list(vars(module).values()) if isinstance(thing, type)}
    kinds = {kind for kind in kinds if kind.__module__.startswith("app.")}
    held: list[Any] = []
    fill = map(held.extend, map(gc.get_objects, [None]))
    ours = compress(held, map(kinds.__contains__, map(type, held)))
    empty = map(list.clear, [held])
    gc.disable()  # a search for cycles calls what lets other threads run
    try:
        return list(chain(fill, ours, empty))[1:-1]
    finally:
        gc.enable()


def tell(what: str, text: str) -> None:
    """Tell the test, and nobody else, that *text* is *what*."""
    if TELL in os.environ:
        os.write(int(os.environ[TELL]), f"{what} {' '.join(text.split())}\n".encode())


def fail(text: str) -> NoReturn:
    """Raise an exception with *text* in it, in its cause, in its notes and in the variables of its frames."""
    cause = KeyError(text)
    wrong = Provoked(text)
    wrong.add_note(text)
    raise wrong from cause


def opened(thing: Any) -> str:
    """Return the secrets in *thing*, as a careless author of a message would."""
    for name in ("text", "body"):
        if hasattr(thing, name):
            return str(getattr(thing, name))
    if hasattr(thing, "reveal"):
        return str(thing.reveal())
    if isinstance(thing, dict):
        return " ".join(map(opened, thing.values()))
    return str(thing)


def mine(places: Places) -> None:
    """Lay a mine at each of the places."""
    import msal

    from app.core.temporary_file import TemporaryFile
    from app.enrol.net.http import Http
    from app.enrol.sign_in.listener import Listener

    answer_to, ask, make, name_it = Listener._answer_to, Http._ask, TemporaryFile.__init__, TemporaryFile.name_it
    start = msal.PublicClientApplication.initiate_auth_code_flow

    def listening(self: Any, request: Any) -> Any:
        page = answer_to(self, request)
        if request.method == "POST":
            places.at("listening", request)
        return page

    def asking(self: Any, method: str, url: str, *more: Any, **parts: Any) -> Any:
        answer = ask(self, method, url, *more, **parts)
        steps = {"/token": "redeeming", "/begin": "beginning", "/poll": "polling"}
        for end, place in steps.items():
            if url.endswith(end) and answer.status_code == 200:
                places.at(place, answer, parts.get("headers") or {}, parts.get("data") or {})
        return answer

    def making(self: Any, target: Path, *more: Any, **facts: Any) -> None:
        make(self, target, *more, **facts)
        self.target = target

    def naming(self: Any) -> None:
        place = {".ppkg": "building", ".wcdproj": "saving"}.get(self.target.suffix)
        if place:
            places.at(place)
        name_it(self)

    def starting(self: Any, *more: Any, **parts: Any) -> Any:
        flow = start(self, *more, **parts)
        tell("verifier", flow["code_verifier"])
        return flow

    patches: list[tuple[Any, str, Callable[..., Any]]] = [
        (Listener, "_answer_to", listening),
        (Http, "_ask", asking),
        (TemporaryFile, "__init__", making),
        (TemporaryFile, "name_it", naming),
        (msal.PublicClientApplication, "initiate_auth_code_flow", starting),
    ]
    for owner, name, instead in patches:
        setattr(owner, name, instead)


def be_loud(log: Path) -> None:
    """Let everything be logged to *log*, and let cores be as big as they like."""
    for library in ("msal", "requests", "urllib3", "truststore"):
        importlib.import_module(library)
    handler = logging.FileHandler(log, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s %(args)s"))
    logging.basicConfig(level=logging.DEBUG, handlers=[handler])
    for name in list(logging.Logger.manager.loggerDict):
        logging.getLogger(name).setLevel(logging.DEBUG)
    http.client.HTTPConnection.debuglevel = 1
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def main(folder: str, way: str, place: str, *words: str) -> int:
    """Run the command line *words*."""
    be_loud(Path(folder) / "everything.log")
    places = Places(Path(folder), way, place)
    mine(places)
    from app.cli import main as run

    return run(list(words))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
