"""Answer files written at random: every form that XML and the answer file allow for the same settings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from app.answers.xml.xml import escape_attribute, escape_text
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingType
from app.model.node import LABEL, Node

if TYPE_CHECKING:
    import random

    from app.answers.xml.customizations import Answers

_ITEMS = frozenset({SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST})
_CONFIG = "urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0"
_SETTINGS = "urn:schemas-microsoft-com:windows-provisioning"
_SPACES = ("", "\n", "\r\n\t", "  ", "\n\n", "<!-- a comment -->", "\n<!--\n\n-->\n", "<?note this?>", "<!---->")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "us-ascii", "iso-8859-1")

RANDOM = st.randoms(use_true_random=False)

Leaf = tuple[str, str]


def leaves(nodes: tuple[Node, ...]) -> Counter[Leaf]:
    """Return the settings among *nodes*: path with keys, and value; items of lists have their number."""
    found: Counter[Leaf] = Counter()
    _collect(nodes, "", "", found)
    return found


def _collect(nodes: tuple[Node, ...], above: str, path: str, found: Counter[Leaf]) -> None:
    parent = load_catalogue().get(path) if path else None
    is_list = parent is not None and parent.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}
    for index, node in enumerate(nodes):
        inner = f"{path}/{node.name}" if path else node.name
        keys = "".join(f"[{key}={value}]" for key, value in sorted(node.keys)) + (f"#{index}" if is_list else "")
        place = f"{above}/{node.name}{keys}"
        if node.value is not None or not node.children:
            found[place, node.text()] += 1
        _collect(node.children, place, inner, found)


def written(answers: Answers, chance: random.Random, encoding: str) -> bytes:
    """Return *answers* as a file in forms that *chance* chooses, in *encoding*; such as UTF-16 have their mark."""
    package = answers.package
    writer = _Writer(chance, encoding)
    fields = [("ID", package.id), ("Name", package.name), ("Version", package.version)]
    fields += [("OwnerType", package.owner.value), ("Rank", str(package.rank)), ("Notes", package.notes or "")]
    if package.description is not None:
        fields.append(("Description", package.description))
    chance.shuffle(fields)
    space = writer.space
    config = "".join(f"{space()}<{name}>{writer.text(text)}</{name}>" for name, text in fields)
    halves = [answers.common] if chance.random() < 0.8 else [answers.common[:1], answers.common[1:]]
    common = "".join(f"{space()}<Common>{writer.nodes(half, '')}{space()}</Common>" for half in halves)
    mark = {"utf-16-le": "utf-16", "utf-16-be": "utf-16", "utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = (
        f'<?xml version="1.0" encoding="{mark}"?>{space()}<WindowsCustomizations>{space()}'
        f'<PackageConfig xmlns="{_CONFIG}">{config}{space()}</PackageConfig>{space()}'
        f'<Settings xmlns="{_SETTINGS}">{space()}<Customizations>{common}{space()}</Customizations>{space()}</Settings>'
        f"{space()}</WindowsCustomizations>{space()}"
    )
    data = text.encode(encoding, "xmlcharrefreplace")
    return {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"") + data


class _Writer:
    def __init__(self, chance: random.Random, encoding: str) -> None:
        self.chance = chance
        self.encoding = encoding

    def space(self) -> str:
        """Return what may stand between elements."""
        return self.chance.choice(_SPACES)

    def nodes(self, nodes: tuple[Node, ...], path: str) -> str:
        """Return *nodes*, which stand below *path*, in any order where that says nothing."""
        parent = load_catalogue().get(path) if path else None
        listed = list(nodes)
        if parent is None or parent.type not in _ITEMS:
            self.chance.shuffle(listed)
        return "".join(self.space() + self.node(node, path) for node in listed)

    def node(self, node: Node, above: str) -> str:
        """Return *node*, some of its settings as attributes."""
        path = f"{above}/{node.name}" if above else node.name
        pairs = list(node.keys)
        inside = []
        names = Counter(child.name for child in node.children)
        for child in node.children:
            if names[child.name] == 1 and self._may_be_attribute(child, path, pairs) and self.chance.random() < 0.4:
                pairs.append((child.name, child.text()))
            else:
                inside.append(child)
        self.chance.shuffle(pairs)
        start = f"<{node.name}{''.join(self.attribute(*pair) for pair in pairs)}"
        if inside:
            return f"{start}>{self.nodes(tuple(inside), path)}{self.space()}</{node.name}>"
        if node.value is None:
            ends = ("/>", " />", f"></{node.name}>", f">\n</{node.name}\n>")
            return start + self.chance.choice(ends)
        return f"{start}>{self.text(node.text())}</{node.name}>"

    def _may_be_attribute(self, child: Node, path: str, pairs: list[tuple[str, str]]) -> bool:
        setting = load_catalogue().get(f"{path}/{child.name}")
        taken = {key.casefold() for key, _ in pairs} | {LABEL.casefold()}
        is_free = child.name.casefold() not in taken
        return setting is not None and setting.is_setting and not child.children and not child.keys and is_free

    def attribute(self, name: str, value: str) -> str:
        """Return an attribute in one of its forms."""
        text = escape_attribute(value)
        if self.chance.random() < 0.3 and "'" not in value:
            return f"\n {name} = '{text.replace('&quot;', chr(34))}'"
        return f' {name}="{text}"'

    def text(self, value: str) -> str:
        """Return a value in one of its forms: as it is, in pieces, numbered, in CDATA, with comments inside."""
        form = self.chance.randrange(5)
        if form == 0 and "\r" not in value and value.encode(self.encoding, "replace").decode(self.encoding) == value:
            return "".join(f"<![CDATA[{part}]]>" for part in self._pieces(value) if part)
        if form == 1:
            return "".join(f"&#{ord(sign)};" for sign in value)
        if form == 2:
            return "<!-- x -->".join(map(escape_text, self._pieces(value)))
        return escape_text(value)

    def _pieces(self, value: str) -> list[str]:
        pieces = value.replace("]]>", "]]\0>").split("\0")
        cut = self.chance.randrange(len(pieces[0]) + 1)
        return [pieces[0][:cut], pieces[0][cut:], *pieces[1:]]
