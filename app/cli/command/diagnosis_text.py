"""A diagnosis, and the checklist for the device, as lines of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence, labelled
from app.jobs.diagnose import Extent, checklist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.cli.terminal.output import Output
    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.story.timeline import TimelineEntry
    from app.jobs.diagnose import Shown, Told

BRIEF: Final = Extent(failures=5, evidence=6)
_ENTRIES: Final = 25
"""So much is shown of each without ``--all``."""

_FACTS: Final = {
    "when": N_("Command", "When"),
    "package": N_("Command", "Package"),
    "group": N_("Command", "Settings group"),
    "node": N_("Command", "CSP node"),
    "code": N_("Command", "Code"),
    "number": N_("Command", "Sign-in error"),
    "said": N_("Command", "The service said"),
    "place": N_("Command", "Field to change"),
    "sure": N_("Command", "How certain"),
    "source": N_("Command", "Source"),
}


def tell_diagnosis(told: Told, output: Output, *, everything: bool, whole_line: bool) -> None:
    """Show *told*: headline, failures, comparison, time line, files. *whole_line*: all of the time line."""
    found = told.found
    output.say(found.headline)
    if found.computers:
        output.say(labelled(Sentence(N_("Command", "Device")), ", ".join(found.computers)))
    if found.timeline or found.failures:
        output.tell(N_("Command", "All times are UTC."))
    for number, failure in enumerate(told.failures, 1):
        output.line()
        _tell_failure(failure, number, output)
    _tell_rest(len(found.failures) - len(told.failures), output)
    if found.match:
        _tell_match(found, output, everything=everything)
    _tell_time_line(found.timeline, output, whole=whole_line)
    if found.files:
        output.line()
        output.tell(N_("Command", "What was read:"))
    for file in found.files:
        what = N_("Command", "{name}: a report") if file.kind == "report" else N_("Command", "{name} (events: {count})")
        output.say(Sentence(what, {"name": file.name, "count": file.events}), 2)
    if found.unread:
        output.line()
        output.tell(N_("Command", "What could not be read:"))
    for sentence in found.unread:
        output.say(sentence, 2)


def tell_checklist(output: Output) -> None:
    """Show where to look on a device, and which commands collect its logs."""
    parts = checklist()
    for part in parts:
        output.say(Sentence(N_("Command", "{title}:"), {"title": Sentence(part.title)}))
        for step in part.steps:
            output.line(f"- {output.words(step.text)}", 2)
            if step.command:
                output.line(step.command, 6)
        output.line()
    output.document(
        checklist=[
            {
                "situation": part.key,
                "title": part.title,
                "steps": [{"text": step.text, "command": step.command or None} for step in part.steps],
            }
            for part in parts
        ]
    )


def _tell_failure(failure: Shown, number: int, output: Output) -> None:
    output.line(f"{number}. {output.text(failure.sentence)}")
    facts = {**dict(failure.facts), "place": failure.place, "sure": output.words(failure.sure)}
    output.rows(((output.words(name), facts[key]) for key, name in _FACTS.items() if facts.get(key)), 3)
    _tell_list(N_("Command", "Likely causes, the likeliest first:"), failure.causes, output)
    _tell_list(N_("Command", "What to do:"), failure.steps, output)
    if failure.generic:
        output.say(failure.generic, 3)
    if failure.others:
        output.line(output.words(N_("Command", "Other codes:")), 3)
        output.rows(((code, output.text(sentence)) for code, sentence in failure.others), 5)
    output.line(output.words(N_("Command", "What shows it:")), 3)
    for when, sentence, event in failure.evidence:
        output.line(f"{when}  {output.text(sentence)} [{event}]", 5)


def _tell_list(title: str, lines: Iterable[Sentence], output: Output) -> None:
    output.line(output.words(title), 3)
    for number, line in enumerate(lines, 1):
        output.line(f"{number}. {output.text(line)}", 5)


def _tell_match(found: Diagnosis, output: Output, *, everything: bool) -> None:
    from app.diagnose.match import MatchState

    match = found.match
    if match is None:
        return
    output.line()
    output.tell(N_("Command", "Compared:"))
    for sentence in match.sentences:
        output.say(sentence, 2)
    settings = [one for one in match.settings if everything or one.state is not MatchState.NOT_NAMED]
    output.rows((one.place or one.label, output.words(one.state.words)) for one in settings)
    if left := len(match.settings) - len(settings):
        output.say(Sentence(N_("Command", "Settings that the logs do not mention: {count}."), {"count": left}), 2)


def _tell_time_line(entries: list[TimelineEntry], output: Output, *, whole: bool) -> None:
    from app.diagnose.report import time_text

    if not entries:
        return
    shown = entries if whole else [entry for entry in entries if _stands_out(entry)][-_ENTRIES:]
    output.line()
    output.tell(N_("Command", "Time line:"))
    for entry in shown:
        sign = "!" if entry.is_failure else " "
        output.line(f"{time_text(entry.when)} {sign} {output.text(entry.sentence)}", 2)
    _tell_rest(len(entries) - len(shown), output)


def _stands_out(entry: TimelineEntry) -> bool:
    from app.diagnose.story.timeline import Topic

    return entry.is_failure or entry.topic in (Topic.PACKAGE, Topic.JOIN, Topic.ENROL, Topic.RESTART)


def _tell_rest(count: int, output: Output) -> None:
    if count > 0:
        output.say(Sentence(N_("Command", "… and {count} more; --all shows them."), {"count": count}), 2)
