"""Stands in for Microsoft's ``ICD.exe`` in tests: takes the documented words, and behaves as ``ICD_STAND_IN`` says.

What it says on success is of our own making, as no real output is published; the errors are those that people have
published. It writes what it was given to the file that ``ICD_STAND_IN_RECORD`` names.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

BANNER = "\r\nMicrosoft (C) Windows Imaging and Configuration Designer\r\n\r\n"
PASSWORD = "x7Kp-2mQv_9Tz4"
SECRET_LINE = "ICD.exe : ERROR: The value 'Geheimnis-4711-Kanarienvogel' of WLANSetting is not valid.\r\n"

SAYS = {
    "success": f"Build succeeded.\r\nEncryption password: {PASSWORD}\r\n",
    "in-words": f"The package was encrypted. The password is '{PASSWORD}'\r\n",
    "french": f"Mot de passe : {PASSWORD}\r\n",
    "no-password": "Build succeeded.\r\n",
    "two-passwords": f"Password: {PASSWORD}\r\nOld password: another-one-9\r\n",
}
FAILS = {
    "unknown-setting": "ICD.exe : ERROR: The following errors were detected in customizations:\r\n"
    "ICD.exe : ERROR: Settings were not found in the store file.\r\n"
    "ICD.exe : ERROR: Parse error (0x80070490): 'ApplicationManagement' is not a valid child node for /\r\n",
    "switches": "ICD.exe : ERROR: Boolean argument must be prepend with + or -\r\n",
    "rights": "ICD.exe : ERROR: Access is denied. (0x80070005)\r\n",
    "full": "ICD.exe : ERROR: There is not enough space on the disk.\r\n",
    "secret": SECRET_LINE,
    "silent": "",
}


def fail(text: str) -> NoReturn:
    """Say *text* and end as the builder does."""
    sys.stdout.write(text)
    sys.exit(100)


def main() -> None:
    """Do as the environment says."""
    how = os.environ["ICD_STAND_IN"]
    answers = Path("customizations.xml").read_text(encoding="utf-8-sig")
    named = [path for path in re.findall(r">([^<>]*/file\d+/[^<>]*)<", answers) if Path(path).is_file()]
    record = {
        "words": sys.argv[1:],
        "answers": answers,
        "files": {Path(path).name: Path(path).read_bytes().decode("latin-1") for path in named},
        "folder": str(Path.cwd()),
        "rights": oct(Path.cwd().stat().st_mode & 0o777),
        "names": sorted(path.name for path in Path().iterdir()),
        "environment": sorted(os.environ),
        "pid": os.getpid(),
    }
    Path(os.environ["ICD_STAND_IN_RECORD"]).write_text(json.dumps(record), encoding="utf-8")
    sys.stdout.write(BANNER)
    if how in FAILS:
        fail(FAILS[how])
    if how in ("hang", "helper-left"):
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        Path(os.environ["ICD_STAND_IN_RECORD"] + ".child").write_text(str(child.pid), encoding="utf-8")
    if how == "hang":
        sys.stdout.flush()
        time.sleep(600)
    if how == "plain":
        shutil.copy(os.environ["ICD_STAND_IN_PLAIN"], "package.ppkg")
    elif how == "like-plain":
        Path("package.ppkg").write_bytes(b"MSWIM\0\0\0" + os.urandom(5000))
    elif how != "nothing":
        Path("package.ppkg").write_bytes(b"ENCRYPTED" + os.urandom(3 << 20))
        Path("package.cat").write_bytes(b"catalogue")
    sys.stdout.write(SAYS.get(how, SAYS["success"]))


if __name__ == "__main__":
    main()
