"""The program as a desktop starts it: by its icon or a document, with nobody at a terminal.

What the command line would say on standard error is said in a box then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.start import run
from app.cli.terminal.output import Output, clean
from app.desktop.window import show_message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.text import Sentence


class BoxOutput(Output):
    """Tells in a box why the program ends."""

    def problem(self, sentence: Sentence, exit_code: int) -> int:
        """Show why the program ends, on standard error and in a box, and return *exit_code*."""
        super().problem(sentence, exit_code)
        show_message(clean(self.text(sentence)))
        return exit_code


def run_window(words: Sequence[str]) -> int:
    """Open the window with the files or options *words* and return the exit code of ``ppkg open``."""
    return run(["open", *words], BoxOutput)
