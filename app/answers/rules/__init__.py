"""What is wrong with settings: against the catalogue, and between settings and fields."""
