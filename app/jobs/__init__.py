"""What a person can do: one function for each action, with a value for its order and one for its result."""
