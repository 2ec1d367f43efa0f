"""Rules of command lines: they run as SYSTEM, unseen, in the folder of their files (``wizard.md`` 4.4, 8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.masking import Mask, hides_secret, shown
from app.core.text import N_
from app.model.project_file import file_name
from app.model.rules.application import commands
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

LENGTH = 8191
"""Characters that cmd.exe takes."""

_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_OUTER = re.compile(r'(\s*"?cmd(?:\.exe)?"?\s+(?:/s\s+)?/c\s+)"(".*)"\s*', re.IGNORECASE)
"""A line whose outer quotes ``cmd /c`` takes away: ``cmd /c ""a (1).exe" /S"`` (``cmd /?``)."""

_FILE = re.compile(r"(?<![\w.()-])[\w.()-]+\.(?:msi|msp|exe|cmd|bat|ps1|vbs|reg|cab|msu)\b", re.IGNORECASE)
_PACKAGE = re.compile(r"\.(?:msi|msp)\b", re.IGNORECASE)
_QUIET = re.compile(r"(?:^|\s)[/-](?:q[nbr]?[!+-]*|quiet|passive)(?=\s|\"|$)", re.IGNORECASE)
_RESTART = re.compile(r"\b(?:shutdown(?:\.exe)?\s+[/-]\w|restart-computer|stop-computer)", re.IGNORECASE)
_WAIT = re.compile(
    r"(?:^|[&|(\s\"])(?:pause|choice|msg\s+\*|read-host|timeout(?:\.exe)?\s+[/-]t\s+-1)(?=[\s&|)\"]|$)", re.IGNORECASE
)
_NETWORK = re.compile(r"(?<![\\\w:])\\\\[^\\\s.?][^\\\s]*\\|(?<![\w%])[E-Z]:\\|\bnet\s+use\b", re.IGNORECASE)
_USER = re.compile(
    r"%(?:USERPROFILE|APPDATA|LOCALAPPDATA|USERNAME|HOMEPATH|HOMEDRIVE)%|\$env:(?:USERPROFILE|APPDATA|LOCALAPPDATA|USERNAME)\b",
    re.IGNORECASE,
)
_POWERSHELL = re.compile(r"\b(?:powershell|pwsh)(?:\.exe)?\b.*\.ps1\b", re.IGNORECASE)
_POLICY = re.compile(
    r"[/-]ex?(?:ec?(?:u(?:t(?:i(?:o(?:n(?:p\w*)?)?)?)?)?)?|p)?\s+[\"']?(?:bypass|unrestricted)", re.IGNORECASE
)
_NOT_PROGRAMS = (".ps1", ".vbs", ".js", ".reg", ".msi", ".msp", ".msu", ".txt", ".xml", ".zip")
_IN_WINDOWS = frozenset(
    (
        "cmd.exe", "msiexec.exe", "powershell.exe", "pwsh.exe", "reg.exe", "wusa.exe", "cscript.exe", "wscript.exe",
        "net.exe", "dism.exe", "schtasks.exe", "sc.exe", "expand.exe", "robocopy.exe", "xcopy.exe", "netsh.exe",
        "certutil.exe", "regsvr32.exe", "rundll32.exe", "icacls.exe", "takeown.exe", "tzutil.exe", "wevtutil.exe",
        "pnputil.exe", "bcdedit.exe", "shutdown.exe", "taskkill.exe", "timeout.exe", "wmic.exe", "winget.exe",
        "start.exe", "manage-bde.exe", "powercfg.exe", "explorer.exe", "gpupdate.exe", "tar.exe", "curl.exe",
    )
)  # fmt: skip


def _lines(case: Case) -> Iterator[tuple[str, str]]:
    """Yield place and text of each command line; of one that is too long only the part that would run."""
    for place, application in commands(case):
        yield f"{place}.command_line", application.command_line[:LENGTH]


def _words(line: str) -> list[str]:
    outer = _OUTER.fullmatch(line)
    return [quoted or plain for quoted, plain in _WORD.findall(outer[1] + outer[2] if outer else line)]


@RULES.rule(
    "command_too_long",
    Level.ERROR,
    N_("Problem", "The command line has {length} characters; Windows takes 8191. Put the commands into a script file."),
)
def _too_long(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        if len(application.command_line) > LENGTH:
            yield finding(f"{place}.command_line", length=len(application.command_line))


@RULES.rule(
    "command_quote_open",
    Level.WARNING,
    N_("Problem", "The command line has an odd number of quotation marks, so one is missing. Add or remove one."),
)
def _quote_open(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if line.count('"') % 2:
            yield finding(place)


@RULES.rule(
    "command_file_unknown",
    Level.HINT,
    N_(
        "Problem",
        "The command line mentions {file}, which is not among the files of this application. "
        "Add it as a dependency, unless devices have it.",
    ),
)
def _file_unknown(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        given = {file_name(application.command_file).casefold()}
        given |= {file_name(dependency.file).casefold() for dependency in application.dependencies}
        # A quoted name may have spaces, so it is compared as a whole first.
        words = (word for word in _words(application.command_line[:LENGTH]) if word.casefold() not in given)
        seen = dict.fromkeys(name for word in words for name in _bare_files(word))
        for name in seen:
            if name.casefold() not in given | _IN_WINDOWS:
                yield finding(f"{place}.command_line", file=shown(name))


def _bare_files(word: str) -> list[str]:
    """Return the file names in *word* that are without a folder: those are looked for next to the command's files."""
    return _FILE.findall(word) if not set("\\/:%$=") & set(word.lstrip(".\\/")) else []


