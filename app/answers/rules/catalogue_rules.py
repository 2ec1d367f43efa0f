"""What the catalogue finds wrong with the free settings of a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.answers.fields.paths import TEMPLATE_END, USER
from app.answers.fields.sections import page_paths
from app.answers.rules.admx_rules import admx_problems
from app.answers.rules.cloud import cloud_problems
from app.answers.rules.documents import CARRIED, SETTINGS, Documents
from app.answers.rules.overlap import overlap_problems
from app.answers.rules.variant_rules import variant_problems
from app.catalogue.catalogue import load_catalogue
from app.catalogue.edition import OF_STORE, is_for
from app.catalogue.setting import Evidence, SettingType, TargetKind
from app.catalogue.value import problem_with_text
from app.catalogue.value_check import problem_with_value
from app.core.masking import Mask, hides_secret
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.address import AddressStep, numbered
from app.model.project_file import is_document, look_at
from app.model.rules.problems import problems
from app.model.rules.rule import Level, Problem, Sayings
from app.model.scenario import NEVER_PROTECTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.model.project import Project
    from app.model.scenario import ScenarioKind

SAID = Sayings()

_LISTED = 3
"""At most this many settings are named."""

_DOCUMENTS = (TargetKind.INLINE_XML, TargetKind.WLAN_PROFILE)
"""Kinds whose value may be the document itself in place of its file's name."""

_OWN_FORM = (TargetKind.APP, TargetKind.APP_LICENSE, TargetKind.APP_REMOVAL)
"""Kinds whose form is inferred, not only their place; what an app needs is reported with the app."""


