"""A diagnosis to be handed on: as JSON for programs, and as one HTML file for a ticket. Neither contains secrets."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.diagnose.explain.facility import code_text
from app.diagnose.read.masking import hidden_text
from app.diagnose.story.event_words import event_sentence
from app.diagnose.story.timeline import without_windows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.read.event import Event
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.timeline import TimelineEntry

    Show = Callable[[Sentence], str]

MOST_FAILURES: Final = 200
MOST_ENTRIES: Final = 5000
"""More would make a file that no ticket takes; the newest entries are written."""

_STYLE: Final = (
    ":root{color-scheme:light dark}"
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;background:#fff;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.4em}h2{font-size:1.15em;margin-top:2em}h3{font-size:1em;margin-bottom:.2em}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;text-align:left;padding:.2em .5em;"
    "vertical-align:top}@media(min-width:40em){td:first-child{white-space:nowrap}}.bad td{font-weight:600}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}td,th{border-color:#555}}"
)


def time_text(when: datetime) -> str:
    """Return *when* for people, in UTC; a dash where it is not known."""
    return "—" if when.year == 1 else when.strftime("%Y-%m-%d %H:%M:%S")


def event_reference(event: Event) -> str:
    """Return how to find *event* again: provider, id, record number, file."""
    provider = event.provider.removeprefix("Microsoft-Windows-")
    return hidden_text(f"{provider} {event.id} #{event.record} ({event.source})", 300)


def report_json(diagnosis: Diagnosis, *, everything: bool = False) -> dict[str, object]:
    """Return *diagnosis* as plain JSON, in English; keys stay, texts may change.

    Events of Windows' own packages are in it with *everything* only.
    """
    match = diagnosis.match
    return {
        "headline": str(diagnosis.headline),
        "good": diagnosis.is_good,
        "computers": diagnosis.computers,
        "failures": [_failure(failure) for failure in diagnosis.failures[:MOST_FAILURES]],
        "overcome": sum(failure.resolved for failure in diagnosis.story.failures),
        "packages": [
            {
                "package": run.package,
                "id": hidden_text(run.id, 100),
                "started": run.started.isoformat(),
                "ended": run.ended.isoformat() if run.ended else None,
                "outcome": str(run.outcome),
                "groups_done": run.groups_done,
                "groups_failed": run.groups_failed,
                "ignored": run.ignored,
            }
            for run in diagnosis.story.runs[-MOST_ENTRIES:]
        ],
        "successes": [
            {"kind": str(one.kind), "when": one.when.isoformat()} for one in diagnosis.story.successes[-100:]
        ],
        "restarts": [
            {"when": one.when.isoformat(), "by_package": one.by_package} for one in diagnosis.story.restarts[-100:]
        ],
        "match": match
        and {
            "same_package": match.is_same_package,
            "sentences": [str(sentence) for sentence in match.sentences],
            "settings": [
                {"setting": one.label, "place": one.place or None, "state": str(one.state)} for one in match.settings
            ],
        },
        "windows_packages": len(diagnosis.story.own),
        "timeline": [_entry(entry) for entry in _shown_entries(diagnosis, everything=everything)],
        "files": [
            {"name": one.name, "kind": one.kind, "events": one.events, "unreadable": one.unreadable}
            for one in diagnosis.files
        ],
        "reports": [
            {
                "name": one.name,
                "facts": {name: hidden_text(value) for name, value in one.facts},
                "conditions": [
                    {"name": hidden_text(name), "state": hidden_text(state)} for name, state in one.conditions
                ],
            }
            for one in diagnosis.reports
        ],
        "unread": [str(sentence) for sentence in diagnosis.unread],
    }


def _shown_entries(diagnosis: Diagnosis, *, everything: bool) -> list[TimelineEntry]:
    entries = diagnosis.timeline if everything else without_windows(diagnosis.timeline)
    return entries[-MOST_ENTRIES:]


def _failure(failure: Failure) -> dict[str, object]:
    found = failure.explanation
    generic = failure.generic()
    return {
        "kind": str(failure.kind),
        "key": found.key,
        "when": failure.when.isoformat(),
        "sentence": str(failure.sentence()),
        "package": failure.package or None,
        "group": failure.group or None,
        "node": failure.node or None,
        "code": code_text(failure.code) if failure.code else None,
        "codes": [code_text(code) for code in failure.codes],
        "sign_in_error": failure.number or None,
        "service_said": failure.said() or None,
        "other_codes": [
            {"code": code_text(code), "sentence": str(sentence), "source": entry.source, "sure": str(entry.sure)}
            for code, sentence, entry in failure.others()
        ],
        "exit_code": failure.exit,
        "causes": [str(cause) for cause in failure.causes()],
        "steps": [str(step) for step in failure.steps()],
        "generic": str(generic) if generic else None,
        "place": failure.place() or None,
        "places": list(failure.places),
        "source": found.source or None,
        "sure": str(failure.sure),
        "evidence": [
            {"when": event.when.isoformat(), "text": str(event_sentence(event)), "event": event_reference(event)}
            for event in failure.evidence
        ],
    }


def _entry(entry: TimelineEntry) -> dict[str, object]:
    return {
        "when": entry.when.isoformat(),
        "topic": str(entry.topic),
        "failure": entry.is_failure,
        "text": str(entry.sentence),
        "event": event_reference(entry.event),
    }


def report_html(diagnosis: Diagnosis, language: str = "en", show: Show = str, *, everything: bool = False) -> str:
    """Return *diagnosis* as one HTML page without scripts or outside parts, in *language*.

    *show* gives a sentence in that language. Everything from the logs is escaped. Events of Windows' own packages are
    in it with *everything* only.
    """
    return "\n".join(_page(diagnosis, language, show, _shown_entries(diagnosis, everything=everything))) + "\n"


def _page(diagnosis: Diagnosis, language: str, show: Show, timeline: list[TimelineEntry]) -> Iterator[str]:
    def text(template: str, **values: object) -> str:
        return html.escape(show(Sentence(template, values)))

    title = text(N_("Report", "What happened on the device"))
    headline = html.escape(show(diagnosis.headline))
    yield f'<!DOCTYPE html>\n<html lang="{html.escape(language)}">\n<head>\n<meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{headline}</h1>"
    if diagnosis.computers:
        names = html.escape(", ".join(diagnosis.computers))
        yield f"<p>{text(N_('Report', 'Device:'))} {names}</p>"
    yield f"<p>{text(N_('Report', 'All times are UTC. Secrets were hidden as well as they can be recognised.'))}</p>"
    for failure in diagnosis.failures[:MOST_FAILURES]:
        yield from _failure_html(failure, text, show)
    if diagnosis.match:
        yield f"<h2>{text(N_('Report', 'Compared with the project'))}</h2>"
        yield from (f"<p>{html.escape(show(sentence))}</p>" for sentence in diagnosis.match.sentences)
        yield from _table((one.label, show(Sentence(one.state.words))) for one in diagnosis.match.settings)
    if timeline:
        yield f"<h2>{text(N_('Report', 'Time line'))}</h2>\n<table>"
        for entry in timeline:
            mark = ' class="bad"' if entry.is_failure else ""
            line = html.escape(show(entry.sentence))
            yield f"<tr{mark}><td>{time_text(entry.when)}</td><td>{line}</td></tr>"
        yield "</table>"
    yield f"<h2>{text(N_('Report', 'What was read'))}</h2>"
    yield from _table((one.name, str(one.events)) for one in diagnosis.files)
    yield from (f"<p>{html.escape(show(sentence))}</p>" for sentence in diagnosis.unread)
    yield "</body>\n</html>"


def _failure_html(failure: Failure, text: Callable[..., str], show: Show) -> Iterator[str]:
    found = failure.explanation
    yield f"<h2>{html.escape(show(failure.sentence()))}</h2>"
    facts = [
        (show(Sentence(N_("Report", "When"))), time_text(failure.when)),
        (show(Sentence(N_("Report", "Package"))), failure.package),
        (show(Sentence(N_("Report", "Settings group"))), failure.group),
        (show(Sentence(N_("Report", "CSP node"))), failure.node),
        (show(Sentence(N_("Report", "Code"))), code_text(failure.code) if failure.code else ""),
        (show(Sentence(N_("Report", "Sign-in error"))), failure.number),
        (show(Sentence(N_("Report", "The service said"))), failure.said()),
        (show(Sentence(N_("Report", "Field to change"))), failure.place()),
        (show(Sentence(N_("Report", "How certain"))), show(Sentence(failure.sure.words))),
        (show(Sentence(N_("Report", "Source"))), found.source),
    ]
    yield from _table((name, value) for name, value in facts if value)
    yield f"<h3>{text(N_('Report', 'Likely causes, the likeliest first'))}</h3>"
    yield from _list(failure.causes(), show, "ol")
    yield f"<h3>{text(N_('Report', 'What to do'))}</h3>"
    yield from _list(failure.steps(), show, "ol")
    if generic := failure.generic():
        yield f"<p>{html.escape(show(generic))}</p>"
    if others := failure.others():
        yield f"<h3>{text(N_('Report', 'Other codes'))}</h3>"
        yield from _table((code_text(code), show(sentence)) for code, sentence, _ in others)
    yield f"<h3>{text(N_('Report', 'What shows it'))}</h3>"
    yield from _table(
        (time_text(event.when), f"{show(event_sentence(event))} [{event_reference(event)}]")
        for event in failure.evidence
    )


def _list(lines: Iterable[Sentence], show: Show, kind: str) -> Iterator[str]:
    yield f"<{kind}>"
    yield from (f"<li>{html.escape(show(line))}</li>" for line in lines)
    yield f"</{kind}>"


def _table(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield "<table>"
    yield from (f"<tr><td>{html.escape(first)}</td><td>{html.escape(second)}</td></tr>" for first, second in rows)
    yield "</table>"
