"""The checklist as a text, and as a page to print."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from textwrap import fill
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.catalogue.cloud import DEFAULT, cloud_of
from app.core.text import N_, Sentence, day_words, labelled, moment_words, translate, written
from app.enrol.tenant.checklist import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.catalogue.cloud import Cloud
    from app.enrol.tenant.checklist import Check

TITLE = N_("Checklist", "Before you get a bulk token")

_MARKS = {True: "☑", False: "☒", None: "☐"}
_WORDS = {
    True: N_("Checklist", "All right"),
    False: N_("Checklist", "To be done"),
    None: N_("Checklist", "To be checked by a person"),
}
_TICKED = N_("Checklist", "Ticked off on {day}")
_DOUBT = N_("Checklist", "Reported by people or inferred; Microsoft does not document it.")
_STYLE = """
:root { color-scheme: light; }
body { font: 10pt/1.35 "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; margin: 1.5em auto; max-width: 50em;
  padding: 0 1em; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 15pt; margin: 0 0 .3em; }
h2 { font-size: 10.5pt; margin: 0; }
dl { display: grid; grid-template-columns: fit-content(12em) minmax(0, 1fr); gap: 0 1em; margin: 0 0 .8em; }
dd { margin: 0; }
ol { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 1.8em minmax(0, 1fr); padding: .45em 0; border-top: 1px solid #999;
  break-inside: avoid; }
p { margin: .15em 0 0; }
code { font: 9.5pt Consolas, Menlo, "DejaVu Sans Mono", monospace; border: 1px solid #999; padding: 0 .3em; }
a { color: #0645ad; }
.mark { font-size: 14pt; line-height: 1; }
.state { font-weight: 600; }
.small { font-size: 8.5pt; color: #444; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; } a { color: inherit; } }
"""


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """What is known about one check: whether it is ``good`` (None: not known), and what was seen."""

    good: bool | None
    text: Sentence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChecklistFacts:
    """For whom the checklist is, and what is known already.

    ``answers`` are by the keys of the checks, and so are ``ticks``: the days on which a person ticked them off.
    """

    cloud: Cloud | None = None
    tenant: str = ""
    client_id: str = ""
    account: str = ""
    made: datetime | None = None
    answers: Mapping[str, CheckAnswer] = field(default_factory=lambda: MappingProxyType({}))
    ticks: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))

    def answer(self, key: str) -> CheckAnswer | None:
        """Return what is known of the check *key*: what Microsoft Graph said, else what a person ticked off."""
        found, day = self.answers.get(key), self.ticks.get(key)
        if day is None or (found is not None and found.good is not None):
            return found
        return CheckAnswer(True, Sentence(_TICKED, {"day": day_words(day)}))


def checklist_text(language: str, facts: ChecklistFacts | None = None) -> str:
    """Return the checklist in *language* as plain text, for a terminal or a message."""
    facts = facts or ChecklistFacts()
    cloud = facts.cloud or cloud_of(DEFAULT)
    lines = [translate(TITLE, language), ""]
    about = [written(labelled(Sentence(label), value), language) for label, value in _about(facts)]
    lines += [*about, ""] if about else []
    for check in CHECKS:
        answer = facts.answer(check.key) or CheckAnswer(None)
        lines.append(f"[{ {True: 'x', False: '!', None: ' '}[answer.good] }] {translate(check.title, language)}")
        if answer.good is not None or answer.text:
            lines.append(_wrapped(_state(answer, language)))
        lines += [_wrapped(translate(text, language)) for text in (check.why, check.how)]
        lines += [f"    > {check.copy}"] if check.copy else []
        lines += [_wrapped(translate(_DOUBT, language))] if check.doubt else []
        lines += ["    " + check.link(cloud), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def checklist_html(language: str, facts: ChecklistFacts | None = None) -> str:
    """Return the checklist in *language* as one page of HTML to print: without scripts, and without other files."""
    facts = facts or ChecklistFacts()
    cloud = facts.cloud or cloud_of(DEFAULT)
    title = escape(translate(TITLE, language))
    about = "".join(
        f"<dt>{escape(translate(label, language))}</dt><dd>{_shown(value, language)}</dd>"
        for label, value in _about(facts)
    )
    items = "\n".join(_item(check, facts.answer(check.key) or CheckAnswer(None), cloud, language) for check in CHECKS)
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{title}</h1>
{f"<dl>{about}</dl>" if about else ""}
<ol>
{items}
</ol>
</body>
</html>
"""


def _about(facts: ChecklistFacts) -> Iterator[tuple[str, object]]:
    """Yield label and value of what is known of the tenant."""
    if facts.cloud:
        yield N_("Checklist", "Cloud"), Sentence(facts.cloud.name)
    if facts.tenant:
        yield N_("Checklist", "Tenant"), facts.tenant
    if facts.client_id:
        yield N_("Checklist", "Client id"), facts.client_id
    if facts.account:
        yield N_("Checklist", "Signed in as"), facts.account
    if facts.made:
        yield N_("Checklist", "As of (UTC)"), moment_words(facts.made, UTC)


def _item(check: Check, answer: CheckAnswer, cloud: Cloud, language: str) -> str:
    """Return one check as an item of the page's list."""
    link = escape(check.link(cloud))
    lines = [f"<h2>{escape(translate(check.title, language))}</h2>"]
    if answer.good is not None or answer.text:
        lines.append(f'<p class="state">{escape(_state(answer, language))}</p>')
    lines += [f"<p>{escape(translate(text, language))}</p>" for text in (check.why, check.how)]
    lines += [f"<p><code>{escape(check.copy)}</code></p>"] if check.copy else []
    lines += [f'<p class="small">{escape(translate(_DOUBT, language))}</p>'] if check.doubt else []
    lines.append(f'<p class="small"><a href="{link}">{link}</a></p>')
    return f'<li><span class="mark" aria-hidden="true">{_MARKS[answer.good]}</span><div>{"".join(lines)}</div></li>'


def _wrapped(text: str) -> str:
    """Return *text* indented, in lines for a terminal."""
    return fill(text, 100, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


def _state(answer: CheckAnswer, language: str) -> str:
    """Return what is known about a check."""
    word = Sentence(_WORDS[answer.good])
    return written(labelled(word, answer.text) if answer.text else word, language)


def _shown(value: object, language: str) -> str:
    """Return *value* as HTML."""
    return escape(written(value, language) if isinstance(value, Sentence) else str(value))
