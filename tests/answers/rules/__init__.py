"""What is wrong with settings, and between settings and fields."""
