"""Opens every page of the manual's site in a real browser, from the disk: ``python -m tests.browser.site FOLDER``.

It says what is wrong, a line for each, and nothing if all is well. ``installer/make_site.py`` asks it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.chromium import missing_programs, open_chromium
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.chromium import Chromium

WORDS = {"en": "kiosk", "fr": "kiosque"}
"""A word for the search of each language."""

_LOOK = """
const wrong = [], want = (good, what) => good || wrong.push(what);
want(document.title.trim(), "no title");
want(document.documentElement.lang === arguments[0], `language ${document.documentElement.lang}`);
want(document.querySelectorAll("h1").length === 1, "not one main heading");
for (const e of document.querySelectorAll("img")) want(e.complete && e.naturalWidth, `picture ${e.src}`);
return wrong;
"""
_FOUND = "return document.querySelectorAll('.md-search-result__item').length"


def problems(chromium: Chromium, site: Path) -> Iterator[str]:
    """Yield what is wrong with the pages of *site*, and with its search."""
    for path in sorted(site.glob("*/*.html")):
        if path.name != "404.html":  # a server shows it, at any address
            chromium.open(path.as_uri())
            wrong = [*chromium.run(_LOOK, path.parent.name), *filter(_counts, chromium.complaints())]
            yield from (f"{path.relative_to(site)}: {each}" for each in wrong)
    for language, word in WORDS.items():
        chromium.open((site / language / "index.html").as_uri())
        chromium.run("document.querySelector('.md-search__input').focus()")
        chromium.type(word)
        try:
            wait_until(lambda: chromium.run(_FOUND), f"the search of {language} finds {word!r}")
        except AssertionError as late:
            yield str(late)


def _counts(complaint: str) -> bool:
    """Tell whether *complaint* is ours: the theme asks for maps of the site, which only a server gives to a browser."""
    return "/sitemap.xml" not in complaint


def main(site: Path) -> int:
    """Judge *site* and return the exit code; without a browser, say so on standard error."""
    if missing := missing_programs():
        print(f"No browser judged the site: {missing}.", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory() as folder, open_chromium(Path(folder)) as chromium:
        found = list(problems(chromium, site))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
