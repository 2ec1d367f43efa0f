"""``settings`` with ``try``, ``--admx``, ``--import`` or ``--in``: of a device, a template, a list, a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.terminal.key_value import key_and_value
from app.cli.terminal.output import shown_value
from app.core.error import UsageError
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_
from app.jobs.setting.admx import AdmxOrder, read_admx
from app.jobs.setting.branch import branch_text, whole_settings
from app.jobs.setting.variants import TrialOrder, try_variants
from app.jobs.settings import ImportOrder, import_settings, settings_in
from app.jobs.source import open_source

if TYPE_CHECKING:
    import argparse

    from app.answers.admx.policy import PolicyValue
    from app.answers.admx.template import Policy, PolicyElement
    from app.answers.variant.trial import Candidate, TriedSetting, TriedState
    from app.cli.terminal.output import Output


_LONGEST = 200
"""Signs of a value that are shown; templates have thousands."""


def run_try(words: list[str], output: Output) -> int:
    """Show which settings of a project win on a device, and why."""
    if not words:
        raise UsageError(
            N_("Error", "Name a project and the facts of a device: “ppkg settings try PROJECT Lang=fr Region=FR”.")
        )
    source = open_source(Path(words[0]))
    facts = dict(key_and_value(word) for word in words[1:])
    trial = try_variants(TrialOrder(project=source.project, facts=facts))
    for state in trial.states:
        output.say(state.sentence)
    for setting in trial.settings:
        output.line(f"{setting.label} = {_shown(setting.winner)}")
        output.tell(N_("Command", "from {source}. {reason}"), source=setting.winner.source, reason=setting.reason)
        for loser in reversed(setting.candidates[:-1]):
            output.tell(N_("Command", "not “{value}” from {source}"), value=_shown(loser), source=loser.source)
    for doubt in trial.doubts:
        output.say(doubt)
    output.document(
        facts=facts,
        states=[_state(one) for one in trial.states],
        settings=[_tried(one) for one in trial.settings],
        doubts=[str(one) for one in trial.doubts],
    )
    return 0


def run_admx(arguments: argparse.Namespace, output: Output) -> int:
    """List the policies of an administrative template, or describe one."""
    order = AdmxOrder(
        file=Path(arguments.admx),
        texts_file=Path(arguments.adml) if arguments.adml else None,
        language=output.language,
    )
    result = read_admx(order)
    words = " ".join(arguments.words).casefold().split()
    exact = result.template.policy(" ".join(arguments.words))
    found = [exact] if exact else [one for one in result.template.policies if _has_all(one, words)][: arguments.limit]
    if len(found) == 1:
        describe_policy(found[0], result.app, output)
    else:
        output.rows(((f"admx/{result.app}/{one.name}", one.title) for one in found), indent=0)
    if not found:
        output.tell(N_("Command", "No policy contains all these words. Try fewer of them."))
    output.document(
        template=str(order.file),
        texts=str(result.texts_file) if result.texts_file else None,
        app=result.app,
        policies=[policy_document(one, result.app) for one in found],
    )
    return 0


def run_import(arguments: argparse.Namespace, output: Output) -> int:
    """Add what a newer list of WCD knows to the person's own catalogue."""
    result = import_settings(ImportOrder(file=Path(arguments.import_file)))
    for path in result.added[:20]:
        output.line(path, 2)
    output.tell(
        N_(
            "Command",
            "New settings: {count}. They are kept in {file}, by rule: where they go is likely, not proved.",
        ),
        count=len(result.added),
        file=result.file,
    )
    output.document(file=str(result.file), added=list(result.added), buildable=list(result.buildable))
    return 0


def run_copy(arguments: argparse.Namespace, output: Output) -> int:
    """Write a branch of a project's settings as customizations.xml, which ``ppkg set --put`` takes."""
    project = open_source(Path(arguments.inside)).project
    copied = branch_text(whole_settings(project), arguments.xml)
    for line in copied.text.splitlines():
        output.line(line)
    if copied.left_out:
        output.tell(N_("Command", "Secrets left out: {count}."), count=copied.left_out)
    output.document(xml=copied.text, left_out=copied.left_out)
    return 0