@RULES.rule(
    "installer_asks",
    Level.WARNING,
    N_(
        "Problem",
        "msiexec without /qn or /quiet shows windows that nobody can answer, so it waits until time is up. Add /qn.",
    ),
)
def _installer_asks(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if re.search(r"\bmsiexec\b", line, re.IGNORECASE) and _PACKAGE.search(line) and not _QUIET.search(line):
            yield finding(place)


@RULES.rule(
    "program_asks",
    Level.WARNING,
    N_(
        "Problem",
        "{file} is started without a silent switch; if it asks anything, it waits until time is up. "
        "Look up its switch, often /S, /silent or /quiet.",
    ),
)
def _program_asks(case: Case) -> Iterator[Found]:
    for place, application in commands(case):
        name = file_name(application.command_file)
        words = _words(application.command_line[:LENGTH])
        last = words[-1].rpartition(" ")[2] if words else ""
        if name.lower().endswith(".exe") and file_name(last).casefold() == name.casefold():
            yield finding(f"{place}.command_line", file=shown(name))


@RULES.rule(
    "file_is_no_program",
    Level.WARNING,
    N_(
        "Problem",
        "Windows cannot start {file} by itself. Put the program that runs it before, "
        "such as msiexec /i or powershell -File.",
    ),
)
def _file_is_no_program(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        words = _words(line)
        if words and words[0].lower().endswith(_NOT_PROGRAMS):
            yield finding(place, file=shown(file_name(words[0])))


@RULES.rule(
    "script_policy",
    Level.WARNING,
    N_(
        "Problem",
        "New devices do not run PowerShell scripts unless told to. Add -ExecutionPolicy Bypass before -File.",
    ),
)
def _script_policy(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if _POWERSHELL.search(line) and not _POLICY.search(line):
            yield finding(place)


@RULES.rule(
    "command_secret",
    Level.WARNING,
    N_(
        "Problem",
        "The command line holds what looks like a password or key. It is readable in the project file, in the package "
        "and, while it runs, on the device. Let a script fetch it, or use an account that may do nothing else.",
    ),
)
def _secret(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if hides_secret(line, Mask()):
            yield finding(place)


@RULES.rule(
    "command_restarts",
    Level.WARNING,
    N_(
        "Problem",
        "The command restarts or stops the device, which breaks off the package. Use the field “Restart required”.",
    ),
)
def _restarts(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if _RESTART.search(line):
            yield finding(place)


@RULES.rule(
    "command_waits",
    Level.WARNING,
    N_("Problem", "The command waits for a key or an answer, but nobody sees it, so time runs out. Remove that part."),
)
def _waits(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if _WAIT.search(line):
            yield finding(place)


@RULES.rule(
    "command_needs_network",
    Level.WARNING,
    N_(
        "Problem",
        "The command uses a network share or another drive, which SYSTEM does not have at first start. "
        "Take the files into the package.",
    ),
)
def _needs_network(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if _NETWORK.search(line):
            yield finding(place)


@RULES.rule(
    "command_user_folder",
    Level.HINT,
    N_(
        "Problem",
        "{variable} is a folder or name of the account SYSTEM here, not of a user. Use %PUBLIC% or %ProgramData%.",
    ),
)
def _user_folder(case: Case) -> Iterator[Found]:
    for place, line in _lines(case):
        if found := _USER.search(line):
            yield finding(place, variable=shown(found[0]))
