"""Takes out of each RECORD in a folder the files that are not in it:  python installer/trim_records.py FOLDER

An installer leaves parts of the libraries out, and starters with paths of the computer that builds it.
"""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path


def trim(record: Path) -> None:
    """Write *record* anew, with the files below its folder that exist."""
    top = record.parent.parent
    with record.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file) if ".." not in Path(row[0]).parts and (top / row[0]).is_file()]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    record.write_text(text.getvalue(), encoding="utf-8", newline="")


if __name__ == "__main__":
    for found in sorted(Path(sys.argv[1]).glob("*.dist-info/RECORD")):
        trim(found)
