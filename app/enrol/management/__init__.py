"""Management servers of other makers: whether their discovery answers as the protocol says (MS-MDE2)."""
