"""What a package would do to a PC, in words.

The words come from the settings groups that Windows acts on, not from the answer file, which is only for people and
may say something else. Secrets are masked; those within command lines and other free texts as well as they can be
recognised (:mod:`app.core.masking`). Texts of the package are shown so that no sign in them can deceive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence
from app.packager.describe.apps import app_lines
from app.packager.describe.certificates import certificate_lines
from app.packager.describe.commands import asset_sizes, command_lines, file_lines
from app.packager.describe.exposure import Revealed, revealed_by_package
from app.packager.describe.fields import account_lines, device_lines, network_lines
from app.packager.describe.kiosk import kiosk_lines
from app.packager.describe.settings import (
    condition_lines,
    precedence_line,
    removal_lines,
    restart_lines,
    setting_lines,
    shown_conditions,
)
from app.packager.describe.values import Stock, shown_path, shown_value
from app.packager.read.answer_match import custom_settings, disagreements
from app.packager.read.effect import read_effects
from app.packager.read.facts import PackageFacts, read_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.core.masking import Mask
    from app.packager.read.effect import Conditions, Effect, Effects
    from app.packager.read.package import OpenPackage


@dataclass(frozen=True, kw_only=True, slots=True)
class DescriptionSection:
    """Lines about one subject; ``key`` is for programs, ``title`` is marked for translation."""

    key: str
    title: str
    lines: tuple[Sentence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownSetting:
    """One node that Windows sets, fit to be shown; the path is empty where the catalogue knows none."""

    path: str
    label: str
    node: str
    source: str
    value: str
    is_secret: bool
    conditions: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Description:
    """What a package is and does; sections without lines are left out."""

    facts: PackageFacts
    warnings: tuple[Sentence, ...]
    sections: tuple[DescriptionSection, ...]
    settings: tuple[ShownSetting, ...]
    reveals: tuple[Revealed, ...] = ()


def describe(package: OpenPackage) -> Description:
    """Return what *package* would do to a PC.

    :raises BadInput: its lists or settings groups are damaged.
    """
    effects = read_effects(package)
    mask = effects.mask
    groups = _by_conditions(effects)
    stocks = [(conditions, Stock(group)) for conditions, group in groups]
    sizes = asset_sizes(package)

    def each(lines: Callable[[Stock, Mask], Iterable[Sentence]]) -> Iterator[Sentence]:
        for conditions, stock in stocks:
            found = list(lines(stock, mask))
            if found and conditions:
                text = shown_conditions(conditions, mask)
                yield Sentence(N_("Inspect", "Only where {conditions}:"), {"conditions": text})
            yield from found

    reveals = revealed_by_package(package, effects)
    counts = [(conditions, len(group)) for conditions, group in groups]
    sections = (
        _section("device", N_("Inspect", "Device"), each(device_lines)),
        _section("network", N_("Inspect", "Network"), each(network_lines)),
        _section(
            "accounts",
            N_("Inspect", "Accounts"),
            each(lambda stock, mask: (*account_lines(stock, mask), *kiosk_lines(stock, mask))),
        ),
        _section(
            "commands",
            N_("Inspect", "Commands that run as SYSTEM"),
            each(lambda stock, mask: command_lines(stock, mask, sizes)),
        ),
        _section(
            "apps",
            N_("Inspect", "Apps"),
            each(lambda stock, mask: app_lines(stock, mask, sizes)),
        ),
        _section("files", N_("Inspect", "Files put on the PC"), file_lines(package, mask)),
        _section("certificates", N_("Inspect", "Certificates"), each(certificate_lines)),
        _section("settings", N_("Inspect", "Policies and other settings"), each(setting_lines)),
        _section(
            "secrets", N_("Inspect", "What whoever finds this file can read in it"), [one.sentence for one in reveals]
        ),
        _section("conditions", N_("Inspect", "Conditions"), condition_lines(counts, mask)),
        _section("restart", N_("Inspect", "Restart"), restart_lines(effects.all, mask)),
        _section("removal", N_("Inspect", "After removal"), removal_lines(effects.all, mask)),
        _section("precedence", N_("Inspect", "Precedence"), [precedence_line(package.image)]),
    )
    return Description(
        facts=read_facts(package, mask),
        warnings=tuple(_warnings(package, effects)),
        sections=tuple(section for section in sections if section.lines),
        settings=tuple(_shown_settings(effects)),
        reveals=reveals,
    )


def description_data(description: Description, now: datetime | None = None) -> dict[str, object]:
    """Return *description* as plain JSON; days are counted from *now* (UTC), by default this moment."""
    facts = description.facts
    return {
        "package": {
            "name": facts.name,
            "description": facts.description,
            "version": facts.version,
            "owner": facts.owner,
            "rank": facts.rank,
            "id": facts.id,
            "tool": str(facts.tool),
            "built": facts.built.isoformat() if facts.built else None,
            "has_signature": facts.has_signature,
            "size": facts.size,
            "files": facts.files,
            "token": facts.token.data(now or datetime.now(UTC)) if facts.token else None,
        },
        "warnings": [str(line) for line in description.warnings],
        "sections": [
            {"key": section.key, "title": section.title, "lines": [str(line) for line in section.lines]}
            for section in description.sections
        ],
        "reveals": [
            {"kind": one.kind.value, "place": one.place, "text": str(one.sentence)} for one in description.reveals
        ],
        "settings": [
            {
                "path": setting.path or None,
                "label": setting.label,
                "node": setting.node,
                "source": setting.source,
                "value": setting.value,
                "is_secret": setting.is_secret,
                "conditions": setting.conditions,
            }
            for setting in description.settings
        ],
    }


def _section(key: str, title: str, lines: Iterable[Sentence]) -> DescriptionSection:
    return DescriptionSection(key=key, title=title, lines=tuple(lines))


def _by_conditions(effects: Effects) -> list[tuple[Conditions, list[Effect]]]:
    groups: dict[Conditions, list[Effect]] = {(): []}
    for effect in effects.all:
        groups.setdefault(effect.conditions, []).append(effect)
    return list(groups.items())


def _warnings(package: OpenPackage, effects: Effects) -> Iterator[Sentence]:
    mask = effects.mask
    if package.refusal:
        yield Sentence(
            N_("Inspect", "Warning: the answer file inside cannot be used, so it is not compared: {reason}"),
            {"reason": package.refusal.sentence},
        )
    elif package.answers is None:
        yield Sentence(N_("Inspect", "The package has no answer file; what follows is read from what Windows acts on."))
    yield from disagreements(package, effects)
    yield from custom_settings(package, effects)
    for file, element in effects.strange:
        yield Sentence(
            N_("Inspect", "Warning: {file} holds an element {element}, and what that does is not shown here."),
            {"file": mask.name(file), "element": mask.name(element)},
        )
    listed = {line.file for line in package.lines()}
    for path in package.wim.entries:
        if path.endswith(".provxml") and path not in listed:
            yield Sentence(
                N_("Inspect", "Warning: {file} is not in the list that is read here, so it is not shown."),
                {"file": mask.name(path)},
            )


def _shown_settings(effects: Effects) -> Iterator[ShownSetting]:
    mask = effects.mask
    for effect in effects.all:
        yield ShownSetting(
            path=effect.setting.path if effect.setting else "",
            label=shown_path(effect, mask),
            node=mask.name(effect.place, 400),
            source=mask.name(effect.source),
            value=shown_value(effect, mask),
            is_secret=effect.is_secret,
            conditions=shown_conditions(effect.conditions, mask),
        )
