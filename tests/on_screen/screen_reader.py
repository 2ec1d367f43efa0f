"""A screen reader: what a program says of itself over the bus, in the order in which it would be spoken.

It hears what Orca hears, and speaks by the rules of Orca where these choose: a list that gets the keyboard is heard by
what is selected in it, a frame around a field when the keyboard comes into it and only by its name, a description only
if it is not the name once more. Unlike Orca it never interrupts itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

_INTERFACE = "org.a11y.atspi"
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_ROOT, _NULL = "/org/a11y/atspi/accessible/root", "/org/a11y/atspi/null"

_ROLES = {
    2: "alert", 7: "check box", 8: "check menu item", 11: "combo box", 12: "date editor", 16: "dialog", 20: "filler",
    23: "window", 27: "image", 29: "label", 30: "layered pane", 31: "list", 32: "list item", 33: "menu", 34: "menu bar",
    35: "menu item", 37: "tab", 38: "tab list", 39: "panel", 40: "password text", 42: "progress bar", 43: "button",
    44: "radio button", 49: "scroll pane", 52: "spin button", 53: "split pane", 55: "table", 56: "cell", 61: "text",
    62: "toggle button", 65: "tree", 66: "tree table", 67: "unknown", 79: "entry", 83: "heading", 88: "link",
    91: "tree item", 98: "list box", 99: "grouping",
}  # fmt: skip
"""What is spoken of an AtspiRole (at-spi2-core, ``atspi-constants.h``)."""

_AROUND = frozenset({"window", "dialog", "alert", "panel", "grouping", "list", "tree", "tree table", "table",
                     "tab list", "menu bar", "menu"})  # fmt: skip
"""What is spoken of the things around a field, if it has a name."""

_STATES = {
    5: "collapsed", 10: "expanded", 16: "modal", 17: "multi-line", 20: "pressed", 23: "selected",
    32: "partly checked", 33: "required", 36: "invalid", 42: "opens a menu", 43: "read-only",
}  # fmt: skip
"""States that are spoken, by their AtspiStateType."""

_CHECKED, _SENSITIVE, _CHECKABLE = 4, 24, 41
_LABELLED_BY = 2

_ANSWERS = 3
_SILENCE = object()

Place = tuple[str, str]
"""The program on the bus, and the object in it."""


@dataclass(frozen=True)
class Heard:
    """What a program said by itself: of ``kind`` focus, announced, window or state."""

    kind: str
    place: Place
    text: str = ""


@dataclass(frozen=True)
class Thing:
    """What is known of the object at ``place``."""

    place: Place
    role: str
    name: str
    label: str
    description: str
    states: frozenset[int]
    value: str

    def spoken(self) -> str:
        """Return it in words: label and name, role, states, value, description."""
        has_own_name = self.label.strip(" *:") not in self.name
        name = f"{self.label}: {self.name}" if self.label and has_own_name else self.name
        words = [name or "(no name)", self.role, *self.state_words(), *([self.value] if self.value else [])]
        return " | ".join([", ".join(words), *([self.description] if self.description not in ("", name) else [])])

    def state_words(self) -> list[str]:
        """Return its states; a button that is checked is heard by what that means, that it is expanded."""
        is_checked = _CHECKED in self.states
        words = [word for state, word in _STATES.items() if state in self.states]
        if _CHECKABLE in self.states and self.role != "button":
            words.insert(0, "checked" if is_checked else "not checked")
        return words if _SENSITIVE in self.states else [*words, "disabled"]


class ScreenReader:
    """Listens on the bus at *address* until :meth:`close`."""

    def __init__(self, address: str) -> None:
        """Ask for what a screen reader wants to hear."""
        self._bus = open_dbus_connection(address)
        self._heard: list[Heard] = []
        self._around: frozenset[Place] = frozenset()
        self._focus: Place | None = None
        self.said: list[str] = []
        """Every text that came over the bus, for hunts of secrets."""
        self.typed: dict[Place, str] = {}
        """What was told of each field while it changed, piece by piece: a secret may come as letters."""
        for event in ("object:", "window:"):
            self._call(_REGISTRY, "RegisterEvent", "s", event)
        for kind in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"{_INTERFACE}.Event.{kind}")
            self._reply(message_bus.AddMatch(rule))

    def close(self) -> None:
        """Stop listening."""
        self._bus.close()

    def wait(self, wanted: Callable[[Heard], object], what: str) -> list[Heard]:
        """Take what is heard up to the first that is *wanted*, and with it; if it never comes the test fails."""
        taken: list[Heard] = []

        def hear() -> bool:
            while not taken or not wanted(taken[-1]):
                if not self._heard and self._receive() is _SILENCE:
                    return False
                taken.extend(self._heard[:1])
                del self._heard[:1]
            return True

        wait_until(hear, what)
        return taken

    def settle(self, place: Place) -> list[Heard]:
        """Let the program of *place* come to rest, and take what it said meanwhile.

        It answers when it has done what it had to do; after each answer it has time for what it put off.
        """
        for _ in range(_ANSWERS):
            self.look((place[0], _ROOT))
        taken, self._heard = self._heard, []
        return taken

    def spoken(self, heard: Heard) -> str:
        """Return *heard* in words; where the keyboard came to, with what it newly came into."""
        if heard.kind == "announced":
            return heard.text
        thing = self.look(heard.place)
        if heard.kind == "window":
            return thing.name
        if heard.kind == "state":
            return ", ".join(thing.state_words())
        around = self._all_around(heard.place)
        if thing.role in _AROUND and (chosen := self._selected(heard.place)):
            around, thing = [thing, *around], self.look(chosen)
        new = [one for one in reversed(around) if one.place not in self._around]
        self._around = frozenset(one.place for one in around)
        names = [f"{one.name} {one.role}" for one in new if one.role in _AROUND and one.name]
        return "".join(f"[{name}] " for name in names) + thing.spoken()

    def look(self, place: Place) -> Thing:
        """Return what the object at *place* is."""
        number = self._ask(place, "GetRole")
        role = _ROLES.get(number, f"role {number}")
        low, high = self._ask(place, "GetState")
        bits = low | high << 32
        name = self._text(place, "Name")
        if role in _AROUND:
            label, value = "", ""
        else:
            label, value = self._label(place), self._value(place, role)
        return Thing(
            place, role, name, label, self._text(place, "Description"),
            frozenset(number for number in range(64) if bits >> number & 1), value,
        )  # fmt: skip

    def _all_around(self, place: Place) -> list[Thing]:
        found = []
        while (place := self._property(place, "Accessible", "Parent"))[1] not in (_ROOT, _NULL):
            found.append(self.look(place))
        return found

    def _selected(self, place: Place) -> Place | None:
        if "Selection" not in self._interfaces(place) or not self._property(place, "Selection", "NSelectedChildren"):
            return None
        address = DBusAddress(place[1], place[0], f"{_INTERFACE}.Selection")
        found: Place = self._call(address, "GetSelectedChild", "i", 0)[0]
        return found

    def _label(self, place: Place) -> str:
        targets = [one for kind, some in self._ask(place, "GetRelationSet") if kind == _LABELLED_BY for one in some]
        return " ".join(self._text(one, "Name") for one in targets)

    def _value(self, place: Place, role: str) -> str:
        interfaces = self._interfaces(place)
        if "Text" in interfaces and role != "label":
            address = DBusAddress(place[1], place[0], f"{_INTERFACE}.Text")
            (text,) = self._call(address, "GetText", "ii", 0, -1)
            self.said.append(text)
            return f"“{text}”"
        return f"{self._property(place, 'Value', 'CurrentValue'):g}" if "Value" in interfaces else ""

    def _interfaces(self, place: Place) -> set[str]:
        return {name.rpartition(".")[2] for name in self._ask(place, "GetInterfaces")}

    def _text(self, place: Place, name: str) -> str:
        found = str(self._property(place, "Accessible", name))
        self.said.append(found)
        return found.strip()

    def _property(self, place: Place, interface: str, name: str) -> Any:
        message = Properties(DBusAddress(place[1], place[0], f"{_INTERFACE}.{interface}")).get(name)
        return self._reply(message)[0][1]

    def _ask(self, place: Place, method: str) -> Any:
        return self._call(DBusAddress(place[1], place[0], f"{_INTERFACE}.Accessible"), method)[0]

    def _call(self, address: DBusAddress, method: str, signature: str | None = None, *values: object) -> Any:
        return self._reply(new_method_call(address, method, signature, values))

    def _reply(self, message: Any) -> Any:
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        answers: list[Any] = []

        def answer() -> bool:
            while (came := self._receive()) is not _SILENCE:
                if came and came.header.fields[HeaderFields.reply_serial] == serial:
                    answers.append(came)
                    return True
            return False

        wait_until(answer, f"an answer to {message.header.fields}")
        (came,) = answers
        if came.header.message_type is MessageType.error:
            raise LookupError(f"{message.header.fields}: {came.body}")
        return came.body

    def _receive(self) -> Any:
        """Take the next message and keep in mind what is heard; return it if it is an answer, or that there is none."""
        try:
            came = self._bus.receive(timeout=1)
        except TimeoutError:
            return _SILENCE
        if came.header.message_type is not MessageType.signal:
            return came
        fields = came.header.fields
        if fields[HeaderFields.interface].startswith(f"{_INTERFACE}.Event."):
            place = (fields[HeaderFields.sender], fields[HeaderFields.path])
            self._take(fields[HeaderFields.member], place, *came.body[:2], *came.body[3])
        return None

    def _take(self, member: str, place: Place, kind: str, is_now: int, signature: str, value: Any) -> None:
        if signature == "s":
            self.said.append(value)
        if member == "TextChanged":
            self.typed[place] = self.typed.get(place, "") + value
        if member == "StateChanged" and kind == "focused" and is_now:
            self._focus = place
            self._heard.append(Heard("focus", place))
        elif member == "StateChanged" and kind == "checked" and place == self._focus:
            self._heard.append(Heard("state", place))
        elif member == "Announcement":
            self._heard.append(Heard("announced", place, value))
        elif member == "Activate":
            self._heard.append(Heard("window", place))
