"""``new`` and ``set``: project files made and changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.catalogue.edition import CHOICES
from app.cli.terminal.key_value import key_and_value
from app.cli.terminal.secret_input import add_secret_arguments, given_passphrase, given_secrets, passphrase
from app.core.error import Locked, UsageError
from app.core.file_name import PROJECT_SUFFIX
from app.core.text import N_
from app.jobs.project import ChangeOrder, Changes, NewOrder, change_project, make_project
from app.jobs.setting.admx import AdmxOrder
from app.jobs.template import SAMPLE, CopyOrder, copy_project, find_template
from app.model.scenario import ADVANCED, DESKTOP, SCENARIOS, ScenarioKind, offered
from app.model.store.project_store import open_project

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.core.secret import Secret
    from app.model.scenario import Scenario
    from app.model.store.project_store import Opened


def new_arguments(parser: Parser) -> None:
    """Add the arguments of ``new``."""
    parser.add("file", metavar=f"FILE{PROJECT_SUFFIX}", text=N_("Command", "The project file to make."))
    _add_changes(parser)
    parser.add("--name", text=N_("Command", "The name of the package; otherwise that of the file."))
    add_kind_argument(parser, N_("Command", "The kind of devices the project is for; otherwise desktop."))
    parser.add(
        "--edition",
        choices=[one.key for one in CHOICES],
        text=N_("Command", "The editions of Windows an advanced project is for; otherwise those of the desktop."),
    )
    parser.add(
        "--template",
        metavar="NAME",
        text=N_("Command", "Begin with the template NAME (see “ppkg template list”) and its files."),
    )
    parser.add(
        "--like",
        metavar="PROJECT",
        text=N_("Command", "Begin with a copy of this project and of the files in its folder that it names."),
    )
    parser.add(
        "--sample",
        action="store_true",
        text=N_("Command", "Begin with the sample project that comes with the program."),
    )


def add_kind_argument(parser: Parser, text: str) -> None:
    """Add ``--kind``, which is one of the scenarios that are offered; *text* is its help."""
    parser.add("--kind", choices=[str(one.key) for one in offered()], text=text)


def given_kind(arguments: argparse.Namespace) -> Scenario | None:
    """Return the scenario that ``--kind`` names, None without it."""
    return SCENARIOS[ScenarioKind(arguments.kind)] if arguments.kind else None


def run_new(arguments: argparse.Namespace, output: Output) -> int:
    """Make a project file that does not exist yet."""
    path = Path(arguments.file)
    if path.suffix.lower() != PROJECT_SUFFIX:
        raise UsageError(N_("Error", "A project file ends with {suffix}. Write the name so."), suffix=PROJECT_SUFFIX)
    name = path.stem if arguments.name is None else arguments.name
    scenario = given_kind(arguments) or DESKTOP
    if arguments.edition and scenario is not ADVANCED:
        raise UsageError(N_("Error", "Only an advanced project has a choice of editions. Add --kind advanced."))
    origin = _origin(arguments)
    if origin is not None:
        return _copy(origin, path, name, arguments, output)
    editions = next((one.stores for one in CHOICES if one.key == arguments.edition), ())
    order = NewOrder(path=path, name=name, scenario=scenario, editions=editions, changes=_changes(arguments, output))
    _report(make_project(order), output)
    return 0


def _origin(arguments: argparse.Namespace) -> Path | None:
    """Return the project file that a new one begins with.

    :raises UsageError: several are named, or a kind of devices besides one, which has its own.
    """
    named = [bool(arguments.template), bool(arguments.like), arguments.sample]
    if sum(named) > 1 or (any(named) and (arguments.kind or arguments.edition)):
        raise UsageError(
            N_(
                "Error",
                "Choose one of --template, --like, --sample and --kind: each says what the project begins with.",
            )
        )
    if arguments.template:
        return find_template(arguments.template).path
    return SAMPLE if arguments.sample else Path(arguments.like) if arguments.like else None


def _copy(origin: Path, path: Path, name: str, arguments: argparse.Namespace, output: Output) -> int:
    """Make the project *path* of the one in *origin*, with its secrets if their passphrase is given."""
    opened = open_project(origin)
    word = given_passphrase(arguments) if opened.envelope else None
    if word is not None:
        opened = open_project(origin, word)
    order = CopyOrder(
        project=opened.project,
        folder=origin.parent,
        path=path,
        name=name,
        passphrase=word,
        missing=opened.missing,
        changes=_changes(arguments, output),
    )
    made = copy_project(order)
    for note in made.notes:
        output.say(note)
    _report(made.opened, output)
    return 0


def set_arguments(parser: Parser) -> None:
    """Add the arguments of ``set``."""
    parser.add("file", metavar="PROJECT", text=N_("Command", "The project file."))
    _add_changes(parser)


def run_set(arguments: argparse.Namespace, output: Output) -> int:
    """Change a project file."""
    path = Path(arguments.file)
    opened = open_project(path)
    others = (
        arguments.remove,
        arguments.admx,
        arguments.insert,
        arguments.move,
        arguments.seal,
        arguments.note,
        arguments.put,
    )
    if not (arguments.pairs or any(others) or _has_secrets(arguments)):
        raise UsageError(N_("Error", "Name what to set: KEY=VALUE, --remove KEY, a secret, or --seal."))
    word: Secret | None = None
    if opened.envelope:
        is_needed = _has_secrets(arguments) or arguments.seal
        word = passphrase(arguments, output) if is_needed else given_passphrase(arguments)
        if word is None and is_needed:
            raise _needs_passphrase()
    _report(change_project(ChangeOrder(path=path, changes=_changes(arguments, output), passphrase=word)), output)
    return 0


def _add_changes(parser: Parser) -> None:
    parser.add(
        "pairs",
        metavar="KEY=VALUE",
        nargs="*",
        text=N_(
            "Command",
            "A field like device.name=PC-%SERIAL%, an item of a list like network.wifi[0].ssid=Office, or a setting "
            "like Policies/Update/AllowAutoUpdate=5; items of its lists by index (…/Command/0/CommandLine=x), of its "
            "maps by key (…/User[UserName=admin]/Password). Also target[laptop]/PowerPlatformRole=2, "
            "variant[laptop]/SETTING=VALUE, admx/APP/POLICY=enabled, admx/APP/POLICY/FIELD=VALUE, and "
            "custom[0].uri=./Device/…. Paths of files start at the project's folder.",
        ),
    )
    parser.add(
        "--remove",
        metavar="KEY",
        action="append",
        default=[],
        text=N_("Command", "Remove an item or a setting, or give a field its default. Done before all else."),
    )
    parser.add(
        "--note",
        metavar="ADDRESS=TEXT",
        action="append",
        default=[],
        text=N_("Command", "Keep a note of your own about the setting at ADDRESS; without a text it is removed."),
    )
    parser.add(
        "--put",
        metavar="FILE.xml",
        action="append",
        default=[],
        text=N_(
            "Command",
            "Put in the settings of an answer file, or a branch copied in the window; they replace what they name.",
        ),
    )
    parser.add(
        "--admx",
        metavar="[APP=]FILE",
        action="append",
        default=[],
        text=N_("Command", "Ingest this administrative template for APP, by default called like the file."),
    )
    parser.add(
        "--insert",
        metavar="KEY",
        action="append",
        default=[],
        text=N_("Command", "Insert an empty item into the list of a setting, at the index that KEY ends with."),
    )
    parser.add(
        "--move",
        metavar="KEY=INDEX",
        action="append",
        default=[],
        text=N_("Command", "Move an item of a list, or a variant (variant[ID]=0), to the index INDEX, counted from 0."),
    )
    add_secret_arguments(parser)
    parser.add(
        "--seal",
        action="store_true",
        text=N_("Command", "Keep secrets in the project file, sealed with the passphrase."),
    )


def _has_secrets(arguments: argparse.Namespace) -> bool:
    return bool(arguments.secret or arguments.secret_file or arguments.secret_env)


def _changes(arguments: argparse.Namespace, output: Output) -> Changes:
    """Return the changes that *arguments* say; secrets and passphrase are asked for when it is their turn."""
    pairs = arguments.pairs[1:] if arguments.pairs[:1] == ["set"] else arguments.pairs

    def seal_with(has_secrets: bool) -> Secret | None:
        if not arguments.seal:
            return given_passphrase(arguments) if has_secrets else None
        word = passphrase(arguments, output, new=True)
        if word is None:
            raise _needs_passphrase()
        return word

    return Changes(
        removed=tuple(arguments.remove),
        templates=tuple(_admx(text, output) for text in arguments.admx),
        moved=tuple((key, _index(text)) for key, text in map(key_and_value, arguments.move)),
        inserted=tuple(arguments.insert),
        values=tuple(map(key_and_value, pairs)),
        branches=tuple(map(Path, arguments.put)),
        notes=tuple(map(key_and_value, arguments.note)),
        secrets=lambda: dict(given_secrets(arguments, output)),
        passphrase=seal_with,
    )


def _admx(text: str, output: Output) -> tuple[str, AdmxOrder]:
    """Return the name of the app, perhaps empty, and the template that *text*, ``APP=FILE`` or ``FILE``, names."""
    app, equals, file = text.partition("=")
    if not equals or Path(text).is_file():
        app, file = "", text
    return app, AdmxOrder(file=Path(file), language=output.language)


def _index(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text)
    raise UsageError(N_("Error", "An item is moved to an index, a whole number from 0. Write it like --move KEY=0."))


def _report(saved: Opened, output: Output) -> None:
    """Say what was saved, and which secrets are not in the file."""
    for note in saved.notes:
        output.say(note)
    output.tell(N_("Command", "Saved {path}."), path=saved.path)
    for place in saved.left_out:
        output.tell(
            N_("Command", "{place} is a secret and not in the file. Give it when building, or seal it with --seal."),
            place=place,
        )
    sealed = sorted(saved.envelope.places) if saved.envelope else []
    output.document(project=str(saved.path), secrets_left_out=list(saved.left_out), secrets_sealed=sealed)


def _needs_passphrase() -> Locked:
    return Locked(
        N_(
            "Error",
            "The secrets of the project need a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.",
        )
    )
