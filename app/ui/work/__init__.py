"""Work in the background, and when memory is cleaned up."""
