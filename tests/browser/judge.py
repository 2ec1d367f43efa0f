"""What every page that the program shows to a person must have, as a browser sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.browser.chromium import Chromium

NARROW, WIDE = 320, 1000
"""Widths of a window, in pixels: at 320 a page must need no scrolling sideways (WCAG 2.2, 1.4.10)."""

CONTRAST = 4.5
"""Of a text to what is behind it (WCAG 2.2, 1.4.3)."""

_LOOK = """
const wrong = [], seen = e => e.checkVisibility() && e.getClientRects().length;
const light = rgb => {
    const [r, g, b] = rgb.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const probe = document.body.appendChild(document.createElement("i"));
probe.style.backgroundColor = "Canvas";
const canvas = getComputedStyle(probe).backgroundColor;
probe.remove();
const parts = colour => colour.match(/[\\d.]+/g).map(Number);
const behind = e => {
    for (; e; e = e.parentElement) {
        const style = getComputedStyle(e), colour = parts(style.backgroundColor);
        if (style.backgroundImage !== "none") return null;
        if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return parts(canvas);
};
for (const e of document.body.querySelectorAll("*")) {
    const text = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join("");
    if (!text || !seen(e)) continue;
    const back = behind(e);
    if (!back) continue;
    const [a, b] = [light(parts(getComputedStyle(e).color)), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < arguments[0]) wrong.push(`contrast ${ratio.toFixed(1)}: ${text.slice(0, 40)}`);
}
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
    const reaches = e => e.getBoundingClientRect().right > page.clientWidth;
    const widest = [...document.body.querySelectorAll("*")].find(reaches);
    wrong.push(`${page.scrollWidth} wide in ${page.clientWidth}: ${widest && widest.outerHTML.slice(0, 80)}`);
}
return wrong;
"""

_SHAPE = """
const wrong = [], want = (good, what) => good || wrong.push(what);
want(document.title.trim(), "no title");
want(document.documentElement.lang === arguments[0], `language ${document.documentElement.lang}`);
want(document.compatMode === "CSS1Compat", "quirks mode");
want(document.characterSet === "UTF-8", `coding ${document.characterSet}`);
want(document.querySelectorAll("h1").length === 1, "not one main heading");
want(document.querySelector("meta[name=viewport]"), "as small as on a big screen on a telephone");
for (const e of document.querySelectorAll("img")) want(e.complete && e.naturalWidth && e.alt, `image ${e.alt}`);
for (const e of document.querySelectorAll("a, button")) want(e.innerText.trim(), `nothing in ${e.outerHTML}`);
for (const e of document.querySelectorAll("input:not([type=hidden])")) want(e.labels.length, e.outerHTML);
return wrong;
"""


def problems(chromium: Chromium, language: str) -> list[str]:
    """Return what is wrong with the page in front, which is in *language*: in both schemes, wide and narrow."""
    found: list[Any] = [*chromium.run(_SHAPE, language), *chromium.complaints()]
    for scheme in ("light", "dark"):
        chromium.prefer(scheme)
        for width in (NARROW, WIDE):
            chromium.resize(width)
            found += [f"{scheme}, {width}: {each}" for each in chromium.run(_LOOK, CONTRAST)]
    chromium.prefer("light")
    return found
