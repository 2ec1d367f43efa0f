"""The files that an answer file names, looked for next to it: WCD writes the paths of the PC that chose them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from app.core.file_name import alike
from app.core.system.network_path import forbidden_host
from app.packager.compile.file_texts import file_texts, with_files
from app.packager.compile.outside import leads_outside, may_lead_outside, outside_files

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers


def files_beside(answers: Answers, folder: Path, *, allow_outside: bool = False) -> dict[str, Path]:
    """Return for each file text of *answers* the file that it means, where there is one; *folder* is the answer file's.

    That is the file where the text says, otherwise the one next to the answer file with the longest common end of path:
    for ``C:/Users/me/tools/setup.cmd`` first ``me/tools/setup.cmd``, then ``tools/setup.cmd``, at last ``setup.cmd``.
    Upper and lower case do not count where just one name fits, as on Windows. A file outside *folder*, where the text
    may say it is, counts only with *allow_outside*.
    """
    found = {text: _find(text, folder, allow_outside=allow_outside) for text in dict.fromkeys(file_texts(answers))}
    return {text: path for text, path in found.items() if path is not None}


def with_files_beside(answers: Answers, folder: Path) -> Answers:
    """Return *answers* with the paths, from *folder*, of the files that lie next to it and not where they say."""
    found = {
        text: path.relative_to(folder).as_posix()
        for text, path in files_beside(answers, folder).items()
        if path != folder / _plain(text)
    }
    return with_files(answers, lambda text: found.get(text, text))


def outside_named(answers: Answers, folder: Path) -> tuple[str, ...]:
    """Return the texts of *answers* that mean files outside *folder*, and none beside the answer file."""
    beside = files_beside(answers, folder)
    return outside_files((text for text in file_texts(answers) if text not in beside), folder)


def _find(text: str, folder: Path, *, allow_outside: bool) -> Path | None:
    plain = _plain(text)
    try:
        is_ours_to_look_at = allow_outside or not may_lead_outside(text, folder)
        if is_ours_to_look_at and not forbidden_host(text, str(folder)) and (folder / plain).is_file():
            return folder / plain
        parts = [part for part in PurePosixPath(plain).parts if part not in {"/", ".."} and not part.endswith(":")]
        for start in range(len(parts)):
            path = _below(folder, parts[start:])
            if path is not None and (allow_outside or not leads_outside(str(path.absolute()), folder)):
                return path
    except (OSError, ValueError):  # a name that is too long, or holds a NUL
        pass
    return None


def _plain(text: str) -> str:
    return text.replace("\\", "/")


def _below(folder: Path, parts: list[str]) -> Path | None:
    """Return the file at *parts* below *folder*; each name exactly, otherwise the only one that differs in case."""
    for part in parts:
        if not folder.is_dir():
            return None
        path = folder / part
        if not path.exists():
            same = [one for one in folder.iterdir() if alike(one.name) == alike(part)]
            if len(same) != 1:
                return None
            path = same[0]
        folder = path
    return folder if folder.is_file() else None
