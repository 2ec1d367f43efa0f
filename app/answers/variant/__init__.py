"""Multivariant answers: which settings win on a device."""
