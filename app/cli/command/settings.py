"""``settings``: what Windows can be configured to do, searched and described."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command.settings_more import (
    describe_policy,
    policy_document,
    run_admx,
    run_copy,
    run_import,
    run_in,
    run_try,
)
from app.cli.terminal.arguments import whole_number
from app.core.error import UsageError
from app.core.text import N_
from app.jobs.settings import SettingsOrder, find_settings
from app.jobs.source import open_source

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from app.catalogue.setting import Setting
    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.settings import SettingsResult


def settings_arguments(parser: Parser) -> None:
    """Add the arguments of ``settings``."""
    parser.add(
        "words",
        metavar="QUERY",
        nargs="*",
        text=N_(
            "Command",
            "Words to search for, or the path of a setting; without, the groups at the top. “try PROJECT FACT=VALUE …” "
            "shows which settings of a project win on a device, such as Lang=fr.",
        ),
    )
    parser.add(
        "--limit",
        metavar="N",
        type=whole_number,
        default=20,
        text=N_("Command", "Show at most N settings (20)."),
    )
    parser.add(
        "--in",
        dest="inside",
        metavar="PROJECT",
        text=N_("Command", "List the settings that this project sets, with the keys that “ppkg set” takes."),
    )
    parser.add(
        "--project",
        metavar="PROJECT",
        text=N_(
            "Command",
            "Search the policies of this project’s administrative templates, too. “admx/APP” lists those of one "
            "template, “admx/APP/POLICY” describes one and says how it is set.",
        ),
    )
    parser.add(
        "--xml",
        metavar="ADDRESS",
        text=N_("Command", "With --in: write this setting or group as customizations.xml, without its secrets."),
    )
    parser.add(
        "--admx",
        metavar="FILE",
        text=N_("Command", "List the policies of this administrative template, or describe the one that is named."),
    )
    parser.add(
        "--adml",
        metavar="FILE",
        text=N_("Command", "The texts of the template; otherwise those beside it in your language or in English."),
    )
    parser.add(
        "--import",
        dest="import_file",
        metavar="FILE",
        text=N_("Command", "Add what this SettingsMetadata.xml, the list of a WCD project, knows to your catalogue."),
    )


def run_settings(arguments: argparse.Namespace, output: Output) -> int:
    """Search the catalogue, or describe one setting; with ``try`` and a project, see which variants win."""
    if arguments.import_file:
        return run_import(arguments, output)
    if arguments.admx:
        return run_admx(arguments, output)
    if arguments.xml and not arguments.inside:
        raise UsageError(N_("Error", "--xml writes a branch of a project. Name the project with --in."))
    if arguments.inside:
        return run_copy(arguments, output) if arguments.xml else run_in(arguments, output)
    if arguments.words[:1] == ["try"] and len(arguments.words) > 1:
        return run_try(arguments.words[1:], output)
    query = " ".join(arguments.words)
    source = open_source(Path(arguments.project)) if arguments.project else None
    result = find_settings(
        SettingsOrder(
            query=query,
            limit=arguments.limit,
            project=source.project if source else None,
            folder=source.folder if source else None,
        )
    )
    if result.setting is not None:
        _describe(result.setting, result, output)
        return 0
    if result.is_near:
        output.tell(N_("Command", "No setting contains all these words. These come nearest:"))
    kinds = {one.path: _kind(one, output) for one in result.found}
    if len(result.order) == 1 and result.policies:
        describe_policy(result.policies[0].policy, result.policies[0].app, output, result.policies[0].value)
    else:
        kinds.update((one.key, one.policy.title or output.words(N_("Command", "policy"))) for one in result.policies)
        output.rows(((key, kinds[key]) for key in result.order or kinds), indent=0)
    policies = [policy_document(one.policy, one.app, one.value) for one in result.policies]
    more = {"policies": policies, "order": list(result.order)} if source is not None else {}
    output.document(query=query, is_near=result.is_near, settings=[_plain(one) for one in result.found], **more)
    if not kinds and not result.policies:
        output.tell(N_("Command", "No setting contains all these words. Try fewer of them."))
    return 0


def _describe(setting: Setting, result: SettingsResult, output: Output) -> None:
    output.line(setting.path)
    output.rows(_facts(setting, result.default, output))
    if setting.note:
        output.line(output.words(setting.note), 2)
    if result.found:
        output.tell(N_("Command", "It contains:"))
        output.rows((one.path, _kind(one, output)) for one in result.found)
    output.document(setting=_plain(setting), children=[one.path for one in result.found])


def _facts(setting: Setting, default: str | None, output: Output) -> Iterator[tuple[str, object]]:
    """Yield name and value of what is known of *setting*, in the order a person asks."""
    words = output.words
    yield words(N_("Command", "type")), _kind(setting, output)
    if setting.key:
        yield words(N_("Command", "key of an item")), setting.key
    values = [*setting.values, *setting.texts_without_number]
    if values:
        yield words(N_("Command", "values")), "; ".join(values)
    if setting.minimum is not None or setting.maximum is not None:
        yield words(N_("Command", "range")), _range(setting.minimum, setting.maximum)
    if setting.min_length is not None or setting.max_length is not None:
        yield words(N_("Command", "length")), _range(setting.min_length, setting.max_length)
    if setting.pattern:
        yield words(N_("Command", "form")), setting.pattern
    if setting.file_types:
        yield words(N_("Command", "files")), ", ".join(f".{one}" for one in setting.file_types)
    if default is not None:
        yield words(N_("Command", "default")), default
    if setting.required:
        yield words(N_("Command", "required")), words(N_("Command", "yes"))
    if setting.sensitive:
        yield words(N_("Command", "secret")), words(N_("Command", "yes"))
    if setting.since:
        yield words(N_("Command", "since")), setting.since
    if setting.group:
        yield words(N_("Command", "settings group")), setting.group
    if where := _where(setting):
        yield words(N_("Command", "in a package")), where
    if setting.requires_reboot:
        yield words(N_("Command", "restart")), words(N_("Command", "yes"))
    if setting.evidence is not None:
        yield words(N_("Command", "evidence")), words(setting.evidence.sentence)


def _kind(setting: Setting, output: Output) -> str:
    return output.words(_KINDS[setting.type.value])


def _range(low: int | None, high: int | None) -> str:
    return f"{'' if low is None else low} … {'' if high is None else high}".strip()


def _where(setting: Setting) -> str | None:
    target = setting.target
    if target is None:
        return None
    names = [component for component, _scope in target.path]
    return (
        f"{target.kind.value}: {'/'.join([*names, target.name or ''])}" if names or target.name else target.kind.value
    )


def _plain(setting: Setting) -> dict[str, Any]:
    target = setting.target
    return {
        "path": setting.path,
        "type": setting.type.value,
        "is_setting": setting.is_setting,
        "values": dict(setting.values),
        "texts_without_number": list(setting.texts_without_number),
        "key": setting.key,
        "minimum": setting.minimum,
        "maximum": setting.maximum,
        "min_length": setting.min_length,
        "max_length": setting.max_length,
        "pattern": setting.pattern,
        "file_types": list(setting.file_types),
        "default": setting.default,
        "required": setting.required,
        "sensitive": setting.sensitive,
        "settings_group": setting.group,
        "target": _where(setting),
        "target_context": target.context if target else None,
        "requires_reboot": setting.requires_reboot,
        "evidence": setting.evidence.value if setting.evidence else None,
        "evidence_sentence": setting.evidence.sentence if setting.evidence else None,
        "since": setting.since,
        "removed": setting.removed,
        "editions": list(setting.editions),
        "note": setting.note,
    }


_KINDS = {
    "group": N_("Command", "group"),
    "map": N_("Command", "items by name"),
    "orderedlist": N_("Command", "ordered list"),
    "filelist": N_("Command", "list of files"),
    "boolean": N_("Command", "True or False"),
    "integer": N_("Command", "whole number"),
    "string": N_("Command", "text"),
    "binary": N_("Command", "bytes as base64"),
    "file": N_("Command", "file"),
    "unknown": N_("Command", "unknown"),
}
