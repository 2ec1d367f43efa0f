"""What a package sets beyond the catalogue, as custom settings: their form is known from the package itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from app.answers.xml.xml import is_blank
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import TargetKind
from app.core.error import BadInput
from app.core.masking import Mask
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.address import AddressStep, numbered
from app.model.custom import CustomAction, CustomScope, CustomSetting, CustomType, write_uri
from app.model.origin import OptionText
from app.packager.compile.custom import SEPARATOR, own_group
from app.packager.compile.group import GroupSource, group_guid
from app.packager.compile.package_files import group_name
from app.packager.read.effect import read_effects
from app.packager.read.option_text import taught_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.packager.read.effect import Effect
    from app.packager.read.package import OpenPackage

_LISTED = 12
"""At most so many nodes are named."""

_SEPARATOR = ";"

_Mentioned = dict[str, list[frozenset[str]]]
"""By path of a setting: for each time that answers mention it the keys of the items around it, in small letters."""

_ALONE = frozenset({TargetKind.CSP, TargetKind.MCSF, TargetKind.INLINE_XML})
"""Kinds of settings that are a node each."""

_SOURCES = frozenset({GroupSource.DEVICE.value, GroupSource.USER.value})
"""Where custom settings can stand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageAnswers:
    """The answers of a package with its custom settings, and what of it no project can hold."""

    answers: Answers
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A setting of the answers that the catalogue lacks: its address, its names, the same with keys, and its node."""

    address: str
    metadata: tuple[str, ...]
    instance: tuple[str, ...]
    node: Node


def package_answers(package: OpenPackage, *, mentioned_only: bool = False) -> PackageAnswers | None:
    """Return the answers of *package* with the texts of options and the custom settings that it proves.

    A setting that the catalogue lacks is one where a settings group of its name, or of a name above it, sets a node to
    the value that the answers say. With *mentioned_only* what no answer mentions is left out. None where the package
    carries no answers; one that cannot be read teaches nothing.
    """
    answers = taught_answers(package)
    if answers is None:
        return None
    try:
        effects = read_effects(package).all
    except BadInput:
        return PackageAnswers(answers=answers)
    guids = {(line.source, line.file): line.guid for line in package.lines()}
    leaves = list(_unknown(answers.common, (), (), ()))
    used: set[int] = set()
    custom: list[CustomSetting] = []
    homes: dict[tuple[str, str], CustomSetting] = {}
    texts = list(answers.texts)
    for leaf in leaves:
        found = _proof(leaf, effects, guids, used)
        if found is None:
            continue
        effect, length = found
        used.add(effect.number)
        group, instance = "/".join(leaf.metadata[:length]), "/".join(leaf.instance[:length])
        one = replace(
            _custom(effect), setting=leaf.address, group=group, instance="" if instance == group else instance
        )
        custom.append(one)
        homes[effect.source, effect.file] = one
        text = leaf.node.text()
        if text != one.content and one.kind is not CustomType.BOOLEAN:
            texts.append(OptionText(path="/".join(leaf.metadata), text=text, value=one.content))
    notes: list[Sentence] = []
    if not mentioned_only:
        notes = _under_conditions(package, answers, effects, used)
        more, lost = _unmentioned(package, effects, guids, used, homes, _mentioned(answers))
        custom += more
        notes += lost
    return PackageAnswers(answers=replace(answers, custom=tuple(custom), texts=tuple(texts)), notes=tuple(notes))


def _unknown(
    nodes: tuple[Node, ...], steps: tuple[AddressStep, ...], metadata: tuple[str, ...], instance: tuple[str, ...]
) -> Iterator[_Leaf]:
    """Yield the settings at and below *nodes* that the catalogue lacks and that have no child but perhaps strays."""
    catalogue = load_catalogue()
    parent = catalogue.get("/".join(metadata))
    for index, (step, node) in enumerate(numbered(nodes)):
        if node.is_stray:
            continue
        names = (*metadata, node.name)
        is_list = parent is not None and parent.type in {"orderedlist", "filelist"}
        key = next((value for _, value in node.keys), node.name)
        component = str(index) if is_list else (key if parent is None or parent.key else node.name)
        here = (*instance, component)
        if node.children:
            yield from _unknown(node.children, (*steps, step), names, here)
        elif "/".join(names) not in catalogue and not is_blank(node.text()):
            yield _Leaf("/".join(map(str, (*steps, step))), names, here, node)


def _proof(
    leaf: _Leaf, effects: tuple[Effect, ...], guids: dict[tuple[str, str], str], used: set[int]
) -> tuple[Effect, int] | None:
    """Return the one effect that sets *leaf*, and how many of its names its settings group has."""
    for length in range(len(leaf.metadata), 0, -1):
        guid = group_guid(leaf.metadata[:length])
        name = group_name(leaf.instance[:length])
        fitting = [
            effect
            for effect in effects
            if effect.number not in used
            and not effect.conditions
            and effect.setting is None
            and not effect.is_reload
            and effect.source in _SOURCES
            and guids[effect.source, effect.file].partition("_")[0] == guid
            and effect.file.rpartition("/")[2].partition("_")[2] == f"{name}.provxml"
            and _is_of(effect, leaf)
        ]
        if len(fitting) == 1 and _says(leaf.node.text(), fitting[0]):
            return fitting[0], length
    return None


def _is_of(effect: Effect, leaf: _Leaf) -> bool:
    """Tell whether *effect* is called like *leaf*: by what the package says of it, else by the name of its node."""
    path = effect.parm.settings_path
    name = leaf.metadata[-1]
    return path == "/".join(leaf.metadata) if path else effect.parm.name.casefold() == name.casefold()


def _says(text: str, effect: Effect) -> bool:
    """Tell whether the answer *text* can mean the value of *effect*: the same, or a text that stands for a number."""
    value = effect.parm.value
    if text == value or text.lower() == value:
        return True
    return effect.parm.datatype in {"integer", "boolean"} and not text.lstrip("-").isdigit()


def _unmentioned(
    package: OpenPackage,
    effects: tuple[Effect, ...],
    guids: Mapping[tuple[str, str], str],
    used: set[int],
    homes: dict[tuple[str, str], CustomSetting],
    mentioned: _Mentioned,
) -> tuple[list[CustomSetting], list[Sentence]]:
    """Return the nodes that no answer explains, and notes of those that are lost.

    A node of the catalogue is one of them where the answers do not mention its setting. Each is a settings group of its
    own from now on, but for those in the files of *homes*, which stay there.
    """
    mask = Mask()
    by_hand = custom_nodes(effects, guids)
    found: list[CustomSetting] = []
    lost: list[str] = []
    for effect in effects:
        home = homes.get((effect.source, effect.file))
        is_known = effect.setting is not None and _node(effect) not in by_hand and _is_mentioned(effect, mentioned)
        if effect.number in used or is_known or (effect.is_reload and home is None):
            continue
        one = _own(effect)
        if one is None:
            lost.append(mask.name(effect.place))
        else:
            found.append(replace(one, group=home.group, instance=home.instance) if home else one)
    if not lost:
        return found, []
    listed = ", ".join(lost[:_LISTED]) + (", …" if len(lost) > _LISTED else "")
    template = N_(
        "Import",
        "These nodes of {name} could not be taken over, because the answer file of the package does not explain them "
        "and no custom setting can hold them: {nodes}.",
    )
    return found, [Sentence(template, {"name": package.name, "nodes": listed})]


def _under_conditions(
    package: OpenPackage, answers: Answers, effects: tuple[Effect, ...], used: set[int]
) -> list[Sentence]:
    """Return a note of the settings in variants that the catalogue lacks; their effects are *used* from now on."""
    kept: dict[str, None] = {}
    for settings in _settings_of(answers.variants):
        for leaf in _unknown(settings, (), (), ()):
            kept["/".join(leaf.metadata)] = None
            fitting = (one for one in effects if one.conditions and one.setting is None and one.number not in used)
            found = next((one for one in fitting if _is_of(one, leaf) and _says(leaf.node.text(), one)), None)
            if found is not None:
                used.add(found.number)
    if not kept:
        return []
    listed = ", ".join(list(kept)[:_LISTED]) + (", …" if len(kept) > _LISTED else "")
    template = N_(
        "Import",
        "These settings of {name} apply to certain devices only, and the catalogue does not know them: {settings}. "
        "They are kept as they came, but a package with them cannot be built until the catalogue knows them or they "
        "are removed.",
    )
    return [Sentence(template, {"name": package.name, "settings": Mask().name(listed)})]


def _settings_of(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """Yield what stands in each ``Settings`` at and below *nodes*, the parts of an answer file for certain devices."""
    for node in nodes:
        if node.name == "Settings":
            yield node.children
        else:
            yield from _settings_of(node.children)


def _mentioned(answers: Answers) -> _Mentioned:
    """Return which settings *answers* mention, and with which keys of the items around them."""
    found: _Mentioned = {}
    catalogue = load_catalogue()

    def look(nodes: tuple[Node, ...], above: str, keys: frozenset[str]) -> None:
        holder = catalogue.get(above) if above else None
        for node in nodes:
            path = f"{above}/{node.name}" if above else node.name
            own = {value for _, value in node.keys}
            more = {holder.key_values.get(value, value) for value in own} if holder is not None else set()
            here = keys | {value.casefold() for value in own | more}
            found.setdefault(path, []).append(here)
            look(node.children, path, here)

    for settings in (answers.common, *_settings_of(answers.variants)):
        look(settings, "", frozenset())
    return found


def _is_mentioned(effect: Effect, mentioned: _Mentioned) -> bool:
    """Tell whether the answers explain *effect*, a node of the catalogue: with its setting, or one beside it.

    What stands beside it counts where several settings make one node, as those of a Wi-Fi network do.
    """
    setting = effect.setting
    assert setting is not None  # noqa: S101 - asked by the only caller
    above = setting.path.split("/")
    holders = (load_catalogue().get("/".join(above[:end])) for end in range(1, len(above)))
    own = {holder.key for holder in holders if holder is not None}
    # An index, and the thumbprint of a certificate, stand in no answer.
    keys = {value.casefold() for key, value in effect.keys.items() if key in own}
    paths = [one.path for one in _sharing().get(_target(setting), (setting,))]
    if setting.target is None or setting.target.kind not in _ALONE:
        paths.append(setting.parent)
    return any(keys <= item for path in paths for item in mentioned.get(path, ()))


@cache
def _sharing() -> Mapping[tuple[str, ...], list[Setting]]:
    """Return the settings of the catalogue by the nodes that they set; a few share one."""
    found: dict[tuple[str, ...], list[Setting]] = {}
    for setting in load_catalogue():
        if setting.target is not None:
            found.setdefault(_target(setting), []).append(setting)
    return found


def _target(setting: Setting) -> tuple[str, ...]:
    """Return the node that *setting* sets, in small letters and without scopes."""
    target = setting.target
    return tuple(part.casefold() for part in (*(one for one, _ in target.path), target.name or "")) if target else ()


def custom_nodes(effects: Iterable[Effect], guids: Mapping[tuple[str, str], str]) -> frozenset[tuple[str, str]]:
    """Return source and node of those *effects* whose settings group says that it is a custom setting of this program.

    *guids* are those of the groups, by source and file.
    """
    found = set()
    for effect in effects:
        guid = guids[effect.source, effect.file].partition("_")[0]
        if effect.setting and guid == group_guid((effect.setting.group or effect.setting.path).split("/")):
            continue  # the catalogue's own group, as of all but a few
        one = _own(effect)
        if one and guid == group_guid(own_group(one)):
            found.add(_node(effect))
    return frozenset(found)


def _node(effect: Effect) -> tuple[str, str]:
    """Return the source and the node of *effect*, without scopes."""
    return effect.source, "/".join([*(component for component, _ in effect.parm.path), effect.parm.name])


def _own(effect: Effect) -> CustomSetting | None:
    """Return *effect* as a custom setting with a group of its own, None where a project cannot hold it."""
    if effect.is_asset or effect.conditions or effect.source not in _SOURCES:
        return None
    try:
        one = _custom(effect)
        own_group(one)
    except (BadInput, ValueError):
        return None
    return one


def _custom(effect: Effect) -> CustomSetting:
    """Return *effect* as a custom setting; ValueError for a type that none has."""
    parm, for_user = effect.parm, effect.source == GroupSource.USER
    uri = write_uri(parm.path, parm.name, for_user=for_user)
    scope = CustomScope.USER if for_user else CustomScope.DEVICE
    if parm.delete:
        return CustomSetting(uri=uri, scope=scope, action=CustomAction.DELETE)
    kind = CustomType(parm.datatype)
    value = parm.value
    parts = value.removesuffix(SEPARATOR).split(SEPARATOR)
    if kind is CustomType.MULTIPLE and not any(_SEPARATOR in part for part in parts):
        value = _SEPARATOR.join(parts[:-1])
    hidden = effect.is_secret
    return CustomSetting(
        uri=uri,
        kind=kind,
        value="" if hidden else value,
        secret=Secret(value) if hidden else Secret(),
        hidden=hidden,
        scope=scope,
        action=CustomAction.EXEC if parm.exec else CustomAction.SET,
    )
