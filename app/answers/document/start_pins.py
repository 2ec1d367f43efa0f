"""What is wrong with the pins of Start in Windows 11, which are JSON (``windows/configuration/start/layout``).

Microsoft's table spells the keys packagedAppID and desktopAppID, its samples and what Windows exports packagedAppId and
desktopAppId. What applyOnce and secondaryTile do is [UNKNOWN] here.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from app.answers.document.json_text import CONTROL, MOST, JsonText
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Sayings

if TYPE_CHECKING:
    from app.answers.document.surroundings import Surroundings
    from app.model.rules.rule import Problem

SAID = Sayings()

KEYS: Final = ("packagedAppId", "desktopAppId", "desktopAppLink")
_UNSURE: Final = ("secondaryTile",)
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]', re.DOTALL)


def pins_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, pins called *name* in messages; nothing is raised."""
    found = _Pins(name, data, "pins")
    found.look(is_older=around.is_older)
    return tuple(found.problems[:MOST])


class _Pins(JsonText):
    """Collects the problems of one text."""

    def look(self, *, is_older: bool) -> None:
        """Find all problems."""
        root = self.read()
        if self.problems:
            return
        if not isinstance(root, dict) or not isinstance(root.get("pinnedList"), list):
            self.say(_NO_LIST, 0)
            return
        for key in root:
            if key != "pinnedList":
                self.say(_UNKNOWN_ROOT, self.key(key), key=shown(key))
        places = self._places()
        seen: Counter[str] = Counter()
        for number, pin in enumerate(root["pinnedList"]):
            at = places[number] if number < len(places) else 0
            if len(self.problems) < MOST:
                self._pin(pin, at, seen)
        if is_older:
            self.say(_WINDOWS, 0)

    def _pin(self, pin: object, at: int, seen: Counter[str]) -> None:
        if not isinstance(pin, dict) or len(pin) != 1:
            self.say(_NOT_ONE, at, allowed=", ".join(KEYS))
            return
        ((key, value),) = pin.items()
        right = next((one for one in KEYS if one.lower() == key.lower()), None)
        if key in _UNSURE:
            self.say(_UNSURE_KEY, at, key=key)
            return
        if right is None:
            self.say(_KEY, at, key=shown(key), allowed=", ".join(KEYS))
            return
        if key != right:
            self.say(_SPELLING, at, key=shown(key), right=right)
        if not isinstance(value, str) or not value.strip():
            self.say(_NO_VALUE, at, key=right)
            return
        if CONTROL.search(value):
            self.say(_CONTROLS, at, key=right)
            return
        if seen[value.casefold()]:
            self.say(_TWICE, at, value=shown(value))
        seen[value.casefold()] += 1
        is_link = value.strip().lower().endswith(".lnk")
        if right == "desktopAppLink" and not is_link:
            self.say(_NO_LINK, at, value=shown(value))
        if right != "desktopAppLink" and (is_link or "\\" in value):
            self.say(_PATH, at, key=right, value=shown(value))
        if right == "packagedAppId" and not is_link and "\\" not in value and "!" not in value:
            self.say(_NO_AUMID, at, value=shown(value))

    def _places(self) -> list[int]:
        """Return where each item of the list starts: the text is sound JSON, whose root has the list."""
        places: list[int] = []
        open_ones: list[str] = []
        last = ""
        in_list = wants_item = False
        for token in _TOKEN.finditer(self.text):
            sign = token[0]
            if in_list and len(open_ones) == 2 and wants_item and sign not in "],":
                places.append(token.start())
                wants_item = False
            if sign in "{[":
                if len(open_ones) == 1 and sign == "[" and last == '"pinnedList"':
                    in_list = wants_item = True
                open_ones.append(sign)
            elif sign in "}]":
                open_ones.pop()
                in_list = in_list and len(open_ones) > 1
            elif sign == "," and len(open_ones) == 2:
                wants_item = True
            elif sign not in ":," and len(open_ones) == 1:
                last = sign
        return places


_NO_LIST = SAID.add(
    "pins_json",
    Level.ERROR,
    N_("Problem", '{name}, line {line}: the pins must be an object with a list, {{"pinnedList":[…]}}. Write it so.'),
)
_UNKNOWN_ROOT = SAID.add(
    "pins_unknown",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {key} beside pinnedList is not known here and was not checked. Check its spelling, and "
        "try "
        "the package on one device first.",
    ),
)
_NOT_ONE = SAID.add(
    "pins_json",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: a pin is an object with exactly one key. Write one of these: {allowed}."),
)
_UNSURE_KEY = SAID.add(
    "pins_unknown",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: what {key} does from a package is not known, so it was not checked. Try the package on "
        "one "
        "device first.",
    ),
)
_KEY = SAID.add(
    "pins_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: a pin cannot have the key {key}, so Windows applies none of them. "
        "Write one of these: {allowed}.",
    ),
)
_SPELLING = SAID.add(
    "pins_key",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: {key} is not written as Windows exports it. Write {right}."),
)
_NO_VALUE = SAID.add(
    "pins_json",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {key} names nothing. Write the app as a text, or remove the pin."),
)
_CONTROLS = SAID.add(
    "pins_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {key} has a control character in it, as a single backslash makes one of the letter "
        "behind it. Write \\\\ for each \\.",
    ),
)
_TWICE = SAID.add(
    "pins_twice", Level.WARNING, N_("Problem", "{name}, line {line}: “{value}” is pinned twice. Remove one.")
)
_NO_LINK = SAID.add(
    "pins_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: desktopAppLink “{value}” is not a link (.lnk), and only links are pinned. "
        "Write the path of a link that is on the device.",
    ),
)
_PATH = SAID.add(
    "pins_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {key} “{value}” looks like a path, so nothing is pinned. Use desktopAppLink for a link.",
    ),
)
_NO_AUMID = SAID.add(
    "pins_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: packagedAppId “{value}” has no “!”, so it names no app. "
        "Write the family name of its package, “!” and its id.",
    ),
)
_WINDOWS = SAID.add(
    "pins_windows",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: pins in JSON need Windows 11, but the package is for Windows before 10 2004 too. "
        "Older devices ignore them; give those a StartLayout.",
    ),
)
