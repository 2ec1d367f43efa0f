"""Completions for four shells, from what the commands take: words, options with what they do, choices, files, folders.

All four find out first which command stands on the line (``token get``), then complete by that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.cli.reference.facts import Fact, Facts, Kind, all_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.cli.terminal.command import Command

_LANGUAGE: Final = "--language"


def completion(commands: Sequence[Command], shell: str, language: str) -> str:
    """Return the script that teaches *shell*, one of :data:`SHELLS`, the commands; *language* is that of its hints."""
    return "\n".join(SHELLS[shell](tuple(all_facts(commands, language)))) + "\n"


def _words(facts: Sequence[Facts]) -> list[tuple[str, str]]:
    """Return what may stand behind ``ppkg``, with what it does."""
    return [(one.path, one.summary) for one in facts if " " not in one.path] + [("help", ""), ("--version", "")]


def _parts(facts: Sequence[Facts], group: Facts) -> list[tuple[str, str]]:
    return [(one.path.split()[1], one.summary) for one in facts if one.path.startswith(f"{group.path} ")]


def _choices(facts: Facts) -> list[str]:
    """Return all that an argument of the command can be, where that is known."""
    return [choice for one in facts.arguments for choice in one.choices]


def _takes_files(facts: Facts) -> bool:
    return any(one.kind in (Kind.FILE, Kind.FOLDER) for one in facts.arguments)


def _values(facts: Sequence[Facts]) -> Iterator[tuple[str, str, Fact]]:
    """Yield path and switch of each option with a value of its own kind."""
    for one in facts:
        for option in one.options:
            if option.shown:
                yield from ((one.path, name, option) for name in option.names)


def _short(text: str) -> str:
    """Return the first sentence of *text*."""
    return re.split(r"(?<=[.;:]) ", text, maxsplit=1)[0].rstrip(";: ").replace("\u00a0", " ")


def _quoted(text: str) -> str:
    r"""Return *text* in single quotes, as shells of Unix other than fish read it."""
    return "'" + text.replace("'", "'\\''") + "'"


def _bash(facts: Sequence[Facts]) -> Iterator[str]:
    known = "|".join(f'"{one.path}"' for one in facts)
    yield "# bash completion for ppkg, made by “ppkg completion bash”"
    yield "_ppkg() {"
    yield '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} at="" next i words="" files=""'
    yield '    if [[ $word == "=" ]]; then word=""; fi'
    yield '    if [[ $before == "=" && COMP_CWORD -gt 2 ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi'
    yield "    for ((i = 1; i < COMP_CWORD; i++)); do"
    yield "        case ${COMP_WORDS[i]} in"
    yield f"        {_LANGUAGE}) ((i++)) ;;"
    yield "        -*) ;;"
    yield "        *)"
    yield '            next="${at:+$at }${COMP_WORDS[i]}"'
    yield f"            case $next in {known}) at=$next ;; *) break ;; esac"
    yield "            ;;"
    yield "        esac"
    yield "    done"
    yield '    case "$at $before" in'
    for path, name, option in _values(facts):
        yield f'    "{path} {name}") {_bash_value(option)} ;;'
    yield "    *)"
    yield "        case $at in"
    yield f'        "") words="{" ".join(name for name, _text in _words(facts))}" ;;'
    for one in facts:
        words = [*(name for name, _text in _parts(facts, one)), *_choices(one)]
        words += [name for option in one.options for name in option.names]
        files = " files=-f" if _takes_files(one) else ""
        yield f'        "{one.path}") words="{" ".join(words)}"{files} ;;'
    yield "        esac"
    yield "        if [[ $word == -* ]]; then files=; fi"
    yield "        ;;"
    yield "    esac"
    yield '    COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield "    if [[ -n $files ]]; then"
    yield "        local IFS=$'\\n'"
    yield "        compopt -o filenames 2>/dev/null || :"
    yield '        COMPREPLY+=($(compgen "$files" -- "$word"))'
    yield "    fi"
    yield "}"
    yield "complete -F _ppkg ppkg"


def _bash_value(option: Fact) -> str:
    if option.choices:
        return f'words="{" ".join(option.choices)}"'
    return {Kind.FILE: "files=-f", Kind.FOLDER: "files=-d"}.get(option.kind, ":")


def _zsh(facts: Sequence[Facts]) -> Iterator[str]:
    yield "#compdef ppkg"
    yield "# zsh completion for ppkg, made by “ppkg completion zsh”"
    yield "_ppkg() {"
    yield '    local at="" next i'
    yield "    local -a known entries"
    yield f"    known=({' '.join(_quoted(one.path) for one in facts)})"
    yield "    for ((i = 2; i < CURRENT; i++)); do"
    yield "        case $words[i] in"
    yield f"        {_LANGUAGE}) ((i++)) ;;"
    yield "        -*) ;;"
    yield "        *)"
    yield '            next="${at:+$at }$words[i]"'
    yield "            if ((${known[(Ie)$next]})); then at=$next; else break; fi"
    yield "            ;;"
    yield "        esac"
    yield "    done"
    yield '    case "$at $words[CURRENT-1]" in'
    for path, name, option in _values(facts):
        yield f"    {_quoted(f'{path} {name}')}) {_zsh_value(option)}; return ;;"
    yield "    esac"
    yield "    case $at in"
    yield f"    '') entries=({_zsh_entries(_words(facts))}) ;;"
    for one in facts:
        rows = [(name, option.text) for option in one.options for name in option.names]
        words = [(choice, "") for choice in _choices(one)]
        entries = _zsh_entries([*_parts(facts, one), *words, *rows])
        files = "[[ $PREFIX != -* ]] && _files; " if _takes_files(one) else ""
        yield f"    {_quoted(one.path)}) {files}entries=({entries}) ;;"
    yield "    esac"
    yield "    _describe ppkg entries"
    yield "}"
    yield 'if [[ $funcstack[1] == _ppkg ]]; then _ppkg "$@"; else compdef _ppkg ppkg; fi'


def _zsh_entries(rows: Sequence[tuple[str, str]]) -> str:
    rows = [row for row in rows if ":" not in row[0]]  # only switches of icd have one, and it would end the word
    return " ".join(_quoted(f"{name}:{_short(text) or name}") for name, text in rows)


def _zsh_value(option: Fact) -> str:
    if option.choices:
        return f"compadd -- {' '.join(option.choices)}"
    return {Kind.FILE: "_files", Kind.FOLDER: "_files -/"}.get(option.kind, "_message value")


def _fish(facts: Sequence[Facts]) -> Iterator[str]:
    yield "# fish completion for ppkg, made by “ppkg completion fish”"
    yield "function __ppkg_at"
    yield "    set -l words (commandline -opc)"
    yield "    set -l at"
    yield "    set -l skip 0"
    yield "    for word in $words[2..-1]"
    yield "        if test $skip = 1"
    yield "            set skip 0"
    yield f"        else if contains -- $word {_LANGUAGE}"
    yield "            set skip 1"
    yield "        else if not string match -q -- '-*' $word"
    yield '            if not contains -- (string join " " -- $at $word) $__ppkg_known'
    yield "                break"
    yield "            end"
    yield "            set -a at $word"
    yield "        end"
    yield "    end"
    yield '    set -l found (string join " " -- $at)'
    yield '    test "$found" = "$argv"'
    yield "end"
    yield f"set -g __ppkg_known {' '.join(_fish_quoted(one.path) for one in facts)}"
    yield "complete -c ppkg -f"
    for name, text in _words(facts):
        yield f"complete -c ppkg -n '__ppkg_at' -a {name} -d {_fish_quoted(_short(text))}"
    for one in facts:
        at = f"complete -c ppkg -n '__ppkg_at {one.path}'"
        for name, text in [*_parts(facts, one), *((choice, choice) for choice in _choices(one))]:
            yield f"{at} -a {name} -d {_fish_quoted(_short(text))}"
        if _takes_files(one):
            yield f"{at} -F"
        for option in one.options:
            yield f"{at} {_fish_option(option)}"


def _fish_option(option: Fact) -> str:
    if not option.names[0].startswith("-"):
        return f"-a {_fish_quoted(option.names[0])} -d {_fish_quoted(_short(option.text))}"
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    value = ""
    if option.choices:
        value = f" -x -a {_fish_quoted(' '.join(option.choices))}"
    elif option.shown:
        value = {
            Kind.FILE: " -r -F",
            Kind.FOLDER: " -x -a '(__fish_complete_directories)'",
        }.get(option.kind, "" if option.is_optional_value else " -x")
    return f"{names} -d {_fish_quoted(_short(option.text))}{value}"


def _fish_quoted(text: str) -> str:
    r"""Return *text* in single quotes, in which fish reads ``\\'`` and ``\\\\``."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _power_shell(facts: Sequence[Facts]) -> Iterator[str]:
    yield "# PowerShell completion for ppkg, made by “ppkg completion powershell”. Add it to your profile ($PROFILE)."
    yield "Register-ArgumentCompleter -Native -CommandName @('ppkg', 'ppkg.exe') -ScriptBlock {"
    yield "    param($word, $line, $cursor)"
    yield "    $known = [ordered]@{"
    yield f"        '' = @({_power_rows(_words(facts))})"
    for one in facts:
        rows = [(choice, "") for choice in _choices(one)]
        rows += [(name, option.text) for option in one.options for name in option.names]
        yield f"        {_power_quoted(one.path)} = @({_power_rows([*_parts(facts, one), *rows])})"
    yield "    }"
    yield "    $values = @{"
    for path, name, option in _values(facts):
        if option.choices:
            choices = ", ".join(map(_power_quoted, option.choices))
            yield f"        {_power_quoted(f'{path} {name}')} = @({choices})"
    yield "    }"
    files = ", ".join(_power_quoted(f"{path} {name}") for path, name, option in _values(facts) if not option.choices)
    yield f"    $free = @({files})"
    yield "    $before = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | "
    yield "        ForEach-Object { $_.ToString() } | Select-Object -Skip 1)"
    yield "    $at = ''"
    yield "    for ($i = 0; $i -lt $before.Count; $i++) {"
    yield f"        if ($before[$i] -eq '{_LANGUAGE}') {{ $i++; continue }}"
    yield "        if ($before[$i].StartsWith('-')) { continue }"
    yield '        $next = "$at $($before[$i])".Trim()'
    yield "        if (-not $known.Contains($next)) { break }"
    yield "        $at = $next"
    yield "    }"
    yield "    $last = if ($before.Count) { \"$at $($before[-1])\" } else { '' }"
    yield "    if ($free -contains $last) { return }"
    yield "    if ($values.ContainsKey($last)) {"
    yield "        $rows = @($values[$last] | ForEach-Object { , @($_, $_) })"
    yield "    } else {"
    yield "        $rows = $known[$at]"
    yield "    }"
    yield "    foreach ($row in $rows) {"
    yield "        if ($row[0].StartsWith($word, [StringComparison]::OrdinalIgnoreCase)) {"
    yield "            $made = [System.Management.Automation.CompletionResult]"
    yield "            $made::new($row[0], $row[0], 'ParameterValue', $row[1])"
    yield "        }"
    yield "    }"
    yield "}"


def _power_rows(rows: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"@({_power_quoted(name)}, {_power_quoted(_short(text) or name)})" for name, text in rows)


def _power_quoted(text: str) -> str:
    """Return *text* in single quotes; PowerShell takes typographic ones for the same, and a doubled one for itself."""
    return "'" + re.sub("['\u2018\u2019\u201a\u201b]", r"\g<0>\g<0>", text) + "'"


SHELLS: Final[dict[str, Callable[[Sequence[Facts]], Iterator[str]]]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
    "powershell": _power_shell,
}
"""What writes the script of each shell."""
