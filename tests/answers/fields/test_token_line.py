"""The life of a bulk token in a package's description: written, read back, and nothing else touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.answers.fields.project import answers_from, project_from
from app.answers.fields.token_line import life_sentence, read_life
from app.answers.fields.tree import branch, leaf
from app.answers.xml.customizations import Answers, read_customizations, write_customizations
from app.core.secret import Secret
from app.model.project import Account, Device, Join, Package, Project
from app.model.token import AUTHORITY, DEMO_AUTHORITY, DEMO_PREFIX, Token
from tests.model.anything import INSTANTS
from tests.model.projects import xml_text

if TYPE_CHECKING:
    from collections.abc import Callable

GUID = "6d762967-8f0f-40cb-8031-1726eb261259"
ENTRA = Token(
    token=Secret("0.AXkA-made_up"),
    expiry=datetime(2027, 2, 28, 23, 59, 59, tzinfo=UTC),
    tenant="5d1c7f2e-1111-4000-8000-000000000001",
    account=f"package_{GUID}@contoso.com",
    package_id=GUID,
)
LINE = (
    f"Bulk token: package_{GUID}@contoso.com, tenant 5d1c7f2e-1111-4000-8000-000000000001, ends 2027-02-28T23:59:59Z."
)


def joining(entra: Token, description: str | None = None, join: Join = Join.ENTRA) -> Project:
    """Return a project that joins Entra ID."""
    return Project(
        package=Package(id="{1}", name="a", description=description),
        device=Device(hide_oobe=None),
        account=Account(join=join, entra=entra),
    )


def told(project: Project) -> str | None:
    """Return the description that the package of *project* has."""
    return answers_from(project).package.description


@pytest.mark.parametrize(
    ("project", "description"),
    [
        (joining(ENTRA), LINE),
        (joining(ENTRA, "For the lab."), f"For the lab. {LINE}"),
        (joining(ENTRA, "two\nlines"), f"two\nlines {LINE}"),
        (joining(ENTRA, LINE), f"{LINE} {LINE}"),
        (joining(replace(ENTRA, expiry=None), "x"), "x"),
        (joining(ENTRA, "x", Join.LOCAL), "x"),
        (joining(replace(ENTRA, account="", tenant="", package_id="")), "Bulk token: ends 2027-02-28T23:59:59Z."),
        (
            joining(replace(ENTRA, account="an, other", tenant="of two\nlines", package_id=GUID)),
            f"Bulk token: package id {GUID}, ends 2027-02-28T23:59:59Z.",
        ),
        (
            joining(replace(ENTRA, token=Secret(f"{DEMO_PREFIX}AAAA")), "x"),
            f"x Demo bulk token, joins no device: {LINE.removeprefix('Bulk token: ')}",
        ),
        (
            joining(Token(token=Secret(f"{DEMO_PREFIX}AAAA"))),
            "Demo bulk token, joins no device: end not known.",
        ),
    ],
)
def test_what_the_description_tells(project: Project, description: str | None) -> None:
    """The sentence stands behind the text, with what is known and fits; without a known end there is none."""
    assert told(project) == description


@pytest.mark.parametrize("text", [None, "For the lab.", "two\nlines", LINE, "ends 2027-02-28T23:59:59Z.", "x "])
def test_it_comes_back(text: str | None) -> None:
    """From the package the project gets its text and all of the token, through the written file too."""
    project = joining(ENTRA, text)
    answers = answers_from(project)
    assert project_from(answers) == project
    assert project_from(read_customizations(write_customizations(answers))) == project


@pytest.mark.parametrize(
    "text",
    [
        LINE.removesuffix("."),
        f"{LINE} ",
        f"x{LINE}",
        f"x\n{LINE}",
        f" {LINE}",
        LINE.lower(),
        LINE.replace("-28T", "-30T"),
        LINE.replace("tenant ", "tenant  "),
        f"Demo bulk token, joins no device: {LINE.removeprefix('Bulk token: ')}",
        "Bulk token: end not known.",
        f"Bulk token: package_{GUID}@contoso.com, package id {GUID}, ends 2027-02-28T23:59:59Z.",
        "Bulk token: ends 2027-03-01.",
    ],
)
def test_what_is_not_exactly_ours_stays_text(text: str) -> None:
    """A sentence of another form is a text like any other, and the answers come back as they were."""
    common = (branch("Accounts/Azure", leaf("Authority", "x"), leaf("BPRT", Secret("0.AXkA"))),)
    answers = Answers(package=Package(id="{1}", name="a", description=text), common=common)
    project = project_from(answers)
    assert (project.package.description, project.account.entra.expiry) == (text, None)
    assert answers_from(project) == answers


def test_without_a_token_it_stays_text() -> None:
    """The sentence in the description of a package that joins nothing is left where it is."""
    answers = Answers(package=Package(id="{1}", name="a", description=LINE))
    assert project_from(answers).package.description == LINE


LIVES = st.builds(
    Token,
    expiry=st.none() | INSTANTS,
    tenant=st.sampled_from(["", GUID, "contoso.com", "a, b", "x" * 257]),
    account=st.sampled_from(["", f"package_{GUID}@contoso.com", "package_1@x", "admin@contoso.com", "package_a b@c"]),
    package_id=st.sampled_from(["", GUID, GUID.upper(), "{1}"]),
    authority=st.sampled_from([AUTHORITY, DEMO_AUTHORITY]),
)


@st.composite
def descriptions(draw: Callable[[st.SearchStrategy[object]], object]) -> str | None:
    """Draw descriptions: any text, sentences of ours, two of them, and ones with a character too many or too few."""
    text = str(draw(xml_text()))
    line = life_sentence(draw(LIVES))  # type: ignore[arg-type]  # draw gives what it drew
    end = draw(st.sampled_from(["", " ", ".", "\n", line[-9:]]))
    form = draw(st.sampled_from(["{text}", "{line}", "{text} {line}", "{line} {line}", "{text}{line}", "{line}{end}"]))
    return str(form).format(text=text, line=line, end=end) or None


@settings(max_examples=150, deadline=None)
@given(
    descriptions(),
    st.sampled_from(["0.AXkA", f"{DEMO_PREFIX}AA", ""]),
    st.sampled_from(["x", DEMO_AUTHORITY]),
    st.booleans(),
)
@example(LINE, "0.AXkA", "x", True)
@example(LINE, "", DEMO_AUTHORITY, True)
@example(None, "", DEMO_AUTHORITY, True)
def test_answers_always_come_back(description: str | None, token: str, authority: str, joins: bool) -> None:
    """Whatever a description says, the answers of a package become a project and the same answers again."""
    leaves = (leaf("Authority", authority), *((leaf("BPRT", Secret(token)),) if token else ()))
    answers = Answers(
        package=Package(id="{1}", name="a", description=description),
        common=(branch("Accounts/Azure", *leaves),) if joins else (),
    )
    assert answers_from(project_from(answers)) == answers


@settings(max_examples=100, deadline=None)
@given(LIVES, st.none() | xml_text().filter(bool))
def test_what_is_told_is_read(life: Token, text: str | None) -> None:
    """The sentence is read as it was written, and never more is taken off than that."""
    sentence = life_sentence(life)
    found, back = read_life(f"{text} {sentence}" if text else sentence)
    assert found == text
    assert back is not None
    assert (back.expiry, back.is_demo, life_sentence(back)) == (life.expiry, life.is_demo, sentence)
