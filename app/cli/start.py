"""From the words of a command line to a command, and from its end, good or bad, to an exit code."""

from __future__ import annotations

import difflib
import os
import sys
from typing import TYPE_CHECKING

from app.cli.commands import COMMANDS
from app.cli.terminal.arguments import Parser
from app.cli.terminal.output import Output, ReportLost
from app.cli.terminal.stop import stoppable
from app.cli.terminal.streams import close_streams, prepare_streams, silence
from app.core.error import AppError, Conflict, HasProblems, OutsideFiles, UsageError
from app.core.system.console import give_streams, tell_person
from app.core.system.network_path import allow_host
from app.core.system.process import forbid_core_files, pass_over_current_folder
from app.core.text import LANGUAGES, N_, Sentence, language_of
from app.core.write_error import system_refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.terminal.command import Command

DEBUG = "PPKG_DEBUG"
"""The environment variable that shows where an unexpected error happened."""

FAILED, USAGE, PROBLEMS, CONFLICT = 1, 2, 3, 4

_HELP = {"help", "-h", "--help"}

_STOPPED = Sentence(N_("Error", "Stopped. Nothing was left half-written."))


def run(words: Sequence[str], reporting: type[Output] = Output) -> int:
    """Run the command that *words* say, *reporting* in some way, and return the exit code."""
    forbid_core_files()  # for the window too, which is a command
    pass_over_current_folder()
    prepare_streams()
    give_streams()
    output = reporting(language_of(os.environ), as_json=_is_json(words))
    try:
        with stoppable() as request:
            code = _guarded(words, output)
            request.close()
            output.finish()
    except KeyboardInterrupt:
        return output.problem(_STOPPED, FAILED)
    except BrokenPipeError:
        # Who reads has seen enough.
        silence("stdout")
        return FAILED
    except ReportLost as error:
        silence("stdout")
        reason = Sentence(
            N_("Error", "The report could not be written: {reason}. The work before it is done."),
            {"reason": error.args[0]},
        )
        return output.problem(reason, FAILED)
    finally:
        close_streams()
    return code


def _guarded(words: Sequence[str], output: Output) -> int:
    """Run the command and tell of its failure in a sentence."""
    try:
        return _dispatch(list(words), output)
    except UsageError as error:
        return output.problem(error.sentence, USAGE)
    except HasProblems as error:
        return output.problem(error.sentence, PROBLEMS)
    except OutsideFiles as error:
        output.document(outside_files=list(error.files))
        return output.problem(error.sentence, FAILED)
    except Conflict as error:
        return output.problem(error.sentence, CONFLICT)
    except AppError as error:
        return output.problem(error.sentence, FAILED)
    except KeyboardInterrupt:
        return output.problem(_STOPPED, FAILED)
    except (BrokenPipeError, ReportLost):
        raise
    except OSError as error:
        _show_traceback()
        return output.problem(system_refused(error), FAILED)
    except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a sentence
        _show_traceback()
        return output.problem(
            Sentence(
                N_("Error", "This is a bug of the program ({kind}). Set {variable}=1 to see where, and report it."),
                # The text of the error may hold a value of the project, even a secret.
                {"kind": type(error).__name__, "variable": DEBUG},
            ),
            FAILED,
        )


def _dispatch(words: list[str], output: Output) -> int:
    words = _take_language(words, output)
    if not words:
        raise UsageError(N_("Error", "Name a command, such as “ppkg build”. Write “ppkg help” to see all of them."))
    name, *rest = words
    if name in _HELP:
        asked = [word for word in rest if not word.startswith("-")]
        return _dispatch([*asked, "--help"], output) if asked else _help(output)
    if name == "--version":
        from app import __version__

        output.line(f"ppkg {__version__}")
        output.document(version=__version__)
        return 0
    return _run_command(_find(name, COMMANDS), name, rest, output)


