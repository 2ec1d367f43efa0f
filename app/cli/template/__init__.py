"""The commands about templates of projects."""
