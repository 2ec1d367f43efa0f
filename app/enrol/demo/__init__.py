"""A tenant for training that runs on this computer."""
