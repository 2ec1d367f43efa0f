"""How the fields of a project become settings of Windows, and settings fields again."""
