"""Whether the answer file in a package says what Windows would do: a harmful package can carry harmless answers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.packager.compile.app_install import INSTALL, without_hashes
from app.packager.compile.compiler import compile_answers
from app.packager.compile.group import resolved
from app.packager.compile.package_files import assets
from app.packager.read.custom import custom_nodes, package_answers
from app.packager.read.dialect_shown import shown_dialect
from app.packager.read.source import PackageFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.core.masking import Mask
    from app.packager.compile.group import Group
    from app.packager.compile.provxml import Parm
    from app.packager.read.effect import Effect, Effects
    from app.packager.read.package import OpenPackage

LISTED: Final = 12
"""At most this many nodes are named."""

_WLAN_PARTS = frozenset(
    {"name", "authentication", "encryption", "useOneX", "nonBroadcast", "connectionMode", "keyMaterial"}
)

_Node = tuple[str, str]


def disagreements(package: OpenPackage, effects: Effects) -> Iterator[Sentence]:
    """Yield how the answer file in *package* differs from what Windows acts on; nothing where they agree.

    The answers are compiled again; where that is not possible a sentence says so.
    """
    try:
        found = package_answers(package, mentioned_only=True)
        if found is None:
            return
        groups = compile_answers(found.answers, shown_dialect(package), PackageFiles(package))
    except BadInput as error:
        yield Sentence(
            N_("Inspect", "The answer file inside could not be compared with what Windows acts on: {reason}"),
            {"reason": effects.mask.text(str(error))},
        )
        return
    promised = dict(_from_groups(groups))
    real = dict(_from_effects(effects.all))
    yield from _sentence(
        N_("Inspect", "Warning: the answer file inside does not mention what Windows would do: {nodes}."),
        real.keys() - promised.keys() - _custom(package, effects),
        effects.mask,
    )
    yield from _sentence(
        N_("Inspect", "Warning: the answer file inside has settings that Windows would not apply: {nodes}."),
        promised.keys() - real.keys(),
        effects.mask,
    )
    yield from _sentence(
        N_(
            "Inspect",
            "Warning: the answer file inside has other values, or conditions, than Windows would apply: {nodes}.",
        ),
        {node for node in real.keys() & promised.keys() if real[node] != promised[node]},
        effects.mask,
    )


def custom_settings(package: OpenPackage, effects: Effects) -> Iterator[Sentence]:
    """Yield which nodes the administrator wrote by hand, because no answer file can hold them."""
    yield from _sentence(
        N_(
            "Inspect",
            "Custom settings, which an answer file cannot mention: {nodes}. They are shown as Windows applies them; "
            "check that you want them.",
        ),
        _custom(package, effects),
        effects.mask,
    )


def _custom(package: OpenPackage, effects: Effects) -> frozenset[_Node]:
    guids = {(line.source, line.file): line.guid for line in package.lines()}
    return package.once("custom nodes", lambda: custom_nodes(effects.all, guids))


def _sentence(template: str, nodes: Iterable[_Node], mask: Mask) -> Iterator[Sentence]:
    names = sorted(mask.name(node) for _, node in nodes)
    if names:
        listed = ", ".join(names[:LISTED]) + (", …" if len(names) > LISTED else "")
        yield Sentence(template, {"nodes": listed})


def _from_effects(effects: Iterable[Effect]) -> Iterator[tuple[_Node, Counter[object]]]:
    found: dict[_Node, Counter[object]] = {}
    for effect in effects:
        rows = tuple(tuple(pair for pair in row if pair[0] != "ProfileID") for row in effect.conditions)
        _count(found, effect.source, effect.parm, rows)
    return iter(found.items())


def _from_groups(groups: Iterable[Group]) -> Iterator[tuple[_Node, Counter[object]]]:
    found: dict[_Node, Counter[object]] = {}
    groups = list(groups)
    folders = {asset.number: f"{asset.number}_" for asset in assets(groups)}
    for group in groups:
        rows = () if () in group.conditions else tuple(group.conditions)
        for parm in group.parms:
            _count(found, group.source, resolved(parm, folders), rows)
        for reload in group.reloads:
            _count(found, group.source, reload, rows)
    return iter(found.items())


def _count(found: dict[_Node, Counter[object]], source: str, parm: Parm, rows: object) -> None:
    name = parm.name
    if "\\" in name:
        # An asset: the hash in its folder's name is not in the answers, the number and the file's name are.
        name = f"{name.partition('_')[0]}_\\{name.rpartition(chr(92))[2]}"
    node = "/".join([*(component for component, _ in parm.path), name])
    value = (_comparable(parm), parm.exec, parm.delete, tuple(scope for _, scope in parm.path), rows)
    found.setdefault((source, node), Counter())[value] += 1


def _comparable(parm: Parm) -> object:
    """Return the value; of a Wi-Fi profile what it means, because tools write its text in different ways."""
    if parm.name.casefold() == INSTALL.casefold():
        return Secret(without_hashes(parm.value))
    if parm.name.casefold() != "wlanxml":
        return Secret(parm.value)
    texts = {"nonBroadcast": "false", "connectionMode": "auto"}
    try:
        root = parse_document(parm.value.encode(), "WlanXml")
    except BadInput:
        return Secret(parm.value)
    for element in root.iter():
        if local_name(element) in _WLAN_PARTS:
            texts[local_name(element)] = (element.text or "").strip()
    return Secret("\n".join(f"{name}={text}" for name, text in sorted(texts.items())))
