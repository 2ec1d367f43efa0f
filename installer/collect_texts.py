"""Collects the texts that are marked for translation from the program into the Qt Linguist file of each language.

    python installer/collect_texts.py [--check]

A marked text is a literal in ``N_("Context", "text")``, in ``QCoreApplication.translate("Context", "text")``, which a
function may call ``translate`` for short, or in ``self.tr("text")``, whose context is the class around it. A third
literal is a remark for translators, and a fourth argument makes it a text with plurals. Translations that are there
stay; new texts are marked ``unfinished``; those that no module has any more go. The file is sorted, so that running
this twice changes nothing. With ``--check`` nothing is written, and the exit code is 1 if something would change.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parents[1]
TRANSLATIONS = REPOSITORY / "resources" / "translations"
LANGUAGES = {"en": "en", "fr": "fr"}
"""English has a file for texts with plurals alone."""

FORMS = 2
"""Both languages have one form for one thing and one for several."""


@dataclass(frozen=True)
class Message:
    """A text in one language: the form or forms of the translation, and whether it has plurals or is a draft."""

    forms: tuple[str, ...] = ()
    plural: bool = False
    draft: bool = False

    @property
    def is_finished(self) -> bool:
        """Whether it can be shown."""
        return bool(self.forms) and all(self.forms) and not self.draft


Texts = dict[str, dict[str, Message]]
"""By context and source text."""


def marked_texts(source: str, name: str) -> Iterator[tuple[str, str, Message]]:
    """Yield context and text of each mark in the Python code *source*; raise ValueError if one is no literal."""
    waiting: list[tuple[ast.AST, str]] = [(ast.parse(source), "")]
    while waiting:
        node, around = waiting.pop()
        inner = node.name if isinstance(node, ast.ClassDef) else around
        waiting += [(child, inner) for child in ast.iter_child_nodes(node)]
        if not isinstance(node, ast.Call):
            continue
        mark = _mark(node.func)
        if mark is None:
            continue
        words = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if mark == "tr":
            words, given = [around, *words], len(node.args) + 1
        else:
            given = len(node.args)
        if (mark == "N_" and given != 2) or len(words) < 2:
            # A text in a variable is marked where it is written.
            if mark == "translate":
                continue
            raise ValueError(f"{name}:{node.lineno}: {mark} takes literal texts")
        yield words[0], words[1], Message(plural=given > 3)


def _mark(function: ast.expr) -> str | None:
    """Return which of the three marks a call of *function* is, if it is one."""
    if isinstance(function, ast.Name) and function.id in {"N_", "translate"}:
        return function.id
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        if (function.value.id, function.attr) == ("self", "tr"):
            return "tr"
        if (function.value.id, function.attr) == ("QCoreApplication", "translate"):
            return "translate"
    return None


def collect(folder: Path) -> Texts:
    """Return all marked texts of the modules in *folder*, untranslated."""
    texts: Texts = {}
    for path in sorted(folder.rglob("*.py")):
        for context, text, message in marked_texts(path.read_text(encoding="utf-8"), str(path)):
            texts.setdefault(context, {})[text] = message
    return texts


def read_translations(path: Path) -> Texts:
    """Return what the file *path* holds, finished or not; nothing if there is none."""
    texts: Texts = {}
    if path.exists():
        root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of ours
        for context in root.iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None:
                    continue
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                texts.setdefault(context.findtext("name") or "", {})[message.findtext("source") or ""] = Message(
                    tuple(forms) if any(forms) else (), draft=translation.get("type") is not None
                )
    return texts


def merged(texts: Texts, known: Texts) -> Texts:
    """Return *texts* with the translations of *known*, one from another context where a text only moved."""
    anywhere = {source: message for context in known.values() for source, message in context.items() if message.forms}
    result: Texts = {}
    for context, messages in texts.items():
        for source, message in messages.items():
            found = known.get(context, {}).get(source, Message())
            found = found if found.forms else anywhere.get(source, found)
            count = FORMS if message.plural else 1
            fits = len(found.forms) == count
            result.setdefault(context, {})[source] = (
                replace(message, forms=found.forms, draft=found.draft) if fits else message
            )
    return result


def write_translations(texts: Texts, language: str) -> str:
    """Return the file for *language* with *texts*."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted(texts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(texts[context]):
            message = texts[context][source]
            state = "" if message.is_finished else ' type="unfinished"'
            lines.append('    <message numerus="yes">' if message.plural else "    <message>")
            lines.append(f"        <source>{escape(source)}</source>")
            if message.plural:
                forms = message.forms or ("",) * FORMS
                lines.append(f"        <translation{state}>")
                lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                text = escape("".join(message.forms))
                lines.append(f"        <translation{state}>{text}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def up_to_date(short: str, texts: Texts) -> str:
    """Return what the file of the language *short* must be for the marked *texts*."""
    if short == "en":
        plurals = {
            context: {source: message for source, message in messages.items() if message.plural}
            for context, messages in texts.items()
        }
        texts = {context: messages for context, messages in plurals.items() if messages}
    return write_translations(merged(texts, read_translations(file_of(short))), LANGUAGES[short])


def file_of(short: str) -> Path:
    """Return the file of the language *short*."""
    return TRANSLATIONS / f"provisioning-designer_{short}.ts"


def main(arguments: list[str]) -> int:
    """Bring the files of all languages up to date, or with ``--check`` tell whether they are."""
    if set(arguments) - {"--check"}:
        sys.stderr.write("python installer/collect_texts.py [--check]\n")
        return 2
    texts = collect(REPOSITORY / "app")
    late = []
    for short in LANGUAGES:
        path, new = file_of(short), up_to_date(short, texts)
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            late.append(path)
            if "--check" not in arguments:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(new, encoding="utf-8", newline="\n")
    for path in late:
        sys.stderr.write(f"{path.name} is {'not up to date' if '--check' in arguments else 'written'}\n")
    return 1 if late and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
