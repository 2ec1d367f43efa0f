"""Rules of free settings, and of what goes wrong between them and the pages (``wizard.md`` 6, 9)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.answers.fields.paths import DEVICE_CONTEXT, PRIMARY_CONTEXT, TRUSTED_APPS
from app.answers.fields.sections import page_paths
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.app_package import apps
from app.model.rules.rule import Case, Found, Level, Problem, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.node import Node
    from app.model.project import Project

RULES = RuleSet()

_MANAGEMENT_ADDRESSES = ("DiscoveryServiceFullUrl", "EnrollmentServiceFullUrl", "PolicyServiceFullUrl")


def overlap_problems(project: Project) -> tuple[Problem, ...]:
    """Return what goes wrong between the fields of *project* and its free settings; no file is looked at."""
    case = Case(project, None, datetime.now(UTC))
    return tuple(problem for rule in RULES.rules for problem in rule.problems(case))


def _all_at(nodes: tuple[Node, ...], path: str) -> list[Node]:
    """Return all nodes at *path*; groups may appear more than once."""
    name, _, rest = path.partition("/")
    found = [node for node in nodes if node.name == name]
    return [one for node in found for one in _all_at(node.children, rest)] if rest else found


@RULES.rule(
    "set_twice",
    Level.ERROR,
    N_(
        "Problem",
        "{path} is set by this field and again in the advanced settings, so it is unclear which one wins. Remove one.",
    ),
)
def _set_twice(case: Case) -> Iterator[Found]:
    for path, place in page_paths(case.project):
        group, _, key = path.partition("@")
        free = _all_at(case.project.settings, group)
        if any(not key or key in (value for _, value in node.keys[:1]) for node in free):
            yield finding(place, path=shown(path.replace("@", " ")))


@RULES.rule(
    "both_contexts",
    Level.HINT,
    N_(
        "Problem",
        "There are commands in both DeviceContext and PrimaryContext; both run as SYSTEM, but at different times. "
        "Keep them together unless this is meant.",
    ),
)
def _both_contexts(case: Case) -> Iterator[Found]:
    free = case.project.settings
    has_commands = any(one.is_command for one in case.project.applications)
    primary = has_commands or _all_at(free, PRIMARY_CONTEXT)
    if primary and _all_at(free, DEVICE_CONTEXT):
        yield finding("settings")


@RULES.rule(
    "app_trust_off",
    Level.WARNING,
    N_(
        "Problem",
        "The package turns off trusted apps (AllowAllTrustedApps), so Windows refuses apps that are not from the Store."
        " Leave out shared use, or set it to Yes.",
    ),
)
def _trust_off(case: Case) -> Iterator[Found]:
    is_off = any(node.text() in {"No", "0"} for node in _all_at(case.project.settings, TRUSTED_APPS))
    if case.project.device.shared or is_off:
        yield from (finding(f"{place}.command_file") for place, _ in apps(case))


@RULES.rule(
    "variants_not_shown",
    Level.HINT,
    N_(
        "Problem",
        "Some settings hold only on certain devices (Targets and Variant). The pages do not show them, "
        "but the package has them and they may win.",
    ),
)
def _variants_not_shown(case: Case) -> Iterator[Found]:
    if case.project.variants:
        yield finding("variants")


@RULES.rule(
    "management_not_https",
    Level.ERROR,
    N_("Problem", "{name} does not start with https://, so devices refuse to enrol. Correct the address."),
)
def _management_not_https(case: Case) -> Iterator[Found]:
    for workplace in _all_at(case.project.settings, "Workplace"):
        for node in workplace.walk():
            text = node.text()
            if node.name in _MANAGEMENT_ADDRESSES and text and not text.lower().startswith("https://"):
                yield finding("settings", name=node.name)


@RULES.rule(
    "clean_in_settings",
    Level.WARNING,
    N_(
        "Problem",
        "CleanPC removes software again each time the package is applied, so also after each reset. "
        "Remove the package from devices afterwards.",
    ),
)
def _clean_in_settings(case: Case) -> Iterator[Found]:
    if any(node.name == "CleanPC" and node.children for node in case.project.settings):
        yield finding("settings")


@RULES.rule(
    "nothing_set",
    Level.WARNING,
    N_("Problem", "The project sets nothing, so its package would do nothing. Fill in a page first."),
)
def _nothing_set(case: Case) -> Iterator[Found]:
    project = case.project
    if not any((project.settings, project.variants, project.custom, project.applications)) and not list(
        page_paths(project)
    ):
        yield finding("")