def all_problems(project: Project, folder: Path | None = None, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return everything that is wrong with *project*: its fields in the order of the pages, then the free settings.

    *folder* is the project's, where relative files start; without it no file is looked at.
    """
    between = (
        *cloud_problems(project),
        *overlap_problems(project),
        *variant_problems(project),
        *admx_problems(project),
    )
    documents = documents_of(project, folder, now)
    return (*problems(project, folder, now), *documents.fields(), *between, *setting_problems(project, folder, now))


def documents_of(project: Project, folder: Path | None = None, now: datetime | None = None) -> Documents:
    """Return what looks into the documents of *project*, whose relative files start at *folder*."""
    return Documents(project, folder, _accounts(project), now or datetime.now(UTC))


def setting_problems(project: Project, folder: Path | None = None, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with the free settings, those under conditions included.

    A setting that cannot be built is an error. A value outside the range that the catalogue knows is a warning:
    ranges change between versions of WCD.
    """
    texts: dict[str, dict[str, str]] = {}
    for one in project.texts:
        texts.setdefault(one.path, {})[one.text] = one.value
    known = _Known(
        texts,
        folder,
        documents_of(project, folder, now),
        project.kind,
        project.editions,
    )
    found = list(_walk(project.settings, "settings", (), "", known))
    for step, part in numbered(project.variants):
        found += _frame(part, (step,), known)
    return tuple(found)


def free_leaves(project: Project) -> Iterator[tuple[str, str, Node]]:
    """Yield place, path and node of each free setting of *project* that has nothing below it, in document order."""
    yield from _leaves(project.settings, "settings", (), "")
    for step, part in numbered(project.variants):
        settings = part.child("Settings")
        if settings is not None:
            yield from _leaves(settings.children, "variants", (step, AddressStep("Settings")), "")


def _leaves(
    nodes: tuple[Node, ...], owner: str, above: tuple[AddressStep, ...], parent: str
) -> Iterator[tuple[str, str, Node]]:
    for step, node in numbered(nodes):
        path = f"{parent}/{node.name}" if parent else node.name
        steps = (*above, step)
        if node.children:
            yield from _leaves(node.children, owner, steps, path)
        else:
            yield _place(owner, steps), path, node


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known in addition to the catalogue.

    The values for texts of options by path, where files start, and the documents of the project.
    """

    texts: dict[str, dict[str, str]]
    folder: Path | None
    documents: Documents
    kind: ScenarioKind
    stores: tuple[str, ...]

    @property
    def is_special(self) -> bool:
        """Whether the project is for editions of which the lists of settings are known, and not for PCs alone."""
        return any(store in OF_STORE and OF_STORE[store] != "desktop" for store in self.stores)

    @property
    def is_appliance(self) -> bool:
        """Whether the devices are ones that fail with settings of others."""
        return self.kind in NEVER_PROTECTED


def _accounts(project: Project) -> frozenset[str]:
    """Return the names, in lower case, of the local accounts that *project* makes, under conditions or not."""
    names = [path.partition("@")[2] for path, _ in page_paths(project) if path.startswith(f"{USER}@")]
    waiting = [*project.settings, *project.variants]
    while waiting:
        node = waiting.pop()
        waiting += node.children
        if node.name == "Users":
            names += [value for user in node.children for key, value in user.keys if key == "UserName"]
    return frozenset(name.casefold() for name in names)


def _frame(part: Node, steps: tuple[AddressStep, ...], known: _Known) -> Iterator[Problem]:
    """Yield what is wrong with *part*, which says when settings apply, and with the settings in it."""
    if part.is_stray or part.value is not None:
        said = STRAY if part.is_stray else TEXT
        values: dict[str, object] = {"path": "/".join(step.name for step in steps)}
        yield Problem(_place("variants", steps), Level.ERROR, Sentence(said.template, values), "setting_unknown")
    is_frame = part.name != "Settings"
    for step, child in numbered(part.children):
        if is_frame or child.is_stray:
            yield from _frame(child, (*steps, step), known)
    if not is_frame:
        yield from _walk(tuple(child for child in part.children if not child.is_stray), "variants", steps, "", known)


def _walk(
    nodes: tuple[Node, ...], owner: str, above: tuple[AddressStep, ...], parent: str, known: _Known
) -> Iterator[Problem]:
    if not nodes:
        return
    catalogue = load_catalogue()
    holder = catalogue.get(parent) if parent else None
    is_list = holder is not None and holder.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}
    for step, node in numbered(nodes):
        path = f"{parent}/{node.name}" if parent else node.name
        steps = (*above, step)
        place = _place(owner, steps)
        setting = catalogue.get(path)
        if path == _VPN and any(_is_native(part) for part in node.children):
            yield _NATIVE.problem(place, {})
        if setting is None:
            yield Problem(place, Level.ERROR, unknown(node, path), "setting_unknown")
        elif setting.is_setting and not node.children:
            if step.number > 1 and not is_list:
                yield _TWICE.problem(place, {"path": path})
            yield from _setting(node, setting, place, known)
        else:
            if node.value is not None and not setting.is_setting:
                yield TEXT.problem(place, {"path": path})
            yield from _walk(node.children, owner, steps, path, known)


def unknown(node: Node, path: str) -> Sentence:
    """Return why *node* cannot be built, which the catalogue does not know at *path*, and what to do."""
    if node.is_stray:
        return Sentence(STRAY.template, {"path": path})
    leaves = [leaf for leaf, _ in node.leaves(path.rpartition("/")[0])]
    if leaves == [path]:
        return Sentence(_UNKNOWN.template, {"path": path})
    listed = ", ".join(leaves[:_LISTED]) + (", …" if len(leaves) > _LISTED else "")
    return Sentence(_WRAPPER.template, {"path": path, "settings": listed})


def _place(owner: str, steps: tuple[AddressStep, ...]) -> str:
    return f"{owner}[{'/'.join(map(str, steps))}]"


def _setting(node: Node, setting: Setting, place: str, known: _Known) -> Iterator[Problem]:
    target = setting.target
    values: dict[str, object] = {"path": setting.path}
    if target is None or not setting.can_be_built:
        yield _NO_PLACE.problem(place, values)
        return
    text = node.text()
    learnt = known.texts.get(setting.path, {})
    if text in learnt and problem_with_text(setting, text):
        yield _LEARNT.problem(place, {**values, "text": text, "value": learnt[text]})
    setting = setting.with_texts(learnt)
    if problem := problem_with_text(setting, text):
        yield Problem(place, Level.ERROR, problem, "setting_value")
    elif problem := problem_with_value(setting, text):
        yield Problem(place, Level.WARNING, problem, "setting_range")
    if target.kind in _OWN_FORM:
        yield _FORM_INFERRED.problem(place, values)
    elif setting.evidence is Evidence.RULE and target.kind is not TargetKind.APP_DEPENDENCY:
        yield _INFERRED.problem(place, values)
    if known.is_special and not is_for(setting, known.stores):
        yield _OTHER_EDITION.problem(place, values, Level.WARNING if known.is_appliance else None)
    if setting.path in SETTINGS and text:
        yield from known.documents.setting(setting.path, text, place)
    elif setting.path in CARRIED and text:
        yield from known.documents.carried(text, place)
    is_inline = target.kind in _DOCUMENTS and is_document(text)
    is_text = not is_inline and not setting.path.endswith(TEMPLATE_END)
    if is_text and not isinstance(node.value, Secret) and hides_secret(text, Mask()):
        yield _SECRET.problem(place, values)
    if setting.type is SettingType.FILE and known.folder is not None and text and not is_inline:
        file = look_at(known.folder, place, text)
        if not file.is_readable:
            yield _FILE.problem(place, {**values, "file": text})


def _is_native(node: Node) -> bool:
    """Return whether *node*, a setting of a VPN profile, makes it one of Windows itself, or is stored as part of
    one."""
    if node.name == "ProfileType":
        return node.text().casefold() == "native"
    setting = load_catalogue().get(f"{_VPN}/{node.name}")
    target = setting.target if setting else None
    return target is not None and any(part == "NativeProfile" for part, _ in target.path)


_VPN = "ConnectivityProfiles/VPN/VPNSetting/VPNConfig/VPNSettings"
_NATIVE = SAID.add(
    "vpn_native",
    Level.WARNING,
    N_(
        "Problem",
        "Windows 10 and 11 refuse their built-in VPN (profile type Native) from a package: on two devices it failed "
        "with 0x82AA0002 at NativeProfile. Use a ProfileXML from device management, or a script in the package, "
        "instead.",
    ),
)
STRAY = SAID.add(
    "setting_unknown",
    Level.ERROR,
    N_(
        "Problem",
        "{path} is an attribute that is neither the key of its item nor a setting, so its meaning is unknown. "
        "Write the setting it stands for as an element, or remove the attribute.",
    ),
)
_WRAPPER = SAID.add(
    "setting_unknown",
    Level.ERROR,
    N_(
        "Problem",
        "{path} is not in the catalogue, neither as a setting nor as a group, so what it contains cannot be built: "
        "{settings}. "
        "Correct its name, or move the settings out of it.",
    ),
)
_SECRET = SAID.add(
    "setting_secret",
    Level.WARNING,
    N_(
        "Problem",
        "{path} holds what looks like a password or key. It is readable in the project file and in the package. Let a "
        "script fetch it, or use an account that may do nothing else.",
    ),
)
_TWICE = SAID.add(
    "setting_twice", Level.ERROR, N_("Problem", "{path} is set twice, so it is unclear which value wins. Remove one.")
)
TEXT = SAID.add(
    "setting_group",
    Level.ERROR,
    N_("Problem", "{path} contains settings and has no value of its own, so its text would be lost. Remove it."),
)
_UNKNOWN = SAID.add(
    "setting_unknown",
    Level.ERROR,
    N_("Problem", "The setting {path} is not in the catalogue. Check its spelling, or remove it."),
)
_LEARNT = SAID.add(
    "setting_text_learnt",
    Level.HINT,
    N_(
        "Problem",
        "That “{text}” of {path} means {value} is known only from the package that the project was made of. "
        "Check that it is meant so.",
    ),
)
_NO_PLACE = SAID.add(
    "setting_without_place",
    Level.ERROR,
    N_("Problem", "It is not known where {path} goes in a package, so it cannot be built. Remove the setting."),
)
_FORM_INFERRED = SAID.add(
    "setting_inferred",
    Level.HINT,
    N_(
        "Problem",
        "How {path} stands in a package is likely but not proved [INFERRED]. Try the package on one device first, or "
        "use DISM instead: add a command as an application.",
    ),
)
_INFERRED = SAID.add(
    "setting_inferred",
    Level.HINT,
    N_("Problem", "Where {path} goes in a package is likely but not proved. Try the package on one device first."),
)
_OTHER_EDITION = SAID.add(
    "setting_edition",
    Level.HINT,
    N_(
        "Problem",
        "{path} is not among the settings of the edition that the project is for, so its devices ignore it or fail. "
        "Remove it, or choose another edition.",
    ),
)
_FILE = SAID.add(
    "setting_file",
    Level.ERROR,
    N_("Problem", "The file {file} of {path} cannot be opened. Put it back, or choose it again."),
)
