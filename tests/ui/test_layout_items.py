"""No wrapper is made for what Qt frees without telling anybody: items of layouts above all."""

from __future__ import annotations
