"""What is wrong with custom settings, whose author alone knows whether Windows takes them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.catalogue.setting import TargetKind
from app.core.error import BadInput
from app.core.masking import is_secret_name, shown
from app.core.text import N_, Sentence
from app.model.custom import CustomAction, CustomSetting, custom_node
from app.model.rules.rule import Level, Problem
from app.packager.compile.custom import custom_group, custom_source, typed_value
from app.packager.compile.group import group_guid
from app.packager.compile.provxml import Parm
from app.packager.read.recognize import recognize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project
    from app.packager.compile.group import Group

_Node = tuple[str, ...]


def custom_problems(project: Project) -> Iterator[Problem]:
    """Yield what is wrong with the custom settings of *project*. Their files are read by the rehearsal of a build."""
    nodes: Counter[_Node] = Counter()
    for index, setting in enumerate(project.custom):
        place = f"custom[{index}]"
        try:
            node = _node(setting)
        except BadInput as error:
            yield Problem(f"{place}.uri", Level.ERROR, error.sentence, "custom_uri")
            continue
        nodes[node] += 1
        if nodes[node] > 1:
            yield _problem(f"{place}.uri", Level.ERROR, _TWICE, "custom_twice", setting)
        yield from _value(setting, place)
        found = recognize(_bare(setting), group_guid(custom_group(setting)[0]))
        known = found.setting if found else None
        if known is not None and known.target is not None and known.target.kind in {TargetKind.CSP, TargetKind.MCSF}:
            yield _problem(f"{place}.uri", Level.WARNING, _KNOWN, "custom_known", setting, path=known.path)
        elif setting.setting:
            yield _problem(f"{place}.uri", Level.HINT, _FROM_PACKAGE, "custom_from_package", setting)
        else:
            yield _problem(f"{place}.uri", Level.HINT, _OWN_WORD, "custom_own_word", setting)
        is_plain = setting.value and setting.action is not CustomAction.DELETE
        if is_plain and (setting.hidden or is_secret_name(node[-1])):
            yield _problem(f"{place}.value", Level.WARNING, _PLAIN_SECRET, "custom_plain_secret", setting)


def custom_overlaps(project: Project, groups: list[Group]) -> Iterator[Problem]:
    """Yield those custom settings of *project* whose node other settings among *groups*, all of its, write too."""
    written = Counter(
        _key(group.source, parm.path, parm.name) for group in groups for parm in group.parms if isinstance(parm, Parm)
    )
    places: dict[_Node, list[str]] = {}
    for index, setting in enumerate(project.custom):
        try:
            places.setdefault(_node(setting), []).append(f"custom[{index}].uri")
        except BadInput:
            continue  # told by itself
    for node, found in places.items():
        if written[node] > len(found):
            setting = project.custom[int(found[0].removeprefix("custom[").partition("]")[0])]
            yield _problem(found[0], Level.WARNING, _OVERLAP, "custom_overlap", setting)


def _value(setting: CustomSetting, place: str) -> Iterator[Problem]:
    """Yield why the value of *setting* cannot be written; one that is not known here is no mistake."""
    if setting.file:
        if setting.value or setting.secret:
            yield _problem(f"{place}.value", Level.WARNING, _TWO_VALUES, "custom_two_values", setting)
        return
    if setting.action is CustomAction.DELETE or (setting.hidden and not setting.secret):
        return
    try:
        typed_value(setting)
    except BadInput as error:
        yield Problem(f"{place}.value", Level.ERROR, error.sentence, "custom_value")


def _bare(setting: CustomSetting) -> Parm:
    node = custom_node(setting)
    return Parm(path=node.path, name=node.name, value="", datatype=setting.kind.value)


def _node(setting: CustomSetting) -> _Node:
    node = custom_node(setting)
    return _key(custom_source(setting), node.path, node.name)


def _key(source: str, path: tuple[tuple[str, str | None], ...], name: str) -> _Node:
    """Return what tells a node from others; Windows does not tell upper from lower case."""
    return (source, *(component.casefold() for component, _ in path), name.casefold())


def _problem(place: str, level: Level, template: str, code: str, setting: CustomSetting, **values: object) -> Problem:
    return Problem(place, level, Sentence(template, {"uri": shown(setting.uri, 240), **values}), code)


_TWICE = N_("Problem", "{uri} is set by two custom settings, so it is unclear which value wins. Remove one.")
_KNOWN = N_(
    "Problem",
    "The catalogue knows {uri}: it is the setting {path}. Set that one instead; its values are checked, and "
    "Windows Configuration Designer can open it.",
)
_OVERLAP = N_("Problem", "{uri} is set by another setting of the project too, so it is unclear which value wins.")
_OWN_WORD = N_(
    "Problem",
    "{uri} is a custom setting: that Windows knows the node and takes the value is your own word. "
    "Try the package on one device first.",
)
_FROM_PACKAGE = N_(
    "Problem",
    "The catalogue does not know {uri}. It is written as the package did that the project was made of.",
)
_PLAIN_SECRET = N_(
    "Problem",
    "The value of {uri} looks like a secret and stands in the project file in the clear. Mark it as a secret.",
)
_TWO_VALUES = N_("Problem", "{uri} has a file and a value of its own. The file is used; remove one of the two.")
