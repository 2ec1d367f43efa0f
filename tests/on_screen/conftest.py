"""On a real screen, too, the robot at the window waits as long as all tests do."""

from tests.ui.conftest import qtbot

__all__ = ["qtbot"]