def run_in(arguments: argparse.Namespace, output: Output) -> int:
    """List the settings that a project sets, with their types."""
    found = settings_in(open_source(Path(arguments.inside)).project, " ".join(arguments.words))
    output.rows(
        ((one.key, shown(shown_value(one.value), _LONGEST) if one.value is not None else "") for one in found), indent=0
    )
    output.document(
        settings=[
            {
                "key": one.key,
                "path": one.path,
                "type": one.type,
                "value": shown_value(one.value),
                "secret": isinstance(one.value, Secret),
                "evidence": one.evidence,
                "page": one.is_page,
            }
            for one in found
        ]
    )
    return 0


def _has_all(policy: Policy, words: list[str]) -> bool:
    text = "\n".join((policy.name, policy.title, policy.explanation, *policy.titles)).casefold()
    return all(word in text for word in words)


def describe_policy(policy: Policy, app: str, output: Output, value: PolicyValue | None = None) -> None:
    """Tell all about *policy* of *app*, and its *value* where a project sets it."""
    words = output.words
    output.line(f"admx/{app}/{policy.name}")
    rows: list[tuple[str, object]] = [
        (words(N_("Command", "title")), policy.title),
        (words(N_("Command", "category")), " › ".join(policy.titles)),
        (words(N_("Command", "class")), policy.policy_class.value),
        (words(N_("Command", "supported on")), policy.supported_on),
        (words(N_("Command", "registry key")), policy.key),
    ]
    if value is not None:
        rows.append((words(N_("Command", "state")), words(_STATES[value.state.value])))
    output.rows(row for row in rows if row[1])
    for element in policy.elements:
        text = value.values.get(element.id) if value is not None else None
        is_set = "" if text is None else f" = {shown(text, _LONGEST)}"
        output.line(f"{element.id}: {element.label} ({_takes(element)}){is_set}", 2)
    if policy.explanation:
        output.line(policy.explanation, 2)


def _takes(element: PolicyElement) -> str:
    parts = [element.kind.value]
    if element.minimum is not None or element.maximum is not None:
        low, high = element.minimum, element.maximum
        parts.append(f"{'' if low is None else low}…{'' if high is None else high}")
    if element.max_length is not None:
        parts.append(f"≤ {element.max_length}")
    parts += [f"{one.value} = {one.label}" for one in element.items]
    return "; ".join(parts) + ("; *" if element.required else "")


def policy_document(policy: Policy, app: str, value: PolicyValue | None = None) -> dict[str, Any]:
    """Return *policy* of *app* for machines, with its *value* where a project sets it."""
    return {
        "key": f"admx/{app}/{policy.name}",
        "name": policy.name,
        "title": policy.title,
        "explanation": policy.explanation,
        "class": policy.policy_class.value,
        "categories": list(policy.categories),
        "supported_on": policy.supported_on,
        "registry_key": policy.key,
        "state": value.state.value if value is not None else None,
        "fields": dict(value.values) if value is not None else {},
        "elements": [
            {
                "id": one.id,
                "type": one.kind.value,
                "label": one.label,
                "required": one.required,
                "minimum": one.minimum,
                "maximum": one.maximum,
                "max_length": one.max_length,
                "default": one.default,
                "values": {item.value: item.label for item in one.items},
            }
            for one in policy.elements
        ],
    }


_STATES = {"enabled": N_("Command", "enabled"), "disabled": N_("Command", "disabled")}


def _shown(candidate: Candidate) -> str:
    """Return the value, a secret masked; a long one is cut."""
    return shown(shown_value(candidate.value), _LONGEST)


def _state(state: TriedState) -> dict[str, Any]:
    return {
        "target": state.target,
        "state": state.number,
        "match": state.match.value,
        "priority": {"p0": state.priority[2], "p1": state.priority[3], "all": state.priority[4]},
        "sentence": str(state.sentence),
    }


def _tried(setting: TriedSetting) -> dict[str, Any]:
    return {
        "path": setting.path,
        "label": setting.label,
        "value": shown_value(setting.winner.value),
        "source": str(setting.winner.source),
        "reason": str(setting.reason),
        "candidates": [{"value": shown_value(one.value), "source": str(one.source)} for one in setting.candidates],
    }
