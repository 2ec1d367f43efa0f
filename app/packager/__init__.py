"""Packages: answers in, a ``.ppkg`` and its ``.cat`` out, and the way back."""