def _run_command(command: Command, path: str, rest: list[str], output: Output) -> int:
    """Run *command*, which is called *path*, with the words *rest*; of a group, run the command that they name."""
    name = next(iter(rest), "")
    if command.parts and (command.load is None or name in {part.name for part in command.parts}):
        if name in _HELP:
            return _help_group(command, output)
        if not name or name == "--json":
            raise UsageError(
                N_("Error", "Name a part of the command. Write “ppkg {command} --help” to see all of them."),
                command=path,
            )
        part = _find(name, command.parts, f"{path} ")
        return _run_command(part, f"{path} {name}", rest[1:], output)
    if command.load_own is not None:
        return command.load_own()(["/?"] if _HELP.intersection(rest) else rest, output)
    parser = Parser(path, command.summary, output)
    command.add_arguments(parser)
    parser.add_usual()
    try:
        arguments = parser.read(rest)
        # A few commands tell of all of them, and cannot import what they are in.
        arguments.commands = COMMANDS
        for host in arguments.trust_host:
            allow_host(host)
        from app.core.private_folder import sweep

        sweep()
        return command.run(arguments, output)
    except SystemExit:
        # argparse leaves the program after it has shown help.
        return 0


def _find(name: str, commands: tuple[Command, ...], before: str = "") -> Command:
    """Return the command *name*; *before* is what is written before it."""
    names = {command.name: command for command in commands}
    if name in names:
        return names[name]
    if near := difflib.get_close_matches(name, names, 1):
        raise UsageError(
            N_("Error", "There is no command of this name. Did you mean “ppkg {near}”?"), near=f"{before}{near[0]}"
        )
    if before:
        raise UsageError(
            N_("Error", "There is no command of this name. Write “ppkg {group} --help” to see all of them."),
            group=before.strip(),
        )
    raise UsageError(N_("Error", "There is no command of this name. Write “ppkg help” to see all of them."))


def _help(output: Output) -> int:
    output.tell(N_("Command", "ppkg builds, reads and checks Windows provisioning packages (.ppkg)."))
    output.line()
    output.tell(N_("Command", "Commands:"))
    output.rows((command.name, output.words(command.summary)) for command in COMMANDS)
    output.line()
    output.tell(N_("Command", "Write “ppkg COMMAND --help” to see the arguments of a command."))
    output.tell(
        N_(
            "Command",
            "Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems, 4 somebody else is changing it.",
        )
    )
    output.document(commands=[command.name for command in COMMANDS])
    return 0


def _help_group(group: Command, output: Output) -> int:
    """List the commands of *group*."""
    output.line(f"ppkg {group.name}")
    output.say(Sentence(group.summary))
    output.line()
    output.tell(N_("Command", "Commands:"))
    output.rows((part.name, output.words(part.summary)) for part in group.parts)
    output.line()
    output.tell(
        N_("Command", "Write “ppkg {group} COMMAND --help” to see the arguments of a command."), group=group.name
    )
    output.document(commands=[part.name for part in group.parts])
    return 0


def _take_language(words: list[str], output: Output) -> list[str]:
    """Return *words* without ``--language``, and report in the language it says."""
    rest: list[str] = []
    left = iter(words)
    for word in left:
        if word == "--":
            return [*rest, word, *left]
        if word == "--language" or word.startswith("--language="):
            language = word.partition("=")[2] or next(left, "")
            if language not in LANGUAGES:
                raise UsageError(N_("Error", "--language takes en or fr. Write one of them."))
            output.language = language
        else:
            rest.append(word)
    return rest


def _is_json(words: Sequence[str]) -> bool:
    return "--json" in (words[: words.index("--")] if "--" in words else words)


def _show_traceback() -> None:
    if os.environ.get(DEBUG) == "1":
        import traceback

        # Without the text of the error and without locals: both may hold values of the project.
        kind, _error, where = sys.exc_info()
        tell_person("".join(traceback.format_tb(where)) + f"{kind.__name__ if kind else ''}\n")
