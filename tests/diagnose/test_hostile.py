"""Files made to do harm get a clear sentence, within bounded memory."""

from __future__ import annotations

import io
import json
import struct
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from app.diagnose.diagnosis import diagnose
from app.diagnose.read import bundle
from tests.child import run_process
from tests.diagnose.cab_file import write_cab
from tests.diagnose.log_case import as_evtx, as_xml, prov
from tests.diagnose.stories import NAME, STORIES

if TYPE_CHECKING:
    from pathlib import Path

GOOD = as_xml([prov(0, 20, NAME, "{1}"), prov(5, 21, NAME)], root=False)
MOST_MIB = 60
"""What reading may need besides the program itself."""

_CHILD = """
import json, resource, sys
from pathlib import Path
from app.diagnose.diagnosis import diagnose
import evtx, lxml.etree
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024 if sys.platform == "darwin" else 1024)
before = peak()
found = diagnose([Path(sys.argv[1])])
print(json.dumps({
    "mib": peak() - before,
    "headline": str(found.headline), "unread": " ".join(map(str, found.unread)),
}))
"""


def measured(path: Path) -> dict[str, str]:
    """Diagnose *path* in a child; check its memory, and return headline and what was unread."""
    done = run_process([sys.executable, "-c", _CHILD, str(path)], check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    assert found["mib"] <= MOST_MIB
    return {"headline": found["headline"], "unread": found["unread"]}


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip of *files*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def _bomb() -> str:
    entities = "<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {chr(98 + place)} '{f'&{chr(97 + place)};' * 10}'>" for place in range(9)
    )
    event = GOOD[: GOOD.index("</Event>") + 8].replace(NAME, "&j;")
    return f"<!DOCTYPE x [{entities}<!ENTITY file SYSTEM 'file:///etc/passwd'>]><Events>{event}{GOOD}</Events>"


@pytest.mark.posix("the peak of a child is measured by a module that Windows lacks")
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (_bomb(), "1 of 3 events"),
        (GOOD + "<Event>" + "<a>" * 400_000, "cut off"),
        (GOOD + "<Event><a>" + "x" * 20_000_000 + "</a></Event>" + GOOD, "far too large"),
        (GOOD + "<Event " + "x" * 20_000_000, "cut off"),
        ("<Events>" + "<x/>" * 5_000_000 + GOOD, ""),
        (GOOD + "<Event></Event>" * 500_000, "500000 of 500002 events"),
        (GOOD + "<Event>" + "<a>" * 200 + "</a>" * 200 + "</Event>", "1 of 3 events"),
        (GOOD.replace("</EventData>", "<Data>x</Data>" * 30_000 + "</EventData>"), ""),
    ],
    ids=["entities", "deep", "huge-text", "huge-tag", "many-others", "many-empty", "nested", "many-values"],
)
def test_hostile_xml_is_bounded(tmp_path: Path, content: str, words: str) -> None:
    """XML made to fill the memory costs at most its own events; the good ones beside it are read."""
    path = tmp_path / "a.xml"
    path.write_text(content)
    found = measured(path)
    assert words in found["unread"]
    assert found["headline"] == "“Depot.ppkg” was applied without a failure."


@pytest.mark.posix("the peak of a child is measured by a module that Windows lacks")
def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    """A zip that packs far tighter than any log is refused by its directory alone."""
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.evtx": bytes(150 * 1024 * 1024)}))
    assert "would unpack to 150 MiB" in measured(path)["unread"]


def test_a_cabinet_bomb_is_not_opened(tmp_path: Path) -> None:
    """A cabinet, which does not tell packed sizes, is refused by the whole of it."""
    path = tmp_path / "a.cab"
    path.write_bytes(write_cab({"a.evtx": bytes(20 * 1024 * 1024)}))
    assert "would unpack to 20 MiB" in str(diagnose([path]).unread[0])


@pytest.mark.posix("the peak of a child is measured by a module that Windows lacks")
def test_a_zip_that_lies_is_cut(tmp_path: Path) -> None:
    """A member that unpacks to more than the directory says is not read on."""
    data = bytearray(zipped({"a.xml": b"<Events>" + b" " * 60 * 1024 * 1024}))
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 1_000_000)
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    assert measured(path)["unread"]


@pytest.mark.parametrize(
    ("name", "words"),
    [("../a.evtx", "leads out"), ("/a.evtx", "leads out"), ("C:/a.evtx", "leads out"), ("x/../../a.xml", "leads out")],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str, words: str) -> None:
    """An archive with a name that leaves its folder is not opened, zip or cabinet."""
    for number, data in enumerate((zipped({name: b"x"}), write_cab({name.replace("/", "\\"): b"x"}))):
        path = tmp_path / str(number)
        path.write_bytes(data)
        assert words in str(diagnose([path]).unread[0])


def test_too_many_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive with thousands of files is no collection of logs."""
    monkeypatch.setattr(bundle, "MOST_MEMBERS", 20)
    (tmp_path / "a.zip").write_bytes(zipped({f"{number}.xml": b"" for number in range(30)}))
    assert "holds 30 files" in str(diagnose([tmp_path / "a.zip"]).unread[0])


def test_a_locked_zip_is_told(tmp_path: Path) -> None:
    """A member that needs a password is told, and the others are read."""
    data = bytearray(zipped({"a.evtx": as_evtx(STORIES["success"][0]), "b.evtx": as_evtx(STORIES["success"][0])}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    found = diagnose([tmp_path / "a.zip"])
    assert "a.evtx in a.zip is damaged, or locked by a password" in str(found.unread[0])
    assert str(found.headline) == STORIES["success"][1]
