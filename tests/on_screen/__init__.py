"""Tests of the window on a real screen, in processes of their own."""
