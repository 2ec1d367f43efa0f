"""The wizard around its pages: steps, sidebar, cards, and the binding of a field to its place."""
