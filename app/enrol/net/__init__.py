"""HTTPS to one cloud: trust, proxy, cancelling, and what fails on the way."""
