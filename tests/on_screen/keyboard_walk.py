"""The wizard of the sample without eyes and mouse: by keyboard, and told by a screen reader alone.

``python -m tests.on_screen.keyboard_walk`` walks and writes ``announced.txt``, what was heard. Read what changed there
as somebody who cannot see the window: is each stop named, is its name said once, is what went wrong heard, and what
came of it?
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.child import started
from tests.on_screen.access_bus import open_bus
from tests.on_screen.keyboard import open_keyboard
from tests.places import REPOSITORY
from tests.x_screen import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.on_screen.keyboard import Keyboard
    from tests.on_screen.screen_reader import Heard, ScreenReader

    _Wanted = Callable[[Heard], object] | str

FILE = Path(__file__).with_name("announced.txt")
SAMPLE = REPOSITORY / "resources" / "samples" / "contoso"
SECRET = "Regen-Sonne-7"
"""The password of the Wi-Fi network, which nobody may hear."""

_HEAD = """\
What a screen reader says while somebody walks through the sample “contoso”, by keyboard alone.
Written by “python -m tests.on_screen.keyboard_walk” and compared by test_announced.py.

    key         what is pressed or typed
    focus       where the keyboard is then: [what it came into], name, role, states, value | description
    announced   what the program says without being asked
    state       what became of the thing with the keyboard
    window      which window came to the front
