"""Makes the site of the manual, in both languages with its own pictures and search, and judges what was made.

    sh installer/make_site.sh [FOLDER]

MkDocs and its theme Material build one site for each language from the same Markdown that the program ships; the pages
of commands and of checks are written by the program, the pictures are taken of its window. The site needs no server
and no network: its pages open from the disk, and the search works there too. What MkDocs warns of, a link that leads
nowhere, a picture that is missing, what comes from another host and a page that one language lacks are errors, and so
is what a real browser complains of, where there is one.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import html

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.cli.commands import COMMANDS  # noqa: E402 - the checkout is not where Python looks by itself
from app.cli.reference.commands_page import commands_page  # noqa: E402
from app.jobs.manual.manual import ManualOrder, read_manual  # noqa: E402

LANGUAGES = {"en": "English", "fr": "Français"}
NAME = "Provisioning Designer"
WORKER = "javascripts/iframe-worker.js"
"""Where the pages load what searches from the disk; the theme takes one from another host if none is called so."""
HOME = "start"
"""The topic that is the first page of a site, which MkDocs calls index."""

FIRST = """<!doctype html><meta charset="utf-8"><title>Provisioning Designer</title>
<script>location.replace(navigator.language.startsWith("fr") ? "fr/index.html" : "en/index.html")</script>
<a href="en/index.html">English</a> <a href="fr/index.html">Français</a>
"""


def main(target: Path) -> int:
    """Make the site in *target*, replacing what is there, and return the exit code."""
    source = target.with_name(f"{target.name}-source")
    for folder in (source, target):
        shutil.rmtree(folder, ignore_errors=True)
    said: list[str] = []
    for language in LANGUAGES:
        write_source(source / language, language)
        subprocess.run(  # noqa: S603 - a module of ours
            [sys.executable, "-m", "tests.manual_pictures", source / language / "pictures", language],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        settings = source / f"{language}.yml"
        settings.write_text(json.dumps(settings_of(language, source, target)), encoding="utf-8")
        done = subprocess.run(  # noqa: S603 - MkDocs on files of ours
            [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", settings],
            cwd=ROOT, check=False, capture_output=True, text=True,
        )  # fmt: skip
        said += [line for line in (done.stdout + done.stderr).splitlines() if re.match(r"WARNING|ERROR|Aborted", line)]
    (target / "index.html").write_text(FIRST, encoding="utf-8")
    wrong = [*said, *problems(target), *problems_in_browser(target)]
    for line in wrong:
        print(line)
    for language in LANGUAGES:
        pages = list((source / language).glob("*.md"))
        words = sum(len(page.read_text(encoding="utf-8").split()) for page in pages)
        pictures = len(list((target / language / "pictures").glob("*.png")))
        print(f"{language}: {len(pages)} pages, {words} words, {pictures} pictures")
    print(f"{len(wrong)} warnings and errors; the site is {target / 'index.html'}")
    return 1 if wrong else 0


def write_source(folder: Path, language: str) -> None:
    """Write the Markdown of all pages in *language* to *folder*, as MkDocs wants them."""
    (folder / WORKER).parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("iframe-worker.js"), folder / WORKER)
    for page in read_manual(ManualOrder(language=language, commands=partial(commands_page, COMMANDS))).pages:
        text = page.text.replace(f"]({HOME}.md", "](index.md")
        name = "index" if page.topic == HOME else page.topic
        (folder / f"{name}.md").write_text(text, encoding="utf-8")


def settings_of(language: str, source: Path, target: Path) -> dict[str, Any]:
    """Return the settings of MkDocs for the site in *language*."""
    topics = [page.topic for page in read_manual(ManualOrder(language=language, commands=lambda _: "# x")).pages]
    return {
        "site_name": NAME,
        "docs_dir": str(source / language),
        "site_dir": str(target / language),
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            "language": language,
            "font": False,  # else readers would fetch them from Google
            "features": ["navigation.footer", "search.highlight", "content.code.copy", "toc.follow"],
            "palette": [
                {"media": "(prefers-color-scheme: light)", "scheme": "default", "primary": "indigo"},
                {"media": "(prefers-color-scheme: dark)", "scheme": "slate", "primary": "indigo"},
            ],
        },
        "plugins": [{"search": {"lang": language}}, "offline"],
        "markdown_extensions": [
            "tables",
            "attr_list",
            {"toc": {"permalink": True, "toc_depth": 3}},
            "pymdownx.highlight",
            "pymdownx.superfences",
        ],
        "validation": {
            "omitted_files": "warn",
            "links": {"not_found": "warn", "anchors": "warn", "absolute_links": "warn", "unrecognized_links": "warn"},
        },
        "extra": {
            "generator": False,
            "polyfills": [WORKER],
            "alternate": [
                {"name": name, "link": f"../{code}/index.html", "lang": code} for code, name in LANGUAGES.items()
            ],
        },
        "nav": [f"{'index' if topic == HOME else topic}.md" for topic in topics],
    }


def problems(target: Path) -> list[str]:
    """Return what is wrong in *target*: links, anchors, pictures, other hosts, and pages in one language only."""
    pages = {path: html.parse(str(path)).getroot() for path in sorted(target.rglob("*.html"))}
    anchors = {path: {*page.xpath("//@id"), *page.xpath("//a/@name")} for path, page in pages.items()}
    found = []
    for path, page in pages.items():
        loaded = page.xpath("//script/@src | //img/@src | //iframe/@src | //link[contains(@rel, 'stylesheet')]/@href")
        found += [f"{path.relative_to(target)}: {each} is on another host" for each in loaded if urlsplit(each).netloc]
        for address in (*page.xpath("//a/@href"), *page.xpath("//img/@src"), *page.xpath("//link/@href"),
                        *page.xpath("//script/@src")):  # fmt: skip
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or path.name == "404.html":
                continue
            there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not there.exists():
                found.append(f"{path.relative_to(target)}: {address} leads nowhere")
            elif parts.fragment and there in anchors and unquote(parts.fragment) not in anchors[there]:
                found.append(f"{path.relative_to(target)}: {address} has no such part")
    names = [{path.name for path in (target / language).glob("*.html")} for language in LANGUAGES]
    found += [f"{name} is in one language only" for name in sorted(names[0] ^ names[1])]
    return found


def problems_in_browser(target: Path) -> list[str]:
    """Return what a real browser complains of in *target*; it says on standard error where there is none."""
    done = subprocess.run(  # noqa: S603 - a module of ours
        [sys.executable, "-m", "tests.browser.site", target], cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.splitlines() or ([] if not done.returncode else ["the browser ended with an error"])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
