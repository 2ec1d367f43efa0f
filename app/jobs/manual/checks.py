"""The page of all checks: what ``ppkg check`` and the window look for, written from the rules themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.document.form_sayings import KIND
from app.core.text import N_, translate
from app.jobs.manual.page import escape
from app.model.rules.problems import RULES
from app.model.rules.rule import Level, Saying
from app.model.scenario import ADMINS, SCENARIOS, Section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.model.rules.rule import Rule

LEVELS: Final = {
    Level.ERROR: N_("Manual", "error"),
    Level.WARNING: N_("Manual", "warning"),
    Level.HINT: N_("Manual", "hint"),
}
_PLACE: Final = re.compile(r"\{\w+[^{}]*\}")
_UNKNOWN: Final = "…"
"""What stands where a sentence has a value of the project."""


def checks_page(language: str) -> str:
    """Return the page in *language*, as Markdown: for each section of the wizards its rules, in their order."""

    def say(template: str) -> str:
        return translate(template, language)

    lines = [
        f"# {say(N_('Manual', 'Every check'))} {{#checks}}",
        "",
        say(
            N_(
                "Manual",
                "This page is written from the rules of the program. The code in front of each rule is the one that "
                "“ppkg check --json” reports, and it does not change with the language. The sentence says what Windows "
                "does with such a value and what to do about it; … stands for a value of your project.",
            )
        ),
        "",
        say(
            N_(
                "Manual",
                "An error stops a build. Warnings and hints do not: they are yours to judge. [INFERRED] marks what the "
                "evidence points to without proving it.",
            )
        ),
    ]
    for section, rules in _sections():
        lines += ["", f"## {say(section.title)} {{#{section.key}}}", ""]
        lines += [f"- `{rule.code}` ({say(LEVELS[rule.level])}): {_sentence(say(rule.template))}" for rule in rules]
    for key, title, sayings in _of_settings():
        lines += ["", f"## {say(title)} {{#{key}}}", ""]
        if any(one.code.startswith(KIND) for one in sayings):
            lines += [say(_KINDS).format(kinds=", ".join(f"`{one}`" for one in _kinds())), ""]
        lines += [f"- `{one.code}` ({say(LEVELS[one.level])}): {_sentence(say(one.template))}" for one in sayings]
    return "\n".join(lines) + "\n"


_KINDS: Final = N_("Manual", "Instead of KIND there is the kind of the document: {kinds}.")


def _kinds() -> list[str]:
    """Return what a code of a document may begin with; a single-app kiosk is one of the kiosks."""
    from app.answers.rules.documents import DocumentKind

    return sorted(set(DocumentKind) - {DocumentKind.SINGLE_APP})


def _of_settings() -> Iterator[tuple[str, str, Sequence[Rule | Saying]]]:
    """Yield anchor, title and checks of what looks at settings and at the documents in them."""
    from app.answers.rules import (
        admx_rules,
        assigned_access,
        catalogue_rules,
        cloud,
        documents,
        overlap,
        variant_rules,
    )

    yield "free-settings", N_("Manual", "Settings against the catalogue"), (*catalogue_rules.SAID.all, *_VALUES)
    yield "between", N_("Manual", "Settings and fields together"), (*cloud.RULES.rules, *overlap.RULES.rules)
    yield "variants", N_("Manual", "Targets and variants"), variant_rules.SAID.all
    yield "admx", N_("Manual", "Administrative templates"), (*admx_rules.SAID.all, _POLICY)
    yield "kiosk-files", N_("Manual", "Kiosk files"), (*assigned_access.SAID.all, *documents.SAID.all)
    yield from _of_documents()


def _of_documents() -> Iterator[tuple[str, str, Sequence[Saying]]]:
    """Yield the same of what looks into the documents that settings and commands hand to Windows."""
    from app.answers.document import (
        app_install,
        eap,
        eap_user,
        form_sayings,
        json_text,
        shell_launcher,
        single_app,
        start_layout,
        start_pins,
        vpn,
        wlan,
    )

    yield "document-form", N_("Manual", "The form of any document"), form_sayings.SAID.all
    yield "document-json", N_("Manual", "The form of any document in JSON"), json_text.SAID.all
    yield "single-app", N_("Manual", "Single-app kiosks"), single_app.SAID.all
    yield "shell-launcher", N_("Manual", "Shell Launcher"), shell_launcher.SAID.all
    yield "start-layout", N_("Manual", "Layouts of Start and of the taskbar"), start_layout.SAID.all
    yield "start-pins", N_("Manual", "Pins of Start"), start_pins.SAID.all
    yield "wlan", N_("Manual", "Profiles of Wi-Fi and of wired networks"), wlan.SAID.all
    yield "vpn", N_("Manual", "VPN profiles"), vpn.SAID.all
    yield "eap", N_("Manual", "EAP in such profiles"), (*eap.SAID.all, *eap_user.SAID.all)
    yield "app-install", N_("Manual", "Documents that install apps"), app_install.SAID.all


_VALUES: Final = (
    Saying(
        "setting_value",
        Level.ERROR,
        N_(
            "Manual",
            "The value does not fit the type of the setting, or is none of its options: the sentence says why.",
        ),
    ),
    Saying(
        "setting_range",
        Level.WARNING,
        N_(
            "Manual",
            "The value is outside the range, length or pattern that the catalogue knows: the sentence says which.",
        ),
    ),
)
_POLICY: Final = Saying(
    "admx_value",
    Level.ERROR,
    N_("Manual", "A value of a policy does not fit its template: the sentence says which, and what fits."),
)
"""Checks that have a sentence for each type of value."""


def _sections() -> Iterator[tuple[Section, tuple[Rule, ...]]]:
    """Yield each section with the rules that no section before it has, in the order of the scenarios."""
    seen: set[str] = set()
    ordered = dict.fromkeys(section for scenario in SCENARIOS.values() for section in scenario.sections)
    for section in sorted(ordered, key=lambda one: one is ADMINS):  # it shares its rules with the page of accounts
        rules = []
        for rule in RULES[section]:
            if rule.code not in seen:
                seen.add(rule.code)
                rules.append(rule)
        if rules:
            yield section, tuple(rules)


def _sentence(template: str) -> str:
    return escape(_PLACE.sub(_UNKNOWN, template.replace("{{", "{").replace("}}", "}")))