"""
_MOST = 40
"""Stops of a page at most: more, and Tab leads nowhere."""


class Walker:
    """Presses keys, and writes down what is heard."""

    def __init__(self, keyboard: Keyboard, reader: ScreenReader, folder: str) -> None:
        """Sit down; *folder*, which differs each time, is written as “…”."""
        self._keyboard, self._reader, self._folder = keyboard, reader, folder
        self.lines: list[str] = [*_HEAD.splitlines()]

    def chapter(self, title: str) -> None:
        """Begin another part of the walk."""
        self.lines += ["", title, "-" * len(title)]

    def press(self, chord: str, wanted: _Wanted | None = "focus") -> str:
        """Press *chord*, and write down all up to what is *wanted*, or of that kind; return the last focus in words."""
        self._write("key", chord)
        self._keyboard.press(chord)
        if wanted is None:
            return ""
        return self.hear(wanted, f"something after {chord}")

    def type(self, text: str, shown: str, wanted: str | None = None) -> None:
        """Type *text*, written down as *shown*, and wait for what is *wanted*."""
        self._write("key", shown)
        self._keyboard.type(text)
        if wanted:
            self.hear(wanted, f"something after {shown}")

    def hear(self, wanted: _Wanted, what: str) -> str:
        """Write down all up to what is *wanted*, or of that kind, and what comes with it; return the last focus.

        Of several places that the keyboard comes to on the way only the last is heard: a person hears no more than the
        beginning of the others.
        """
        heard = self._hear(wanted, what)
        goal = next((one for one in reversed(heard) if one.kind == "focus"), None)
        words = ""
        for one in heard:
            is_elsewhere = goal is not None and one.place != goal.place
            if (one.kind == "focus" and one is not goal) or (one.kind == "state" and is_elsewhere):
                continue
            spoken = self._reader.spoken(one)
            self._write(one.kind, spoken)
            words = spoken if one is goal else words
        return words

    def hear_opening(self, title: str, field: str) -> None:
        """Write down how the page called *title* opens with the keyboard in *field*.

        It is opened while the screen still gives the window the keyboard, sooner or later; both must have been heard.
        """
        seen: dict[str, Heard] = {}

        def is_open(one: Heard) -> bool:
            if one.kind == "announced" and one.text.startswith(title):
                seen["announced"] = one
            elif one.kind == "focus" and self._reader.look(one.place).name.startswith(field):
                seen["focus"] = one
            return len(seen) == len(("focus", "announced"))

        self._hear(is_open, title)
        for kind in ("focus", "announced"):
            self._write(kind, self._reader.spoken(seen[kind]))

    def _hear(self, wanted: _Wanted, what: str) -> list[Heard]:
        is_it = (lambda heard: heard.kind == wanted) if isinstance(wanted, str) else wanted
        heard = self._reader.wait(is_it, what)
        while more := self._reader.settle(heard[-1].place):
            heard += more
        return heard

    def tab_to(self, name: str) -> None:
        """Press Tab until *name* has the keyboard."""
        for _ in range(_MOST):
            if self.press("Tab").rpartition("] ")[2].startswith(name):
                return
        raise AssertionError(f"Tab does not lead to {name}:\n" + "\n".join(self.lines[-_MOST:]))

    def _write(self, kind: str, text: str) -> None:
        for changing, shown in ((re.escape(self._folder), "…"), (r"\(\d+ days left\)", "(… days left)")):
            text = re.sub(changing, shown, text)
        self.lines.append(f"{kind:<12}{text}".replace("\n", " / ").rstrip())


def walk(folder: Path) -> tuple[str, list[str]]:
    """Walk, with all files in *folder*; return what was written down, and all texts that came over the bus."""
    sample = shutil.copytree(SAMPLE, folder / "contoso")
    words = [sys.executable, "-m", "app", "--language", "en", "open", sample / "contoso.wcdproj"]
    with open_screen() as screen, open_bus(screen, folder) as bus, open_keyboard(screen) as keyboard:
        from tests.on_screen.screen_reader import ScreenReader

        with (
            closing(ScreenReader(bus.address)) as reader,
            started(words, env=bus.environment, cwd=REPOSITORY, stdin=None) as program,
        ):
            walker = Walker(keyboard, reader, str(folder))
            try:
                _walk(walker)
            except AssertionError as error:
                error.add_note("\n".join(walker.lines[-20:]))
                program.kill()
                error.add_note(program.err.rest())
                raise
            return "\n".join(walker.lines) + "\n", [*reader.said, *reader.typed.values()]


def _walk(walker: Walker) -> None:
    walker.chapter("The project opens")
    walker.hear_opening("Set up device", "Name, required")
    walker.chapter("Set up device")
    walker.tab_to("Show what was entered")
    walker.press("space", "state")
    walker.press("Shift_L+Tab")
    walker.press("Tab")
    walker.press("space", "state")
    walker.press("Shift_L+Tab")
    walker.tab_to("Next")

    walker.chapter("A name that Windows refuses")
    walker.tab_to("Name, required")
    walker.press("Control_L+a", None)
    walker.type("/", "/", "announced")
    walker.press("Shift_L+Tab")
    walker.press("Shift_L+Tab")
    walker.press("space")
    walker.press("Control_L+z", "announced")
    walker.press("Shift_L+Tab")
    walker.press("Shift_L+Tab")
    walker.press("space")

    walker.chapter("Set up network")
    walker.tab_to("Add a Wi-Fi network")
    walker.press("space")
    walker.type("Contoso Setup", "Contoso Setup")
    walker.tab_to("Network password")
    walker.type(SECRET, "(a password)")
    walker.tab_to("Next")
    walker.press("space")

    walker.chapter("Account management")
    walker.press("Up", "announced")
    walker.tab_to("Next")
    walker.press("space")
    walker.press("Shift_L+Tab")
    walker.press("Down")
    walker.tab_to("Next")
    walker.press("space")
    for title in ("Add applications", "Add certificates", "All settings"):
        walker.chapter(title)
        walker.tab_to("Next")
        walker.press("space")

    walker.chapter("Finish")
    walker.tab_to("Package details")
    walker.press("space", "state")
    walker.tab_to("Build package")
    walker.press("space", lambda heard: heard.text.startswith("✓"))

    walker.chapter("Save, with a password in the project")
    walker.press("Control_L+s", "window")
    for _ in range(4):
        walker.press("Tab")
    walker.press("Escape", "window")


def main() -> None:
    """Walk and write down what is heard."""
    with tempfile.TemporaryDirectory() as folder:
        text, _ = walk(Path(folder))
    FILE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
