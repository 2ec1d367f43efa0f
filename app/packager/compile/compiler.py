"""Answers to settings groups: where every setting goes in a package and what is written there.

The rules are those of ``wcd-settings/README.md`` and ``ppkg-format.md`` 6.3; which setting goes where is the
catalogue's knowledge, how a value is written is :mod:`app.packager.compile.value`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from app.answers.rules.catalogue_rules import unknown
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingTarget, SettingType, TargetKind
from app.catalogue.value import is_number
from app.core.error import BadInput
from app.core.text import N_
from app.packager.compile.app_install import APP_FILES, AppInstalls
from app.packager.compile.custom import CustomSettings, custom_group, custom_source
from app.packager.compile.group import AssetParm, Group, GroupSource
from app.packager.compile.order import ordered_children, wifi_last
from app.packager.compile.provxml import Parm, Path
from app.packager.compile.value import Written, written_value
from app.packager.compile.variant import check_frame, conditions_of, variant_settings

if TYPE_CHECKING:
    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting
    from app.model.custom import CustomSetting
    from app.model.node import Node
    from app.packager.compile.dialect import Dialect
    from app.packager.compile.sources import Files

_PLACE = re.compile(r"<(#?\w+)>")
_FOLDED = (TargetKind.PART, TargetKind.NONE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """A setting that cannot be compiled: its path, its value in the clear, why, and the group that lacks it.

    ``group`` is None where none can be known, ``path`` is empty for a variant as a whole. ``setting`` is None where the
    catalogue has none.
    """

    path: str
    text: str = field(default="", repr=False)
    error: BadInput
    setting: Setting | None = None
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class _Position:
    """Where the walk is: names of the catalogue, the same with keys and indexes, and what these are called."""

    metadata: tuple[str, ...] = ()
    instance: tuple[str, ...] = ()
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return "/".join(self.metadata)


def compile_answers(
    answers: Answers, dialect: Dialect, files: Files, refused: list[Refusal] | None = None
) -> list[Group]:
    """Return the groups of *answers* in the order of their numbers, as the tool of *dialect* would write them.

    *files* reads the certificates and documents whose content becomes part of a value. With a list *refused*, settings
    that cannot be built are noted there and only their groups stay, so that the numbers are right.

    :raises BadInput: a setting is not known, has no known place, or has a value it does not take; the sentence names
        it. With *refused* nothing is raised for it.
    """
    compiler = _Compiler(answers, dialect, files, refused)
    compiler.walk(answers.common)
    for variant in answers.variants:
        try:
            check_frame(variant)
        except BadInput as error:
            compiler.refuse(Refusal(path="", error=error))
        if settings := variant_settings(variant):
            try:
                conditions = conditions_of(variant, answers.variants)
            except BadInput as error:
                compiler.refuse(Refusal(path="", error=error))
                continue
            compiler.start_variant(conditions, variant)
            compiler.walk(settings)
    compiler.add_custom()
    by_source = [group for source in GroupSource for group in compiler.groups if group.source is source]
    return wifi_last(by_source) if dialect.is_wifi_last else by_source


class _Compiler:
    def __init__(self, answers: Answers, dialect: Dialect, files: Files, refused: list[Refusal] | None) -> None:
        self.package_id = answers.package.id
        self.dialect = dialect
        self.files = files
        self.catalogue = load_catalogue()
        self.groups: list[Group] = []
        self.assets = 0
        self._refused = refused
        self._texts: dict[str, dict[str, str]] = {}
        for one in answers.texts:
            self._texts.setdefault(one.path, {})[one.text] = one.value
        self._apps = AppInstalls()
        self._custom = CustomSettings(answers, files, writes_settings_path=dialect.writes_settings_path)
        self._conditions: tuple[tuple[tuple[str, str], ...], ...] = ((),)
        self._profile: str | None = None
        self._open: dict[tuple[GroupSource, tuple[str, ...]], Group] = {}
        self._common = self._open
        self._seen: set[tuple[str, ...]] = set()

    def start_variant(self, conditions: tuple[tuple[tuple[str, str], ...], ...], variant: Node) -> None:
        """Put the groups to come under *conditions*."""
        self._conditions = conditions
        refs = variant.child("TargetRefs")
        ids = [ref.key("Id") for ref in refs.children] if refs else []
        self._profile = ids[0] if variant.name == "Profile" and ids else None
        self._open = {}
        self._seen = set()
        self._apps.restart()

    def add_custom(self) -> None:
        """Add the custom settings that no answer mentions, each to its own group, behind all others."""
        self._conditions, self._profile, self._open = ((),), None, self._common
        for place, setting in self._custom.rest():
            self._add_custom(place, setting)

    def _add_custom(self, place: str, setting: CustomSetting) -> None:
        try:
            metadata, instance = custom_group(setting)
            parm = self._custom.parm(setting)
            self._open_group(custom_source(setting), _Position(metadata, instance), len(metadata)).parms.append(parm)
        except BadInput as error:
            self.refuse(Refusal(path=place, error=error))

    def walk(self, nodes: tuple[Node, ...], position: _Position | None = None, parent: Setting | None = None) -> None:
        """Compile *nodes*, the children of *parent*, in the order of the stores."""
        position = position or _Position()
        is_common_first = self.dialect.is_common_first
        ordered = ordered_children(self.catalogue, parent, position.path, nodes, is_common_first=is_common_first)
        for index, node in enumerate(ordered):
            try:
                here = self._enter(node, position, parent, index)
            except BadInput as error:
                self.refuse(Refusal(path=position.path, error=error))
                continue
            setting = self.catalogue.get(here.path)
            if setting is None:
                reason = unknown(node, here.path)
                self._refuse_unknown(node, here, BadInput(reason))
            elif setting.is_setting and all(child.is_stray for child in node.children):
                self.walk(node.children, here, setting)
                self._compile_once(node, setting, here, nodes)
            else:
                if node.text() and not any(child.is_stray for child in node.children):
                    problem = BadInput(
                        N_(
                            "Error",
                            "{path} is a group of settings here, so its own value would be lost. Remove it.",
                        ),
                        path=here.path,
                    )
                    self.refuse(Refusal(path=here.path, error=problem))
                self.walk(node.children, here, setting)

    def _compile_once(self, node: Node, setting: Setting, here: _Position, siblings: tuple[Node, ...]) -> None:
        if here.instance in self._seen:
            problem = BadInput(
                N_("Error", "{path} is set twice, so it is unclear which value wins. Remove one."), path=here.path
            )
            self.refuse(Refusal(path=here.path, text=node.text(), error=problem, setting=setting))
            return
        self._seen.add(here.instance)
        setting = self.dialect.adapt(setting).with_texts(self._texts.get(here.path, {}))
        try:
            self._compile(node, setting, here, siblings)
        except BadInput as error:
            group = self._group(setting, here)
            self.refuse(Refusal(path=here.path, text=node.text(), error=error, setting=setting, group=group))

    def refuse(self, refusal: Refusal) -> None:
        """Note *refusal*, or raise it where nobody collects them."""
        if self._refused is None:
            raise refusal.error
        self._refused.append(refusal)

    def _refuse_unknown(self, node: Node, here: _Position, error: BadInput) -> None:
        """Refuse each setting of *node*, which the catalogue lacks; by the usual rule each is a group of its own."""
        for child in node.children:
            inner = _Position((*here.metadata, child.name), (*here.instance, child.name), here.keys)
            self._refuse_unknown(child, inner, error)
        if all(child.is_stray for child in node.children):
            if (custom := self._custom.take(node)) is not None:
                place, setting = custom
                self._add_custom(place, setting)
                return
            group = None if node.is_stray else self._open_group(GroupSource.DEVICE, here, len(here.metadata))
            self.refuse(Refusal(path=here.path, text=node.text(), error=error, group=group))

    def _enter(self, node: Node, position: _Position, parent: Setting | None, index: int) -> _Position:
        keys = position.keys
        component = node.name
        if parent is not None and parent.type is SettingType.MAP and parent.key:
            text = node.key(parent.key)
            if not text:
                raise BadInput(
                    N_("Error", "An item of {path} lacks its {key}. Give it one, or remove the item."),
                    path=position.path,
                    key=parent.key,
                )
            component = parent.key_values.get(text, text)
            keys = {**keys, parent.key: component}
        elif parent is not None and parent.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}:
            component = str(index)
            keys = {**keys, f"#{position.metadata[-1]}": component}
        return _Position((*position.metadata, node.name), (*position.instance, component), keys)

    def _compile(self, node: Node, setting: Setting, here: _Position, siblings: tuple[Node, ...]) -> None:
        target = setting.target
        if target is None or (target.delete and target.kind is not TargetKind.APP_REMOVAL):
            raise BadInput(
                N_(
                    "Error",
                    "It is not known where {path} goes in a package, so it cannot be built. Remove the setting.",
                ),
                path=setting.path,
            )
        if target.kind in _FOLDED or (target.exec and node.text().lower() == "false"):
            # What is executed starts whatever its value is, so a switch that is off is not written [INFERRED].
            return
        if setting.type is SettingType.FILE and not node.text():
            raise BadInput(N_("Error", "{path} names no file. Choose one, or remove the setting."), path=setting.path)
        group = self._group(setting, here)
        if target.kind is TargetKind.ASSET:
            group.parms.append(self._asset(node, setting, target, here))
            return
        if target.kind in APP_FILES:
            asset, blank = self._asset(node, setting, target, here), partial(self._parm, setting, target, here)
            group.parms += self._apps.add(asset, setting, here.instance, siblings, partial(blank, Written("")))
            return
        written = written_value(node, setting, siblings, here.keys, self.files)
        if written is not None:
            group.parms.append(self._parm(setting, target, here, written))
            if setting.force_reload:
                group.reloads.append(self._reload(setting))

    def _group(self, setting: Setting, here: _Position) -> Group:
        source = GroupSource.SIM if setting.first_sim_only else GroupSource.DEVICE
        if setting.target and setting.target.for_user:
            source = GroupSource.USER
        return self._open_group(source, here, (setting.group or setting.path).count("/") + 1)

    def _open_group(self, source: GroupSource, here: _Position, length: int) -> Group:
        group = self._open.get((source, here.instance[:length]))
        if group is None:
            group = Group(
                source=source,
                metadata=here.metadata[:length],
                instance=here.instance[:length],
                conditions=self._conditions,
                profile=self._profile,
            )
            self._open[source, group.instance] = group
            self.groups.append(group)
        return group

    def _parm(self, setting: Setting, target: SettingTarget, here: _Position, written: Written) -> Parm:
        keys = {**here.keys, **written.keys}
        path: Path = tuple((_fill(component, keys), scope) for component, scope in target.path)
        if target.delete:
            return Parm(path=path, name=_fill(target.name or "", keys), value="", datatype="", delete=True)
        datatype = target.datatype or "string"
        if datatype == "boolean" and is_number(written.value):
            # A text with a number belongs to a choice: the setting is no switch in the WCD that offers it [INFERRED].
            datatype = "integer"
        return Parm(
            path=path,
            name=_fill(target.name or "", keys),
            value=written.value,
            datatype=datatype,
            settings_path=setting.path if self.dialect.writes_settings_path else None,
            exec=target.exec,
        )

    def _reload(self, setting: Setting) -> Parm:
        return Parm(
            path=(("Provisioning", None), ("ForceSettingReload", None)),
            name=setting.name,
            value="1",
            datatype="integer",
            settings_path=setting.path if self.dialect.writes_settings_path else None,
        )

    def _asset(self, node: Node, setting: Setting, target: SettingTarget, here: _Position) -> AssetParm:
        number = self.assets
        self.assets += 1
        innermost = _fill(target.provxml_path or "", here.keys)
        path: Path = tuple((part, None) for part in ("Provisioning", "Assets", self.package_id, innermost))
        return AssetParm(
            number=number,
            element=setting.name,
            file=node.text(),
            listed_as=_fill(target.asset_path or "", here.keys),
            path=path,
            datatype="string" if target.kind in APP_FILES else target.datatype or "string",
            settings_path=setting.path if self.dialect.writes_settings_path else None,
        )


def _fill(text: str, keys: dict[str, str]) -> str:
    """Return *text* with the places ``<Key>`` and ``<#List>`` filled."""
    return _PLACE.sub(lambda place: keys.get(place[1], place[0]), text)
