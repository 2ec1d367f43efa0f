"""Adds parts that are no Python packages to a list of parts:  python installer/add_parts.py SBOM TYPE/NAME@VERSION …

Each is given as a package URL without its beginning, such as deb/debian/libffi8@3.4.4-1 or generic/python@3.11.9.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(path: Path, parts: list[str]) -> None:
    """Write the list in *path* anew, its parts in the order of their names."""
    plain = json.loads(path.read_text(encoding="utf-8"))
    for part in parts:
        name, _, version = part.rpartition("/")[2].partition("@")
        address = f"pkg:{part}"
        plain["components"].append(
            {"bom-ref": address, "name": name, "purl": address, "type": "library", "version": version}
        )
        plain.setdefault("dependencies", []).append({"ref": address})
    path.write_text(json.dumps(plain, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
