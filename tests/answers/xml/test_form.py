"""The same settings in any form that an answer file allows are the same settings, and nothing is dropped in silence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.answers.fields.project import answers_from, project_from
from app.answers.rules.catalogue_rules import setting_problems
from app.answers.xml.customizations import Answers, read_customizations, write_customizations
from app.core.error import BadInput
from app.model.field import secrets, with_secrets
from app.model.rules.rule import Level
from app.model.store.project_json import project_from_plain, project_to_plain
from tests.answers.drawn import catalogue_answers
from tests.answers.drawn_form import ENCODINGS, RANDOM, leaves, written

if TYPE_CHECKING:
    import random

    from app.catalogue.setting import Setting

# A file that fails is short enough to be read; making it shorter takes minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)
KNOWN = catalogue_answers(lambda setting: setting.target is not None)
CANARY = "Kanarienvogel4711"
STRAYS = (' Kennwort="{}"', " Zoo='{}'", ' x="{}"', ' Value="{}"', ' xml:lang="{}"', ' xmlns:q="urn:q" q:A="{}"')
PIECES = ("<Zoo>{}</Zoo>", "{}", "<Zoo A='{}'/>", "<Zoo><A><B>{}</B></A></Zoo>", "<![CDATA[{}]]>")


@SLOW
@given(KNOWN, RANDOM, st.sampled_from(ENCODINGS))
def test_every_form_keeps_every_value(
    drawn: tuple[Answers, list[Setting]], chance: random.Random, encoding: str
) -> None:
    """Attributes, any order, comments, CDATA, white space, marks and encodings: read, imported and exported again."""
    answers, _ = drawn
    data = written(answers, chance, encoding)
    read = read_customizations(data)
    assert leaves(read.common) == leaves(answers.common)
    assert read.package == replace(answers.package, notes=answers.package.notes or "")
    project = project_from(read)
    assert answers_from(project) == read
    exported = read_customizations(write_customizations(answers_from(project)))
    assert leaves(exported.common) == leaves(answers.common)
    saved = with_secrets(project_from_plain(project_to_plain(project), "x"), secrets(project))
    assert answers_from(saved) == read


@SLOW
@given(KNOWN, RANDOM, st.sampled_from(STRAYS + PIECES), st.integers(0, 10**6))
def test_what_has_no_place_is_refused_or_kept_and_told(
    drawn: tuple[Answers, list[Setting]], chance: random.Random, stray: str, place: int
) -> None:
    """Anything that is put anywhere into a file: the file is refused, or has it still and an error names it."""
    answers, _ = drawn
    text = written(answers, chance, "utf-8").decode()
    spots = _spots(text, is_tag=stray in STRAYS)
    spot = spots[place % len(spots)]
    try:
        read = read_customizations((text[:spot] + stray.format(CANARY) + text[spot:]).encode())
    except BadInput:
        return
    project = project_from(read)
    kept = write_customizations(answers_from(project)).decode()
    assert CANARY in kept
    if stray in STRAYS or "Zoo" in stray:
        assert any(problem.level is Level.ERROR for problem in setting_problems(project)) or _is_value(read)


def _is_value(read: Answers) -> bool:
    """Tell whether the canary became a part of the package's own fields, where any text is right."""
    return any(CANARY in (text or "") for text in (read.package.name, read.package.description, read.package.notes))


def _spots(text: str, *, is_tag: bool) -> list[int]:
    """Return the places in *text* behind the names of start tags, or behind start and end tags."""
    from app.answers.xml.place import _MARKUP

    found = [one for one in _MARKUP.finditer(text) if one["start"] or one[0].startswith("</")]
    if is_tag:
        return [one.end("start") for one in found if one["start"]]
    return [one.end() for one in found if not one[0].endswith("/>")]
