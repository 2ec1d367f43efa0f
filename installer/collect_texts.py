"""Collects the texts that are marked for translation from the program into the Qt Linguist file of each language.

    python installer/collect_texts.py [--check]

A marked text is a literal in ``N_("Context", "text")``. Translations that are there stay; new texts are marked
``unfinished``; those that no module has any more go. The file is sorted, so that running this twice changes nothing.
With ``--check`` nothing is written, and the exit code is 1 if something would change.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

REPOSITORY = Path(__file__).resolve().parents[1]
LANGUAGES = {"fr": "fr_FR"}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Texts = dict[str, dict[str, str]]
"""By context and source text: the translation, empty while there is none."""


def marked_texts(source: str, name: str) -> list[tuple[str, str]]:
    """Return context and text of each ``N_`` in the Python code *source*; raise ValueError if one is no literal."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
            words = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if len(words) != 2 or len(node.args) != 2:
                raise ValueError(f"{name}:{node.lineno}: N_ takes two literal texts")
            found.append((words[0], words[1]))
    return found


def collect(folder: Path) -> Texts:
    """Return all marked texts of the modules in *folder*, untranslated."""
    texts: Texts = {}
    for path in sorted(folder.rglob("*.py")):
        for context, text in marked_texts(path.read_text(encoding="utf-8"), str(path)):
            texts.setdefault(context, {})[text] = ""
    return texts


def read_translations(path: Path) -> Texts:
    """Return what the file *path* holds, finished or not; nothing if there is none."""
    if not path.exists():
        return {}
    texts: Texts = {}
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of ours
    for context in root.iter("context"):
        for message in context.iter("message"):
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            texts.setdefault(name, {})[source] = message.findtext("translation") or ""
    return texts


def merged(texts: Texts, known: Texts) -> Texts:
    """Return *texts* with the translations of *known*, one from another context where a text only moved."""
    anywhere = {source: text for context in known.values() for source, text in context.items() if text}
    return {
        context: {source: known.get(context, {}).get(source) or anywhere.get(source, "") for source in sources}
        for context, sources in texts.items()
    }


def write_translations(texts: Texts, language: str) -> str:
    """Return the file for *language* with *texts*."""
    lines = [f'{HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted(texts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(texts[context]):
            translation = texts[context][source]
            state = "" if translation else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        <translation{state}>{escape(translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: list[str]) -> int:
    """Bring the files of all languages up to date, or with ``--check`` tell whether they are."""
    texts = collect(REPOSITORY / "app")
    late = []
    for short, language in LANGUAGES.items():
        path = REPOSITORY / "resources" / "translations" / f"provisioning-designer_{short}.ts"
        new = write_translations(merged(texts, read_translations(path)), language)
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
