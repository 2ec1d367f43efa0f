"""Signatures and catalogues: who signed, by which chain, and when."""
